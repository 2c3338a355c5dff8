package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedColumn.Type;
import org.throughline.internal.insight.AnalysisEngine;

/** The rows of a plainly written text file, read by the database itself. */
final class PlainRows implements RowSource {

  private final Path file;
  private final char delimiter;
  private final int width;
  private final long above;
  private final Map<FeedColumn, Integer> positions;
  private final Swaps swaps;
  private final CsvScan.Result seen;
  private boolean cautious;

  private PlainRows(Path file, char delimiter, int width, long above, Map<FeedColumn, Integer> positions,
      Swaps swaps, CsvScan.Result seen) {
    this.file = file;
    this.delimiter = delimiter;
    this.width = width;
    this.above = above;
    this.positions = positions;
    this.swaps = swaps;
    this.seen = seen;
  }

  /** The rows, when the file is plain. */
  static Optional<RowSource> of(Path file, char delimiter, int width, long above, Map<FeedColumn, Integer> positions,
      Swaps swaps, Progress progress) throws IOException {
    BitSet texts = places(positions, Type.TEXT);
    BitSet people = places(positions, Type.PERSON);
    CsvScan scan = new CsvScan(delimiter, width, texts, people, (column, text) -> {
      if (people.get(column)) {
        swaps.person(text);
      } else {
        swaps.text(column, text);
      }
    }, null);
    CsvScan.Result seen = scan.scan(file, above, progress);
    return seen.plain() && seen.tally().rows() > 0
        ? Optional.of(new PlainRows(file, delimiter, width, above, positions, swaps, seen)) : Optional.empty();
  }

  private static BitSet places(Map<FeedColumn, Integer> positions, Type type) {
    BitSet places = new BitSet();
    positions.forEach((column, place) -> {
      if (column.type() == type) {
        places.set(place);
      }
    });
    return places;
  }

  /** Reads with one thread from now on. */
  void beCautious() {
    cautious = true;
  }

  @Override
  public String query(boolean numbered, boolean masked) {
    String columns = IntStream.range(0, width).mapToObj(i -> "'c" + i + "': 'VARCHAR'")
        .collect(Collectors.joining(", ", "{", "}"));
    String read = "read_csv(" + AnalysisEngine.path(file) + ", header = false, skip = " + above
        + ", auto_detect = false, columns = " + columns + ", delim = " + AnalysisEngine.text(String.valueOf(delimiter))
        + ", quote = '\"', escape = '\"', strict_mode = true, null_padding = false, parallel = "
        + !(numbered || cautious) + ")";
    return joined(numbered ? "(SELECT row_number() OVER () AS \"row\", * FROM " + read + ")" : read, positions, masked,
        swaps.anyText(), place -> "c" + place, numbered ? "f.\"row\", " : "");
  }

  /** The raw and masked columns from rows with other names. */
  static String joined(String rows, Map<FeedColumn, Integer> positions, boolean masked, boolean anyText,
      java.util.function.IntFunction<String> name, String more) {
    StringBuilder select = new StringBuilder("SELECT " + more);
    StringBuilder joins = new StringBuilder();
    positions.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      FeedColumn column = entry.getKey();
      String field = "f." + name.apply(entry.getValue());
      select.append(field).append(" AS ").append(TypedSelect.RAW).append(column.key()).append(", ");
      if (column.type() == Type.TEXT) {
        String alias = "s_" + column.key();
        select.append(masked && anyText ? "COALESCE(" + alias + ".replaced, " + field + ")" : field).append(" AS m_")
            .append(column.key()).append(", ");
        if (masked && anyText) {
          joins.append(" LEFT JOIN text_swaps ").append(alias).append(" ON ").append(alias)
              .append(".original = ").append(field);
        }
      } else if (column.type() == Type.PERSON && !masked) {
        select.append("CAST(NULL AS VARCHAR) AS m_").append(column.key()).append(", ");
      } else if (column.type() == Type.PERSON) {
        select.append("s_").append(column.key()).append(".replaced AS m_").append(column.key()).append(", ");
        joins.append(" LEFT JOIN people_swaps s_").append(column.key()).append(" ON s_")
            .append(column.key()).append(".original = ").append(field);
      }
    });
    select.setLength(select.length() - 2);
    return select + " FROM " + rows + " f" + joins;
  }

  @Override
  public long rows() {
    return seen.tally().rows();
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
    return seen.tally();
  }

  @Override
  public long growth(int place) {
    return swaps.growth(place);
  }

  @Override
  public Map<Long, Long> lines(Set<Long> rows, Progress progress) throws IOException {
    Map<Long, Long> lines = new HashMap<>();
    if (!seen.linesInFields()) {
      rows.forEach(row -> lines.put(row, above + row));
      return lines;
    }
    new CsvScan(delimiter, width, new BitSet(), new BitSet(), null, (row, line) -> {
      if (rows.contains(row)) {
        lines.put(row, line);
      }
    }).scan(file, above, progress);
    return lines;
  }
}
