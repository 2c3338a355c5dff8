package org.throughline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.model.value.WeeklyHours;

/** How long the door stays shut. */
class ClosedHoursTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static ClosedHours closed(String hours) {
    return new ClosedHours(OfficeHours.of(WeeklyHours.parse(hours)));
  }

  @ParameterizedTest
  @CsvSource({"Mo-Fr 09:00-17:00, 64", "Mo-Su 08:00-22:00, 10", "Mo-Su 00:00-24:00, 0", "We 12:00-13:00, 167",
      "Mo-Fr 08:00-22:00; Sa-Su 10:00-22:00, 12"})
  void theWorstMomentIsWhenTheDoorHasJustClosed(String hours, long wait) {
    assertEquals(Duration.ofHours(wait), closed(hours).worstWait());
  }

  @Test
  void aHolidayMakesTheWeekendLonger() {
    OfficeHours easter = new OfficeHours(WeeklyHours.parse("Mo-Fr 09:00-17:00"),
        Map.of(LocalDate.of(2027, 3, 26), List.of(), LocalDate.of(2027, 3, 29), List.of()));
    ClosedHours.Closure longest =
        new ClosedHours(easter).longest(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), AMSTERDAM).orElseThrow();
    assertEquals(Instant.parse("2027-03-25T16:00:00Z"), longest.closes());
    assertEquals(Instant.parse("2027-03-30T07:00:00Z"), longest.opens());
    assertEquals(Duration.ofHours(4 * 24 + 15), longest.length(), "an hour less, because summer time begins");
    assertEquals(Duration.ofHours(64), new ClosedHours(easter).worstWait(), "in an ordinary week");
  }

  @Test
  void whatIsNeverOpenIsNeverAnswered() {
    assertTrue(closed("").isNeverOpen());
    assertEquals(Optional.empty(), closed("").longest(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), AMSTERDAM));
    assertEquals(1, closed("").shareWaitingLongerThan(Duration.ofHours(1)));
  }

  @Test
  void mostQuestionsWaitLongerThanAnHourAtADeskOfOfficeHours() {
    assertEquals((168 - 40 - 5) / 168.0, closed("Mo-Fr 09:00-17:00").shareWaitingLongerThan(Duration.ofHours(1)), 1e-12);
    assertEquals(0, closed("Mo-Su 00:00-24:00").shareWaitingLongerThan(Duration.ofMinutes(1)));
  }

  /** Asks at every minute of a week and waits for the first minute at which somebody is there. */
  @Test
  void waitsAreThoseOfWhoeverAsksMinuteByMinute() {
    long seed = 8_1954;
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      StringBuilder text = new StringBuilder();
      for (String day : List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")) {
        if (random.nextInt(4) > 0) {
          int opens = random.nextInt(0, 23);
          int closes = random.nextInt(opens + 1, 25);
          text.append(text.isEmpty() ? "" : "; ").append(day)
              .append(" %02d:00-%02d:00".formatted(opens, closes));
        }
      }
      if (text.isEmpty()) {
        continue;
      }
      WeeklyHours hours = WeeklyHours.parse(text.toString());
      Instant monday = LocalDate.of(2026, 6, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
      int worst = 0;
      int late = 0;
      int wait = 0;
      for (int minute = 2 * 7 * 1_440 - 1; minute >= 0; minute--) {
        Instant asked = monday.plus(Duration.ofMinutes(minute));
        wait = hours.contains(asked.atZone(ZoneOffset.UTC).toLocalDateTime()) ? 0 : wait + 1;
        if (minute < 7 * 1_440) {
          worst = Math.max(worst, wait);
          late += wait > 90 ? 1 : 0;
        }
      }
      String said = "seed " + seed + " hours " + text;
      ClosedHours closed = new ClosedHours(OfficeHours.of(hours));
      assertEquals(Duration.ofMinutes(worst), closed.worstWait(), said);
      assertEquals(late / (7 * 1_440.0), closed.shareWaitingLongerThan(Duration.ofMinutes(90)), 1e-9, said);
    }
  }
}
