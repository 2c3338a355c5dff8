package org.throughline.internal.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Pseudonymiser;
import org.throughline.model.Platform;

/** Figures are read twice, by the database and by the scan; only what both agree on is kept. */
class FiguresTest {

  private static final String SIGNS = "0123456789012345678901234567890000.,.,'’\u00A0\u202F -+e#";

  @Test
  @DisplayName("grouped figures need one separator throughout and no zero in front")
  void grouped() {
    assertEquals(1234, Figures.of("1.234"));
    assertEquals(1_234_567, Figures.of("1 234 567"));
    assertEquals(1_234_567, Figures.of("1’234’567"));
    assertEquals(12, Figures.of("12,0"));
    assertEquals(7, Figures.of("007"));
    assertEquals(-5, Figures.of("-5"));
    for (String none : List.of("0.045", "1,234.567", "1.234,567", "1.5", "1.2345", "12345.678", "1.234.5", "", "-", "1.125.")) {
      assertEquals(0, Figures.of(none), none);
    }
  }

  @Test
  @DisplayName("the database and the scan take every way of writing a figure for the same")
  void twice() throws Exception {
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      int figures = 0;
      try (AnalysisEngine engine = AnalysisEngine.open(List.of(), null)) {
        PseudonymKey key = PseudonymKey.of(new byte[PseudonymKey.BYTES]);
        Map<FeedColumn, Integer> places = Map.of(FeedColumn.VIEWS, 0);
        StagedRows rows;
        try (Swaps swaps = new Swaps(engine, new Pseudonymiser(key, Set.of()), key)) {
          rows = new StagedRows(engine, 1, places, swaps, Progress.none());
          for (int i = 0; i < 4000; i++) {
            rows.row(i, List.of(written(random)));
          }
          rows.finish();
        }
        TypedSelect select = new TypedSelect(FeedTable.POSTS, Platform.OTHER, places.keySet(), new Dates(List.of()),
            DateOrder.DAY_FIRST, ZoneId.of("UTC"), Instant.EPOCH, false);
        try (Statement statement = engine.connection().createStatement(); ResultSet all = statement.executeQuery(
            "SELECT r_views, COALESCE(w_views, 0) FROM (" + select.read(rows) + ") WHERE r_views IS NOT NULL")) {
          while (all.next()) {
            String value = all.getString(1);
            assertEquals(all.getLong(2), Figures.of(value), "seed " + seed + ": “" + value + "”");
            figures += all.getLong(2) != 0 ? 1 : 0;
          }
        }
      }
      assertTrue(figures > 1000, "hardly any was a figure: " + figures);
    }
  }

  private static String written(Random random) {
    StringBuilder value = new StringBuilder();
    if (random.nextBoolean()) {
      char separator = SIGNS.charAt(34 + random.nextInt(8));
      value.append(random.nextInt(1200));
      for (int group = random.nextInt(7); group > 0; group--) {
        value.append(random.nextInt(30) == 0 ? ',' : separator).append(random.nextInt(900) + (random.nextInt(9) == 0 ? 0 : 100));
      }
      return (random.nextInt(9) == 0 ? " " : "") + value + (random.nextInt(9) == 0 ? "\u00A0" : "");
    }
    for (int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 21 : 6); length > 0; length--) {
      value.append(SIGNS.charAt(random.nextInt(random.nextInt(4) == 0 ? SIGNS.length() : 34)));
    }
    return value.toString();
  }
}
