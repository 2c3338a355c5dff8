package org.throughline.internal.insight.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.throughline.internal.insight.Dialect;
import org.throughline.internal.insight.RowStore;

/**
 * The SQL of what the clocks of a zone show. To work that out for each of millions of rows takes a database longer than all
 * else it does with them; so it is asked once from when to when the clocks are ahead by how much, and only of moments on
 * the days on which they change, or outside of what was asked, row by row. Immutable.
 */
final class ZoneClock {

  private static final long DAY = TimeUnit.DAYS.toMicros(1);
  private static final long LONGEST = TimeUnit.DAYS.toMicros(366L * 100);

  private final ZoneId zone;
  private final List<Stretch> stretches;

  /** From one moment up to and with another clocks are ahead by so much; all in microseconds, moments since 1970. */
  private record Stretch(long from, long until, long ahead) {
  }

  private ZoneClock(ZoneId zone, List<Stretch> stretches) {
    this.zone = zone;
    this.stretches = List.copyOf(stretches);
  }

  /** The clock of a zone in a database. */
  static ZoneClock rowByRow(ZoneId zone) {
    return new ZoneClock(zone, List.of());
  }

  /**
   * The clock of a zone in DuckDB, quick for the moments that stand in some rows.
   *
   * @param rows a query that gives the first and the last of them
   */
  static ZoneClock quick(RowStore store, ZoneId zone, String rows) throws SQLException {
    try (Statement statement = store.connection().createStatement()) {
      long first;
      long last;
      try (ResultSet span = statement.executeQuery("SELECT epoch_us(a), epoch_us(b) FROM (" + rows + ") AS span(a, b)")) {
        span.next();
        first = Math.floorDiv(span.getLong(1), DAY) * DAY;
        last = Math.floorDiv(span.getLong(2), DAY) * DAY + DAY;
      }
      return last - first > LONGEST ? rowByRow(zone) : new ZoneClock(zone, stretches(statement, zone, first, last));
    }
  }

  private static List<Stretch> stretches(Statement statement, ZoneId zone, long first, long last) throws SQLException {
    List<Stretch> found = new ArrayList<>();
    long from = first;
    long ahead = 0;
    try (ResultSet changed = statement.executeQuery("SELECT d, ahead FROM (SELECT d, ahead, lag(ahead) OVER (ORDER BY d) AS before "
        + "FROM (SELECT d, epoch_us(" + Dialect.local("make_timestamptz(d)", zone) + ") - d AS ahead FROM range(" + first + ", "
        + (last + 1) + ", " + DAY + ") AS days(d))) WHERE before IS DISTINCT FROM ahead ORDER BY d")) {
      while (changed.next()) {
        long begins = changed.getLong(1);
        if (begins > first) {
          // Some time in the day before it became another.
          found.add(new Stretch(from, begins - DAY, ahead));
        }
        from = begins;
        ahead = changed.getLong(2);
      }
    }
    found.add(new Stretch(from, last, ahead));
    return found;
  }

  /** What the clocks show at a moment. */
  String at(String moment) {
    String asked = Dialect.local(moment, zone);
    return stretches.isEmpty() ? asked
        : "coalesce(make_timestamp(epoch_us(" + moment + ") + " + ahead(moment, 0, stretches.size()) + "), " + asked + ")";
  }

  /** By halves, so that a row is compared with few of many changes. */
  private String ahead(String moment, int from, int to) {
    if (to - from > 1) {
      int middle = (from + to) / 2;
      return "CASE WHEN " + moment + " < make_timestamptz(" + stretches.get(middle).from() + ") THEN " + ahead(moment, from, middle)
          + " ELSE " + ahead(moment, middle, to) + " END";
    }
    Stretch only = stretches.get(from);
    return "CASE WHEN " + moment + " BETWEEN make_timestamptz(" + only.from() + ") AND make_timestamptz(" + only.until() + ") THEN "
        + only.ahead() + " END";
  }
}
