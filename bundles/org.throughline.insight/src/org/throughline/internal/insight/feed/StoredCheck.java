package org.throughline.internal.insight.feed;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.insight.Period;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedReport.Total;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Recognition;
import org.throughline.internal.insight.AnalysisEngine;

/** Reads back what was stored, once, and compares it with what was counted while the file was scanned. For one thread. */
final class StoredCheck {

  /** Texts that are stored as long as they are in the file, but for what is masked. */
  private static final List<FeedColumn> AS_THEY_ARE = List.of(FeedColumn.POST_ID, FeedColumn.PERMALINK, FeedColumn.CHANNEL,
      FeedColumn.TITLE, FeedColumn.TEXT);

  private final AnalysisEngine engine;
  private final Answers answers;
  private final Recognition recognition;
  private final ZoneId zone;

  /** Of files like this. */
  StoredCheck(AnalysisEngine engine, Recognition recognition, ZoneId zone) {
    this.engine = engine;
    this.recognition = recognition;
    this.zone = zone;
    answers = new Answers(engine);
  }

  /**
   * What was stored.
   *
   * @param rows how many rows
   * @param different how many of them are no repeats of others
   * @param bytes how many bytes the texts have that are stored as they are
   * @param totals the figures
   * @param content the fingerprint of all rows
   */
  record Found(long rows, long different, Map<FeedColumn, Long> bytes, Map<FeedColumn, Total> totals, Period period,
      String content) {
  }

  /** By what rows are told apart, in SQL. */
  String identity() {
    return recognition.table() == FeedTable.POSTS ? "post_id" : "concat_ws('|', channel_id, channel, day)";
  }

  private List<FeedColumn> figures() {
    return FeedColumn.counts(recognition.table()).stream().filter(recognition.positions()::containsKey).toList();
  }

  private List<FeedColumn> texts() {
    Map<FeedColumn, Integer> places = recognition.positions();
    return AS_THEY_ARE.stream().filter(column -> places.containsKey(column)
        && !(column == FeedColumn.PERMALINK && places.containsKey(FeedColumn.AUTHOR))
        && FeedColumn.of(recognition.table()).contains(column)).toList();
  }

  /** Reads a stored file once. */
  Found read(Path stored) throws SQLException {
    String when = recognition.table() == FeedTable.POSTS ? "posted_at" : Dates.inZone("CAST(day AS TIMESTAMP)", zone);
    String id = identity();
    List<String> asked = new ArrayList<>(List.of("count(*)", "count(DISTINCT hash(" + id + ")) FILTER (" + id
        + " IS NOT NULL) + count(*) FILTER (" + id + " IS NULL)", "COALESCE(epoch_us(min(" + when + ")), 0)",
        "COALESCE(epoch_us(max(" + when + ")), 0)", "bit_xor(h_)", "sum(CAST(h_ AS HUGEINT))"));
    texts().forEach(column -> asked.add("COALESCE(sum(strlen(" + column.key() + ")), 0)"));
    figures().forEach(column -> asked.addAll(List.of("COALESCE(sum(" + column.key() + "), 0)", "count(" + column.key() + ")")));
    List<String> row = answers.row("SELECT " + String.join(", ", asked) + " FROM (" + hashed(engine, stored, "*, ") + ")");
    List<Long> found = new ArrayList<>();
    row.forEach(each -> found.add(each.equals("null") ? 0L : new java.math.BigInteger(each).longValue()));
    Map<FeedColumn, Long> bytes = new EnumMap<>(FeedColumn.class);
    int at = 6;
    for (FeedColumn column : texts()) {
      bytes.put(column, found.get(at++));
    }
    Map<FeedColumn, Total> totals = new EnumMap<>(FeedColumn.class);
    for (FeedColumn column : figures()) {
      totals.put(column, new Total(found.get(at), found.get(at + 1), found.getFirst() - found.get(at + 1)));
      at += 2;
    }
    return new Found(found.getFirst(), found.get(1), bytes, totals, new Period(Instant.EPOCH.plus(found.get(2), ChronoUnit.MICROS),
        Instant.EPOCH.plus(found.get(3), ChronoUnit.MICROS)), content(row.getFirst(), row.get(4), row.get(5)));
  }

  /** Whether what was stored, or else what the database reads, is what was counted while the file was scanned. */
  boolean agrees(Found found, RowSource rows, TypedSelect select) throws SQLException {
    RowTally tally = rows.tally();
    Map<FeedColumn, Integer> places = recognition.positions();
    if (found.rows() == tally.rows() && found.bytes().entrySet().stream().allMatch(each -> each.getValue()
        == tally.bytes(places.get(each.getKey())) + rows.growth(places.get(each.getKey())))
        && found.totals().entrySet().stream().allMatch(each -> each.getValue().sum() == tally.number(places.get(each.getKey())))) {
      return true;
    }
    List<String> sums = new ArrayList<>(List.of("count(*)"));
    List<Long> expected = new ArrayList<>(List.of(tally.rows()));
    places.forEach((column, place) -> {
      sums.add("COALESCE(sum(strlen(" + TypedSelect.RAW + column.key() + ")), 0)");
      expected.add(rows.maskedBytes(place));
    });
    // A figure must be what it was counted as, also where rows are left out.
    figures().forEach(column -> {
      sums.add("COALESCE(sum(w_" + column.key() + "), 0)");
      expected.add(tally.number(places.get(column)));
    });
    return answers.numbers("SELECT " + String.join(", ", sums) + " FROM (" + select.read(rows) + ")").equals(expected);
  }

  // ---- the fingerprint

  /** A fingerprint of stored rows that does not depend on their order. */
  static String content(AnalysisEngine engine, Path stored) throws SQLException {
    List<String> row = new Answers(engine).row("SELECT count(*), bit_xor(h_), sum(CAST(h_ AS HUGEINT)) FROM ("
        + hashed(engine, stored, "") + ")");
    return content(row.get(0), row.get(1), row.get(2));
  }

  private static String content(String rows, String both, String sum) {
    return rows + "-" + both + "-" + sum;
  }

  private static String hashed(AnalysisEngine engine, Path stored, String more) throws SQLException {
    String from = " FROM read_parquet(" + AnalysisEngine.path(stored) + ")";
    List<String> names = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet none = statement.executeQuery("SELECT *" + from + " LIMIT 0")) {
      ResultSetMetaData columns = none.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnLabel(i));
      }
    }
    return "SELECT " + more + "hash(" + names.stream().map(AnalysisEngine::name).collect(Collectors.joining(", ")) + ") AS h_" + from;
  }
}
