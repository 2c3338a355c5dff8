package org.throughline.internal.coherence.ui.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Throughline;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElements;
import org.throughline.internal.coherence.ui.line.SampleLine;
import org.throughline.internal.briefing.line.BriefingLine;
import org.throughline.internal.calendar.line.CalendarLine;
import org.throughline.internal.crisis.line.CrisisLine;
import org.throughline.internal.dna.line.DnaLine;
import org.throughline.internal.insight.line.InsightLine;
import org.throughline.internal.journey.line.JourneyLine;
import org.throughline.internal.roadmap.line.RoadmapLine;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.ui.ImpactSource.Impact;

/** What deleting something of the sample would touch. */
class LineImpactTest {

  @TempDir
  private Path folder;
  private ClientSession session;
  private final LineImpact source = new LineImpact(new RuleCatalog(List.of(), List.of(new BriefingLine(),
      new CalendarLine(), new CrisisLine(), new DnaLine(), new InsightLine(), new JourneyLine(), new RoadmapLine()),
      List.of()));

  @BeforeEach
  void theSample() {
    session = SampleLine.open(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Impact impact(EObject element) {
    return source.impact(session.index(), List.of(element), () -> {
    });
  }

  @Test
  void aPromiseTouchesTheSameAsTheHeadlessLook() {
    Promise promise = SampleLine.named(session, Promise.class, "Snelle service");
    ChangeImpact headless = ChangeImpact.of(session.index(), SampleLine.line(), List.of(promise));
    Impact impact = impact(promise);
    assertEquals(headless.count(), impact.count());
    assertEquals(headless.groups().size(), impact.groups().size());
    assertTrue(impact.groups().size() >= 5, "several chapters");
  }

  @Test
  void whatIsCutOffIsWhatIsAnOrphanOnceItIsGone() {
    Promise promise = SampleLine.named(session, Promise.class, "Snelle service");
    Objective top = SampleLine.named(session, Objective.class, "Klanten blijven bij ons");
    for (EObject each : List.of(promise, top)) {
      Throughline before = new Throughline(session.index(), SampleLine.line());
      Set<EObject> orphans = new HashSet<>(before.orphans());
      List<EObject> cutOff = impact(each).cutOff();
      session.run(new DeleteElements(List.of(each)));
      Set<EObject> now = new HashSet<>(new Throughline(session.index(), SampleLine.line()).orphans());
      now.removeAll(orphans);
      assertEquals(now, new HashSet<>(cutOff));
      session.history().undo();
    }
    assertFalse(impact(top).cutOff().isEmpty());
  }

  @Test
  void itIsToldInThreeLanguages() {
    Promise promise = SampleLine.named(session, Promise.class, "Snelle service");
    Impact impact = impact(promise);
    assertEquals("A change to “Snelle service” touches %d elements in %d chapters.".formatted(impact.count(),
        impact.groups().size()), new ImpactWords(Locale.ENGLISH).sentence(promise, new Impact(impact.groups(), List.of())));
    assertTrue(new ImpactWords(Locale.of("nl")).sentence(promise, impact).startsWith("Een wijziging van"));
    assertTrue(new ImpactWords(Locale.of("sv")).sentence(promise, impact).startsWith("En ändring av"));
  }
}
