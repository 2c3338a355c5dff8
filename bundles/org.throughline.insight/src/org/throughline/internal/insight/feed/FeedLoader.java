package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.Column;
import org.throughline.exchange.ColumnMapping;
import org.throughline.exchange.RowError;
import org.throughline.exchange.RowSink;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.TableFormat;
import org.throughline.exchange.TableReader;
import org.throughline.exchange.TableRow;
import org.throughline.insight.Period;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedPreview;
import org.throughline.insight.feed.FeedProblem;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.FeedReport;
import org.throughline.insight.feed.FeedReport.Total;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.FileSample.Form;
import org.throughline.insight.feed.Recognition;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Pseudonymiser;
import org.throughline.internal.insight.privacy.ErasedPeople;

/** Reads one file once: looks, types, masks, writes, and compares. For one thread. */
public final class FeedLoader {

  private static final int SHOWN = 20;

  private final AnalysisEngine engine;
  private final Path file;
  private final Path folder;
  private final Form form;
  private final @Nullable TableFormat format;
  private final Recognition recognition;
  private final ExportProfile profile;
  private final FeedChoices choices;
  private final PseudonymKey key;
  private final Instant latest;
  private final ErasedPeople erased;
  private final List<FeedProblem> problems = new ArrayList<>();
  private final List<RowError> errors = new ArrayList<>();
  private final Set<String> channels = new TreeSet<>();
  private @Nullable RowSource source;
  private @Nullable TypedSelect select;
  private long skipped;
  /** The totals of what was written, when the comparison has seen them. */
  private @Nullable Map<FeedColumn, Total> seen;

  /**
   * For one file.
   *
   * @param folder a private folder, for what is only needed while it is read
   */
  public FeedLoader(AnalysisEngine engine, Path file, Path folder, FeedFiles.Seen looked, Recognition recognition, ExportProfile profile,
      FeedChoices choices, PseudonymKey key, ErasedPeople erased, Instant latest) {
    this.engine = engine;
    this.file = file;
    this.folder = folder;
    this.form = looked.sample().form();
    this.format = looked.format();
    this.recognition = recognition;
    this.profile = profile;
    this.choices = choices;
    this.key = key;
    this.erased = erased;
    this.latest = latest;
  }

  /** What was stored. */
  public record Stored(String content, long inFile, long rows, long skipped, List<RowError> errors,
      Map<FeedColumn, Total> totals, List<String> channels, @Nullable Period period, List<FeedProblem> problems) {
  }

  // ---- preview

  public FeedPreview preview(Progress progress) throws SQLException, IOException {
    look(true, progress);
    RowSource rows = rows();
    List<Map<FeedColumn, String>> sample = sample();
    reject("SELECT * FROM looked", true, progress);
    long looked = count("SELECT count(*) FROM looked");
    problems.sort(Comparator.comparing(FeedProblem::severity));
    errors.sort(Comparator.comparingLong(RowError::line));
    return new FeedPreview(file, recognition, looked + rows.rejectedRows(), looked == rows.rows(), sample, errors,
        problems);
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

  // ---- import

  /** Writes the rows; what it wrote has been read back and compared. */
  public Stored store(Path target, Path spare, String dataset, Progress progress) throws SQLException, IOException {
    look(false, progress.part(0, 0.35));
    FeedProblem stops = problems.stream().filter(each -> each.severity() == Severity.STOPS).findFirst().orElse(null);
    if (stops != null) {
      throw new ClientException(Kind.BAD_INPUT, stops.text(), file);
    }
    progress.check();
    String reading = Reading.of(recognition, choices);
    String kv = " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, USE_TMP_FILE false, KV_METADATA {throughline_format: 'feed-1', throughline_dataset: "
        + AnalysisEngine.text(dataset) + ", throughline_table: " + AnalysisEngine.text(recognition.table().name()) + ", " + Reading.KEY
        + ": " + AnalysisEngine.text(reading) + "})";
    long written = write(target, kv, progress);
    progress.done(0.8);
    progress.check();
    RowSource rows = rows();
    if (written < rows.rows()) {
      reject(rows.query(true, false), false, progress);
      if (skipped + written != rows.rows()) {
        throw differs(rows.rows(), skipped + written);
      }
    }
    long repeats = repeats(target, written);
    if (repeats > 0) {
      daily(written - repeats, written);
      stops = problems.stream().filter(each -> each.severity() == Severity.STOPS).findFirst().orElse(null);
      if (stops != null) {
        throw new ClientException(Kind.BAD_INPUT, stops.text(), file);
      }
      repeats = leaveOutRepeats(spare, kv, progress);
    }
    Map<FeedColumn, Total> summed = repeats > 0 ? null : seen;
    Path kept = repeats > 0 ? spare : target;
    long stored = written - repeats;
    if (stored == 0) {
      boolean gone = problems.stream().anyMatch(each -> each.kind().equals(FeedProblem.ERASED));
      throw new ClientException(Kind.BAD_INPUT, errors.isEmpty()
          ? Message.of(FeedImport.class, gone ? "import.erased" : "import.none", String.valueOf(file.getFileName()))
          : Message.of(FeedImport.class, "import.nothing", String.valueOf(file.getFileName()), rows.rows(),
              errors.getFirst().text()), file);
    }
    progress.done(0.9);
    errors.sort(Comparator.comparingLong(RowError::line));
    problems.sort(Comparator.comparing(FeedProblem::severity));
    Period period = period(kept);
    Stored result = new Stored(content(engine, kept), rows.rows() + rows.rejectedRows(), stored,
        skipped + rows.rejectedRows() + repeats, errors, summed == null ? totals(kept) : summed, List.copyOf(channels), period,
        problems);
    if (count("SELECT count(*) FROM read_parquet(" + AnalysisEngine.path(kept) + ")") != stored) {
      throw differs(stored, -1);
    }
    return result;
  }

  private long write(Path target, String kv, Progress progress) throws SQLException, IOException {
    try {
      if (source instanceof PlainRows plain) {
        long written = copy(target, kv, progress);
        if (agrees(target, written)) {
          return written;
        }
        plain.beCautious();
        written = copy(target, kv, progress);
        if (agrees(target, written)) {
          return written;
        }
      }
    } catch (SQLException notAsPlainAsItLooked) {
      if (String.valueOf(notAsPlainAsItLooked.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("no space")) {
        throw notAsPlainAsItLooked;
      }
    }
    if (source instanceof PlainRows) {
      // The database reads it otherwise than the scan: read it row by row.
      stage(progress.part(0.35, 0.5));
    }
    long written = copy(target, kv, progress);
    if (!agrees(target, written)) {
      throw differs(rows().rows(), written);
    }
    return written;
  }

  private long copy(Path target, String kv, Progress progress) throws SQLException {
    Stoppable.execute(engine, "COPY (" + select().knowing(rows().known()).good(rows().typed()) + ") TO " + AnalysisEngine.path(target) + kv,
        progress);
    return count("SELECT count(*) FROM read_parquet(" + AnalysisEngine.path(target) + ")");
  }

  /** Whether what was stored, or else what the database reads, is what was counted while the file was scanned. */
  private boolean agrees(Path target, long written) throws SQLException {
    RowTally tally = rows().tally();
    Map<FeedColumn, Integer> places = recognition.positions();
    if (written == tally.rows()) {
      List<String> sums = new ArrayList<>();
      List<Long> expected = new ArrayList<>();
      for (FeedColumn column : List.of(FeedColumn.POST_ID, FeedColumn.PERMALINK, FeedColumn.CHANNEL, FeedColumn.TITLE,
          FeedColumn.TEXT)) {
        if (places.containsKey(column) && !(column == FeedColumn.PERMALINK && places.containsKey(FeedColumn.AUTHOR))
            && FeedColumn.of(recognition.table()).contains(column)) {
          sums.add("COALESCE(sum(strlen(" + column.key() + ")), 0)");
          expected.add(tally.bytes(places.get(column))
              + rows().growth(places.get(column)));
        }
      }
      List<FeedColumn> counts = counts();
      counts.forEach(column -> {
        sums.add("COALESCE(sum(" + column.key() + "), 0)");
        expected.add(tally.number(places.get(column)));
      });
      sums.add("count(*)");
      expected.add(tally.rows());
      int compared = sums.size();
      counts.forEach(column -> sums.add("count(" + column.key() + ")"));
      List<Long> found = sums("SELECT " + String.join(", ", sums) + " FROM read_parquet(" + AnalysisEngine.path(target) + ")");
      if (found.subList(0, compared).equals(expected)) {
        Map<FeedColumn, Total> totals = new EnumMap<>(FeedColumn.class);
        for (int i = 0; i < counts.size(); i++) {
          long given = found.get(compared + i);
          totals.put(counts.get(i), new Total(found.get(compared - 1 - counts.size() + i), given, written - given));
        }
        seen = totals;
        return true;
      }
    }
    List<String> sums = new ArrayList<>(List.of("count(*)"));
    List<Long> expected = new ArrayList<>(List.of(tally.rows()));
    places.forEach((column, place) -> {
      sums.add("COALESCE(sum(strlen(" + TypedSelect.RAW + column.key() + ")), 0)");
      expected.add(rows().maskedBytes(place));
    });
    // A figure must be what it was counted as, also where rows are left out.
    counts().forEach(column -> {
      sums.add("COALESCE(sum(w_" + column.key() + "), 0)");
      expected.add(tally.number(places.get(column)));
    });
    return sums("SELECT " + String.join(", ", sums) + " FROM (" + select().read(rows()) + ")").equals(expected);
  }

  private List<Long> sums(String sql) throws SQLException {
    try (Statement statement = engine.connection().createStatement(); ResultSet row = statement.executeQuery(sql)) {
      row.next();
      List<Long> sums = new ArrayList<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        // Both sides of a comparison overflow in the same way.
        sums.add(new BigInteger(String.valueOf(row.getString(i))).longValue());
      }
      return sums;
    }
  }

  // ---- repeats

  private String identity() {
    return recognition.table() == FeedTable.POSTS ? "post_id" : "concat_ws('|', channel_id, channel, day)";
  }

  private long repeats(Path target, long written) throws SQLException {
    String id = identity();
    return written - count("SELECT count(DISTINCT hash(" + id + ")) FILTER (" + id + " IS NOT NULL) + count(*) FILTER (" + id
        + " IS NULL) FROM read_parquet("
        + AnalysisEngine.path(target) + ")");
  }

  /** Keeps the first row of every post; the others are listed and counted. Reads the file again, row by row. */
  private long leaveOutRepeats(Path spare, String kv, Progress progress) throws SQLException, IOException {
    String id = identity();
    engine.execute("CREATE OR REPLACE TABLE repeats AS SELECT \"row\" AS n, id FROM (SELECT \"row\", " + id
        + " AS id, row_number() OVER (PARTITION BY " + id + " ORDER BY \"row\") AS nth FROM ("
        + select().all(rows().query(true, true), "\"row\", ") + ") WHERE fault IS NULL) WHERE nth > 1 AND id IS NOT NULL");
    Stoppable.execute(engine, "COPY (SELECT " + String.join(", ", select().names()) + " FROM ("
        + select().all(rows().query(true, true), "\"row\", ") + ") WHERE fault IS NULL AND \"row\" NOT IN "
        + "(SELECT n FROM repeats) ORDER BY \"row\") TO " + AnalysisEngine.path(spare) + kv, progress);
    Map<Long, String> which = new LinkedHashMap<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT n, id FROM repeats ORDER BY n LIMIT " + FeedReport.MOST_ERRORS)) {
      while (rows.next()) {
        which.put(rows.getLong(1), String.valueOf(rows.getString(2)));
      }
    }
    Map<Long, Long> lines = rows().lines(new HashSet<>(which.keySet()), progress);
    which.forEach((row, each) -> {
      if (errors.size() < FeedReport.MOST_ERRORS) {
        errors.add(new RowError(lines.getOrDefault(row, row), Message.of(FeedImport.class, "row.repeated", shown(each))));
      }
    });
    long all = count("SELECT count(*) FROM repeats");
    if (all > 0) {
      tell(Severity.WARNS, "repeated", all, "problem.repeated", all);
    }
    return all;
  }

  private void daily(long different, long all) {
    if (recognition.table() == FeedTable.POSTS && all >= 10 && different * 2 < all) {
      tell(Severity.STOPS, "daily-breakdown", all, "problem.daily", all, different);
    }
  }

  // ---- looking

  private void look(boolean onlySample, Progress progress) throws SQLException, IOException {
    open(progress);
    try {
      begin(onlySample);
    } catch (SQLException notAsPlainAsItLooked) {
      if (!(source instanceof PlainRows)) {
        throw notAsPlainAsItLooked;
      }
      stage(progress);
      begin(onlySample);
    }
    RowSource rows = rows();
    Dates dates = new Dates(rows.dates());
    select = new TypedSelect(recognition.table(), recognition.network(), recognition.positions().keySet(), dates,
        order(dates), choices.zone(), latest, !erased.isEmpty());
    if (recognition.table() == FeedTable.POSTS && !dates.zoned()) {
      tell(Severity.TELLS, "zone-assumed", rows.rows(), "problem.zone", choices.zone().getId());
    }
    errors.addAll(rows.rejected());
    ids();
    blanks();
    if (recognition.positions().containsKey(FeedColumn.AUTHOR)) {
      tell(Severity.TELLS, "people", rows.rows(), "problem.people");
      if (erased.areHiddenFrom(key)) {
        tell(Severity.WARNS, "erased-unknown", rows.rows(), "problem.erased.key");
      }
    }
    if (onlySample && recognition.positions().containsKey(FeedColumn.POST_ID)) {
      long all = count("SELECT count(r_post_id) FROM looked");
      long different = count("SELECT count(DISTINCT r_post_id) FROM looked");
      daily(different, all);
      if (different < all && different * 2 >= all) {
        tell(Severity.WARNS, "repeated", all - different, "problem.repeated", all - different);
      }
    }
  }

  private void begin(boolean masked) throws SQLException {
    engine.execute("CREATE OR REPLACE TABLE looked AS SELECT * FROM (" + rows().query(true, masked) + ") LIMIT "
        + FeedPreview.LOOKED_AT);
  }

  private DateOrder order(Dates dates) {
    DateOrder proven = dates.proven();
    DateOrder usual = recognition.monthFirst() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    DateOrder chosen = choices.dates();
    String example = dates.ambiguous();
    if (dates.contradictory()) {
      tell(chosen == null ? Severity.STOPS : Severity.WARNS, "dates-mixed", dates.ambiguousRows(),
          chosen == null ? "problem.dates.both" : "problem.dates.mixed");
    } else if (example != null && chosen == null) {
      if (recognition.monthFirst()) {
        tell(Severity.WARNS, "dates-ambiguous", dates.ambiguousRows(), "problem.dates.us", example);
      } else {
        tell(Severity.STOPS, "dates-ambiguous", dates.ambiguousRows(), "problem.dates.which", example);
      }
    } else if (proven == DateOrder.MONTH_FIRST && !recognition.monthFirst()) {
      tell(Severity.TELLS, "dates-us", dates.ambiguousRows(), "problem.dates.found");
    }
    return chosen != null ? chosen : proven != null ? proven : usual;
  }

  private void ids() throws SQLException {
    if (!recognition.positions().containsKey(FeedColumn.POST_ID) || recognition.table() != FeedTable.POSTS) {
      return;
    }
    List<Long> counted = sums("SELECT count(r_post_id), count(*) FILTER (regexp_full_match(trim(r_post_id), "
        + "'[+-]?\\d([.,]\\d+)?[eE]\\+?\\d+')), count(*) FILTER (regexp_full_match(r_post_id, '\\d{16,19}')), "
        + "count(*) FILTER (regexp_full_match(r_post_id, '[1-9]\\d{14}0+') AND length(r_post_id) BETWEEN 17 AND 19) FROM looked");
    if (counted.get(1) * 2 > counted.get(0)) {
      tell(Severity.STOPS, "ids-shortened", counted.get(1), "problem.ids.shortened", counted.get(1));
    } else if (counted.get(3) >= 5 && counted.get(3) * 10 > counted.get(2) * 8) {
      tell(Severity.STOPS, "ids-rounded", counted.get(3), "problem.ids.rounded", counted.get(3));
    }
  }

  private void blanks() throws SQLException {
    List<FeedColumn> counts = FeedColumn.counts(recognition.table()).stream()
        .filter(recognition.positions()::containsKey).toList();
    if (counts.isEmpty()) {
      tell(Severity.TELLS, "no-figures", rows().rows(), "problem.figures");
      return;
    }
    List<Long> blank = sums("SELECT " + counts.stream().map(each -> "count(*) FILTER (NULLIF(trim(r_" + each.key()
        + "), '') IS NULL)").collect(Collectors.joining(", ")) + ", count(*) FROM looked");
    long cells = blank.subList(0, counts.size()).stream().mapToLong(Long::longValue).sum();
    if (cells > 0) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < counts.size(); i++) {
        if (blank.get(i) > 0) {
          names.add(recognition.headings().get(recognition.positions().get(counts.get(i))));
        }
      }
      tell(Severity.TELLS, "blank-figures", cells, "problem.blank", cells, String.join(", ", names));
    }
  }

  // ---- opening

  private void open(Progress progress) throws SQLException, IOException {
    Map<FeedColumn, Integer> places = recognition.positions();
    TableFormat written = format;
    if (written != null) {
      if (!written.charset().equals(StandardCharsets.UTF_8)) {
        tell(written.charset().name().startsWith("UTF") ? Severity.TELLS : Severity.WARNS, "encoding", 0,
            "problem.encoding", written.charset().name());
      }
      Optional<HeadRows.Row> header = HeadRows.of(file, written, 40).stream()
          .filter(row -> row.cells().equals(recognition.headings())).findFirst();
      channels(places, written);
      if (written.charset().equals(StandardCharsets.UTF_8) && header.isPresent()) {
        Optional<RowSource> plain;
        Pseudonymiser pseudonyms = pseudonymiser();
        Swaps swaps = new Swaps(engine, pseudonyms, key);
        try (swaps) {
          plain = PlainRows.of(file, written.delimiter(), recognition.headings().size(), header.get().line(), places,
              swaps, pseudonyms, folder, progress);
        }
        if (plain.isPresent()) {
          source = plain.get();
          keepOwn(swaps);
          return;
        }
      }
    }
    stage(progress);
  }

  private void stage(Progress progress) throws SQLException, IOException {
    StagedRows staged;
    Swaps swaps = new Swaps(engine, pseudonymiser(), key);
    try (swaps) {
      staged = new StagedRows(engine, recognition.headings().size(), recognition.positions(), swaps, progress);
      switch (form) {
        case TEXT -> text(staged);
        case WORKBOOK -> book(staged, progress);
        default -> {
          try {
            profile.read(file, recognition, staged, progress);
          } catch (JsonReader.NotJson broken) {
            throw new ClientException(Kind.BAD_INPUT, Message.of(FeedImport.class, "file.json",
                String.valueOf(file.getFileName()), broken.line()), file, broken);
          }
        }
      }
      staged.finish();
    }
    if (staged.rows() == 0 && staged.rejectedRows() == 0) {
      throw new ClientException(Kind.BAD_INPUT,
          Message.of(FeedImport.class, "import.none", String.valueOf(file.getFileName())), file);
    }
    source = staged;
    keepOwn(swaps);
  }

  private void keepOwn(Swaps swaps) throws SQLException {
    Set<FeedColumn> given = recognition.positions().keySet();
    if (given.contains(FeedColumn.POST_ID) && given.contains(FeedColumn.PARENT_ID) && !given.contains(FeedColumn.AUTHOR)) {
      swaps.keepOwn("SELECT " + TypedSelect.RAW + FeedColumn.POST_ID.key() + " AS id FROM (" + rows().query(false, false) + ")");
    }
  }

  private void text(StagedRows staged) {
    List<Column> wanted = recognition.positions().values().stream().map(recognition.headings()::get).distinct()
        .map(Column::required).toList();
    new TableReader(Sampler.LIMITS).read(file, wanted, new RowSink() {
      @Override
      public void start(TableFormat format, ColumnMapping mapping) {
        // The headings are known already.
      }

      @Override
      public void row(TableRow row) {
        staged.row(row.line(), row.fields());
      }

      @Override
      public void rejected(RowError error) {
        staged.rejected(error);
      }
    });
  }

  private void book(StagedRows staged, Progress progress) throws IOException {
    List<TableFile.Row> rows;
    if (Sampler.isOldWorkbook(file)) {
      rows = Sampler.open(file).rows(recognition.sheet());
    } else {
      TableFile book = TableFile.read(file, Sampler.BOOK, recognition.sheet(), progress);
      book.rejected().forEach(staged::rejected);
      rows = book.rows();
    }
    boolean below = false;
    for (TableFile.Row row : rows) {
      List<String> cells = row.cells().stream().map(Sampler::text).toList();
      if (below) {
        Optional<Message> unusable = recognition.positions().values().stream().map(row::cell).filter(Message.class::isInstance)
            .map(Message.class::cast).findFirst().or(() -> fraction(row));
        if (unusable.isEmpty()) {
          staged.row(row.line(), cells);
        } else {
          staged.rejected(new RowError(row.line(), unusable.get()));
        }
      }
      below |= cells.equals(recognition.headings());
    }
  }

  /** A cell that was a number says how its point is meant: 1.125 is never 1125. */
  private Optional<Message> fraction(TableFile.Row row) {
    return counts().stream().filter(column -> row.cell(recognition.positions().get(column)) instanceof BigDecimal number
        && number.stripTrailingZeros().scale() > 0).findFirst()
        .map(column -> Message.of(FeedImport.class, "row.number",
            recognition.headings().get(recognition.positions().get(column)),
            Sampler.text(row.cell(recognition.positions().get(column)))));
  }

  private void channels(Map<FeedColumn, Integer> places, TableFormat written) throws IOException {
    Integer place = places.get(FeedColumn.CHANNEL);
    if (place == null || places.containsKey(FeedColumn.AUTHOR)) {
      return;
    }
    HeadRows.of(file, written, 40).stream().skip(1).map(HeadRows.Row::cells)
        .filter(cells -> cells.size() > place && !cells.equals(recognition.headings())).map(cells -> cells.get(place))
        .filter(each -> !each.isBlank()).forEach(channels::add);
  }

  private Pseudonymiser pseudonymiser() {
    Set<String> own = new LinkedHashSet<>();
    channels.forEach(each -> own.add((each.startsWith("@") ? each.substring(1) : each)
        .toLowerCase(java.util.Locale.ROOT)));
    return new Pseudonymiser(key, own, erased);
  }

  // ---- rows that cannot be kept

  private void reject(String query, boolean onlySample, Progress progress) throws SQLException, IOException {
    Map<Long, String> faults = new LinkedHashMap<>();
    String bad = "SELECT \"row\", fault FROM (" + select().all(query, "\"row\", ") + ") WHERE fault IS NOT NULL";
    engine.execute("CREATE OR REPLACE TABLE faults AS " + bad);
    skipped = count("SELECT count(*) FROM faults");
    try (Statement statement = engine.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT \"row\", fault FROM faults WHERE fault NOT LIKE '" + TypedSelect.ERASED
            + "%' ORDER BY \"row\" LIMIT "
            + FeedReport.MOST_ERRORS)) {
      while (rows.next()) {
        faults.put(rows.getLong(1), rows.getString(2));
      }
    }
    Map<Long, Long> lines = rows().lines(faults.keySet(), progress);
    faults.forEach((row, fault) -> {
      if (errors.size() < FeedReport.MOST_ERRORS) {
        errors.add(new RowError(lines.getOrDefault(row, row), reason(fault)));
      }
    });
    long gone = count("SELECT count(*) FROM faults WHERE fault LIKE '" + TypedSelect.ERASED + "%'");
    if (gone > 0) {
      tell(Severity.WARNS, FeedProblem.ERASED, gone, "problem.erased", gone);
    }
    long totals = count("SELECT count(*) FROM faults WHERE fault LIKE 'total|%'");
    if (totals > 0) {
      tell(Severity.TELLS, "total-row", totals, "problem.total", totals);
    }
  }

  private Message reason(String fault) {
    String[] parts = fault.split("\\|", 3);
    if (parts[1].isEmpty()) {
      return Message.of(FeedImport.class, "row." + parts[0]);
    }
    Integer place = recognition.positions().get(FeedColumn.valueOf(parts[1]));
    String heading = place == null ? parts[1] : recognition.headings().get(place);
    return Message.of(FeedImport.class, "row." + parts[0], heading, shown(parts[2]));
  }

  private static String shown(String value) {
    return value.replaceAll("\\p{Cntrl}", " ").strip();
  }

  // ---- figures

  private List<FeedColumn> counts() {
    return FeedColumn.counts(recognition.table()).stream().filter(recognition.positions()::containsKey).toList();
  }

  private Map<FeedColumn, Total> totals(Path stored) throws SQLException {
    List<FeedColumn> counts = counts();
    Map<FeedColumn, Total> totals = new EnumMap<>(FeedColumn.class);
    if (counts.isEmpty()) {
      return totals;
    }
    List<Long> sums = sums("SELECT count(*), " + counts.stream().map(each -> "COALESCE(sum(" + each.key() + "), 0), count("
        + each.key() + ")").collect(Collectors.joining(", ")) + " FROM read_parquet(" + AnalysisEngine.path(stored) + ")");
    for (int i = 0; i < counts.size(); i++) {
      long given = sums.get(2 + 2 * i);
      totals.put(counts.get(i), new Total(sums.get(1 + 2 * i), given, sums.get(0) - given));
    }
    return totals;
  }

  private Period period(Path stored) throws SQLException {
    String when = recognition.table() == FeedTable.POSTS ? "posted_at"
        : Dates.inZone("CAST(day AS TIMESTAMP)", choices.zone());
    List<Long> ends = sums("SELECT COALESCE(epoch_us(min(" + when + ")), 0), COALESCE(epoch_us(max(" + when
        + ")), 0) FROM read_parquet(" + AnalysisEngine.path(stored) + ")");
    channels.addAll(strings("SELECT DISTINCT channel FROM read_parquet(" + AnalysisEngine.path(stored)
        + ") WHERE channel IS NOT NULL LIMIT 100"));
    return new Period(Instant.EPOCH.plus(ends.get(0), ChronoUnit.MICROS),
        Instant.EPOCH.plus(ends.get(1), ChronoUnit.MICROS));
  }

  /** A fingerprint of stored rows that does not depend on their order. */
  public static String content(AnalysisEngine engine, Path stored) throws SQLException {
    try (Statement statement = engine.connection().createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet none = statement.executeQuery("SELECT * FROM read_parquet(" + AnalysisEngine.path(stored)
          + ") LIMIT 0")) {
        ResultSetMetaData columns = none.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          names.add(columns.getColumnLabel(i));
        }
      }
      String row = names.stream().map(AnalysisEngine::name).collect(Collectors.joining(", "));
      try (ResultSet sums = statement.executeQuery("SELECT count(*), bit_xor(h), sum(CAST(h AS HUGEINT)) FROM (SELECT hash("
          + row + ") AS h FROM read_parquet(" + AnalysisEngine.path(stored) + "))")) {
        sums.next();
        return sums.getString(1) + "-" + sums.getString(2) + "-" + sums.getString(3);
      }
    }
  }

  // ---- small things

  private RowSource rows() {
    return java.util.Objects.requireNonNull(source);
  }

  private TypedSelect select() {
    return java.util.Objects.requireNonNull(select);
  }

  private void tell(Severity severity, String kind, long rows, String message, Object... arguments) {
    problems.add(new FeedProblem(severity, kind, Message.of(FeedImport.class, message, arguments), rows));
  }

  private long count(String sql) throws SQLException {
    return sums(sql).getFirst();
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(String.valueOf(rows.getString(1)));
      }
    }
    return strings;
  }

  private ClientException differs(long expected, long found) {
    return new ClientException(Kind.DAMAGED,
        Message.of(FeedImport.class, "import.differs", String.valueOf(file.getFileName()), expected, found), file);
  }
}
