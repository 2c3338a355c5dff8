package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.Period;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedPreview;
import org.throughline.insight.feed.FeedProblem;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.FeedReport.Total;
import org.throughline.insight.feed.Recognition;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.privacy.ErasedPeople;

/** Reads one file once: looks, types, masks, writes, and compares. For one thread. */
public final class FeedLoader {

  private static final int SHOWN = 20;
  /**
   * As cheap to write and to read as can be; columns of few values are still written once for each. With as many rows in a
   * group as a part of a file has, groups need not be put together again, for which two threads would wait for each other.
   */
  private static final String FORM =
      "FORMAT parquet, COMPRESSION snappy, DICTIONARY_SIZE_LIMIT 5000, ROW_GROUP_SIZE 32768, USE_TMP_FILE false";

  private final AnalysisEngine engine;
  private final Answers answers;
  private final Path file;
  private final Recognition recognition;
  private final FeedChoices choices;
  private final PseudonymKey key;
  private final Instant latest;
  private final ErasedPeople erased;
  private final Findings findings = new Findings();
  private final FeedOpening opening;
  private final FeedLook look;
  private final StoredCheck check;
  private @Nullable RowSource source;
  private @Nullable TypedSelect select;

  /**
   * For one file.
   *
   * @param folder a private folder, for what is only needed while it is read
   */
  public FeedLoader(AnalysisEngine engine, Path file, Path folder, FeedFiles.Seen looked, Recognition recognition,
      ExportProfile profile, FeedChoices choices, PseudonymKey key, ErasedPeople erased, Instant latest) {
    this.engine = engine;
    this.file = file;
    this.recognition = recognition;
    this.choices = choices;
    this.key = key;
    this.erased = erased;
    this.latest = latest;
    answers = new Answers(engine);
    opening = new FeedOpening(engine, file, folder, looked, recognition, profile, choices.zone(), key, erased,
        findings);
    look = new FeedLook(answers, recognition, choices, findings);
    check = new StoredCheck(engine, recognition, choices.zone());
  }

  /** What was stored. */
  public record Stored(String content, long inFile, long rows, long skipped, List<RowError> errors,
      Map<FeedColumn, Total> totals, List<String> channels, @Nullable Period period, List<FeedProblem> problems) {
  }

  private RowSource rows() {
    return Objects.requireNonNull(source);
  }

  private TypedSelect select() {
    return Objects.requireNonNull(select);
  }

  // ---- preview

  /** What an import would do; keeps nothing. */
  public FeedPreview preview(Progress progress) throws SQLException, IOException {
    look(progress);
    look.repeats();
    RowSource rows = rows();
    List<Map<FeedColumn, String>> sample = sample();
    faults().reject("SELECT * FROM looked", progress);
    long looked = answers.number("SELECT count(*) FROM looked");
    return new FeedPreview(file, recognition, looked + rows.rejectedRows(), looked == rows.rows(), sample, findings.errors(),
        findings.problems());
  }

  private List<Map<FeedColumn, String>> sample() throws SQLException {
    List<Map<FeedColumn, String>> sample = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet rows = statement.executeQuery(select().good("SELECT * FROM looked") + " LIMIT " + SHOWN)) {
      while (rows.next()) {
        Map<FeedColumn, String> one = new EnumMap<>(FeedColumn.class);
        for (FeedColumn column : FeedColumn.of(recognition.table())) {
          String value = rows.getString(column.key());
          if (value != null) {
            one.put(column, value);
          }
        }
        sample.add(one);
      }
    }
    return sample;
  }

  // ---- looking

  private void look(Progress progress) throws SQLException, IOException {
    source = opening.open(progress);
    try {
      begin();
    } catch (SQLException notAsPlainAsItLooked) {
      if (!(source instanceof PlainRows)) {
        throw notAsPlainAsItLooked;
      }
      source = opening.stage(progress);
      begin();
    }
    RowSource rows = rows();
    FeedLook.Read read = look.dates(rows);
    select = new TypedSelect(recognition.table(), recognition.network(), recognition.positions().keySet(), read.dates(),
        read.order(), choices.zone(), latest, !erased.isEmpty()).expecting(look.kinds());
    rows.rejected().forEach(findings::add);
    look.idsAndFigures(rows.rows());
    if (recognition.positions().containsKey(FeedColumn.AUTHOR)) {
      findings.tell(Severity.TELLS, "people", rows.rows(), "problem.people");
      if (erased.areHiddenFrom(key)) {
        findings.tell(Severity.WARNS, "erased-unknown", rows.rows(), "problem.erased.key");
      }
    }
  }

  private void begin() throws SQLException {
    engine.execute("CREATE OR REPLACE TABLE looked AS SELECT * FROM (" + rows().query(true, true) + ") LIMIT "
        + FeedPreview.LOOKED_AT);
  }

  private RowFaults faults() {
    return new RowFaults(engine, recognition, rows(), select(), findings);
  }

  // ---- import

  /** Writes the rows; what it wrote has been read back and compared. */
  public Stored store(Path target, Path spare, String dataset, Progress progress) throws SQLException, IOException {
    look(progress.part(0, 0.35));
    findings.orStop(file);
    progress.check();
    String form = " (" + FORM + ", KV_METADATA {throughline_format: 'feed-1', throughline_dataset: "
        + AnalysisEngine.text(dataset) + ", throughline_table: " + AnalysisEngine.text(recognition.table().name()) + ", " + Reading.KEY
        + ": " + AnalysisEngine.text(Reading.of(recognition, choices)) + "})";
    StoredCheck.Found written = write(target, form, progress);
    progress.done(0.8);
    progress.check();
    RowSource rows = rows();
    long skipped = 0;
    if (written.rows() < rows.rows()) {
      skipped = faults().reject(rows.query(true, false), progress);
      if (skipped + written.rows() != rows.rows()) {
        throw differs(rows.rows(), skipped + written.rows());
      }
    }
    Path kept = target;
    StoredCheck.Found found = written;
    if (written.different() < written.rows()) {
      look.daily(written.different(), written.rows());
      findings.orStop(file);
      long repeats = faults().leaveOutRepeats(check.identity(), spare, form, progress);
      if (repeats > 0) {
        skipped += repeats;
        kept = spare;
        found = check.read(spare);
      }
      if (found.rows() != written.rows() - repeats) {
        throw differs(written.rows() - repeats, found.rows());
      }
    }
    if (found.rows() == 0) {
      throw nothing(rows.rows());
    }
    progress.done(0.9);
    return new Stored(found.content(), rows.rows() + rows.rejectedRows(), found.rows(), skipped + rows.rejectedRows(),
        findings.errors(), found.totals(), channels(kept), found.period(), findings.problems());
  }

  private List<String> channels(Path stored) throws SQLException {
    Set<String> channels = new TreeSet<>(opening.channels());
    channels.addAll(answers.texts("SELECT DISTINCT channel FROM read_parquet(" + AnalysisEngine.path(stored)
        + ") WHERE channel IS NOT NULL LIMIT 100"));
    return List.copyOf(channels);
  }

  private StoredCheck.Found write(Path target, String form, Progress progress) throws SQLException, IOException {
    try {
      if (source instanceof PlainRows plain) {
        StoredCheck.Found written = copy(target, form, progress);
        if (check.agrees(written, plain, select())) {
          return written;
        }
        plain.beCautious();
        written = copy(target, form, progress);
        if (check.agrees(written, plain, select())) {
          return written;
        }
      }
    } catch (SQLException notAsPlainAsItLooked) {
      if (String.valueOf(notAsPlainAsItLooked.getMessage()).toLowerCase(Locale.ROOT).contains("no space")) {
        throw notAsPlainAsItLooked;
      }
    }
    if (source instanceof PlainRows) {
      // The database reads it otherwise than the scan: read it row by row.
      source = opening.stage(progress.part(0.35, 0.5));
    }
    StoredCheck.Found written = copy(target, form, progress);
    if (!check.agrees(written, rows(), select())) {
      throw differs(rows().rows(), written.rows());
    }
    return written;
  }

  private StoredCheck.Found copy(Path target, String form, Progress progress) throws SQLException {
    Stoppable.execute(engine, "COPY (" + select().knowing(rows().known()).good(rows().typed()) + ") TO "
        + AnalysisEngine.path(target) + form, progress);
    progress.done(0.7);
    progress.check();
    return check.read(target);
  }

  /** A fingerprint of stored rows that does not depend on their order. */
  public static String content(AnalysisEngine engine, Path stored) throws SQLException {
    return StoredCheck.content(engine, stored);
  }

  private ClientException nothing(long inFile) {
    List<RowError> errors = findings.errors();
    boolean gone = findings.have(FeedProblem.ERASED);
    return new ClientException(Kind.BAD_INPUT, errors.isEmpty()
        ? Message.of(FeedImport.class, gone ? "import.erased" : "import.none", String.valueOf(file.getFileName()))
        : Message.of(FeedImport.class, "import.nothing", String.valueOf(file.getFileName()), inFile, errors.getFirst().text()), file);
  }

  private ClientException differs(long expected, long found) {
    return new ClientException(Kind.DAMAGED,
        Message.of(FeedImport.class, "import.differs", String.valueOf(file.getFileName()), expected, found), file);
  }
}
