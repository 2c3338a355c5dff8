package org.throughline.internal.insight.server;

import java.util.Collection;
import java.util.stream.Collectors;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Dialect;

/** SQL as PostgreSQL words it. */
final class ServerDialect extends Dialect {

  private final String order;
  private final String folding;

  /**
   * SQL for a server.
   *
   * @param order the collation by which letters alone decide
   * @param folding the collation that knows the capitals of all letters
   */
  ServerDialect(String order, String folding) {
    this.order = AnalysisEngine.name(order);
    this.folding = AnalysisEngine.name(folding);
  }

  /** The type of a column with texts. */
  String text() {
    return "TEXT COLLATE " + order;
  }

  /** The type of a column with lists of texts. */
  String texts() {
    return "TEXT[] COLLATE " + order;
  }

  @Override
  public String matches(String text, String pattern) {
    return "(" + text + ") COLLATE " + folding + " ~* " + AnalysisEngine.text(pattern);
  }

  @Override
  public String noWord() {
    return "[^[:alnum:]_]";
  }

  @Override
  public String micros(String moment) {
    return "CAST(extract(epoch FROM " + moment + ") * 1000000 AS BIGINT)";
  }

  @Override
  public String moment(String micros) {
    return "(TIMESTAMPTZ 'epoch' + " + micros + " * INTERVAL '1 microsecond')";
  }

  @Override
  public String list(Collection<String> texts) {
    return "CAST(ARRAY[" + texts.stream().map(AnalysisEngine::text).collect(Collectors.joining(", ")) + "] AS TEXT[])";
  }

  @Override
  public String constant(String text) {
    return "CAST(" + AnalysisEngine.text(text) + " AS TEXT) COLLATE " + order;
  }

  @Override
  public String rounded(String number) {
    return "CAST(round(CAST(" + number + " AS NUMERIC), 9) AS DOUBLE PRECISION)";
  }

  @Override
  public String lastUntil(String table, String alias, String key, String at, String row, String moment) {
    return "CROSS JOIN LATERAL (SELECT * FROM " + table + " WHERE " + table + "." + key + " = " + row + "." + key + " AND "
        + table + "." + at + " <= " + moment + " ORDER BY " + table + "." + at + " DESC LIMIT 1) AS " + alias;
  }
}
