package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
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
    BitSet people = places(positions, Type.PERSON);
    BitSet addresses = new BitSet();
    Swaps.addresses(positions.keySet()).forEach(column -> addresses.set(positions.get(column)));
    BitSet whole = (BitSet) people.clone();
    whole.or(addresses);
    CsvScan.Columns special = new CsvScan.Columns(places(positions, Type.TEXT), whole, places(positions, Type.COUNT),
        when(positions));
    CsvScan scan = new CsvScan(delimiter, width, special, (column, text) -> {
      if (people.get(column)) {
        swaps.person(text);
      } else if (addresses.get(column)) {
        swaps.address(column, text);
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

  /** Where the dates are; -1 when there are none. */
  static int when(Map<FeedColumn, Integer> positions) {
    return positions.getOrDefault(positions.containsKey(FeedColumn.POSTED_AT) ? FeedColumn.POSTED_AT : FeedColumn.DAY, -1);
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
        swaps, place -> "c" + place, numbered ? "f.\"row\", " : "");
  }

  /** The raw and masked columns from rows with other names. */
  static String joined(String rows, Map<FeedColumn, Integer> positions, boolean masked, Swaps swaps,
      java.util.function.IntFunction<String> name, String more) {
    boolean anyText = swaps.anyText();
    Set<FeedColumn> addresses = Swaps.addresses(positions.keySet());
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
      } else if (addresses.contains(column) && masked && swaps.anyAddress()) {
        String alias = "s_" + column.key();
        // What could be an address and was not replaced is left out rather than kept.
        select.append("CASE WHEN ").append(Swaps.isAddress(field)).append(" THEN ").append(alias).append(".replaced ELSE ")
            .append(field).append(" END AS m_").append(column.key()).append(", ");
        joins.append(" LEFT JOIN address_swaps ").append(alias).append(" ON ").append(alias).append(".original = ")
            .append(field);
      } else if (addresses.contains(column)) {
        select.append(masked ? field : "CAST(NULL AS VARCHAR)").append(" AS m_").append(column.key()).append(", ");
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
  public Collection<String> dates() {
    return seen.dates().examples();
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
    new CsvScan(delimiter, width, CsvScan.Columns.NONE, null, (row, line) -> {
      if (rows.contains(row)) {
        lines.put(row, line);
      }
    }).scan(file, above, progress);
    return lines;
  }
}
