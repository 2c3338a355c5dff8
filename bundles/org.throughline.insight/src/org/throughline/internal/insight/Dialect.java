package org.throughline.internal.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Collectors;

/** What databases word differently. All other SQL of figures is understood by each of them. Immutable. */
public abstract class Dialect {

  /** Whether a text holds what a regular expression says, whatever the case of letters. */
  public abstract String matches(String text, String pattern);

  /** A character that is no part of a word, of any script, in a regular expression. */
  public abstract String noWord();

  /** Microseconds since 1970. */
  public abstract String micros(String moment);

  /** The moment of microseconds since 1970. */
  public abstract String moment(String micros);

  /** A list of texts. */
  public abstract String list(Collection<String> texts);

  /** A text that may be put in order with what is stored, by its letters alone. */
  public abstract String constant(String text);

  /** A number with nine decimals, so that it does not matter in which order its parts were added up. */
  public abstract String rounded(String number);

  /**
   * Joins the last row of a table that is not later than a moment.
   *
   * @param table the table
   * @param alias what its row is called
   * @param key the column that must be the same on both sides
   * @param at the column with the time of its rows
   * @param row what the row is called that it is joined to
   * @param moment the moment, of that row
   */
  public abstract String lastUntil(String table, String alias, String key, String at, String row, String moment);

  /** Whether it takes long over what clocks show at moments, as millions of rows notice. */
  public boolean isSlowWithClocks() {
    return false;
  }

  // ---- the same in all

  /** Whether a list has one of these texts. */
  public String holds(String list, Collection<String> texts) {
    return list + " && " + list(texts);
  }

  /** One of {@code parts} rows or so, always the same ones. */
  public static String sampled(String row, long parts) {
    return parts <= 1 ? "TRUE" : "(" + row + " * 48271 % 2147483647) % " + parts + " = 0";
  }

  /** A moment on the wall clock of a zone. */
  public static String local(String moment, ZoneId zone) {
    return "timezone(" + AnalysisEngine.text(zone.getId()) + ", " + moment + ")";
  }

  /** A day. */
  public static String date(LocalDate day) {
    return "DATE '" + day + "'";
  }

  /** A moment. */
  public static String moment(Instant moment) {
    return "TIMESTAMPTZ '" + moment + "'";
  }

  /** A list for {@code IN}, in brackets. */
  public static String oneOf(Collection<String> texts) {
    return texts.stream().sorted().map(AnalysisEngine::text).collect(Collectors.joining(", ", "(", ")"));
  }

  /** A part of a whole as a number from 0 to 1; null where the whole is 0. */
  public static String share(String part, String whole) {
    return "CAST(" + part + " AS DOUBLE PRECISION) / nullif(" + whole + ", 0)";
  }

  /** The value in the middle, between two where there is none. */
  public static String median(String value) {
    return "percentile_cont(0.5) WITHIN GROUP (ORDER BY " + value + ")";
  }

  /** The ninetieth of a hundred values. */
  public static String ninetieth(String value) {
    return "percentile_disc(0.9) WITHIN GROUP (ORDER BY " + value + ")";
  }
}
