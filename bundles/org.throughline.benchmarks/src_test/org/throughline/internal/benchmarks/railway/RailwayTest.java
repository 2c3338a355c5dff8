package org.throughline.internal.benchmarks.railway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.coherence.CheckSettings;
import org.throughline.coherence.Checker;
import org.throughline.core.Progress;
import org.throughline.core.WatchedModel;

/** Given a railway with faults, the rules, plain Java and SQL find the same ones. */
class RailwayTest {

  private final Railway railway = new Railway();

  private Checker checker(WatchedModel watched, EObject container) {
    return new Checker(container, watched.index(), new RailwayRules(railway).all(),
        CheckSettings.usual(() -> LocalDate.EPOCH));
  }

  private Map<String, Long> none() {
    Map<String, Long> counts = new TreeMap<>();
    new RailwayRules(railway).all().forEach(rule -> counts.put(rule.card().id(), 0L));
    return counts;
  }

  private Map<String, Long> found(Checker checker) {
    Map<String, Long> counts = none();
    checker.findings().forEach(each -> counts.merge(each.rule().id(), 1L, Long::sum));
    return counts;
  }

  private Map<String, Long> byHand(EObject container) {
    Map<String, Long> counts = none();
    new RailwayJava(railway).matches(container).forEach((query, some) -> counts.put(query, (long) some.size()));
    return counts;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 16})
  void allThreeFindTheSame(int size) throws SQLException {
    theSameIsFound(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  @Tag("long")
  void allThreeFindTheSameInLargeRailways(int size) throws SQLException {
    theSameIsFound(size);
  }

  private void theSameIsFound(int size) throws SQLException {
    EObject container = new RailwayGenerator(railway, 2026).lay(size);
    Map<String, Long> counts = byHand(container);
    assertTrue(size < 4 || !counts.containsValue(0L), "every query has matches: " + counts);
    assertEquals(counts, new TreeMap<>(new RailwaySql(railway).counts(container)));
    try (WatchedModel watched = new WatchedModel(container); Checker checker = checker(watched, container)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(counts, found(checker));
    }
  }

  @Test
  void afterEveryChangeTheRulesFindWhatPlainJavaFinds() {
    rulesFindWhatPlainJavaFinds(200);
  }

  @Test
  @Tag("long")
  void afterEachOfAThousandChangesTheRulesFindWhatPlainJavaFinds() {
    rulesFindWhatPlainJavaFinds(1_000);
  }

  private void rulesFindWhatPlainJavaFinds(int changes) {
    EObject container = new RailwayGenerator(railway, 7).lay(1);
    Random random = new Random(7);
    try (WatchedModel watched = new WatchedModel(container); Checker checker = checker(watched, container)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      for (int each = 0; each < changes; each++) {
        change(container, watched, random);
        checker.changed(watched.takeChange());
        assertTrue(checker.update(() -> false, Progress.none()));
        assertEquals(byHand(container), found(checker), "seed 7, change " + each);
      }
    }
  }

  private void change(EObject container, WatchedModel watched, Random random) {
    List<EObject> segments = watched.index().all(railway.segment);
    List<EObject> switches = watched.index().all(railway.switchElement);
    List<EObject> sensors = watched.index().all(railway.sensor);
    List<EObject> routes = watched.index().all(railway.route);
    switch (random.nextInt(6)) {
      case 0 -> any(segments, random).eSet(railway.length, random.nextInt(200) - 100);
      case 1 -> toggle(any(switches, random), railway.monitoredBy, any(sensors, random));
      case 2 -> toggle(any(routes, random), railway.requires, any(sensors, random));
      case 3 -> any(switches, random).eSet(railway.currentPosition, 1 + random.nextInt(2));
      case 4 -> toggle(any(segments, random), railway.connectsTo, any(segments, random));
      default -> any(watched.index().all(railway.semaphore), random).eSet(railway.signal, random.nextInt(3));
    }
  }

  private static void toggle(EObject owner, EReference reference, EObject value) {
    List<EObject> list = Railway.many(owner, reference);
    if (!list.remove(value)) {
      list.add(value);
    }
  }

  private static EObject any(List<EObject> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
