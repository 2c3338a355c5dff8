package org.throughline.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.insight.text.Spike.Baseline;

/** Given weeks of messages and one bad day, that day stands out and says why. */
class SpikeFinderTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant MONDAY = ZonedDateTime.of(2026, 3, 2, 0, 0, 0, 0, ZONE).toInstant();

  private final SpikeFinder finder = new SpikeFinder(SpikeSettings.in(ZONE));

  /** Eight weeks across the change to summer time: quiet nights, busy working hours, by the clock on the wall. */
  private static List<HourValue> weeks(long seed, int weeks) {
    Random random = new Random(seed);
    List<HourValue> hours = new ArrayList<>();
    for (int i = 0; i < weeks * 7 * 24; i++) {
      Instant hour = MONDAY.plus(i, ChronoUnit.HOURS);
      ZonedDateTime there = hour.atZone(ZONE);
      boolean office = there.getHour() >= 9 && there.getHour() < 17 && there.getDayOfWeek().getValue() < 6;
      int count = office ? 40 + random.nextInt(9) : 2 + random.nextInt(3);
      hours.add(new HourValue(hour, count, count));
    }
    return hours;
  }

  private static void plant(List<HourValue> hours, int at, double value) {
    hours.set(at, new HourValue(hours.get(at).hour(), value, (long) Math.max(value, 10)));
  }

  @Test
  void aUsualWeekHasNoSpikesAlsoWhenTheClockChanges() {
    assertEquals(List.of(), finder.find(Measure.VOLUME, weeks(1, 8)));
  }

  @Test
  void findsTheNightThatWasAsBusyAsADay() {
    List<HourValue> hours = weeks(2, 8);
    int night = 5 * 7 * 24 + 2 * 24 + 3;
    plant(hours, night, 38);
    plant(hours, night + 1, 45);
    List<Spike> spikes = finder.find(Measure.VOLUME, hours);
    assertEquals(1, spikes.size(), spikes::toString);
    Spike spike = spikes.getFirst();
    assertEquals(hours.get(night).hour(), spike.from());
    assertEquals(hours.get(night + 2).hour(), spike.to());
    assertEquals(hours.get(night + 1).hour(), spike.peak());
    assertEquals(45, spike.value());
    assertEquals(Baseline.HOUR_OF_WEEK, spike.baseline());
    assertTrue(spike.usual() <= 4 && spike.strength() > 3.5);
  }

  @Test
  void anEarlierSpikeDoesNotHideALaterOne() {
    List<HourValue> hours = weeks(3, 8);
    for (int week : List.of(1, 4, 6)) {
      plant(hours, week * 7 * 24 + 3 * 24 + 12, 160);
    }
    assertEquals(3, finder.find(Measure.VOLUME, hours).size());
  }

  @Test
  void theOrderOfTheHoursDoesNotMatter() {
    List<HourValue> hours = weeks(4, 6);
    plant(hours, 500, 150);
    List<Spike> spikes = finder.find(Measure.VOLUME, hours);
    Collections.shuffle(hours, new Random(4));
    assertEquals(spikes, finder.find(Measure.VOLUME, hours));
  }

  @Test
  void saysWhatItComparesWithWhereWeeksAreFew() {
    List<HourValue> hours = weeks(5, 2);
    plant(hours, 24 + 3, 80);
    assertEquals(Baseline.HOUR_OF_DAY, finder.find(Measure.VOLUME, hours).getFirst().baseline());
  }

  @Test
  void aWorseMoodIsASpikeAndABetterOneIsNot() {
    List<HourValue> hours = new ArrayList<>();
    for (HourValue hour : weeks(6, 6)) {
      hours.add(new HourValue(hour.hour(), 0.1, hour.n()));
    }
    int noon = 3 * 7 * 24 + 24 + 12;
    hours.set(noon, new HourValue(hours.get(noon).hour(), -0.8, 40));
    hours.set(noon + 24, new HourValue(hours.get(noon + 24).hour(), 0.9, 40));
    List<Spike> spikes = finder.find(Measure.SENTIMENT, hours);
    assertEquals(1, spikes.size());
    assertEquals(-0.8, spikes.getFirst().value());
  }

  @Test
  void saysWhichTermsAndMessagesDriveIt() {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      posts.add(new Post("u" + i, MONDAY.plus(i, ChronoUnit.HOURS), "Vraag over mijn polis en premie", "nl"));
    }
    Instant hour = MONDAY.plus(100, ChronoUnit.HOURS);
    for (int i = 0; i < 40; i++) {
      posts.add(new Post("s" + i, hour.plusSeconds(i), i % 2 == 0 ? "Storing in de app #storing" : "De app ligt plat, premie?", "nl"));
    }
    List<Spike> spikes = finder.find(Measure.VOLUME, SpikeFinder.volume(posts));
    assertEquals(1, spikes.size(), spikes::toString);
    SpikeDrivers drivers = finder.explain(spikes.getFirst(), posts);
    assertEquals("app", drivers.terms().getFirst().term());
    assertTrue(drivers.terms().stream().anyMatch(term -> term.term().equals("#storing")), drivers.terms()::toString);
    assertTrue(drivers.terms().stream().noneMatch(term -> term.term().equals("premie")), "that comes always");
    assertTrue(drivers.posts().stream().allMatch(post -> post.id().startsWith("s")));
    assertEquals(41, drivers.inside());
  }

  @Test
  void hoursWithoutMessagesCountAsNone() {
    List<Post> posts = List.of(new Post("a", MONDAY, "x", "nl"), new Post("b", MONDAY.plus(3, ChronoUnit.HOURS), "y", "nl"));
    assertEquals(List.of(1.0, 0.0, 0.0, 1.0), SpikeFinder.volume(posts).stream().map(HourValue::value).toList());
    assertEquals(List.of(), SpikeFinder.volume(List.of()));
    assertEquals(List.of(), finder.find(Measure.VOLUME, List.of()));
  }
}
