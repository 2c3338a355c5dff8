package org.throughline.dna.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.dna.ledger.HoursAgainstStandard.Outcome;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.OpeningException;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;

/** Whoever promises an answer within the hour, day and night, needs somebody there. */
class HoursAgainstStandardTest {

  private final ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
  private final Channel channel = ModelFactory.eINSTANCE.createChannel();

  @BeforeEach
  void anHourOnFacebook() {
    standard.setName("Facebook beantwoord");
    standard.setThreshold(Quantity.parse("60 min"));
    channel.setName("Facebook");
    channel.setOpeningHours(WeeklyHours.parse("Mo-Fr 09:00-17:00"));
  }

  private Optional<HoursAgainstStandard> held() {
    return HoursAgainstStandard.of(standard, Optional.of(channel), LocalDate.of(2026, 11, 22),
        ZoneId.of("Europe/Amsterdam"));
  }

  @ParameterizedTest
  @CsvSource({"MEDIAN, 60 min, Mo-Fr 09:00-17:00, CANNOT_BE_KEPT", "MEDIAN, 60 min, Mo-Su 08:00-22:00, SOMETIMES_LATE",
      "PERCENTILE_90, 60 min, Mo-Su 08:00-22:00, CANNOT_BE_KEPT", "WORST, 9 h, Mo-Su 08:00-22:00, CANNOT_BE_KEPT",
      "WORST, 10 h, Mo-Su 08:00-22:00, KEEPABLE", "MEAN, 3 h, Mo-Su 08:00-22:00, SOMETIMES_LATE",
      "MEAN, 2 h, Mo-Su 08:00-22:00, CANNOT_BE_KEPT", "MEDIAN, 1 min, Mo-Su 00:00-24:00, KEEPABLE",
      "SHARE_WITHIN, 60 min, Mo-Su 08:00-22:00, CANNOT_BE_KEPT", "SHARE_WITHIN, 8 h, Mo-Su 08:00-22:00, SOMETIMES_LATE",
      "MEDIAN, 3 d, Mo-Fr 09:00-17:00, KEEPABLE"})
  void theOutcomeFollowsFromWhoAsksWhen(Summary summary, String threshold, String hours, Outcome outcome) {
    standard.setSummary(summary);
    standard.setWantedShare(BigDecimal.valueOf(90));
    standard.setThreshold(Quantity.parse(threshold));
    channel.setOpeningHours(WeeklyHours.parse(hours));
    assertEquals(outcome, held().orElseThrow().outcome());
  }

  @Test
  void itSaysHowLongPeopleWait() {
    HoursAgainstStandard held = held().orElseThrow();
    assertEquals(Duration.ofHours(64), held.worstWait());
    assertEquals("“Facebook” is closed for up to 64 h at a stretch; “Facebook beantwoord” promises 60 min at any hour. Who "
        + "asks in 73% of the week waits longer, so it cannot be kept. Count opening hours only, or open longer.",
        held.sentence().in(Locale.ENGLISH));
    for (String language : List.of("nl", "sv")) {
      assertTrue(held.sentence().in(Locale.of(language)).contains("64"), held.sentence().in(Locale.of(language)));
    }
  }

  @Test
  void holidaysAreFoundInTheComingYear() {
    OpeningException christmas = ModelFactory.eINSTANCE.createOpeningException();
    christmas.setDate(LocalDate.of(2026, 12, 25));
    channel.getOpeningExceptions().add(christmas);
    assertEquals(Duration.ofHours(88), held().orElseThrow().longest().orElseThrow().length());
  }

  @Test
  void whatCountsOpeningHoursOrNoWaitSaysNothingAboutTheNight() {
    standard.setHours(CountedHours.OFFICE);
    assertEquals(Optional.empty(), held());
    standard.setHours(CountedHours.CLOCK);
    standard.setMetric(StandardMetric.PICK_UP_TIME);
    assertEquals(Optional.empty(), held());
    standard.setMetric(StandardMetric.FIRST_RESPONSE_TIME);
    channel.setOpeningHours(null);
    assertEquals(Optional.empty(), held());
  }

  @Test
  void aChannelThatNeverOpensKeepsNothing() {
    channel.setOpeningHours(WeeklyHours.parse(""));
    assertEquals(Outcome.CANNOT_BE_KEPT, held().orElseThrow().outcome());
    assertTrue(held().orElseThrow().sentence().in(Locale.ENGLISH).contains("never open"));
  }
}
