package org.throughline.internal.briefing.ics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Detail;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Occasion;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.ContentFile;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.Entries;
import org.throughline.core.ClientException;

/** The dates of a briefing, as a calendar reads them. */
class IcsRendererTest {

  private static final LocalDateTime NINE = LocalDateTime.of(2027, 1, 15, 9, 0);
  private static Set<String> zonesBefore = Set.of();

  private final IcsRenderer renderer = new IcsRenderer();

  @BeforeAll
  static void remember() {
    zonesBefore = new HashSet<>(ZoneId.getAvailableZoneIds());
    new IcsRenderer().render(Entries.document(Entries.moment("a", "Post", NINE, "Europe/Amsterdam")));
    // the library adds zones of its own to those of the whole process when it is asked for one
    assertEquals(zonesBefore, ZoneId.getAvailableZoneIds(), "zones that were not there before");
    for (String each : List.of(CompatibilityHints.KEY_RELAXED_PARSING, CompatibilityHints.KEY_RELAXED_UNFOLDING,
        CompatibilityHints.KEY_RELAXED_VALIDATION)) {
      CompatibilityHints.setHintEnabled(each, false);
    }
  }

  @Test
  void aCampaignIsThereOnWholeDaysAndAPostOnTheClockOfItsPlace() throws Exception {
    byte[] file = renderer.render(Entries.document(
        Entries.days("a", "Winter", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 28)),
        Entries.moment("b", "Vorst", NINE, "Europe/Amsterdam")));
    ContentFile read = ContentFile.of(file);
    assertEquals(List.of("Campaign: Winter", "Post: Vorst"), read.values("SUMMARY"));
    assertTrue(read.lines().contains(new ContentFile.Line("DTSTART", "VALUE=DATE", "20270101")), read.lines().toString());
    assertEquals(List.of("20270301"), read.values("DTEND"), "the day after the last one");
    assertTrue(read.lines().contains(new ContentFile.Line("DTSTART", "TZID=Europe/Amsterdam", "20270115T090000")));
    assertEquals(List.of("CONFIRMED", "TENTATIVE"), read.values("STATUS"));
    assertEquals(List.of("20261123T000000Z", "20261123T000000Z"), read.values("DTSTAMP"));
    assertEquals(List.of("Zekerhuis: Winter 2027"), read.values("X-WR-CALNAME"));
    List<VEvent> events = parsed(file).getComponents("VEVENT");
    assertEquals(LocalDate.of(2027, 1, 1), events.getFirst().getStartDate().orElseThrow().getDate());
    ZonedDateTime starts = (ZonedDateTime) events.getLast().getStartDate().orElseThrow().getDate();
    assertEquals(Instant.parse("2027-01-15T08:00:00Z"), starts.toInstant());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Amsterdam", "Europe/Stockholm", "America/New_York", "Australia/Sydney",
      "America/Santiago", "Africa/Casablanca", "Asia/Tokyo", "Asia/Kolkata", "Europe/Dublin", "Pacific/Apia",
      "America/Sao_Paulo", "Asia/Jerusalem", "Africa/Cairo", "Antarctica/Troll"})
  void theClockOfEachPlaceIsToldSoThatEveryMomentIsTheSame(String zone) throws Exception {
    Occasion[] posts = new Occasion[36];
    for (int i = 0; i < posts.length; i++) {
      posts[i] = Entries.moment("p" + i, "Post", LocalDateTime.of(2026, 1, 20, 12, 0).plusDays(17L * i), zone);
    }
    Calendar calendar = parsed(renderer.render(Entries.document(posts)));
    VTimeZone told = (VTimeZone) calendar.getComponents("VTIMEZONE").getFirst();
    for (Occasion each : posts) {
      LocalDateTime at = ((Occasion.Moment) each.time()).at();
      Observance applies = told.getApplicableObservance(at.atZone(ZoneId.of(zone)));
      assertEquals(ZoneId.of(zone).getRules().getOffset(at),
          ((TzOffsetTo) applies.getRequiredProperty("TZOFFSETTO")).getOffset(), zone + " " + at);
    }
  }

  @Test
  void whereTheClockFollowsARuleTheRuleIsTold() {
    ContentFile read = ContentFile.of(renderer.render(Entries.document(Entries.moment("a", "x", NINE, "Europe/Amsterdam"))));
    assertEquals(Set.of("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        Set.copyOf(read.values("RRULE")));
    assertEquals(1, read.values("BEGIN").stream().filter("DAYLIGHT"::equals).count());
  }

  @Test
  void aPlaceWithoutAClockOfItsOwnIsTheClockOfTheWorld() {
    ContentFile read = ContentFile.of(renderer.render(Entries.document(Entries.moment("a", "x", NINE, "UTC"),
        Entries.moment("b", "x", NINE, "+02:00"))));
    assertEquals(List.of("20270115T090000Z", "20270115T070000Z"), read.values("DTSTART"));
    assertFalse(read.values("BEGIN").contains("VTIMEZONE"));
  }

  @Test
  void theSameElementIsTheSameEventInEveryBriefingAndIsThereOnce() {
    Occasion winter = Entries.days("w", "Winter", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2));
    Occasion later = Entries.days("w", "Winter anew", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 2));
    Occasion other = Entries.days("v", "Winter", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2));
    String id = ContentFile.of(renderer.render(Entries.document(winter, winter))).values("UID").getFirst();
    assertEquals(List.of(id), ContentFile.of(renderer.render(Entries.document(later))).values("UID"));
    assertFalse(ContentFile.of(renderer.render(Entries.document(other))).values("UID").contains(id));
  }

  @Test
  void datesInTablesListsAndQuotedTextsAreAllThere() {
    Occasion one = Entries.days("a", "One", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1));
    Occasion two = Entries.days("b", "Two", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1));
    Occasion three = Entries.days("c", "Three", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1));
    Block inner = new Block.Heading(1, Words.program("x"), List.of(two));
    Document document = Entries.document(List.of(
        new Block.Listing(Block.Order.FREE, List.of(List.of(new Block.Passage(List.of(inner)))), List.of(one)),
        new Block.CallOut(Words.program("x"), List.of(new Block.Heading(2, Words.program("x"), List.of(three))))));
    assertEquals(List.of("Campaign: One", "Campaign: Two", "Campaign: Three"),
        ContentFile.of(renderer.render(document)).values("SUMMARY"));
  }

  @Test
  void whatIsToldOfAnEventStandsInItsDescription() {
    Occasion post = new Occasion("a", "Post", Words.client("Vorst", Locale.of("nl")), Occasion.Days.on(Entries.TODAY),
        Occasion.Standing.SETTLED, List.of(new Detail("Channel", Words.program("X, Facebook")),
            new Detail("Messages", Words.program("")), new Detail("State", Words.program("Approved"))));
    ContentFile read = ContentFile.of(renderer.render(Entries.document(post)));
    assertEquals(List.of("Channel: X, Facebook\nState: Approved"), read.values("DESCRIPTION"));
    assertTrue(read.lines().contains(new ContentFile.Line("SUMMARY", "LANGUAGE=nl", "Post: Vorst")));
  }

  @Test
  void whereNothingHasADateThereIsASentenceAndNoFile() {
    assertTrue(renderer.nothingToTell(Documents.everyBlock()).orElseThrow().in(Locale.ENGLISH)
        .startsWith("No calendar was made"));
    assertThrows(ClientException.class, () -> renderer.render(Documents.everyBlock()));
    Document beyond = Entries.document(Entries.days("a", "x", LocalDate.of(9999, 12, 31), LocalDate.of(9999, 12, 31)),
        Entries.moment("b", "x", LocalDateTime.of(-5, 1, 1, 0, 0), "Europe/Amsterdam"));
    assertTrue(renderer.nothingToTell(beyond).isPresent(), "a calendar ends in the year 9999");
    assertTrue(renderer.nothingToTell(Entries.document(Entries.contact("x"))).isPresent());
  }

  @Test
  void textsThatTryToBecomeSomethingElseStayTexts() throws Exception {
    Set<String> known = Set.copyOf(ContentFile.of(renderer.render(Entries.document(Entries.occasion("x")))).names());
    for (String each : Entries.hostile()) {
      byte[] file = renderer.render(Entries.document(Entries.occasion(each)));
      ContentFile read = ContentFile.of(file);
      assertTrue(known.containsAll(read.names()), () -> each + " became " + read.names());
      assertEquals(1, read.values("BEGIN").stream().filter("VEVENT"::equals).count(), each);
      assertArrayEquals(file, renderer.render(Entries.document(Entries.occasion(each))), each);
      VEvent event = (VEvent) parsed(file).getComponents("VEVENT").getFirst();
      assertEquals(read.values("SUMMARY").getFirst(), event.getSummary().getValue(), each);
      assertFalse(event.validate().hasErrors(), () -> each + " " + event.validate());
    }
    String hostile = "a; b, c\\ \"d\" 😀 שלום";
    assertEquals(List.of(hostile + ": " + hostile),
        ContentFile.of(renderer.render(Entries.document(Entries.occasion(hostile)))).values("SUMMARY"));
  }

  @Test
  void thousandsOfDatesAreAllThere() throws Exception {
    Occasion[] many = new Occasion[5_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = Entries.moment("p" + i, "Post " + i, NINE.plusHours(i), "Europe/Amsterdam");
    }
    assertEquals(many.length, ContentFile.of(renderer.render(Entries.document(many))).values("SUMMARY").size());
  }

  private static Calendar parsed(byte[] file) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().toString());
    return calendar;
  }
}
