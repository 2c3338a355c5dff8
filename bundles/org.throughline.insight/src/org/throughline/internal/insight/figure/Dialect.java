package org.throughline.internal.insight.figure;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.throughline.internal.insight.AnalysisEngine;

/**
 * What databases word differently, as DuckDB has it. All other SQL of figures is understood by PostgreSQL too; for that
 * database this class is to be worded a second time, with the stored rows as tables in place of files.
 */
final class Dialect {

  /** The rows of a stored file, with the place of each in {@code line}. */
  String rows(Path file) {
    return "(SELECT *, file_row_number AS line FROM read_parquet(" + AnalysisEngine.path(file)
        + ", file_row_number = true))";
  }

  /** Whether a text holds what a regular expression says, whatever the case of letters. */
  String matches(String text, String pattern) {
    return "regexp_matches(" + text + ", " + AnalysisEngine.text(pattern) + ", 'i')";
  }

  /** A character that is no part of a word, of any script, in a regular expression. */
  String noWord() {
    return "[^\\p{L}\\p{N}_]";
  }

  /** Microseconds since 1970. */
  String micros(String moment) {
    return "epoch_us(" + moment + ")";
  }

  /** The moment of microseconds since 1970. */
  String moment(String micros) {
    return "make_timestamptz(" + micros + ")";
  }

  /** Whether a list has one of these texts. */
  String holds(String list, Collection<String> texts) {
    return list + " && " + list(texts);
  }

  /** A list of texts. */
  String list(Collection<String> texts) {
    return "CAST([" + texts.stream().map(AnalysisEngine::text).collect(Collectors.joining(", ")) + "] AS VARCHAR[])";
  }

  /** One of {@code parts} rows or so, always the same ones. */
  String sampled(String row, long parts) {
    return parts <= 1 ? "TRUE" : "hash(" + row + ") % " + parts + " = 0";
  }

  // ---- the same in both

  /** A moment on the wall clock of a zone. */
  static String local(String moment, ZoneId zone) {
    return "timezone(" + AnalysisEngine.text(zone.getId()) + ", " + moment + ")";
  }

  static String date(LocalDate day) {
    return "DATE '" + day + "'";
  }

  static String moment(Instant moment) {
    return "TIMESTAMPTZ '" + moment + "'";
  }

  /** A list for {@code IN}, in brackets. */
  static String oneOf(Collection<String> texts) {
    return texts.stream().sorted().map(AnalysisEngine::text).collect(Collectors.joining(", ", "(", ")"));
  }

  /** A part of a whole as a number from 0 to 1; null where the whole is 0. */
  static String share(String part, String whole) {
    return "CAST(" + part + " AS DOUBLE PRECISION) / nullif(" + whole + ", 0)";
  }

  static String median(String value) {
    return "percentile_cont(0.5) WITHIN GROUP (ORDER BY " + value + ")";
  }

  static String ninetieth(String value) {
    return "percentile_disc(0.9) WITHIN GROUP (ORDER BY " + value + ")";
  }
}
