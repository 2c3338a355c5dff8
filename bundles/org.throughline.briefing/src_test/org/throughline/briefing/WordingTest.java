package org.throughline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;

/** Figures, dates and times as readers of the three languages write them. */
class WordingTest {

  private static Wording in(String language) {
    return new Wording(Locale.forLanguageTag(language));
  }

  /** Spaces of every kind count as one: which kind it is differs between versions of Java. */
  private static String spaces(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|84.6%|1,906|19 November 2026|1 September to 15 November 2026",
      "nl-NL|84,6%|1.906|19 november 2026|1 september tot en met 15 november 2026",
      "sv-SE|84,6 %|1 906|19 november 2026|1 september till 15 november 2026"})
  void figuresAndDates(String language, String share, String number, String date, String period) {
    Wording wording = in(language);
    assertEquals(share, spaces(wording.percent(0.8456, 1)));
    assertEquals(share, spaces(wording.quantity(Quantity.parse("84.56 %"))));
    assertEquals(date, wording.date(LocalDate.of(2026, 11, 19)));
    assertEquals(period, wording.period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 15)));
    assertEquals(number, spaces(wording.whole(1_906)));
  }

  @Test
  void periodsSayNothingTwice() {
    assertEquals("3 to 15 November 2026", in("en").period(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 15)));
    assertEquals("3 November 2026", in("en").period(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 3)));
    assertEquals("30 December 2026 to 2 January 2027",
        in("en").period(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)));
  }

  @ParameterizedTest
  @CsvSource({"40, 40 s", "59, 59 s", "60, 1 min", "3600, 60 min", "3629, 60 min", "3660, 1 h 01", "7800, 2 h 10",
      "7200, 2 h", "41400, 11 h 30", "345599, 96 h", "432000, 5 days", "475200, 5.5 days"})
  void timesAreAsLongAsTheyAre(long seconds, String worded) {
    assertEquals(worded, in("en").duration(Duration.ofSeconds(seconds)));
  }

  @Test
  void timesInOtherLanguagesAndUnits() {
    assertEquals("2 u 10", in("nl").quantity(Quantity.parse("130 min")));
    assertEquals("2 tim 10", in("sv").quantity(Quantity.parse("7800 s")));
    assertEquals("12 berichten", in("nl").quantity(Quantity.parse("12 messages")));
    assertEquals("1 906 hushåll", spaces(in("sv").quantity(Quantity.parse("1906 households"))));
    assertEquals("42", in("nl").quantity(Quantity.parse("42")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|1.9 days|2 days|1 day|1.9 working days|1 working day|1 week",
      "nl|1,9 dagen|2 dagen|1 dag|1,9 werkdagen|1 werkdag|1 week",
      "sv|1,9 dagar|2 dagar|1 dag|1,9 arbetsdagar|1 arbetsdag|1 vecka"})
  void whatIsGivenInDaysIsReadInDays(String language, String parts, String two, String one, String working,
      String oneWorking, String week) {
    Wording wording = in(language);
    assertEquals(parts, wording.quantity(Quantity.parse("1.9 d")));
    assertEquals(two, wording.quantity(Quantity.parse("2 d")));
    assertEquals(one, wording.quantity(Quantity.parse("1 d")));
    assertEquals(working, wording.workingQuantity(Quantity.parse("1.9 d")));
    assertEquals(oneWorking, wording.workingQuantity(Quantity.parse("1 d")));
    assertEquals(wording.quantity(Quantity.parse("90 min")), wording.workingQuantity(Quantity.parse("90 min")));
    assertEquals(week, wording.quantity(Quantity.parse("1 wk")));
  }

  @Test
  void moneyHasNoCentsWhereThereAreNone() {
    assertEquals("€ 118", spaces(in("nl-NL").money(Money.parse("EUR 118"))));
    assertEquals("€ 118,50", spaces(in("nl-NL").money(Money.parse("EUR 118.50"))));
    assertEquals("118 €", spaces(in("sv-SE").money(Money.parse("EUR 118"))));
  }

  @Test
  void momentsAreToldOnTheClockOfThePlace() {
    assertEquals("3 november 2026, 20:15",
        in("nl").moment(Instant.parse("2026-11-03T19:15:00Z"), ZoneId.of("Europe/Amsterdam")));
    assertEquals("08:00", in("nl").hour(8));
  }
}
