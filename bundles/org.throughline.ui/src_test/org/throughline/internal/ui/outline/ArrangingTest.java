package org.throughline.internal.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.core.Together;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.journey.JourneyPackage;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.TemporaryClients;
import org.throughline.ui.ElementMarks;
import org.throughline.ui.ElementMarks.Mark;

/** What can be made, dropped and found in the outline of a client. */
class ArrangingTest {

  private static final EReference CHANNELS = ModelPackage.Literals.ORGANISATION__CHANNELS;

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private ClientSession session;
  private Organisation organisation;
  private Fitting fitting;

  @BeforeEach
  void threeChannelsAndAPerson() {
    session = temporary.empty();
    organisation = session.client().getOrganisation();
    List.of("Telefoon", "E-mail", "Café").forEach(name -> add(CHANNELS, ModelPackage.Literals.CHANNEL, name));
    add(ModelPackage.Literals.ORGANISATION__PEOPLE, ModelPackage.Literals.PERSON, "Joost");
    fitting = new Fitting(temporary.modules());
  }

  private EObject add(EReference feature, EClass type, String name) {
    return session.run(AddElement.of(organisation, feature, type, name)).added().getFirst();
  }

  private Channel channel(int index) {
    return organisation.getChannels().get(index);
  }

  private List<String> names() {
    return organisation.getChannels().stream().map(Element::getName).toList();
  }

  // ---- making

  @Test
  void theClientTakesChaptersItDoesNotHaveYet() {
    List<Fitting.Choice> before = fitting.choices(session, session.client());
    assertTrue(before.stream().anyMatch(each -> each.type() == JourneyPackage.Literals.JOURNEY_CHAPTER));
    before.stream().filter(each -> each.type() == JourneyPackage.Literals.JOURNEY_CHAPTER)
        .forEach(each -> session.run(each.operation(null)));
    assertFalse(fitting.choices(session, session.client()).stream()
        .anyMatch(each -> each.type() == JourneyPackage.Literals.JOURNEY_CHAPTER));
    assertEquals(1, session.client().getChapters().size());
  }

  @Test
  void besideAnElementComesWhatItsListTakesRightBehindIt() {
    Fitting.Choice beside = fitting.choices(session, channel(0)).stream().filter(Fitting.Choice::beside).findFirst()
        .orElseThrow();
    session.run(beside.operation("Chat"));
    assertEquals(List.of("Telefoon", "Chat", "E-mail", "Café"), names());
  }

  @Test
  void aListTakesItsOwnKindOnly() {
    List<Fitting.Choice> choices = fitting.choices(session, new Group(organisation, CHANNELS));
    assertEquals(List.of(ModelPackage.Literals.CHANNEL), choices.stream().map(Fitting.Choice::type).toList());
  }

  @Test
  void everythingOfferedCanReallyBeMade() {
    ClientSession full = temporary.filled(new ModelBuilder(11).perList(1).depth(2));
    List<EObject> all = new ArrayList<>(List.of(full.client()));
    full.client().eAllContents().forEachRemaining(all::add);
    all.stream().map(EObject::eClass).distinct().map(type -> all.stream().filter(each -> each.eClass() == type)
        .findFirst().orElseThrow()).forEach(sample -> {
          for (Fitting.Choice choice : fitting.choices(full, sample)) {
            assertTrue(full.run(choice.operation("New")).changed(), choice.toString());
            full.history().undo();
          }
        });
    assertFalse(full.isDirty());
  }

  @Test
  void nothingCanBeMadeInAReadOnlyClient() {
    session.save();
    ClientSession reading = temporary.clients().open(session.folder(), OpenMode.READ_ONLY);
    try (reading) {
      assertEquals(List.of(), fitting.choices(reading, reading.client().getOrganisation()));
    }
  }

  // ---- dropping

  private Placement drop(List<? extends EObject> elements, Object node, Placement.Spot spot, boolean copy) {
    return Placement.of(session, List.copyOf(elements), node, spot, copy);
  }

  @Test
  void aChannelIsDroppedBetweenOthers() {
    Placement.At at = assertInstanceOf(Placement.At.class,
        drop(List.of(channel(2)), channel(1), Placement.Spot.BEFORE, false));
    session.run(at.move(List.of(channel(2))));
    assertEquals(List.of("Telefoon", "Café", "E-mail"), names());
    at = assertInstanceOf(Placement.At.class, drop(List.of(channel(0)), channel(2), Placement.Spot.AFTER, false));
    session.run(at.move(List.of(channel(0))));
    assertEquals(List.of("Café", "E-mail", "Telefoon"), names());
  }

  @Test
  void whatDoesNotFitIsRefusedWithAReason() {
    Person person = organisation.getPeople().getFirst();
    Placement.Refused refused = assertInstanceOf(Placement.Refused.class,
        drop(List.of(person), channel(0), Placement.Spot.AFTER, false));
    assertTrue(refused.reason().in(Locale.of("nl")).contains("Persoon"), refused.reason().in(Locale.of("nl")));
    assertInstanceOf(Placement.Refused.class, drop(List.of(organisation), organisation, Placement.Spot.ON, false));
    assertInstanceOf(Placement.Refused.class,
        drop(List.of(channel(0)), session.client(), Placement.Spot.ON, false));
  }

  @Test
  void aCopyOntoTheListGoesToItsEnd() {
    Placement.At at = assertInstanceOf(Placement.At.class,
        drop(List.of(channel(0)), new Group(organisation, CHANNELS), Placement.Spot.ON, true));
    session.run(at.paste(List.of(channel(0))));
    assertEquals(List.of("Telefoon", "E-mail", "Café", "Telefoon (2)"), names());
  }

  // ---- finding

  private NameFilter.Found find(String wanted) {
    return new NameFilter(wanted, new NodeText(Locale.ENGLISH)).search(List.of(session.client()), 10, () -> { });
  }

  @Test
  void aHitIsShownWithTheWayToIt() {
    NameFilter.Found found = find("CAFE");
    assertEquals(List.of(channel(2)), found.first());
    assertTrue(found.shows(new Group(organisation, CHANNELS)) && found.shows(organisation));
    assertFalse(found.shows(channel(0)));
  }

  @Test
  void whatIsBelowAHitIsShownToo() {
    assertTrue(find("Channels").shows(channel(0)));
    assertFalse(find("Channels").shows(organisation.getPeople().getFirst()));
  }

  @Test
  void theMatchIsFoundInTheName() {
    NameFilter filter = new NameFilter("mail", new NodeText(Locale.ENGLISH));
    int[] place = filter.place("E-mail");
    assertEquals(2, place[0]);
    assertNull(filter.place("Telefoon"));
  }

  // ---- many

  @Test
  void aHundredThousandChannelsAreShownInStretchesAndFoundThere() {
    List<Operation> parts = IntStream.range(0, 100_000).<Operation>mapToObj(i -> AddElement.of(organisation, CHANNELS,
        ModelPackage.Literals.CHANNEL, "Channel " + i)).toList();
    session.run(new Together(Message.of(ArrangingTest.class, "many"), parts));
    Group group = new Group(organisation, CHANNELS);
    List<Object> stretches = Outline.children(group);
    assertEquals(201, stretches.size());
    assertTrue(stretches.stream().allMatch(each -> Outline.children(each).size() <= Range.LENGTH));
    Channel last = channel(100_002);
    assertEquals(stretches.getLast(), Outline.parent(last));
    assertEquals(group, Outline.parent(stretches.getLast()));
    assertEquals(List.of(last), find("channel 99999").first());
    assertEquals(1, find("channel 99999").hits().size());
  }

  // ---- marks

  @Test
  void theHighestMarkBelowIsShown() {
    List<String> told = new ArrayList<>();
    MarkBoard board = new MarkBoard(() -> told.add("changed"));
    FixedMarks marks = new FixedMarks(channel(1), Mark.WARNING);
    board.add(marks);
    board.add(new FixedMarks(channel(1), Mark.HINT));
    assertEquals(Optional.of(Mark.WARNING), board.below(session, new Group(organisation, CHANNELS)));
    assertEquals(Optional.of(Mark.WARNING), board.below(session, organisation));
    assertEquals(Optional.empty(), board.below(session, channel(0)));
    board.remove(marks);
    assertEquals(Optional.of(Mark.HINT), board.below(session, channel(1)));
    assertSame(3, told.size());
  }

  /** Marks one element. */
  private record FixedMarks(EObject marked, Mark highest) implements ElementMarks {

    @Override
    public Optional<Mark> mark(ClientSession session, EObject element) {
      return element == marked ? Optional.of(highest) : Optional.empty();
    }

    @Override
    public Optional<Mark> markBelow(ClientSession session, EObject element) {
      return org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(element, marked) ? Optional.of(highest)
          : Optional.empty();
    }

    @Override
    public void addListener(Runnable listener) {
      // These marks stay.
    }

    @Override
    public void removeListener(Runnable listener) {
      // As above.
    }
  }
}
