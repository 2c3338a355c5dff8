package org.throughline.internal.insight.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBAppender;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.DataFolder;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.QuestionDetector;
import org.throughline.insight.text.Sentiment;
import org.throughline.insight.text.SentimentCorrections;
import org.throughline.insight.text.SentimentReader;
import org.throughline.insight.text.TopicDecisions;
import org.throughline.insight.text.TopicFinder;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Dialect;
import org.throughline.internal.insight.feed.Stoppable;
import org.throughline.internal.insight.figure.ClientData.Stored;
import org.throughline.internal.insight.text.ContentWords;
import org.throughline.internal.insight.text.PostText;
import org.throughline.model.insight.DatasetKind;

/**
 * What was read from the texts of an import: of each row its language, its feeling with how sure that is, whether it asks
 * something, and the terms it names. Worked out once and kept beside the rows in a file that can be thrown away at any
 * time; other rows, another program or other word lists make it anew.
 *
 * <p>No dataset names such a file, and it carries a day before any client was held, so an erasure takes it with the rows.
 * Where only reading is allowed, it lies in a private folder for as long as the data are open.
 */
final class Readings {

  private static final int ALGORITHM = 2;
  private static final int CHUNK = 4096;
  private static final int SAMPLE = 40_000;
  private static final int TERMS = 300;
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));
  private static final List<String> LISTS = List.of("languages.txt", "questions.txt", "sentiment_en.txt", "sentiment_nl.txt",
      "sentiment_signs.txt", "sentiment_sv.txt", "stops.txt");

  private final ClientData client;
  private final DurableWriter writer;
  private final LanguageDetector languages;
  private final Path place;
  private final boolean kept;
  private final String version;
  private final FileRows files = new FileRows();

  /**
   * Readings of a client.
   *
   * @param aside the folder for what may not be kept with the client
   */
  Readings(ClientData client, DurableWriter writer, LanguageDetector languages, Path aside) {
    this.client = client;
    this.writer = writer;
    this.languages = languages;
    kept = client.editable();
    place = kept ? new DataFolder(client.folder()).path() : aside;
    version = version(languages);
  }

  private static String version(LanguageDetector languages) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((ALGORITHM + " " + languages.getClass().getName() + " " + SAMPLE + " " + TERMS).getBytes(StandardCharsets.UTF_8));
      for (String each : LISTS) {
        try (InputStream list = PostText.class.getResourceAsStream(each)) {
          digest.update(list == null ? new byte[0] : list.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException | IOException everyJavaHasIt) {
      throw new UncheckedIOException(new IOException(everyJavaHasIt));
    }
  }

  private String name(Stored dataset) {
    String rows = dataset.hash().length() >= 16 ? dataset.hash().substring(0, 16) : dataset.id();
    return "texts-" + rows.replaceAll("[^A-Za-z0-9]", "0") + "-" + version + ".texts";
  }

  /** Where the readings of an import lie, or will. */
  Path file(Stored dataset) {
    Path beside = new DataFolder(client.folder()).path().resolve(name(dataset));
    return Files.isRegularFile(beside) ? beside : place.resolve(name(dataset));
  }

  private Path temporary(Stored dataset) {
    return place.resolve("." + name(dataset) + ".tmp");
  }

  /** The files an engine must reach for them. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    withTexts().forEach(each -> files.addAll(List.of(file(each), place.resolve(name(each)), temporary(each))));
    return files;
  }

  private List<Stored> withTexts() {
    return client.of(DatasetKind.CONVERSATIONS, DatasetKind.MENTIONS, DatasetKind.OWN_POSTS);
  }

  /** Works out whatever has not been; gives all terms in it. */
  Set<String> prepare(AnalysisEngine engine, Progress progress) throws SQLException {
    List<Stored> datasets = withTexts();
    Set<String> terms = new LinkedHashSet<>();
    for (int i = 0; i < datasets.size(); i++) {
      Stored each = datasets.get(i);
      Progress part = progress.part((double) i / datasets.size(), (i + 1.0) / datasets.size());
      Set<String> found = isThere(engine, each) ? terms(engine, each) : Set.of();
      if (!isThere(engine, each) || !covers(found, asked(engine, each))) {
        work(engine, each, part);
        found = terms(engine, each);
      }
      terms.addAll(found);
    }
    return terms;
  }

  /** A query of all that was read, after it was prepared. */
  String all(RowSource rows, Progress progress) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (Stored each : withTexts()) {
      parts.add("SELECT " + rows.dataset(each) + " AS dataset, * FROM " + rows.texts(each, file(each), progress));
    }
    return parts.isEmpty()
        ? "SELECT CAST(NULL AS TEXT) AS dataset, CAST(NULL AS BIGINT) AS line, CAST(NULL AS TEXT) AS language, "
            + "CAST(NULL AS TEXT) AS polarity, CAST(NULL AS DOUBLE PRECISION) AS score, CAST(NULL AS DOUBLE PRECISION) AS low, "
            + "CAST(NULL AS DOUBLE PRECISION) AS high, CAST(NULL AS DOUBLE PRECISION) AS confidence, FALSE AS question, "
            + "CAST(NULL AS TEXT[]) AS terms WHERE FALSE"
        : String.join(" UNION ALL ", parts);
  }

  private boolean isThere(AnalysisEngine engine, Stored dataset) {
    if (!Files.isRegularFile(file(dataset))) {
      return false;
    }
    try {
      return rows(engine, "read_parquet(" + AnalysisEngine.path(file(dataset)) + ")") == rows(engine, files.of(dataset));
    } catch (SQLException damaged) {
      return false;
    }
  }

  private static long rows(AnalysisEngine engine, String from) throws SQLException {
    try (Statement statement = engine.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + from)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Set<String> texts(AnalysisEngine engine, String query) throws SQLException {
    Set<String> texts = new TreeSet<>();
    try (Statement statement = engine.connection().createStatement(); ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(String.valueOf(rows.getString(1)));
      }
    }
    return texts;
  }

  private Set<String> terms(AnalysisEngine engine, Stored dataset) throws SQLException {
    return texts(engine, "SELECT DISTINCT unnest(terms) FROM read_parquet(" + AnalysisEngine.path(file(dataset)) + ")");
  }

  /** The terms people had decided about when it was worked out. */
  private Set<String> asked(AnalysisEngine engine, Stored dataset) throws SQLException {
    Set<String> asked = new TreeSet<>();
    texts(engine, "SELECT decode(value) FROM parquet_kv_metadata(" + AnalysisEngine.path(file(dataset))
        + ") WHERE decode(key) = 'throughline_terms'").forEach(each -> asked.addAll(each.lines().toList()));
    return asked;
  }

  private Set<String> decided() {
    Set<String> decided = new TreeSet<>();
    client.decisions().merged().forEach(each -> decided.addAll(each.terms()));
    return decided;
  }

  private boolean covers(Set<String> found, Set<String> asked) {
    return decided().stream().allMatch(each -> found.contains(each) || asked.contains(each));
  }

  // ---- working out

  private record Row(long line, String text) {
  }

  private record Read(long line, String language, Sentiment sentiment, boolean asks, List<String> terms) {
  }

  private void work(AnalysisEngine engine, Stored dataset, Progress progress) throws SQLException {
    progress.step(Message.of(Figures.class, "step.texts", dataset.name()));
    long all = rows(engine, files.of(dataset));
    ContentWords contents = new ContentWords();
    TermTagger tagger = new TermTagger(contents, vocabulary(engine, dataset, all, progress.part(0, 0.2)));
    SentimentReader sentiments = new SentimentReader(SentimentCorrections.none());
    QuestionDetector questions = new QuestionDetector();
    engine.execute("CREATE OR REPLACE TABLE being_read (line BIGINT, language VARCHAR, polarity VARCHAR, score DOUBLE, low DOUBLE, "
        + "high DOUBLE, confidence DOUBLE, question BOOLEAN, terms VARCHAR)");
    Progress reading = progress.part(0.2, 0.95);
    try (DuckDBAppender appender = engine.connection().createAppender("main", "being_read")) {
      for (long from = 0; from < all; from += CHUNK) {
        reading.check();
        reading.done((double) from / all);
        List<Read> read = rows(engine, dataset, "line >= " + from + " AND line < " + (from + CHUNK)).parallelStream()
            .map(row -> read(row, sentiments, questions, tagger)).toList();
        for (Read each : read) {
          Sentiment sentiment = each.sentiment;
          appender.beginRow().append(each.line).append(each.language).append(sentiment.polarity().name()).append(sentiment.score())
              .append(sentiment.low()).append(sentiment.high()).append(sentiment.confidence()).append(each.asks)
              .append(String.join("\n", each.terms)).endRow();
        }
      }
    }
    write(engine, dataset, progress);
    engine.execute("DROP TABLE being_read");
    progress.done(1);
  }

  private Read read(Row row, SentimentReader sentiments, QuestionDetector questions, TermTagger tagger) {
    String language = languages.detect(row.text).code();
    return new Read(row.line, language, sentiments.read(row.text, language), questions.read(row.text, language).asks(),
        tagger.of(row.text, language));
  }

  private List<Row> rows(AnalysisEngine engine, Stored dataset, String which) throws SQLException {
    String text = dataset.kind() == DatasetKind.CONVERSATIONS ? "text" : "concat_ws(E'\\n', title, text)";
    List<Row> rows = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement(); ResultSet found = statement.executeQuery(
        "SELECT line, coalesce(" + text + ", '') FROM " + files.of(dataset) + " WHERE " + which + " ORDER BY line")) {
      while (found.next()) {
        rows.add(new Row(found.getLong(1), found.getString(2)));
      }
    }
    return rows;
  }

  /** The terms many messages name, found in all of a short import and in some of a long one, and those people decided about. */
  private Set<String> vocabulary(AnalysisEngine engine, Stored dataset, long all, Progress progress) throws SQLException {
    List<Row> sample = rows(engine, dataset, Dialect.sampled("line", all / SAMPLE));
    progress.check();
    List<Post> posts = sample.parallelStream().map(row -> new Post(String.valueOf(row.line), Instant.EPOCH, row.text,
        languages.detect(row.text).code())).toList();
    progress.check();
    Set<String> terms = new LinkedHashSet<>();
    new TopicFinder(TERMS).find(posts, TopicDecisions.none()).topics().forEach(each -> terms.addAll(each.terms()));
    terms.addAll(decided());
    return terms;
  }

  private void write(AnalysisEngine engine, Stored dataset, Progress progress) throws SQLException {
    Path temporary = temporary(dataset);
    Path target = place.resolve(name(dataset));
    try {
      Stoppable.execute(engine, "COPY (SELECT line, language, polarity, score, low, high, confidence, question, "
          + "CASE WHEN terms = '' THEN CAST([] AS VARCHAR[]) ELSE string_split(terms, E'\\n') END AS terms FROM being_read ORDER BY line) TO "
          + AnalysisEngine.path(temporary) + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, KV_METADATA {throughline_format: "
          + "'texts-1', throughline_dataset: " + AnalysisEngine.text(dataset.id()) + ", throughline_terms: "
          + AnalysisEngine.text(String.join("\n", decided())) + "})", progress);
      // To an erasure it is a copy of some other session, which has to go.
      Files.setLastModifiedTime(temporary, LONG_AGO);
      writer.publish(temporary, target);
      boolean erased = Files.exists(client.folder().resolve(".throughline").resolve("erasing")) || !Files.exists(dataset.file());
      if (kept && erased) {
        writer.delete(target);
        throw new ClientException(Kind.IN_USE, Message.of(Figures.class, "data.erased", dataset.name()), dataset.file());
      }
      if (kept) {
        sweep(dataset, target);
      }
    } catch (IOException refused) {
      throw new ClientException(Kind.NOT_WRITABLE, Message.of(Figures.class, "data.unwritable", target.toString()), target, refused);
    } finally {
      writer.delete(temporary);
    }
  }

  /** Takes away what earlier programs or lists made of the same rows. */
  private void sweep(Stored dataset, Path fresh) throws IOException {
    String start = name(dataset).substring(0, name(dataset).lastIndexOf('-') + 1);
    try (var files = Files.list(place)) {
      files.filter(each -> each.getFileName().toString().startsWith(start) && !each.equals(fresh)).toList().forEach(writer::delete);
    }
  }
}
