package org.throughline.internal.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.exchange.elements.BadValue;
import org.throughline.model.value.WeeklyHours;

/** Hours of a day as people write them. */
class DayHoursTest {

  private final DayHours hours = new DayHours(Locale.of("nl"));

  @Test
  void hoursAreReadAsTheyAreUsuallyWritten() throws BadValue {
    for (String typed : List.of("08:00-18:00", "8-18", "8.00 – 18.00", "08:00 tot 18:00", " 8:00—18 ")) {
      assertEquals(WeeklyHours.parse("Mo 08:00-18:00").on(DayOfWeek.MONDAY), hours.read(typed), typed);
    }
    assertEquals(WeeklyHours.parse("Mo 08:00-12:00,13:30-17:00").on(DayOfWeek.MONDAY), hours.read("13:30-17, 8-12"));
    assertEquals(WeeklyHours.parse("Mo 00:00-24:00").on(DayOfWeek.MONDAY), hours.read("24 uur"));
    assertEquals(List.of(), hours.read("gesloten"));
    assertEquals(List.of(), hours.read(""));
  }

  @Test
  void whatIsShownCanBeReadAgain() throws BadValue {
    for (String week : List.of("Mo 08:00-18:00", "Mo 09:30-12:00,13:00-24:00", "Mo 00:00-24:00")) {
      var spans = WeeklyHours.parse(week).on(DayOfWeek.MONDAY);
      assertEquals(spans, hours.read(hours.show(spans)));
    }
  }

  @Test
  void whatIsNoHoursIsRefusedWithTheDay() {
    for (String typed : List.of("ochtend", "8-", "25-26", "18-8", "8-12, 11-13", "8:75-9")) {
      List<String> week = new java.util.ArrayList<>(Collections.nCopies(7, ""));
      week.set(2, typed);
      BadValue bad = assertThrows(BadValue.class, () -> hours.week(week), typed);
      String text = bad.text().in(Locale.of("nl"));
      assertTrue(text.contains("woensdag") && text.contains(typed), text);
    }
  }
}
