package org.throughline.internal.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.export.FormatExport;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.internal.benchmarks.briefs.LongBrief;
import org.throughline.internal.benchmarks.briefs.Made;
import org.throughline.internal.benchmarks.briefs.SampleBrief;
import org.throughline.internal.benchmarks.posts.Scratch;

/**
 * Measures what briefs cost as they grow: the time of each format from 10 to 100 to 300 pages, the memory of the longest
 * as PDF, tables that are too long for paper, and all formats of the sample brief side by side, as an export makes them.
 *
 * <p>Arguments: {@code --rounds N} (3), {@code --formats html,pdf,…} (all), {@code --markdown FILE}. Memory is that of a
 * process which only makes the PDF; it has the options of this one, so run it with {@code -Xmx1g}. Ends with 1 when a
 * limit does not hold.
 */
public final class BriefingBenchmarks {

  private static final int FEW = 10;
  private static final int MANY = 100;
  private static final int MOST = 300;
  /** How far a brief may be from the number of pages that was wanted, as a part of it. */
  private static final double ABOUT = 0.03;
  /** How many times the time may grow where the pages grow three times. */
  private static final double GROWTH = 3.3;
  private static final double SIDE_BY_SIDE = 1.3;
  private static final int PARTS_TO_COUNT = 20;
  private static final int ROWS = 20_000;
  private static final int FEWER_ROWS = ROWS / 10;
  private static final double ROW_GROWTH = 11;
  private static final int WARM_UP = 2;
  /** A few rows take so little time that one measurement of them says little. */
  private static final int OF_FEW_ROWS = 3;
  private static final int EXPORTS_IN_A_ROUND = 2;
  private static final double MIB = 1 << 20;
  private static final double GB = 1e9;
  private static final String PDF = "pdf";
  /** Formats of single entries, which a brief has few of however long it is. */
  private static final Set<String> OF_ENTRIES = Set.of("ics", "vcf");

  private final List<Renderer> renderers;
  private final int rounds;
  private final Report report;

  private BriefingBenchmarks(List<Renderer> renderers, int rounds, Report report) {
    this.renderers = renderers;
    this.rounds = rounds;
    this.report = report;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options given = new Options(List.of(arguments));
    List<Renderer> all = new ShippedServices<>(Renderer.class).all().stream().sorted(Comparator.comparing(Renderer::format)).toList();
    int alone = given.number("--only-parts", 0);
    if (alone > 0) {
      makeOnce(all, alone);
      return;
    }
    List<String> wanted = Arrays.asList(given.text("--formats", String.join(",", all.stream().map(Renderer::format).toList()))
        .split(","));
    BriefingBenchmarks benchmarks = new BriefingBenchmarks(
        all.stream().filter(each -> wanted.contains(each.format())).toList(), given.number("--rounds", 3), new Report(System.out));
    try (Scratch scratch = new Scratch()) {
      benchmarks.run(all, scratch);
    }
    System.exit(benchmarks.report.end(given));
  }

  private static Renderer pdf(List<Renderer> all) {
    return all.stream().filter(each -> each.format().equals(PDF)).findFirst().orElseThrow();
  }

  private void run(List<Renderer> all, Scratch scratch) throws IOException, InterruptedException {
    Map<Integer, Integer> parts = parts(pdf(all));
    report.line("");
    report.line("| what | ours | compared with | ratio | at most | holds |");
    report.line("|---|---:|---:|---:|---:|---|");
    List<Renderer> ofAllText = renderers.stream().filter(each -> !OF_ENTRIES.contains(each.format())).toList();
    ofAllText.forEach(each -> growth(each, parts));
    if (renderers.stream().anyMatch(each -> each.format().equals(PDF))) {
      memory(parts.getOrDefault(MOST, 1));
    }
    ofAllText.forEach(this::tables);
    sideBySide(scratch);
  }

  /** How many parts give as many pages of PDF as are wanted. */
  private Map<Integer, Integer> parts(Renderer pdf) {
    int counted = pages(pdf, PARTS_TO_COUNT);
    Map<Integer, Integer> parts = new LinkedHashMap<>();
    List<String> told = new ArrayList<>();
    for (int wanted : List.of(FEW, MANY, MOST)) {
      int each = (int) Math.max(1, Math.round((double) PARTS_TO_COUNT * wanted / counted));
      int pages = pages(pdf, each);
      parts.put(wanted, each);
      told.add(String.valueOf(pages));
      report.require(wanted == FEW || Math.abs(pages - wanted) <= ABOUT * wanted);
    }
    report.line("Briefs of " + String.join(", ", told) + " pages as PDF; medians of " + rounds + " rounds in one run.");
    return parts;
  }

  private static int pages(Renderer pdf, int parts) {
    return new Made(PDF, pdf.render(LongBrief.of(parts))).pages();
  }

  // ---- time

  private void growth(Renderer renderer, Map<Integer, Integer> parts) {
    Map<Integer, Document> briefs = new LinkedHashMap<>();
    Map<Integer, Stopwatch> times = new LinkedHashMap<>();
    parts.forEach((pages, each) -> {
      briefs.put(pages, LongBrief.of(each));
      times.put(pages, new Stopwatch());
    });
    for (int round = -WARM_UP; round < rounds; round++) {
      if (round == 0) {
        times.values().forEach(Stopwatch::forget);
      }
      boolean warm = round >= 0;
      times.forEach((pages, watch) -> {
        if (warm || pages < MOST) {
          System.gc();
          watch.time(() -> renderer.render(briefs.getOrDefault(pages, LongBrief.of(1))));
        }
      });
    }
    List<Double> medians = times.values().stream().map(Stopwatch::medianMillis).toList();
    report.row("a brief of " + MANY + " pages in " + renderer.format() + ", ms, against one of " + FEW, medians.get(1), medians.get(0),
        Double.POSITIVE_INFINITY);
    report.row("a brief of " + MOST + " pages in " + renderer.format() + ", ms, against one of " + MANY, medians.get(2), medians.get(1),
        GROWTH);
  }

  // ---- tables

  private void tables(Renderer renderer) {
    Document many = LongBrief.table(ROWS);
    Document few = LongBrief.table(FEWER_ROWS);
    Stopwatch ofMany = new Stopwatch();
    Stopwatch ofFew = new Stopwatch();
    byte[] made = renderer.render(many);
    for (int round = 0; round < rounds; round++) {
      System.gc();
      for (int i = 0; i < OF_FEW_ROWS; i++) {
        ofFew.time(() -> renderer.render(few));
      }
      System.gc();
      ofMany.time(() -> renderer.render(many));
    }
    report.row("a table of " + ROWS + " rows in " + renderer.format() + ", ms, against one of " + FEWER_ROWS, ofMany.medianMillis(),
        ofFew.medianMillis(), ROW_GROWTH);
    Made file = new Made(renderer.format(), made);
    boolean whole = file.says("Row " + ROWS);
    boolean cut = file.says(String.format(many.language(), "%,d", ROWS));
    report.told("a table of " + ROWS + " rows in " + renderer.format() + " is " + (whole ? "whole" : cut ? "cut, and says so" : "neither whole "
        + "nor does it say so"), renderer.format().equals("xlsx") ? whole : whole || cut);
  }

  // ---- all formats at once

  private void sideBySide(Scratch scratch) {
    Document brief = SampleBrief.in(scratch.path().resolve("sample"), new ShippedServices<>(SectionProvider.class).all());
    FormatExport export = new FormatExport(new DurableWriter());
    Path folder = scratch.path().resolve("sent");
    Map<Renderer, Stopwatch> alone = new LinkedHashMap<>();
    renderers.forEach(each -> alone.put(each, new Stopwatch()));
    Stopwatch together = new Stopwatch();
    for (int round = -WARM_UP; round < rounds * EXPORTS_IN_A_ROUND; round++) {
      if (round == 0) {
        alone.values().forEach(Stopwatch::forget);
        together.forget();
      }
      alone.forEach((renderer, watch) -> {
        System.gc();
        watch.time(() -> export(export, List.of(renderer), brief, folder));
      });
      System.gc();
      together.time(() -> export(export, renderers, brief, folder));
    }
    alone.forEach((renderer, watch) -> report.row("the sample brief in " + renderer.format() + " alone, ms, against all formats side by side",
        watch.medianMillis(), together.medianMillis(), Double.POSITIVE_INFINITY));
    double sum = alone.values().stream().mapToDouble(Stopwatch::medianMillis).sum();
    double slowest = alone.values().stream().mapToDouble(Stopwatch::medianMillis).max().orElse(0);
    report.row("the sample brief in " + renderers.size() + " formats side by side, ms, against the slowest one or half the sum",
        together.medianMillis(), Math.max(slowest, sum / 2), SIDE_BY_SIDE);
  }

  private static void export(FormatExport export, List<Renderer> renderers, Document brief, Path folder) {
    export.make(renderers, each -> brief, each -> folder.resolve("brief." + each.format()), Progress.none()).stream()
        .map(FormatExport.Made::problem).flatMap(Optional<Message>::stream).findFirst().ifPresent(problem -> {
          throw new IllegalStateException(problem.in(Locale.ENGLISH));
        });
  }

  // ---- memory

  private void memory(int parts) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), BriefingBenchmarks.class.getName(), "--only-parts",
        String.valueOf(parts)));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0 || !said.matches("\\d+ \\d+ \\d+ \\d+")) {
      report.told("memory of a process that makes a PDF of " + MOST + " pages: it did not end well", false);
      return;
    }
    String[] figures = said.split(" ");
    String of = " in a process that makes a PDF of " + figures[0] + " pages, MiB, against 1 GB";
    report.row("heap in use after a collection, at most," + of, Long.parseLong(figures[1]) / MIB, GB / MIB, 1);
    report.row("heap taken, at most," + of, Long.parseLong(figures[2]) / MIB, GB / MIB, 1);
    report.row("memory taken, heap and native together, at most," + of, Long.parseLong(figures[3]) / MIB, GB / MIB, Double.POSITIVE_INFINITY);
  }

  /** Makes a PDF once and says, in bytes, how much of the heap was in use after collections and was taken, and of memory. */
  private static void makeOnce(List<Renderer> all, int parts) throws IOException, InterruptedException {
    HeapWatch watch = new HeapWatch();
    watch.start();
    byte[] made = pdf(all).render(LongBrief.of(parts));
    long pages = new Made(PDF, made).pages();
    watch.end();
    long taken = 0;
    if (Files.exists(Path.of("/proc/self/status"))) {
      for (String each : Files.readAllLines(Path.of("/proc/self/status"))) {
        taken += each.startsWith("VmHWM:") ? Long.parseLong(each.replaceAll("\\D", "")) << 10 : 0;
      }
    }
    System.out.println(pages + " " + watch.live() + " " + watch.taken() + " " + taken);
  }
}
