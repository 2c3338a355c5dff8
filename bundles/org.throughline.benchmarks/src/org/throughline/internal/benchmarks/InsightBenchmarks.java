package org.throughline.internal.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedReport;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.benchmarks.posts.Bare;
import org.throughline.internal.benchmarks.posts.Dashboard;
import org.throughline.internal.benchmarks.posts.PostFile;
import org.throughline.internal.benchmarks.posts.Scratch;
import org.throughline.internal.benchmarks.posts.StoredPosts;

/**
 * Measures insights at scale: the import of a file of posts the whole way through the product beside a bare COPY of the
 * same file by DuckDB, in turns, and the figures of as many own posts beside the same SQL by hand. What was stored is
 * compared with the file value by value.
 *
 * <p>Arguments: {@code --rows N} (5000000), {@code --rounds N} (3), {@code --markdown FILE}. Memory is that of a process
 * which only imports; it has the options of this one, so run it with {@code -Xmx640m}. Ends with 1 when a limit does not
 * hold.
 */
public final class InsightBenchmarks {

  private static final long SEED = 2026;
  private static final String ZONE = "Europe/Amsterdam";
  private static final byte[] KEY = new byte[PseudonymKey.BYTES];
  private static final double MIB = 1 << 20;
  private static final int FEWER = 5;
  /** Where Linux tells the time of a process in ticks of so many milliseconds, first its own and then that of the system. */
  private static final int USER = 11;
  private static final int TICK = 10;

  private final int posts;
  private final int rounds;
  private final Report report;

  private InsightBenchmarks(int posts, int rounds, Report report) {
    this.posts = posts;
    this.rounds = rounds;
    this.report = report;
  }

  public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
    Options given = new Options(List.of(arguments));
    String alone = given.text("--only-import", "");
    if (!alone.isEmpty()) {
      importOnce(Path.of(alone));
      return;
    }
    InsightBenchmarks benchmarks = new InsightBenchmarks(given.number("--rows", 5_000_000), given.number("--rounds", 3), new Report(System.out));
    try (Scratch scratch = new Scratch()) {
      benchmarks.run(scratch);
    }
    System.exit(benchmarks.report.end(given));
  }

  private void run(Scratch scratch) throws IOException, SQLException, InterruptedException {
    Path csv = scratch.path().resolve("posts.csv");
    try (OutputStream file = Files.newOutputStream(csv)) {
      new PostFile(SEED, true).write(file, posts);
    }
    report.line(String.format(Locale.ROOT, "Insights: %d posts, a file of %.0f MiB; medians of %d rounds in one run.%n", posts,
        Files.size(csv) / MIB, rounds));
    report.line("| what | ours | compared with | ratio | at most | holds |");
    report.line("|---|---:|---:|---:|---:|---|");
    imports(scratch, csv);
    memory(csv);
    Files.delete(csv);
    dashboards(scratch);
  }

  // ---- import

  private void imports(Scratch scratch, Path csv) throws SQLException {
    Stopwatch bare = new Stopwatch();
    Stopwatch ours = new Stopwatch();
    Path client = scratch.path().resolve("client");
    Path parquet = scratch.path().resolve("bare.parquet");
    List<String> wrong = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      settle();
      long begin = processor();
      bare.time(() -> copy(csv, parquet));
      long between = processor();
      List<FeedReport> reports = new ArrayList<>();
      settle();
      ours.time(() -> reports.add(imported(csv, client)));
      long end = processor();
      FeedReport told = reports.getFirst();
      report.aside("  round " + (round + 1) + ": bare " + Math.round(bare.lastMillis()) + " ms, ours " + Math.round(ours.lastMillis())
          + " ms; of processors " + (between - begin) + " and " + (end - between) + " ms; " + size(parquet) + " and " + size(client.resolve(told.file())) + " MiB");
      if (told.rows() != posts || told.skipped() != 0) {
        wrong.add(told.rows() + " rows, " + told.skipped() + " left out");
      }
      if (round == rounds - 1) {
        wrong.addAll(new StoredPosts(csv, client.resolve(told.file()), KEY, ZONE).differences());
      }
      scratch.clear(client);
    }
    report.row("import of " + posts + " posts, ms, against a bare COPY of the file to Parquet", ours.medianMillis(), bare.medianMillis(), 2);
    report.require(wrong.isEmpty());
    report.line("| rows or columns that are not as in the file: " + (wrong.isEmpty() ? "none" : String.join(", ", wrong)) + " | | | | | "
        + (wrong.isEmpty() ? "yes" : "no") + " |");
  }

  /** Lets what was written before reach the disk, for which the next one would wait; where nobody can, it waits. */
  private static void settle() {
    try {
      new ProcessBuilder("sync").start().waitFor();
    } catch (IOException nobody) {
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** How long processors have worked for this process, in milliseconds; it hardly depends on what else runs. 0 where it is not told. */
  private static long processor() {
    try {
      String told = Files.readString(Path.of("/proc/self/stat"));
      String[] figures = told.substring(told.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(figures[USER]) + Long.parseLong(figures[USER + 1])) * TICK;
    } catch (IOException notLinux) {
      return 0;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file) >> 20;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void copy(Path csv, Path parquet) {
    try (Bare database = new Bare()) {
      database.copy(csv, parquet);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static FeedReport imported(Path csv, Path client) {
    return new FeedImport(new ShippedServices<>(ExportProfile.class).all(), new DurableWriter(), InstantSource.system()).run(csv,
        client, PseudonymKey.of(KEY), Ids.fresh(), "posts", FeedChoices.asRecognised(ZoneId.of(ZONE)), Progress.none());
  }

  // ---- figures

  private void dashboards(Scratch scratch) throws IOException, SQLException {
    Map<String, Double> few;
    try (Dashboard small = new Dashboard(scratch.path().resolve("few"), new ShippedServices<>(ExportProfile.class).all(),
        Math.max(1, posts / FEWER), SEED)) {
      few = new LinkedHashMap<>();
      measured(small).forEach((figure, times) -> few.put(figure, times.ours().medianMillis()));
    }
    try (Dashboard large = new Dashboard(scratch.path().resolve("many"), new ShippedServices<>(ExportProfile.class).all(), posts,
        SEED)) {
      measured(large).forEach((figure, times) -> {
        report.row(figure + " of " + posts + " posts, ms, against the same SQL by hand", times.ours().medianMillis(),
            times.byHand().medianMillis(), 1.3);
        report.row(figure + " of " + posts + " posts, ms, against " + posts / FEWER, times.ours().medianMillis(),
            few.getOrDefault(figure, 0.0), 6);
      });
      report.require(large.isEqual());
      report.line("| figures that are not what the SQL by hand gives: " + (large.isEqual() ? "none" : "some") + " | | | | | "
          + (large.isEqual() ? "yes" : "no") + " |");
    }
  }

  private record Times(Stopwatch ours, Stopwatch byHand) {
  }

  private Map<String, Times> measured(Dashboard dashboard) {
    Map<String, Times> times = new LinkedHashMap<>();
    for (String figure : Dashboard.FIGURES) {
      Times both = new Times(new Stopwatch(), new Stopwatch());
      for (int round = -1; round < rounds; round++) {
        if (round == 0) {
          both.ours().forget();
          both.byHand().forget();
        }
        both.byHand().time(() -> dashboard.byHand(figure));
        both.ours().time(() -> dashboard.ask(figure));
      }
      times.put(figure, both);
    }
    return times;
  }

  // ---- memory

  private void memory(Path csv) throws IOException, InterruptedException {
    if (!Files.exists(Path.of("/proc/self/status"))) {
      report.line("| memory is told on Linux only | | | | | |");
      return;
    }
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), InsightBenchmarks.class.getName(), "--only-import",
        csv.toString()));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0 || !told.matches("\\d+")) {
      throw new IOException("The import that was to be watched failed");
    }
    report.row("memory of a process that imports them, MiB, heap and native together", Long.parseLong(told) / 1024.0, 1_500 * 1e6 / MIB, 1);
  }

  /** Imports once and says the most memory the process had, in KiB. */
  private static void importOnce(Path csv) throws IOException {
    try (Scratch scratch = new Scratch()) {
      imported(csv, scratch.path().resolve("client"));
    }
    for (String each : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (each.startsWith("VmHWM:")) {
        System.out.println(each.replaceAll("\\D", ""));
      }
    }
  }
}
