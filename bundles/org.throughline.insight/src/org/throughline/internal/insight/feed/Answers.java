package org.throughline.internal.insight.feed;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.throughline.internal.insight.AnalysisEngine;

/** Short answers of a database. For one thread. */
final class Answers {

  private final AnalysisEngine engine;

  Answers(AnalysisEngine engine) {
    this.engine = engine;
  }

  /** The numbers of the only row of an answer; what does not fit into 64 bits overflows, always in the same way. */
  List<Long> numbers(String sql) throws SQLException {
    return row(sql).stream().map(each -> new BigInteger(each).longValue()).toList();
  }

  /** The first number of the only row of an answer. */
  long number(String sql) throws SQLException {
    return numbers(sql).getFirst();
  }

  /** The values of the only row of an answer as texts. */
  List<String> row(String sql) throws SQLException {
    try (Statement statement = engine.connection().createStatement(); ResultSet row = statement.executeQuery(sql)) {
      row.next();
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        values.add(String.valueOf(row.getString(i)));
      }
      return values;
    }
  }

  /** The first value of every row of an answer as numbers. */
  List<Long> all(String sql) throws SQLException {
    return texts(sql).stream().map(Long::valueOf).toList();
  }

  /** The first value of every row of an answer as texts. */
  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(String.valueOf(rows.getString(1)));
      }
    }
    return texts;
  }
}
