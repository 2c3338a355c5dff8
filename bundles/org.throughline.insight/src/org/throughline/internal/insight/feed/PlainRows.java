package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedColumn.Type;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Pseudonymiser;

/**
 * The rows of a plainly written text file, read by the database itself: as they stand in the file, and as a copy of it in
 * a private folder in which texts are masked and people replaced.
 */
final class PlainRows implements RowSource {

  private final Path file;
  private final char delimiter;
  private final long above;
  private final PlainColumns columns;
  private final Swaps swaps;
  private final boolean linesInFields;
  private final Typed typed;
  private final List<Path> copies;
  private final RowTally tally;
  private final DateShapes dates = new DateShapes();
  private final FieldForms forms;
  private boolean cautious;

  private PlainRows(Path file, char delimiter, long above, PlainColumns columns, Swaps swaps, boolean linesInFields,
      Typed typed, Collection<PlainPart> parts) {
    this.file = file;
    this.delimiter = delimiter;
    this.above = above;
    this.columns = columns;
    this.swaps = swaps;
    this.linesInFields = linesInFields;
    this.typed = typed;
    copies = parts.stream().map(PlainPart::clean).filter(CleanPart::hasRows).map(CleanPart::file).toList();
    tally = new RowTally(columns.width());
    forms = new FieldForms(columns.width());
    for (PlainPart each : parts) {
      tally.add(each.tally());
      dates.add(each.dates());
      forms.add(each.forms());
    }
  }

  /**
   * The rows, when the file is plain.
   *
   * @param folder a private folder for the copy
   */
  static Optional<RowSource> of(Path file, char delimiter, int width, long above, Map<FeedColumn, Integer> positions,
      Swaps swaps, Pseudonymiser pseudonyms, Moments moments, Path folder, Progress progress) throws IOException {
    PlainColumns columns = new PlainColumns(width, positions);
    MaskedText masks = new MaskedText(pseudonyms);
    People people = new People(pseudonyms, swaps);
    CsvScan scan = new CsvScan(delimiter, width);
    Typed typed = Typed.head(scan, file, above, columns, moments);
    Queue<ColumnValues[]> spare = new ConcurrentLinkedQueue<>();
    while (true) {
      Typed thought = typed;
      ConcurrentNavigableMap<Integer, PlainPart> parts = new ConcurrentSkipListMap<>();
      try {
        CsvScan.Result seen = scan.scan(file, above, place -> {
          PlainPart part = new PlainPart(columns, thought, moments, masks, people, swaps,
              new CleanPart(folder.resolve("rows-" + place + ".parquet"), columns.kept(), thought.numbers(width), spare));
          parts.put(place, part);
          return part;
        }, false, progress);
        PlainRows rows = new PlainRows(file, delimiter, above, columns, swaps, seen.linesInFields(), thought,
            new TreeMap<>(parts).values());
        if (!seen.plain() || rows.rows() == 0) {
          return Optional.empty();
        }
        typed = thought.holding(rows.forms, rows.dates);
        if (typed.equals(thought)) {
          return Optional.of(rows);
        }
        // Further down are other figures or dates than in the beginning: once more, with these as they are written.
      } finally {
        for (PlainPart each : parts.values()) {
          each.clean().close();
        }
      }
    }
  }

  /** Reads with one thread from now on, and takes nothing for granted. */
  void beCautious() {
    cautious = true;
  }

  @Override
  public String query(boolean numbered, boolean masked) {
    return masked ? replaced(numbered, place -> false) : original(numbered);
  }

  @Override
  public String typed() {
    Set<FeedColumn> numbers = known().numbers();
    return replaced(false, place -> columns.positions().entrySet().stream()
        .anyMatch(each -> each.getValue() == place && numbers.contains(each.getKey())));
  }

  @Override
  public Known known() {
    return cautious ? Known.NOTHING : new Known(those(place -> forms.areNumbers(place), Type.COUNT),
        those(forms::areTidy, Type.ID, Type.LABEL, Type.MOMENT, Type.DAY), those(forms::areDigits, Type.ID), dates.areAll(), typed.dated(), columns.isTagged());
  }

  private Set<FeedColumn> those(IntPredicate proved, Type... types) {
    return columns.positions().entrySet().stream().filter(each -> List.of(types).contains(each.getKey().type())
        && proved.test(each.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  /** The rows of the copy; figures as numbers where they are wanted so, else as they are written. */
  private String replaced(boolean numbered, IntPredicate wanted) {
    boolean[] kept = columns.kept();
    String read = "read_parquet(" + copies.stream().map(AnalysisEngine::path).collect(Collectors.joining(", ", "[", "]")) + ")";
    return rows(read, numbered, new RawColumns(columns.positions(), swaps, place -> {
      String field = "f." + CleanPart.name(place);
      boolean number = typed.isNumber(place);
      return !kept[place] ? "CAST(NULL AS VARCHAR)" : number == wanted.test(place) ? field
          : "CAST(" + field + (number ? " AS VARCHAR)" : " AS BIGINT)");
    }, true), true);
  }

  /** The rows of the file itself. */
  private String original(boolean numbered) {
    String names = IntStream.range(0, columns.width()).mapToObj(i -> "'c" + i + "': 'VARCHAR'")
        .collect(Collectors.joining(", ", "{", "}"));
    String read = "read_csv(" + AnalysisEngine.path(file) + ", header = false, skip = " + above
        + ", auto_detect = false, columns = " + names + ", delim = " + AnalysisEngine.text(String.valueOf(delimiter))
        + ", quote = '\"', escape = '\"', strict_mode = true, null_padding = false, parallel = " + !(numbered || cautious) + ")";
    return rows(read, numbered, new RawColumns(columns.positions(), swaps, place -> "f.c" + place, false), false);
  }

  private static String rows(String read, boolean numbered, RawColumns raw, boolean masked) {
    return raw.of(numbered ? "(SELECT row_number() OVER () AS \"row\", * FROM " + read + ")" : read, masked,
        (numbered ? "f.\"row\", " : "") + (masked ? "f." + CleanPart.TAGS + " AS " + TypedSelect.TAGS + ", make_timestamp(f."
            + CleanPart.LOCAL + ") AS " + TypedSelect.LOCAL + ", make_timestamptz(f." + CleanPart.MOMENT + ") AS " + TypedSelect.MOMENT
            + ", " : ""));
  }

  @Override
  public long rows() {
    return tally.rows();
  }

  @Override
  public List<RowError> rejected() {
    return List.of();
  }

  @Override
  public long rejectedRows() {
    return 0;
  }

  @Override
  public RowTally tally() {
    return tally;
  }

  @Override
  public Collection<String> dates() {
    return dates.examples();
  }

  @Override
  public long growth(int place) {
    return tally.growth(place) + tally.swapped(place);
  }

  @Override
  public long maskedBytes(int place) {
    return columns.kept()[place] ? tally.bytes(place) + tally.growth(place) : 0;
  }

  @Override
  public Map<Long, Long> lines(Set<Long> rows, Progress progress) throws IOException {
    Map<Long, Long> lines = new HashMap<>();
    if (linesInFields) {
      new CsvScan(delimiter, columns.width()).scan(file, above, part -> new LineCount(rows, above, lines), true, progress);
    } else {
      rows.forEach(row -> lines.put(row, above + row));
    }
    return lines;
  }

  /** Counts on which lines some rows begin. */
  private static final class LineCount implements CsvScan.Taker {

    private final Set<Long> wanted;
    private final Map<Long, Long> lines;
    private long line;
    private long count;

    LineCount(Set<Long> wanted, long above, Map<Long, Long> lines) {
      this.wanted = wanted;
      this.lines = lines;
      line = above + 1;
    }

    @Override
    public void row(byte[] block, CsvRow row) {
      count++;
      if (wanted.contains(count)) {
        lines.put(count, line);
      }
      line += 1 + row.breaks();
    }
  }
}
