package org.throughline.cli.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.Line;
import org.throughline.coherence.Story;
import org.throughline.coherence.Throughline;
import org.throughline.coherence.Trace;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.SetFeature;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.TemporaryClients;

/** What the line tells about the sample client. */
class SampleLineTest {

  private static final Locale DUTCH = Locale.of("nl");
  private static final Locale SWEDISH = Locale.of("sv");

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private ClientSession session;
  private Throughline throughline;
  private final Line line = Lines.product();

  @BeforeEach
  void open() {
    session = new SampleClient(temporary.clients(), new DurableWriter(), Optional.empty())
        .create(temporary.folder().resolve("sample"));
    throughline = new Throughline(session.index(), line);
  }

  private <T extends Element> T named(Class<T> type, String name) {
    return session.index().all(type).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  @Test
  void aPostTellsWhyItExistsInThreeLanguages() {
    Story story = throughline.story(named(ContentItem.class, "Maak kennis met de avonddesk"));
    assertTrue(story.reaches());
    assertEquals("“Maak kennis met de avonddesk” says “Ook na zessen”, because it expresses “Snel”, because it helps to"
        + " reach “Klanten blijven bij ons”.", story.sentence().in(Locale.ENGLISH));
    assertEquals("‘Maak kennis met de avonddesk’ zegt ‘Ook na zessen’, want dat drukt ‘Snel’ uit, want dat helpt"
        + " ‘Klanten blijven bij ons’ te bereiken.", story.sentence().in(DUTCH));
    assertEquals("”Maak kennis met de avonddesk” säger ”Ook na zessen”, eftersom det uttrycker ”Snel”, eftersom det"
        + " hjälper till att nå ”Klanten blijven bij ons”.", story.sentence().in(SWEDISH));
  }

  @Test
  void aPostWithoutAReasonIsAnOrphanAndSaysSo() {
    ContentItem monday = named(ContentItem.class, "Vrolijk de maandag in");
    assertTrue(throughline.orphans().contains(monday));
    assertFalse(throughline.story(monday).reaches());
    assertEquals("‘Vrolijk de maandag in’ leidt niet naar een doel.", throughline.story(monday).sentence().in(DUTCH));
  }

  @Test
  void anObjectiveBesideTheLineHasNoContent() {
    assertEquals(List.of("Marketing: 12.000 volgers op Instagram"),
        throughline.objectivesWithoutContent().stream().map(Objective::getName).toList());
    Objective top = named(Objective.class, "Klanten blijven bij ons");
    assertEquals("“Klanten blijven bij ons” is an objective of the organisation.",
        throughline.story(top).sentence().in(Locale.ENGLISH));
  }

  @Test
  void onAPromiseHangsSomethingOfEveryModule() {
    Trace trace = throughline.trace(named(Promise.class, "Snelle service"));
    assertEquals(Set.of("dna", "journey", "calendar", "crisis", "insight", "roadmap", "briefing", "model"),
        trace.below().elements().stream().map(each -> each.eClass().getEPackage().getName())
            .collect(Collectors.toSet()));
    assertTrue(trace.above().elements().stream().anyMatch(Throughline::isTop));
    assertFalse(trace.below().cut());
    Trace near = throughline.trace(trace.element(), 1, Integer.MAX_VALUE);
    assertTrue(near.below().cut());
    assertEquals(trace.below().at(1), near.below().elements());
  }

  @Test
  void objectivesInARingAreFollowedOnce() {
    Objective top = named(Objective.class, "Klanten blijven bij ons");
    Objective first = named(Objective.class, "Eerste keus voor snelle hulp");
    session.run(new SetFeature(top, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO, List.of(first)));
    Trace trace = throughline.trace(first);
    assertTrue(trace.above().elements().contains(top) && trace.below().elements().contains(top));
    assertEquals(1, throughline.story(first).way().size());
  }

  @Test
  void openingHoursOfAChannelReachThePromiseByItsStandard() {
    Channel facebook = named(Channel.class, "Facebook Zekerhuis");
    ChangeImpact impact = ChangeImpact.of(session.index(), line, List.of(facebook));
    ChangeImpact.Touched promise = impact.touched().stream()
        .filter(each -> each.element() instanceof Promise it && "Snelle service".equals(it.getName())).findFirst()
        .orElseThrow();
    assertEquals(2, promise.distance());
    assertTrue(impact.touched().stream().anyMatch(each -> each.distance() == 1
        && "Facebook beantwoord".equals(((Element) each.element()).getName())));
    List<EObject> chapters = impact.groups().stream().map(ChangeImpact.Group::chapter).toList();
    assertTrue(chapters.size() >= 5, chapters.toString());
    assertEquals(impact.count(), impact.groups().stream().mapToInt(ChangeImpact.Group::count).sum());
    assertEquals(Set.copyOf(impact.direct().dependents().stream().map(each -> each.element()).toList()),
        impact.touched().stream().filter(each -> each.distance() == 1).map(each -> each.element())
            .filter(each -> impact.direct().dependents().stream().anyMatch(one -> one.element() == each))
            .collect(Collectors.toSet()), "the direct references are those of a deletion");
  }

  @Test
  void anExceptionToOpeningHoursStandsForItsChannel() {
    Channel open = session.index().all(Channel.class).stream().filter(each -> !each.getOpeningExceptions().isEmpty())
        .findFirst().orElseThrow();
    ChangeImpact ofHours =
        ChangeImpact.of(session.index(), line, List.of(open.getOpeningExceptions().getFirst()));
    ChangeImpact ofChannel = ChangeImpact.of(session.index(), line, List.of(open));
    assertEquals(ofChannel.touched(), ofHours.touched());
    assertTrue(ofHours.count() > 0);
  }

  @Test
  void aTraitTouchesEveryModuleThatLivesIt() {
    Trait fast = named(Trait.class, "Snel");
    ChangeImpact impact = ChangeImpact.of(session.index(), line, List.of(fast));
    Set<String> modules = impact.groups().stream().map(each -> each.chapter().eClass().getEPackage().getName())
        .collect(Collectors.toSet());
    assertTrue(modules.containsAll(Set.of("dna", "journey", "calendar", "crisis", "briefing")), modules.toString());
    assertTrue(impact.touched().stream().anyMatch(each -> each.distance() == 1
        && each.element() instanceof Promise promise && "Snelle service".equals(promise.getName())));
    assertTrue(impact.direct().inside() >= fast.getBehaviours().size() + fast.getProofs().size(),
        "what lies in it goes along");
  }

  @Test
  void everyStepOfTheLineIsWordedInThreeLanguages() {
    Set<String> missing = new TreeSet<>();
    for (LineSource source : Lines.sources()) {
      for (LineSource.Step step : source.steps()) {
        Message phrase = new Message(step.phrase().anchor(), step.phrase().key(), List.of("@"));
        Set<String> said = new TreeSet<>();
        for (Locale language : List.of(Locale.ENGLISH, DUTCH, SWEDISH)) {
          String text = phrase.in(language);
          if (!text.contains("@") || text.contains(step.phrase().key())) {
            missing.add(step.reference().getEContainingClass().getName() + "." + step.reference().getName());
          }
          said.add(text);
        }
        if (said.size() < 3) {
          missing.add("same in two languages: " + step.phrase().key());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }
}
