package org.throughline.internal.insight.ui.retention;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A client that stays open is looked at once a day, and each client by itself. */
class LookedDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void onceADayAndAgainTheNextDayAlsoAfterTheClockWentBack() {
    LookedDays<String> days = new LookedDays<>();
    assertTrue(days.isNew("Zekerhuis", MONDAY));
    assertFalse(days.isNew("Zekerhuis", MONDAY));
    assertTrue(days.isNew("Another", MONDAY));
    assertTrue(days.isNew("Zekerhuis", MONDAY.plusDays(1)));
    assertTrue(days.isNew("Zekerhuis", MONDAY));
  }
}
