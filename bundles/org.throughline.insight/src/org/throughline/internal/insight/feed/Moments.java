package org.throughline.internal.insight.feed;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.throughline.internal.insight.AnalysisEngine;

/**
 * Reads dates with a time that are written as a computer does, 2026-03-29 14:05:00, and says which moments these are in a
 * zone. How far the clocks of the zone are ahead is asked of the database, once for every day, so that it and the scan mean
 * the same moment. Immutable.
 */
final class Moments {

  /** What is no such date, or not known. */
  static final long NONE = Long.MIN_VALUE;

  private static final int FIRST_YEAR = 1990;
  private static final int YEARS = 60;
  private static final int LENGTH = 19;
  private static final long SECOND = 1_000_000;
  private static final long DAY = 86_400 * SECOND;

  /** The first day of each month, and of the one after the last. */
  private final long[] months = new long[YEARS * 12 + 1];
  /** By how much the clocks are ahead during each day from the first one; {@link #NONE} for a day on which they change. */
  private final long[] ahead;

  private Moments(List<Long> midnights) {
    for (int i = 0; i < months.length; i++) {
      months[i] = LocalDate.of(FIRST_YEAR + i / 12, 1 + i % 12, 1).toEpochDay();
    }
    ahead = new long[midnights.size() - 1];
    for (int i = 0; i < ahead.length; i++) {
      long begin = (months[0] + i) * DAY - midnights.get(i);
      long end = (months[0] + i + 1) * DAY - midnights.get(i + 1);
      ahead[i] = begin == end ? begin : NONE;
    }
  }

  /** The moments of a zone. */
  static Moments of(AnalysisEngine engine, ZoneId zone) throws SQLException {
    return new Moments(new Answers(engine).all("SELECT epoch_us(" + Dates.inZone("d", zone) + ") FROM range(TIMESTAMP '" + FIRST_YEAR
        + "-01-01', TIMESTAMP '" + (FIRST_YEAR + YEARS) + "-01-02', INTERVAL 1 DAY) AS days(d) ORDER BY d"));
  }

  /** What the clock shows at a date, in microseconds since 1970; {@link #NONE} when it is written in another way. */
  long local(byte[] block, int begin, int end) {
    if (end - begin != LENGTH || block[begin + 4] != '-' || block[begin + 7] != '-' || block[begin + 13] != ':'
        || block[begin + 16] != ':' || block[begin + 10] != ' ' && block[begin + 10] != 'T') {
      return NONE;
    }
    int year = two(block, begin) * 100 + two(block, begin + 2) - FIRST_YEAR;
    int month = two(block, begin + 5) - 1;
    int day = two(block, begin + 8) - 1;
    int hour = two(block, begin + 11);
    int minute = two(block, begin + 14);
    int second = two(block, begin + 17);
    if (year < 0 || year >= YEARS || month < 0 || month > 11 || day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59) {
      return NONE;
    }
    long first = months[year * 12 + month];
    return first + day >= months[year * 12 + month + 1] ? NONE
        : (first + day) * DAY + ((hour * 60L + minute) * 60 + second) * SECOND;
  }

  /** A number of two digits; far below 0 when it is none. */
  private static int two(byte[] block, int at) {
    int ten = block[at] - '0';
    int one = block[at + 1] - '0';
    return ten < 0 || ten > 9 || one < 0 || one > 9 ? -1_000_000 : ten * 10 + one;
  }

  /** The moment at which clocks show this; {@link #NONE} on days on which they change. */
  long moment(long local) {
    long day = ahead[(int) (local / DAY - months[0])];
    return day == NONE ? NONE : local - day;
  }
}
