package org.throughline.internal.insight.figure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.StatementWatch;

/** Asks a database something that ends soon after nobody wants it any more. For one thread. */
final class Asker {

  private final RowStore store;

  Asker(RowStore store) {
    this.store = store;
  }

  /**
   * An answer.
   *
   * @param columns what its columns are called
   * @param rows whole numbers as {@link Long}, others as {@link Double}, days as {@link LocalDate}, moments as
   *     {@link java.time.Instant}, anything else as Java has it
   */
  record Table(List<String> columns, List<List<@Nullable Object>> rows) {
  }

  Table ask(String sql, Progress progress) {
    progress.check();
    try (Statement statement = store.connection().createStatement(); StatementWatch watch = StatementWatch.over(statement, progress);
        ResultSet rows = statement.executeQuery(sql)) {
      return table(rows);
    } catch (SQLException failed) {
      progress.check();
      throw store.trouble(failed);
    }
  }

  private Table table(ResultSet rows) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnLabel(i));
    }
    List<List<@Nullable Object>> all = new ArrayList<>();
    while (rows.next()) {
      List<@Nullable Object> row = new ArrayList<>(columns.size());
      for (int i = 1; i <= columns.size(); i++) {
        row.add(plain(store.value(rows, i)));
      }
      all.add(row);
    }
    return new Table(columns, all);
  }

  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Double number -> number;
      case Float number -> number.doubleValue();
      case java.math.BigDecimal number -> number.doubleValue();
      case Number number -> number.longValue();
      case OffsetDateTime moment -> moment.toInstant();
      case Timestamp moment -> moment.toLocalDateTime().toInstant(ZoneOffset.UTC);
      case Date day -> day.toLocalDate();
      default -> value;
    };
  }
}
