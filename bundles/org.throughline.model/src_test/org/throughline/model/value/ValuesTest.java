package org.throughline.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Test
  void aDeskIsOpenFromItsFirstMinuteUntilBeforeItsLast() {
    WeeklyHours hours = WeeklyHours.parse("Mo-Fr 08:00-18:00; Sa 10:00-14:00");
    assertTrue(hours.contains(LocalDateTime.parse("2026-11-23T08:00")));
    assertFalse(hours.contains(LocalDateTime.parse("2026-11-23T18:00")));
    assertTrue(hours.contains(LocalDateTime.parse("2026-11-28T13:59:59")));
    assertFalse(hours.contains(LocalDateTime.parse("2026-11-29T12:00")));
  }

  @Test
  void aNightDeskIsWrittenOnBothDays() {
    WeeklyHours hours = WeeklyHours.parse("Fr 22:00-24:00; Sa 00:00-02:00");
    assertTrue(hours.contains(LocalDateTime.parse("2026-11-27T23:59:59")));
    assertTrue(hours.contains(LocalDateTime.parse("2026-11-28T00:00")));
    assertEquals("Fr 22:00-24:00; Sa 00:00-02:00", hours.toString());
  }

  @Test
  void aRangeOfDaysMayRunOverTheWeekend() {
    assertEquals("Mo 09:00-12:00; Sa-Su 09:00-12:00", WeeklyHours.parse("Sa-Mo 09:00-12:00").toString());
  }

  @Test
  void anyWeekIsReadAsItWasWritten() {
    long seed = 20_261_122L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      Map<DayOfWeek, List<WeeklyHours.Span>> days = new EnumMap<>(DayOfWeek.class);
      for (DayOfWeek day : DayOfWeek.values()) {
        List<WeeklyHours.Span> spans = new ArrayList<>();
        int from = random.nextInt(0, 12 * 60);
        while (from < 24 * 60 - 1 && random.nextInt(3) > 0) {
          int to = random.nextInt(from + 1, 24 * 60 + 1);
          spans.add(new WeeklyHours.Span(from * 60, to * 60));
          from = to + random.nextInt(1, 120);
        }
        days.put(day, spans);
      }
      WeeklyHours hours = new WeeklyHours(days);
      assertEquals(hours, WeeklyHours.parse(hours.toString()), "seed " + seed + " round " + round);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mo", "Xx 08:00-09:00", "Mo 09:00-08:00", "Mo 08:00", "Mo 8-9", "Mo 08:00-10:00,09:00-11:00",
      "Mo 08:00-25:00"})
  void hoursThatCannotBeAreRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> WeeklyHours.parse(text));
  }

  @Test
  void equalAmountsAreEqualHoweverTheyAreWritten() {
    assertEquals(Money.parse("EUR 118.5"), Money.parse("EUR 118.50"));
    assertEquals(Money.parse("EUR 118.5").hashCode(), Money.parse("EUR 118.50").hashCode());
    assertEquals(Quantity.parse("60min"), Quantity.parse("60.0 min"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "118", "EUR", "XXQ 1", "EUR one"})
  void whatIsNoMoneyIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Conversions.money(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "12 parsecs", "1.2.3 %"})
  void whatIsNoQuantityIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Conversions.quantity(text));
  }

  @Test
  void whatIsNoDateZoneOrAddressIsRefusedWithItsText() {
    assertTrue(assertThrows(IllegalArgumentException.class, () -> Conversions.localDate("22-11-2026"))
        .getMessage().contains("22-11-2026"));
    assertThrows(IllegalArgumentException.class, () -> Conversions.zoneId("Mars/Olympus"));
    assertThrows(IllegalArgumentException.class, () -> Conversions.uri("http://a b"));
    assertThrows(IllegalArgumentException.class, () -> Conversions.language("d!"));
  }
}
