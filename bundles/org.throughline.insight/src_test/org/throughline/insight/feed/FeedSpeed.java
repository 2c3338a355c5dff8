package org.throughline.insight.feed;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;

/** Compares an import with a bare COPY of the same file, in turns. Run by hand: rows, turns. */
final class FeedSpeed {

  private FeedSpeed() {
  }

  /** Prints seconds and the ratio of the medians. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
    int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path folder = Files.createTempDirectory("feed-speed");
    Path file = folder.resolve("posts.csv");
    write(file, rows);
    FeedImport imports = new FeedImport(ShippedProfiles.all(), new DurableWriter(), InstantSource.system());
    List<Double> bare = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      long start = System.nanoTime();
      Properties settings = new Properties();
      settings.setProperty("threads", "2");
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
          Statement statement = connection.createStatement()) {
        statement.execute("COPY (SELECT * FROM read_csv('" + file + "')) TO '" + folder.resolve("bare.parquet")
            + "' (FORMAT parquet)");
      }
      bare.add((System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      FeedReport report = imports.run(file, folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]),
          Ids.fresh(), "speed", FeedChoices.asRecognised(ZoneId.of("Europe/Amsterdam")), Progress.none());
      ours.add((System.nanoTime() - start) / 1e9);
      System.out.println(report.rows() + " rows, " + report.skipped() + " left out; bare " + bare.getLast() + " s, ours "
          + ours.getLast() + " s");
      Files.delete(folder.resolve("client").resolve(report.file()));
    }
    double[] first = bare.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double[] second = ours.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.println(Files.size(file) / 1_000_000 + " MB; bare " + Arrays.toString(first) + ", ours "
        + Arrays.toString(second) + "; ratio of rates " + first[turns / 2] / second[turns / 2] + ", heap "
        + (Runtime.getRuntime().totalMemory() >> 20) + " MiB");
    System.out.println(String.join("\n", Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM")).toList()));
  }

  private static void write(Path file, int rows) throws Exception {
    Random random = new Random(1);
    String[] words = ("koffie vandaag nieuws klant \uD83D\uDE00 straks polis när vi ses igen snart helg och idag morgen "
        + "verzekering hallo iedereen #throughline @klant info@example.nl 0612345678").split(" ");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Languages,Reach,Views,"
          + "Reactions,Comments,Shares,Total clicks,Saves\n");
      for (int i = 0; i < rows; i++) {
        StringBuilder text = new StringBuilder();
        for (int word = 8 + random.nextInt(20); word > 0; word--) {
          text.append(words[random.nextInt(19)]).append(random.nextInt(50) == 0 ? "\n" : " ");
        }
        text.append(random.nextInt(5) == 0 ? words[19 + random.nextInt(words.length - 19)] : "");
        text.append(random.nextInt(10) == 0 ? " \"\"quote\"\"" : "");
        out.write((100_000_000_000_000_003L + i * 977L) + ",1234567890,Zeker,,\"" + text + "\","
            + String.format("%02d/%02d/2025 %02d:%02d", 1 + random.nextInt(12), 1 + random.nextInt(28),
                random.nextInt(24), random.nextInt(60)) + ",https://www.facebook.com/" + i + ",Photo,nl,"
            + random.nextInt(100_000) + "," + random.nextInt(200_000) + "," + random.nextInt(900) + ","
            + random.nextInt(90) + "," + random.nextInt(40) + "," + random.nextInt(3000) + "," + random.nextInt(30) + "\n");
      }
    }
  }
}
