package org.throughline.internal.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.CheckSettings;
import org.throughline.coherence.Checker;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.Progress;
import org.throughline.core.WatchedModel;
import org.throughline.internal.benchmarks.railway.Railway;
import org.throughline.internal.benchmarks.railway.RailwayGenerator;
import org.throughline.internal.benchmarks.railway.RailwayJava;
import org.throughline.internal.benchmarks.railway.RailwayRules;
import org.throughline.internal.benchmarks.railway.RailwaySql;
import org.throughline.model.Client;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.PackageModule;

/**
 * Measures checking: a railway by its six rules beside the same queries in plain Java, and a client of 100,000 elements
 * by every rule of the product. Ratios of medians of one run. A full check ends when all findings are there; what
 * remembering takes, which makes ready for edits, is told beside it.
 *
 * <p>Arguments: {@code --rounds N} (7), {@code --sizes N,N,…} of railways (1,4,16,64,256), {@code --markdown FILE}. Run
 * it with {@code -Xms4g -Xmx4g -Xmn2g}. Ratios above their limit are said in the table; it ends with 1 when counts
 * differ.
 */
public final class CheckBenchmarks {

  private static final long SEED = 2026;
  private static final int LARGE = 64;
  private static final int SMALL = 6;
  private static final int EDITS = 3_000;
  private static final int WARM_UP = 4;
  private static final int HOT = 10;

  private final int rounds;
  private final Report report;

  private CheckBenchmarks(int rounds, Report report) {
    this.rounds = rounds;
    this.report = report;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    Options given = new Options(List.of(arguments));
    CheckBenchmarks benchmarks = new CheckBenchmarks(given.number("--rounds", 7), new Report(System.out));
    benchmarks.counts(Arrays.stream(given.text("--sizes", "1,4,16,64,256").split(",")).map(Integer::valueOf)
        .toList());
    benchmarks.report.line("");
    benchmarks.report.line("| what | ms | compared with, ms | ratio | at most | holds |");
    benchmarks.report.line("|---|---:|---:|---:|---:|---|");
    benchmarks.railways();
    benchmarks.clients();
    System.exit(benchmarks.report.end(given));
  }

  /** Said in the table only. */
  private void row(String what, double ours, double base, double limit) {
    report.line(new Row(what, ours, base, limit).markdown());
  }

  private static Checker checker(EObject root, WatchedModel watched, Collection<? extends Rule<?>> rules, int threads) {
    return new Checker(root, watched.index(), rules,
        CheckSettings.usual(() -> LocalDate.of(2026, 11, 22)).withThreads(threads));
  }

  private static void update(Checker checker) {
    checker.update(() -> false, Progress.none());
  }

  private static void remember(Checker checker) {
    checker.remember(() -> false, Progress.none());
  }

  // ---- the railway

  private void counts(List<Integer> sizes) throws SQLException {
    report.line("Matches of the six queries on railways, found by our rules, by plain Java and by DuckDB:\n");
    report.line("| size | elements | ConnectedSegments | PosLength | RouteSensor | SemaphoreNeighbor | SwitchMonitored | "
        + "SwitchSet | equal | plain Java, ms | ours, ms |");
    report.line("|---:|---:|---:|---:|---:|---:|---:|---:|---|---:|---:|");
    for (int size : sizes) {
      Railway railway = new Railway();
      EObject container = new RailwayGenerator(railway, SEED).lay(size);
      Map<String, Long> sql = new TreeMap<>(new RailwaySql(railway).counts(container));
      Map<String, Long> plain = new TreeMap<>(sql);
      plain.replaceAll((query, count) -> 0L);
      Stopwatch byHand = new Stopwatch();
      byHand.time(() -> new RailwayJava(railway).matches(container)
          .forEach((query, matches) -> plain.put(query, (long) matches.size())));
      Map<String, Long> ours = new TreeMap<>(sql);
      ours.replaceAll((query, count) -> 0L);
      Stopwatch byRules = new Stopwatch();
      try (WatchedModel watched = new WatchedModel(container);
          Checker checker = checker(container, watched, new RailwayRules(railway).all(), 2)) {
        watched.index().referrers(container);
        byRules.time(() -> update(checker));
        checker.findings().forEach(each -> ours.merge(each.rule().id(), 1L, Long::sum));
      }
      boolean same = sql.equals(plain) && plain.equals(ours);
      report.require(same);
      StringBuilder row = new StringBuilder("| " + size + " | " + ModelBuilder.tree(container).size() + " | ");
      ours.values().forEach(count -> row.append(count).append(" | "));
      report.line(row.append(same ? "yes" : "no " + sql + plain).append(String.format(Locale.ROOT, " | %.0f | %.0f |",
          byHand.medianMillis(), byRules.medianMillis())).toString());
    }
  }

  private void railways() {
    Railway railway = new Railway();
    List<Rule<?>> rules = new RailwayRules(railway).all();
    EObject large = new RailwayGenerator(railway, SEED).lay(LARGE);
    EObject small = new RailwayGenerator(railway, SEED).lay(SMALL);
    int elements = ModelBuilder.tree(large).size();
    try (WatchedModel inLarge = new WatchedModel(large); WatchedModel inSmall = new WatchedModel(small)) {
      inLarge.index().referrers(large);
      inSmall.index().referrers(small);
      Stopwatch plain = new Stopwatch();
      Stopwatch one = new Stopwatch();
      Stopwatch two = new Stopwatch();
      Stopwatch remembering = new Stopwatch();
      for (int round = -WARM_UP; round < rounds; round++) {
        if (round == 0) {
          List.of(plain, one, two, remembering).forEach(Stopwatch::forget);
        }
        System.gc();
        plain.time(() -> new RailwayJava(railway).matches(large));
        System.gc();
        check(large, inLarge, rules, 1, one, new Stopwatch());
        System.gc();
        check(large, inLarge, rules, 2, two, remembering);
      }
      String of = " of a railway of " + elements + " elements, six rules";
      row("full check" + of + ", two threads, against plain Java", two.medianMillis(), plain.medianMillis(), 2);
      row("full check" + of + ", one thread, against plain Java", one.medianMillis(), plain.medianMillis(),
          Double.POSITIVE_INFINITY);
      row("full check" + of + ", two threads against one", two.medianMillis(), one.medianMillis(), 1 / 1.5);
      row("remembering" + of + " after that, one thread, against plain Java", remembering.medianMillis(),
          plain.medianMillis(), Double.POSITIVE_INFINITY);
      try (Checker ofLarge = checker(large, inLarge, rules, 2); Checker ofSmall = checker(small, inSmall, rules, 2)) {
        rechecks("a railway", inLarge, ofLarge, inSmall, ofSmall, two.medianMillis());
      }
    }
  }

  private static void check(EObject root, WatchedModel watched, List<Rule<?>> rules, int threads, Stopwatch finding,
      Stopwatch remembering) {
    try (Checker checker = checker(root, watched, rules, threads)) {
      finding.time(() -> update(checker));
      remembering.time(() -> remember(checker));
    }
  }

  // ---- edits

  private void rechecks(String of, WatchedModel inLarge, Checker large, WatchedModel inSmall, Checker small,
      double full) {
    remember(large);
    remember(small);
    List<EObject> hot = large.readers().entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<EObject, Integer> each) -> -each.getValue())).limit(HOT)
        .map(Map.Entry::getKey).toList();
    int most = hot.isEmpty() ? 0 : large.readers().get(hot.getFirst());
    double[] few = edits(inSmall, small, Set.of());
    double[] many = edits(inLarge, large, new HashSet<>(hot));
    row("edit and re-check of " + of + ", p99 of " + EDITS + ", against its full check", at(many, 0.99), full,
        1 / 300.0);
    row("edit and re-check of " + of + ", p99 of " + EDITS + ", against the small one", at(many, 0.99), at(few, 0.99),
        1.5);
    Stopwatch busy = new Stopwatch();
    for (EObject each : hot) {
      busy.time(() -> edit(each, new Random(1)));
      busy.forget();
      large.changed(inLarge.takeChange());
      busy.time(() -> update(large));
      report.line(String.format(Locale.ROOT, "| … of a %s that %d results look at | %.3f | | | | |", each.eClass().getName(),
          large.readers().getOrDefault(each, most), busy.medianMillis()));
      busy.forget();
    }
  }

  private static double[] edits(WatchedModel watched, Checker checker, Set<EObject> without) {
    List<EObject> all = watched.index().<EObject>all(EObject.class).stream()
        .filter(each -> !without.contains(each) && attribute(each) != null).toList();
    Random random = new Random(SEED);
    double[] times = new double[EDITS];
    for (int each = -EDITS; each < EDITS; each++) {
      EObject object = all.get(random.nextInt(all.size()));
      long start = System.nanoTime();
      edit(object, random);
      checker.changed(watched.takeChange());
      update(checker);
      if (each >= 0) {
        times[each] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
  }

  private static @Nullable EAttribute attribute(EObject object) {
    for (EAttribute each : object.eClass().getEAllAttributes()) {
      if (!each.isMany() && !each.isID() && each.isChangeable() && !each.isDerived()
          && List.of("EInt", "EString", "Text", "Markdown").contains(each.getEAttributeType().getName())) {
        return each;
      }
    }
    return null;
  }

  private static void edit(EObject object, Random random) {
    EAttribute attribute = attribute(object);
    if (attribute != null) {
      object.eSet(attribute, attribute.getEAttributeType().getInstanceClass() == int.class
          ? (Object) (random.nextInt(200) - 100) : "Value " + random.nextInt(1000));
    }
  }

  // ---- a client

  private void clients() {
    List<Rule<?>> rules = ShippedRules.all();
    Client large = client(100_000);
    Client small = client(10_000);
    int elements = ModelBuilder.tree(large).size();
    try (WatchedModel inLarge = new WatchedModel(large); WatchedModel inSmall = new WatchedModel(small)) {
      long bare = heap();
      inLarge.index().referrers(large);
      inSmall.index().referrers(small);
      Stopwatch one = new Stopwatch();
      Stopwatch two = new Stopwatch();
      Stopwatch remembering = new Stopwatch();
      for (int round = -WARM_UP; round < rounds; round++) {
        if (round == 0) {
          List.of(one, two, remembering).forEach(Stopwatch::forget);
        }
        System.gc();
        check(large, inLarge, rules, 1, one, new Stopwatch());
        System.gc();
        check(large, inLarge, rules, 2, two, remembering);
      }
      String of = " of a client of " + elements + " objects, " + rules.size() + " rules";
      row("full check" + of + ", two threads against one", two.medianMillis(), one.medianMillis(), 1 / 1.5);
      row("remembering" + of + " after that, one thread, against the full check", remembering.medianMillis(),
          two.medianMillis(), Double.POSITIVE_INFINITY);
      try (Checker ofLarge = checker(large, inLarge, rules, 2); Checker ofSmall = checker(small, inSmall, rules, 2)) {
        remember(ofLarge);
        remember(ofSmall);
        double checked = heap();
        row("heap in MiB with all rules on, both clients, against the bare models", checked / (1 << 20),
            bare / (double) (1 << 20), 2.5);
        rechecks("a client", inLarge, ofLarge, inSmall, ofSmall, two.medianMillis());
        report.line("| findings in the large client: " + ofLarge.findings().size() + " | | | | | |");
      }
    }
  }

  private static Client client(int elements) {
    return LargeClient.outsideASession(elements, elements / 2000, PackageModule.product());
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int each = 0; each < 4; each++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
