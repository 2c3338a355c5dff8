package org.throughline.internal.benchmarks.posts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.feed.FeedService;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.model.insight.DataOrigin;
import org.throughline.testkit.PackageModule;

/**
 * A client with an import of own posts, its figures, and the same figures by hand: DuckDB with the SQL of the figure over
 * one view that somebody would write for this one file.
 */
public final class Dashboard implements AutoCloseable {

  /** The figures that are asked. */
  public static final List<String> FIGURES = List.of("posts-per-day", "posts-per-week", "posting-hours", "results-by-channel",
      "results-by-week", "results-by-kind", "results-by-post", "best-posts", "worst-posts");

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final ClientSession session;
  private final FigureData data;
  private final Bare bare;
  private final Map<String, FigureAnswer> answers = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private boolean equal = true;

  /** Makes a client in a folder that is not there yet and imports so many posts into it. */
  public Dashboard(Path folder, List<ExportProfile> profiles, int posts, long seed) throws IOException, SQLException {
    DurableWriter writer = new DurableWriter();
    session = new Clients(PackageModule.product(), InstantSource.system(), writer).create(folder.resolve("client"),
        new NewClient("Benchmark", Locale.of("nl"), "NL", ZONE));
    Path csv = folder.resolve("own.csv");
    try (OutputStream file = Files.newOutputStream(csv)) {
      new PostFile(seed, false).write(file, posts);
    }
    FeedService feeds = new FeedService(writer, profiles, InstantSource.system(), folder.resolve("keys"));
    FeedService.Outcome outcome = feeds.prepare(session, csv, new FeedOptions("own", "own", DataOrigin.GENERATED, null,
        FeedChoices.asRecognised(ZONE)), Progress.none());
    if (outcome instanceof FeedService.Prepared prepared) {
      prepared.apply();
    }
    Files.delete(csv);
    data = new Figures(writer, folder.resolve("keys")).open(session, Progress.none());
    bare = new Bare();
    Path stored;
    try (var files = Files.list(session.folder().resolve("data"))) {
      stored = files.filter(each -> each.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    String local = "timezone('" + ZONE + "', posted_at)";
    bare.execute("CREATE VIEW post AS SELECT 'own' AS dataset, file_row_number AS line, CAST(" + local + " AS DATE) AS day, " + local
        + " AS local_at, posted_at AS moment, TRUE AS time_known, channel, channel AS channel_name, 'OWN' AS voice, network, "
        + "TRUE AS own, post_id, title, text, kind, permalink, reach, coalesce(impressions, views) AS shown, likes, comments, shares, "
        + "saves, clicks, coalesce(engagements, likes + comments + shares + coalesce(saves, 0)) AS engagement "
        + "FROM read_parquet(" + Bare.path(stored) + ", file_row_number = true)");
  }

  /** Answers a figure the way a window does. */
  public void ask(String figure) {
    FigureAnswer answer = data.answer(figure, FigureFilter.everything(), Progress.none());
    equal &= rows.getOrDefault(figure, answer.rows().size()) == answer.rows().size();
    answers.put(figure, answer);
  }

  /** Asks the same by hand. */
  public void byHand(String figure) {
    String sql = answers.computeIfAbsent(figure, id -> data.answer(id, FigureFilter.everything(), Progress.none())).sql();
    try {
      rows.put(figure, bare.rows(sql).size());
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Whether all answers have as many rows as those by hand. */
  public boolean isEqual() {
    return equal;
  }

  @Override
  public void close() throws SQLException {
    data.close();
    bare.close();
    session.close();
  }
}
