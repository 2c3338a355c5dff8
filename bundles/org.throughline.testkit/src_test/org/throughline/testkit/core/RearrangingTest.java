package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteImpact;
import org.throughline.core.DeleteElements;
import org.throughline.core.Message;
import org.throughline.core.MoveElements;
import org.throughline.core.OpenMode;
import org.throughline.core.PasteElements;
import org.throughline.core.SetFeature;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.TemporaryClients;

/** Moving, pasting and deleting what was chosen, as the explorer and tables do. */
class RearrangingTest {

  private static final EReference CHANNELS = ModelPackage.Literals.ORGANISATION__CHANNELS;

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private ClientSession session;
  private Organisation organisation;

  @BeforeEach
  void fourChannels() {
    session = temporary.empty();
    organisation = session.client().getOrganisation();
    Stream.of("a", "b", "c", "d").forEach(name -> add(session, CHANNELS, ModelPackage.Literals.CHANNEL, name));
  }

  private static EObject add(ClientSession session, EReference feature, EClass type, String name) {
    return session.run(AddElement.of(session.client().getOrganisation(), feature, type, name)).added().getFirst();
  }

  private Channel channel(int index) {
    return organisation.getChannels().get(index);
  }

  private String order() {
    return organisation.getChannels().stream().map(Channel::getName).collect(Collectors.joining());
  }

  @Test
  void severalStandTogetherWhereTheyWereDropped() {
    session.run(new MoveElements(List.of(channel(0), channel(2)), organisation, CHANNELS, channel(3)));
    assertEquals("bacd", order());
    session.history().undo();
    session.run(new MoveElements(List.of(channel(1), channel(3)), organisation, CHANNELS, channel(0)));
    assertEquals("bdac", order());
    session.history().undo();
    session.run(new MoveElements(List.of(channel(0), channel(1)), organisation, CHANNELS, null));
    assertEquals("cdab", order());
  }

  @Test
  void droppedBeforeThemselvesTheyStandTogether() {
    session.run(new MoveElements(List.of(channel(0), channel(2)), organisation, CHANNELS, channel(0)));
    assertEquals("acbd", order());
  }

  @Test
  void pastingTwiceInTheSameListGivesFreshIdsAndNumberedNames() {
    session.run(new PasteElements(List.of(channel(0)), organisation, CHANNELS, channel(1)));
    session.run(new PasteElements(List.of(channel(0)), organisation, CHANNELS, channel(1)));
    assertEquals(List.of("a", "a (3)", "a (2)", "b", "c", "d"),
        organisation.getChannels().stream().map(Element::getName).toList());
    assertEquals(6, organisation.getChannels().stream().map(Element::getId).distinct().count());
  }

  @Test
  void aCopyFromAnotherClientRefersToNothingOfThatClient() {
    ClientSession other = temporary.filled(new ModelBuilder(7).perList(2).depth(3));
    Organisation theirs = other.client().getOrganisation();
    Set<EReference> lists = Set.of(CHANNELS, ModelPackage.Literals.ORGANISATION__PEOPLE,
        ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS);
    for (EReference list : lists) {
      List<EObject> originals = ((List<?>) theirs.eGet(list)).stream().map(EObject.class::cast).toList();
      session.run(new PasteElements(originals, organisation, list, null));
    }
    session.client().eAllContents().forEachRemaining(each -> each.eCrossReferences().forEach(target ->
        assertSame(session.client(), EcoreUtil.getRootContainer(target), each + " refers to " + target)));
    assertTrue(organisation.getPeople().size() >= 2);
    session.save();
  }

  @Test
  void aReferenceToWhatBothClientsHaveIsKept() {
    Department service = (Department) add(session, ModelPackage.Literals.ORGANISATION__DEPARTMENTS,
        ModelPackage.Literals.DEPARTMENT, "Service");
    session.run(new SetFeature(channel(0), ModelPackage.Literals.CHANNEL__OWNER, service));
    session.save();
    Path folder = temporary.folder().resolve("copy");
    session.saveAs(folder);
    try (ClientSession copy = temporary.clients().open(folder, OpenMode.READ_ONLY)) {
      Channel theirs = copy.client().getOrganisation().getChannels().getFirst();
      session.run(new PasteElements(List.of(theirs), organisation, CHANNELS, null));
      assertSame(service, organisation.getChannels().getLast().getOwner());
    }
  }

  @Test
  void deletingSeveralIsOneStep() {
    session.run(new DeleteElements(List.of(channel(0), channel(3))));
    assertEquals("bc", order());
    session.history().undo();
    assertEquals("abcd", order());
  }

  @Test
  void theImpactNamesWhatRefersByChapterAndCountsWhatGoesAlong() {
    ClientSession full = temporary.full(4711);
    Person person = full.client().getOrganisation().getPeople().getFirst();
    DeleteImpact impact = DeleteImpact.of(full.index(), List.of(person));
    assertEquals(full.index().referrers(person).isEmpty(), impact.dependents().isEmpty());
    assertTrue(!impact.dependents().isEmpty(), "somebody refers to the person");
    for (DeleteImpact.Dependent each : impact.dependents()) {
      assertTrue(each.chapter() == full.client() || each.chapter().eContainer() == full.client());
      assertTrue(EcoreUtil.isAncestor(each.chapter(), each.element()));
    }
  }

  @Test
  void whatLiesInsideAnotherIsNotCountedTwice() {
    assertEquals(List.of(organisation), DeleteImpact.outermost(List.of(channel(0), organisation, channel(1), organisation)));
  }

  @Test
  void everyStepHasAWordingForUndoInEveryLanguage() {
    for (Message label : List.of(new MoveElements(List.of(channel(0)), organisation, CHANNELS, null).label(),
        new DeleteElements(List.of(channel(0), channel(1))).label(),
        new PasteElements(List.of(channel(0)), organisation, CHANNELS, null).label())) {
      Message step = label.wording("step").orElseThrow();
      assertNotEquals(step.in(Locale.ENGLISH), step.in(Locale.of("nl")));
      assertNotEquals(step.in(Locale.of("nl")), step.in(Locale.of("sv")));
    }
    assertEquals("move of “a”",
        new MoveElements(List.of(channel(0)), organisation, CHANNELS, null).label().wording("step").orElseThrow().toString());
  }
}
