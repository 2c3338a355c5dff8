package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedColumn.Type;
import org.throughline.insight.feed.FeedReport;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.EngineTrouble;

/** Rows that were read one by one and put into a table of the database. */
final class StagedRows implements RowSource, ExportProfile.Records {

  private final AnalysisEngine engine;
  private final DuckDBAppender rows;
  private final Map<FeedColumn, Integer> positions;
  private final Map<Integer, Type> types = new HashMap<>();
  private final int width;
  private final Swaps swaps;
  private final RowTally tally;
  private final DateShapes dates = new DateShapes();
  private final Set<Integer> addresses;
  private final int when;
  private final Progress progress;
  private final List<RowError> rejected = new ArrayList<>();
  private long rejectedRows;

  StagedRows(AnalysisEngine engine, int width, Map<FeedColumn, Integer> positions, Swaps swaps, Progress progress)
      throws SQLException {
    this.engine = engine;
    this.width = width;
    this.positions = positions;
    this.swaps = swaps;
    this.progress = progress;
    positions.forEach((column, place) -> types.put(place, column.type()));
    tally = new RowTally(width);
    addresses = Swaps.addresses(positions.keySet()).stream().map(positions::get).collect(Collectors.toSet());
    when = PlainColumns.when(positions);
    engine.execute("CREATE OR REPLACE TABLE staged_rows (\"row\" BIGINT, line BIGINT, " + IntStream.range(0, width)
        .mapToObj(i -> "c" + i + " VARCHAR").collect(Collectors.joining(", ")) + ")");
    rows = engine.connection().createAppender("main", "staged_rows");
  }

  @Override
  public void row(long line, List<String> cells) {
    progress.check();
    try {
      tally.row();
      rows.beginRow().append(tally.rows()).append(line);
      for (int i = 0; i < width; i++) {
        String cell = i < cells.size() ? cells.get(i) : "";
        Type type = types.get(i);
        if (type == null || cell.isEmpty()) {
          rows.appendNull();
          continue;
        }
        rows.append(cell);
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        tally.field(i, bytes.length);
        tally.number(i, type == Type.COUNT ? Figures.of(cell) : 0);
        if (i == when) {
          dates.see(bytes, 0, bytes.length);
        }
        if (type == Type.TEXT) {
          tally.swaps(i, swaps.text(cell));
        } else if (type == Type.PERSON) {
          swaps.person(cell);
        } else if (addresses.contains(i)) {
          tally.swaps(i, swaps.address(cell));
        }
      }
      rows.endRow();
    } catch (SQLException failed) {
      throw new EngineTrouble(failed);
    }
  }

  @Override
  public void rejected(RowError error) {
    progress.check();
    rejectedRows++;
    if (rejected.size() < FeedReport.MOST_ERRORS) {
      rejected.add(error);
    }
  }

  void finish() throws SQLException {
    rows.close();
  }

  @Override
  public String query(boolean numbered, boolean masked) {
    return new RawColumns(positions, swaps, place -> "f.c" + place, false).of("staged_rows", masked,
        numbered ? "f.\"row\", " : "");
  }

  @Override
  public String typed() {
    return query(false, true);
  }

  @Override
  public Known known() {
    return Known.NOTHING;
  }

  @Override
  public long maskedBytes(int place) {
    return tally.bytes(place);
  }

  @Override
  public long rows() {
    return tally.rows();
  }

  @Override
  public List<RowError> rejected() {
    return rejected;
  }

  @Override
  public long rejectedRows() {
    return rejectedRows;
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
    return tally.swapped(place);
  }

  @Override
  public Map<Long, Long> lines(Set<Long> wanted, Progress watched) throws SQLException {
    Map<Long, Long> lines = new HashMap<>();
    if (wanted.isEmpty()) {
      return lines;
    }
    try (Statement statement = engine.connection().createStatement();
        ResultSet found = statement.executeQuery("SELECT \"row\", line FROM staged_rows WHERE \"row\" IN ("
            + wanted.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")")) {
      while (found.next()) {
        lines.put(found.getLong(1), found.getLong(2));
      }
    }
    return lines;
  }
}
