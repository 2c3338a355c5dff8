package org.throughline.internal.coherence.ui.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.coherence.Throughline;
import org.throughline.core.ClientSession;
import org.throughline.core.SetFeature;
import org.throughline.internal.coherence.ui.line.LinePlan.Station;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.Variant;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;

/** What is chosen of the lines of the sample. */
class LinePlannerTest {

  @TempDir
  private Path folder;
  private ClientSession session;
  private final LinePlanner planner = new LinePlanner(SampleLine.line());

  @BeforeEach
  void theSample() {
    session = SampleLine.open(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private LinePlan plan(EObject element) {
    return planner.plan(session.index(), element, false, () -> {
    });
  }

  private static List<String> keys(List<Station> stations) {
    return stations.stream().map(each -> each.key().substring(each.key().indexOf('/') + 1)).toList();
  }

  @Test
  void aPromiseHangsOnObjectivesAndTraitsAndCarriesWhatSaysAndDoesIt() {
    Promise promise = SampleLine.named(session, Promise.class, "Snelle service");
    LinePlan plan = plan(promise);
    List<String> above = keys(plan.above());
    assertEquals("dna.Objective.ORGANISATION", above.getFirst());
    assertTrue(above.indexOf("dna.Trait") > above.indexOf("dna.Objective.MARKETING"), above.toString());
    List<String> below = keys(plan.below());
    List<String> wanted = List.of("dna.Message", "journey.Touchpoint", "calendar.Campaign", "calendar.ContentItem");
    assertEquals(wanted, below.stream().filter(wanted::contains).toList(), "from the message to the post: " + below);
    assertFalse(plan.open().above() || plan.open().below());
    assertFalse(plan.practice().isEmpty(), "insights about it come back");
    assertFalse(plan.rest().isEmpty());
    assertTrue(plan.rest().stream().noneMatch(plan.practice()::contains));
  }

  @Test
  void everythingThatHangsOnAnElementIsCountedOnceAndNothingElse() {
    Throughline throughline = new Throughline(session.index(), planner.line());
    for (Element each : session.index().all(Element.class)) {
      LinePlan plan = plan(each);
      List<EObject> drawn = new ArrayList<>(plan.rest());
      drawn.addAll(plan.practice());
      plan.stations().forEach(station -> drawn.addAll(station.elements()));
      Set<EObject> once = Collections.newSetFromMap(new IdentityHashMap<>());
      once.addAll(drawn);
      assertEquals(once.size(), drawn.size(), "each once, for " + each);
      Set<EObject> below = new HashSet<>(throughline.below(each, 3).elements());
      Set<EObject> above = new HashSet<>(throughline.above(each, 9).elements());
      plan.above().forEach(station -> assertTrue(above.containsAll(station.elements())));
      plan.below().forEach(station -> assertTrue(below.containsAll(station.elements())));
      assertTrue(once.containsAll(below), "nothing is left out, for " + each);
    }
  }

  @Test
  void theWholeLineHasAStationForEveryKind() {
    Promise promise = SampleLine.named(session, Promise.class, "Snelle service");
    LinePlan whole = planner.plan(session.index(), promise, true, () -> {
    });
    assertTrue(whole.rest().isEmpty());
    assertTrue(keys(whole.below()).containsAll(List.of("dna.ServiceStandard", "crisis.Playbook", "briefing.Briefing")));
  }

  @Test
  void aPostThatServesNothingIsOpenAboveAndEndsTheLineBelow() {
    ContentItem monday = SampleLine.named(session, ContentItem.class, "Vrolijk de maandag in");
    LinePlan plan = plan(monday);
    assertTrue(plan.open().above());
    assertFalse(plan.open().below(), "a post is the end of the line");
    assertFalse(plan.story().reaches());
  }

  @Test
  void anObjectiveThatNothingServesIsOpenBelow() {
    Objective lonely = SampleLine.named(session, Objective.class, "Marketing: 12.000 volgers op Instagram");
    LinePlan plan = plan(lonely);
    assertEquals(plan.below().isEmpty() && plan.rest().isEmpty() && plan.practice().isEmpty(), plan.open().below());
    Objective top = SampleLine.named(session, Objective.class, "Klanten blijven bij ons");
    assertFalse(plan(top).open().above(), "an objective of the organisation is where the line begins");
  }

  @Test
  void aPartStandsForTheElementAroundIt() {
    Promise promise = SampleLine.named(session, Promise.class, "Snelle service");
    Variant variant = session.index().all(Variant.class).getFirst();
    assertEquals(List.of("calendar.ContentItem"), keys(plan(variant).above()).stream()
        .filter("calendar.ContentItem"::equals).toList());
    assertEquals(promise, plan(promise).subject());
    assertEquals(CalendarPackage.Literals.VARIANT, plan(variant).subject().eClass());
  }

  @Test
  void whatIsBesideTheLineIsNotOpen() {
    Channel channel = SampleLine.named(session, Channel.class, "Facebook Zekerhuis");
    LinePlan plan = plan(channel);
    assertTrue(plan.above().isEmpty());
    assertFalse(plan.open().above() || plan.open().below());
  }

  @Test
  void aRingOfObjectivesIsFollowedOnce() {
    Objective top = SampleLine.named(session, Objective.class, "Klanten blijven bij ons");
    Objective first = SampleLine.named(session, Objective.class, "Eerste keus voor snelle hulp");
    session.run(new SetFeature(top, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO, List.of(first)));
    LinePlan plan = plan(first);
    assertEquals(1, plan.stations().stream().filter(each -> each.elements().contains(top)).count());
  }
}
