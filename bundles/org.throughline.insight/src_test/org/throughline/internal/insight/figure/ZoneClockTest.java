package org.throughline.internal.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.throughline.internal.insight.AnalysisEngine;

/** Clocks that were asked once show what the database says of each moment. */
class ZoneClockTest {

  private static final long SECOND = 1_000_000;
  private static final Instant FIRST = Instant.parse("2003-05-01T10:00:00Z");
  private static final Instant LAST = Instant.parse("2024-11-30T23:59:59Z");
  private static final String MOMENTS = "SELECT min(moment), max(moment) FROM written";

  private static final List<String> ZONES = List.of("Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe",
      "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Apia", "UTC");

  @Test
  @DisplayName("Clocks show of every moment what the database says, also while they change and where nothing was written")
  void everyMoment() throws SQLException {
    for (String each : ZONES) {
      everyMoment(ZoneId.of(each));
    }
  }

  private static void everyMoment(ZoneId zone) throws SQLException {
    List<Long> moments = new ArrayList<>(List.of(FIRST.getEpochSecond() * SECOND, LAST.getEpochSecond() * SECOND));
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 5_000; i++) {
      moments.add(random.nextLong(FIRST.getEpochSecond(), LAST.getEpochSecond()) * SECOND + random.nextInt(1_000_000));
    }
    ZoneOffsetTransition change = zone.getRules().nextTransition(FIRST);
    while (change != null && change.getInstant().isBefore(LAST)) {
      for (long around : new long[] {-86_400 * SECOND, -3_600 * SECOND, -SECOND, -1, 0, 1, SECOND, 3_600 * SECOND, 86_400 * SECOND}) {
        moments.add(change.getInstant().getEpochSecond() * SECOND + around);
      }
      change = zone.getRules().nextTransition(change.getInstant());
    }
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(), null); Statement statement = engine.connection().createStatement()) {
      engine.execute("CREATE TABLE written (moment TIMESTAMPTZ)");
      for (int from = 0; from < moments.size(); from += 1_000) {
        engine.execute("INSERT INTO written SELECT make_timestamptz(u) FROM unnest(" + moments.subList(from,
            Math.min(moments.size(), from + 1_000)) + ") AS given(u)");
      }
      ZoneClock clock = ZoneClock.quick(engine, zone, MOMENTS);
      engine.execute("INSERT INTO written VALUES (NULL), (TIMESTAMPTZ '1969-07-20 20:17:40Z'), (TIMESTAMPTZ '2061-07-28 12:00:00Z')");
      assertNotEquals(ZoneClock.rowByRow(zone).at("moment"), clock.at("moment"));
      try (ResultSet row = statement.executeQuery("SELECT count(*), count(*) FILTER (" + clock.at("moment") + " IS DISTINCT FROM "
          + ZoneClock.rowByRow(zone).at("moment") + ") FROM written")) {
        row.next();
        assertEquals(moments.size() + 3, row.getLong(1));
        assertEquals(0, row.getLong(2), zone.getId());
      }
    }
  }

  @Test
  @DisplayName("Where nothing was written clocks are right all the same")
  void nothingWritten() throws SQLException {
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(), null); Statement statement = engine.connection().createStatement()) {
      engine.execute("CREATE TABLE written (moment TIMESTAMPTZ)");
      ZoneClock clock = ZoneClock.quick(engine, ZoneId.of("Europe/Stockholm"), MOMENTS);
      try (ResultSet row = statement.executeQuery("SELECT CAST(" + clock.at("TIMESTAMPTZ '2026-07-01 10:00:00Z'") + " AS VARCHAR)")) {
        row.next();
        assertEquals("2026-07-01 12:00:00", row.getString(1));
      }
    }
  }
}
