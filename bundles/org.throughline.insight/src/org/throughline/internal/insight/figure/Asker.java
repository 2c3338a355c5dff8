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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.figure.Figures;
import org.throughline.internal.insight.AnalysisEngine;

/** Asks a database something that ends soon after nobody wants it any more. For one thread. */
final class Asker {

  private static final long EVERY_MILLIS = 100;

  private final AnalysisEngine engine;

  Asker(AnalysisEngine engine) {
    this.engine = engine;
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
    try (Statement statement = engine.connection().createStatement()) {
      Thread watch = Thread.ofVirtual().name("throughline-figure-watch").start(() -> {
        try {
          while (true) {
            Thread.sleep(EVERY_MILLIS);
            if (progress.isCancelled()) {
              statement.cancel();
              return;
            }
          }
        } catch (InterruptedException | SQLException done) {
          return;
        }
      });
      try (ResultSet rows = statement.executeQuery(sql)) {
        return table(rows);
      } finally {
        watch.interrupt();
      }
    } catch (SQLException failed) {
      progress.check();
      throw trouble(failed);
    }
  }

  /** What a failure of the database means to a person. */
  static ClientException trouble(SQLException failed) {
    String said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    boolean memory = said.contains("out of memory") || said.contains("no space");
    return new ClientException(memory ? Kind.REFUSED : Kind.DAMAGED,
        Message.of(Figures.class, memory ? "data.memory" : "data.damaged"), null, failed);
  }

  private static Table table(ResultSet rows) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnLabel(i));
    }
    List<List<@Nullable Object>> all = new ArrayList<>();
    while (rows.next()) {
      List<@Nullable Object> row = new ArrayList<>(columns.size());
      for (int i = 1; i <= columns.size(); i++) {
        row.add(plain(rows.getObject(i)));
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
