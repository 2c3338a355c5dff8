package org.throughline.internal.insight;

import java.util.Collection;
import java.util.stream.Collectors;

/** SQL as DuckDB words it. */
final class DuckDialect extends Dialect {

  @Override
  public String matches(String text, String pattern) {
    return "regexp_matches(" + text + ", " + AnalysisEngine.text(pattern) + ", 'i')";
  }

  @Override
  public String noWord() {
    return "[^\\p{L}\\p{N}_]";
  }

  @Override
  public String micros(String moment) {
    return "epoch_us(" + moment + ")";
  }

  @Override
  public String moment(String micros) {
    return "make_timestamptz(" + micros + ")";
  }

  @Override
  public String list(Collection<String> texts) {
    return "CAST([" + texts.stream().map(AnalysisEngine::text).collect(Collectors.joining(", ")) + "] AS VARCHAR[])";
  }

  @Override
  public String constant(String text) {
    return AnalysisEngine.text(text);
  }

  @Override
  public String rounded(String number) {
    return "round(" + number + ", 9)";
  }

  @Override
  public String lastUntil(String table, String alias, String key, String at, String row, String moment) {
    return "ASOF JOIN " + table + " AS " + alias + " ON " + row + "." + key + " = " + alias + "." + key + " AND " + moment
        + " >= " + alias + "." + at;
  }

  @Override
  public boolean isSlowWithClocks() {
    return true;
  }
}
