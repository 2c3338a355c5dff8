package org.throughline.exchange.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.throughline.model.ModelPackage;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;

/** What people type, and what they see of it. */
class ValueTextTest {

  private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final ValueText dutch = new ValueText(Locale.of("nl"), ZONE);
  private final ValueText english = new ValueText(Locale.ENGLISH, ZONE);
  private final ValueText swedish = new ValueText(Locale.of("sv"), ZONE);

  @Test
  void whatIsShownCanBeReadAgainInEveryLanguage() throws BadValue {
    Map<EDataType, Object> values = Map.ofEntries(
        Map.entry(MODEL.getLocalDate(), LocalDate.of(2026, 11, 27)),
        Map.entry(MODEL.getLocalTime(), LocalTime.of(8, 30)),
        Map.entry(MODEL.getLocalDateTime(), LocalDateTime.of(2026, 3, 1, 14, 5)),
        Map.entry(MODEL.getInstant(), Instant.parse("2026-07-01T12:00:00Z")),
        Map.entry(MODEL.getDuration(), Duration.ofMinutes(130)),
        Map.entry(MODEL.getDecimal(), new BigDecimal("1234.5")),
        Map.entry(MODEL.getInteger(), 1200),
        Map.entry(MODEL.getMoney(), Money.parse("EUR 118.50")),
        Map.entry(MODEL.getQuantity(), Quantity.parse("84.6 %")),
        Map.entry(MODEL.getZoneId(), ZONE),
        Map.entry(MODEL.getWeeklyHours(), WeeklyHours.parse("Mo-Fr 08:00-18:00")),
        Map.entry(MODEL.getLanguage(), Locale.of("sv")),
        Map.entry(MODEL.getCountry(), "NL"));
    for (ValueText texts : List.of(dutch, english, swedish)) {
      for (Map.Entry<EDataType, Object> each : values.entrySet()) {
        String shown = texts.show(each.getKey(), each.getValue());
        assertEquals(each.getValue(), texts.read(each.getKey(), shown), texts.locale() + " " + shown);
      }
    }
  }

  @Test
  void datesAreReadAsTheyAreUsuallyWritten() throws BadValue {
    LocalDate day = LocalDate.of(2026, 11, 27);
    for (String typed : List.of("27 november 2026", "27-11-2026", "2026-11-27", "27 NOVEMBER 2026", " 27.11.2026 ")) {
      assertEquals(day, dutch.read(MODEL.getLocalDate(), typed), typed);
    }
  }

  @Test
  void aDateWithSlashesIsReadWhereItMeansOneDay() throws BadValue {
    LocalDate day = LocalDate.of(2026, 4, 3);
    assertEquals(day, dutch.read(MODEL.getLocalDate(), "3/4/2026"));
    assertEquals(day, new ValueText(Locale.UK, ZONE).read(MODEL.getLocalDate(), "03/04/2026"));
    assertEquals(day, new ValueText(Locale.US, ZONE).read(MODEL.getLocalDate(), "4/3/2026"));
    assertThrows(BadValue.class, () -> english.read(MODEL.getLocalDate(), "3/4/2026"));
  }

  @Test
  void anUnknownUnitIsAnsweredWithTheKnownOnes() {
    BadValue bad = assertThrows(BadValue.class, () -> dutch.read(MODEL.getQuantity(), "1,5 furlong"));
    assertTrue(bad.text().in(Locale.of("nl")).contains("%, pt, persons"), bad.text().toString());
    assertFalse(assertThrows(BadValue.class, () -> dutch.read(MODEL.getQuantity(), "veel %")).text().toString()
        .contains("persons"));
  }

  @Test
  void aDayThatDoesNotExistIsNoDate() {
    BadValue bad = assertThrows(BadValue.class, () -> dutch.read(MODEL.getLocalDate(), "31-2-2026"));
    String text = bad.text().in(Locale.of("nl"));
    assertTrue(text.contains("31-2-2026") && text.contains("27 november 2026"), text);
  }

  @Test
  void durationsAreReadWithUnits() throws BadValue {
    assertEquals(Duration.ofMinutes(130), dutch.read(MODEL.getDuration(), "2 uur 10 min"));
    assertEquals(Duration.ofMinutes(130), english.read(MODEL.getDuration(), "2 h 10"));
    assertEquals(Duration.ofDays(2), swedish.read(MODEL.getDuration(), "2 dagar"));
    assertEquals(Duration.ofSeconds(30), dutch.read(MODEL.getDuration(), "PT30S"));
    assertThrows(BadValue.class, () -> dutch.read(MODEL.getDuration(), "10"));
    assertThrows(BadValue.class, () -> dutch.read(MODEL.getDuration(), "snel"));
  }

  @Test
  void numbersFollowTheLanguage() throws BadValue {
    assertEquals("84,6", dutch.show(MODEL.getDecimal(), new BigDecimal("84.6")));
    assertEquals(new BigDecimal("1234.56"), dutch.read(MODEL.getDecimal(), "1.234,56"));
    assertEquals(new BigDecimal("84.6"), dutch.read(MODEL.getDecimal(), "84.6"));
    assertThrows(BadValue.class, () -> dutch.read(MODEL.getDecimal(), "veel"));
    assertThrows(BadValue.class, () -> dutch.read(MODEL.getDecimal(), "1.500"), "1500 or one and a half");
    assertThrows(BadValue.class, () -> english.read(MODEL.getDecimal(), "1E+999999999"));
    assertEquals(new BigDecimal("0.125"), dutch.read(MODEL.getDecimal(), "0.125"));
  }

  @Test
  void nothingTypedIsNoValue() throws BadValue {
    assertNull(dutch.read(MODEL.getLocalDate(), "  "));
    assertNull(dutch.read(MODEL.getText(), ""));
    assertEquals("", dutch.show(MODEL.getLocalDate(), null));
  }

  @Test
  void theMessageOfEveryKindNamesWhatWasTyped() {
    for (EDataType type : List.of(MODEL.getLocalDate(), MODEL.getLocalTime(), MODEL.getLocalDateTime(),
        MODEL.getInstant(), MODEL.getDuration(), MODEL.getDecimal(), MODEL.getInteger(), MODEL.getMoney(),
        MODEL.getQuantity(), MODEL.getZoneId(), MODEL.getWeeklyHours(), MODEL.getLanguage(), MODEL.getCountry(),
        MODEL.getYear())) {
      for (ValueText texts : List.of(dutch, english, swedish)) {
        String text = assertThrows(BadValue.class, () -> texts.read(type, "???")).text().in(texts.locale());
        assertTrue(text.contains("???") && !text.startsWith("bad."), type.getName() + ": " + text);
      }
    }
  }
}
