package org.throughline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.practice.Comparison.Reason;
import org.throughline.core.practice.Trend.Direction;
import org.throughline.core.practice.Trend.Point;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.Limit;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;

/** Given a standard and what was measured, the ledger says how it stands. */
class StandardPracticeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
  private Optional<Channel> channel = Optional.empty();

  private Measurement measured(String value, String end) {
    Measurement measurement = DnaFactory.eINSTANCE.createMeasurement();
    measurement.setValue(Quantity.parse(value));
    measurement.setPeriodEnd(Instant.parse(end));
    measurement.setHours(standard.getHours());
    standard.getMeasurements().add(measurement);
    return measurement;
  }

  private StandardPractice practice() {
    return StandardPractice.of(standard, channel, TODAY, ZONE);
  }

  private void channel(String hours) {
    Channel open = ModelFactory.eINSTANCE.createChannel();
    open.setOpeningHours(WeeklyHours.parse(hours));
    channel = Optional.of(open);
  }

  @Test
  void anAnswerInTwoHoursTenBreaksAPromiseOfAnHour() {
    standard.setThreshold(Quantity.parse("60 min"));
    measured("2.1666 h", "2026-11-15T22:59:00Z");
    StandardPractice practice = practice();
    assertEquals(PracticeState.BROKEN, practice.state());
    assertEquals(2.1666, practice.held().orElseThrow().ratio(), 1e-9);
    assertEquals("1 h 10", Amount.of(practice.held().orElseThrow().gap()).in(Locale.ENGLISH));
  }

  @Test
  void theLatestPeriodCountsInWhateverOrderTheMeasurementsStand() {
    standard.setThreshold(Quantity.parse("30 s"));
    measured("24 s", "2026-10-31T22:59:00Z");
    measured("40 s", "2026-08-31T21:59:00Z");
    assertEquals(PracticeState.KEPT, practice().state());
    assertEquals(0, practice().held().orElseThrow().gap().amount().compareTo(new BigDecimal(-6)));
  }

  @Test
  void closeToThePromiseIsAWarningWhereTheOwnerAskedForOne() {
    standard.setThreshold(Quantity.parse("60 min"));
    standard.setWarnAt(Quantity.parse("50 min"));
    measured("54 min", "2026-11-15T22:59:00Z");
    assertEquals(PracticeState.WARNED, practice().state());
    standard.setWarnAt(Quantity.parse("55 min"));
    assertEquals(PracticeState.KEPT, practice().state());
    standard.setThreshold(Quantity.parse("53 min"));
    assertEquals(PracticeState.BROKEN, practice().state(), "broken is no warning");
  }

  @Test
  void aWorkingDayIsADayOfTheDeskAndNoTwentyFourHours() {
    standard.setThreshold(Quantity.parse("2 d"));
    standard.setHours(CountedHours.OFFICE);
    channel("Mo-Fr 08:00-18:00");
    measured("24 h", "2026-11-15T22:59:00Z");
    StandardPractice practice = practice();
    assertEquals(PracticeState.BROKEN, practice.state(), "24 hours of work are 2.4 days of ten hours");
    assertEquals("0.4 working days",
        new Amount(practice.held().orElseThrow().gap(), CountedHours.OFFICE).in(Locale.ENGLISH));
    standard.setHours(CountedHours.CLOCK);
    standard.getMeasurements().getFirst().setHours(CountedHours.CLOCK);
    assertEquals(PracticeState.KEPT, practice().state(), "by the clock they are one day");
  }

  @ParameterizedTest
  @CsvSource({"Mo-Fr 08:00-18:00, 36000, 180000", "Mo-Su 00:00-24:00, 86400, 604800",
      "Mo-Fr 08:00-18:00; Sa 10:00-16:00, 33600, 201600", "'', 28800, 144000"})
  void daysAndWeeksAreThoseOfTheChannel(String hours, long day, long week) {
    WorkingTime time = WorkingTime.of(WeeklyHours.parse(hours));
    assertEquals(day, time.daySeconds());
    assertEquals(week, time.weekSeconds());
    assertEquals(hours.isEmpty(), time.assumed());
  }

  @Test
  void clockAndOpeningHoursAreNotComparedAndItIsSaid() {
    standard.setThreshold(Quantity.parse("60 min"));
    measured("5 min", "2026-11-15T22:59:00Z").setHours(CountedHours.OFFICE);
    StandardPractice practice = practice();
    assertEquals(PracticeState.NOT_COMPARABLE, practice.state());
    assertEquals(Optional.of(Reason.OTHER_HOURS), practice.unheld());
    assertTrue(practice.held().isEmpty());
    measured("50 min", "2026-10-31T22:59:00Z");
    assertEquals(PracticeState.KEPT, practice().state(), "an older one that can be compared counts");
    assertEquals(Optional.of(Reason.OTHER_HOURS), practice().unheld(), "and it is said that a newer one could not");
  }

  @Test
  void hoursMakeNoDifferenceToASatisfactionScore() {
    standard.setMetric(StandardMetric.SATISFACTION);
    standard.setLimit(Limit.AT_LEAST);
    standard.setSummary(Summary.SINGLE);
    standard.setThreshold(Quantity.parse("80 %"));
    measured("76 %", "2026-11-15T22:59:00Z").setHours(CountedHours.OFFICE);
    assertEquals(PracticeState.BROKEN, practice().state());
    assertEquals("4 percentage points", Amount.of(practice().held().orElseThrow().gap()).differenceIn(Locale.ENGLISH));
    standard.setMetric(StandardMetric.AVAILABILITY);
    assertEquals(PracticeState.NOT_COMPARABLE, practice().state(), "open during opening hours is something else");
  }

  @Test
  void aShareWithinIsHeldAgainstTheWantedShare() {
    standard.setSummary(Summary.SHARE_WITHIN);
    standard.setThreshold(Quantity.parse("10 min"));
    Measurement measurement = measured("2 min", "2026-11-15T22:59:00Z");
    assertEquals(Optional.of(Reason.NO_WANTED_SHARE), practice().unheld());
    standard.setWantedShare(new BigDecimal("95"));
    assertEquals(Optional.of(Reason.NO_SHARE_MEASURED), practice().unheld(), "a median says nothing about a share");
    measurement.setShareWithin(new BigDecimal("94.9"));
    assertEquals(PracticeState.BROKEN, practice().state());
    measurement.setShareWithin(new BigDecimal("95"));
    assertEquals(PracticeState.KEPT, practice().state());
  }

  @Test
  void figuresThatHaveNothingToDoWithEachOtherAreNotCompared() {
    standard.setThreshold(Quantity.parse("60 min"));
    measured("84 %", "2026-11-15T22:59:00Z");
    assertEquals(Optional.of(Reason.OTHER_UNIT), practice().unheld());
    standard.setThreshold(null);
    assertEquals(Optional.of(Reason.NO_THRESHOLD), practice().unheld());
    assertEquals(PracticeState.NOT_COMPARABLE, practice().state());
  }

  @Test
  void nothingMeasuredIsUnmeasured() {
    standard.setThreshold(Quantity.parse("60 min"));
    assertEquals(PracticeState.UNMEASURED, practice().state());
    assertEquals(Optional.empty(), practice().unheld());
  }

  @Test
  void aMeasurementThatIsTooOldProvesNothingAnyMore() {
    standard.setThreshold(Quantity.parse("60 s"));
    standard.setMeasureEvery(Duration.ofDays(7));
    Measurement measurement = measured("48 s", "2026-11-15T22:59:00Z");
    assertEquals(PracticeState.KEPT, practice().state(), "seven days on the calendar of the client");
    measurement.setPeriodEnd(Instant.parse("2026-11-14T22:59:00Z"));
    assertEquals(PracticeState.UNMEASURED, practice().state());
    assertTrue(practice().outdated());
    assertTrue(practice().held().isPresent(), "what was measured then can still be read");
  }

  @Test
  void theTrendNeedsThreeMeasurementsAndOneOddOneDoesNotTurnIt() {
    assertEquals(Direction.UNKNOWN, Trend.of(List.of(new Point(0, 10), new Point(7, 20)), 10, false).direction());
    assertEquals(Direction.UNKNOWN,
        Trend.of(List.of(new Point(0, 10), new Point(7, 20), new Point(7, 25)), 10, false).direction());
    List<Point> odd = List.of(new Point(0, 60), new Point(7, 55), new Point(14, 50), new Point(21, 90), new Point(28, 40),
        new Point(35, 35));
    Trend trend = Trend.of(odd, 60, false);
    assertEquals(Direction.IMPROVING, trend.direction());
    assertEquals(-5 / 7.0, trend.perDay(), 1e-9);
    assertEquals(Direction.WORSENING, Trend.of(odd, 60, true).direction());
    assertEquals(Direction.STEADY,
        Trend.of(List.of(new Point(0, 60), new Point(7, 61), new Point(14, 60.5)), 60, false).direction());
  }

  @Test
  void inventedFiguresAreNotMixedWithRealOnesInATrend() {
    standard.setThreshold(Quantity.parse("60 min"));
    for (int month = 1; month <= 4; month++) {
      measured(20 * month + " min", "2026-0" + month + "-28T12:00:00Z").setOrigin(MeasurementOrigin.SYNTHETIC);
    }
    assertEquals(Direction.WORSENING, practice().trend().direction());
    measured("30 min", "2026-05-28T12:00:00Z");
    assertEquals(Direction.UNKNOWN, practice().trend().direction());
    assertEquals(1, practice().history().size());
    assertFalse(StandardPractice.invented(practice().measurement().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"3.8 s|CLOCK|3.8 s|3,8 s", "24 s|CLOCK|24 s|24 s", "130 min|OFFICE|2 h 10|2 u 10",
      "120 h|OFFICE|120 h|120 uur", "120 h|CLOCK|5 days|5 dagen", "2 d|OFFICE|2 working days|2 werkdagen"})
  void amountsAreReadInTheirHours(String quantity, CountedHours hours, String english, String dutch) {
    Amount amount = new Amount(Quantity.parse(quantity), hours);
    assertEquals(english, amount.in(Locale.ENGLISH));
    assertEquals(dutch, amount.in(Locale.of("nl")));
  }
}
