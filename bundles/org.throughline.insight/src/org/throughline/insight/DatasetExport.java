package org.throughline.insight;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.internal.insight.AnalysisEngine;

/**
 * Writes the stored rows of a dataset as CSV, for a spreadsheet or another program: people as pseudonyms, moments in UTC
 * as ISO 8601 has them, what is not known as an empty field. Memory does not grow with the rows. From any thread.
 */
public final class DatasetExport {

  private static final int PART = 50_000;

  private final DurableWriter writer;

  /** An export that writes by this. */
  public DatasetExport(DurableWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes the rows as they are stored, nearly in the order of the imported file.
   *
   * @param stored the Parquet file of a dataset
   * @param target the file to write; what is there is replaced
   * @param progress cancelled, what was there stays
   * @return how many rows were written
   * @throws ClientException when the rows are not there or damaged, or the target cannot be written
   */
  public long write(Path stored, Path target, CsvStyle style, Locale locale, Progress progress) {
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(stored), null)) {
      String from = "read_parquet(" + AnalysisEngine.path(stored) + ", file_row_number = true)";
      List<String> header = new ArrayList<>();
      String columns = columns(engine, stored, header);
      long all = count(engine, from);
      TableWriter table = new TableWriter(style, locale);
      byte[] start = table.write(header, List.of());
      writer.write(target, out -> {
        out.write(start);
        for (long done = 0; done < all; done += PART) {
          progress.check();
          progress.done((double) done / all);
          byte[] part = table.write(header, part(engine, "SELECT " + columns + " FROM " + from
              + " WHERE file_row_number >= " + done + " AND file_row_number < " + (done + PART) + " ORDER BY file_row_number"));
          out.write(part, start.length, part.length - start.length);
        }
      });
      progress.done(1);
      return all;
    } catch (SQLException | Unreadable damaged) {
      throw new ClientException(Kind.DAMAGED,
          Message.of(ConversationMetrics.class, "data.damaged", stored.toString()), stored, damaged);
    }
  }

  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(SQLException cause) {
      super(cause);
    }
  }

  /** Moments as the standard has them, lists as words. */
  private static String columns(AnalysisEngine engine, Path stored, List<String> header) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM read_parquet(" + AnalysisEngine.path(stored) + ") LIMIT 0")) {
      ResultSetMetaData described = none.getMetaData();
      for (int i = 1; i <= described.getColumnCount(); i++) {
        String name = described.getColumnLabel(i);
        String quoted = AnalysisEngine.name(name);
        header.add(name);
        columns.add(switch (described.getColumnTypeName(i)) {
          case "BIGINT", "INTEGER" -> quoted;
          case "TIMESTAMP WITH TIME ZONE" -> "(" + moment("timezone('UTC', " + quoted + ")") + ") || 'Z'";
          case "TIMESTAMP" -> moment(quoted);
          case "VARCHAR[]" -> "array_to_string(" + quoted + ", ' ')";
          default -> "CAST(" + quoted + " AS VARCHAR)";
        });
      }
    }
    return String.join(", ", columns);
  }

  private static String moment(String local) {
    return "CASE WHEN microsecond(" + local + ") % 1000000 = 0 THEN strftime(" + local + ", '%Y-%m-%dT%H:%M:%S') "
        + "ELSE strftime(" + local + ", '%Y-%m-%dT%H:%M:%S.%f') END";
  }

  private static long count(AnalysisEngine engine, String from) throws SQLException {
    try (Statement statement = engine.connection().createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM " + from)) {
      count.next();
      return count.getLong(1);
    }
  }

  private static List<List<@Nullable Object>> part(AnalysisEngine engine, String sql) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement(); ResultSet found = statement.executeQuery(sql)) {
      int width = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<@Nullable Object> row = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) {
          Object value = found.getObject(i);
          row.add(value);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException damaged) {
      throw new Unreadable(damaged);
    }
  }
}
