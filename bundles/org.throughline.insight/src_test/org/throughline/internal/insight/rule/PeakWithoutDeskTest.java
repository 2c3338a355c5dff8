package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.ModelPackage.Literals.CHANNEL__OPENING_HOURS;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER;
import static org.throughline.model.calendar.CalendarPackage.Literals.DESK_ROTA__PATTERNS;
import static org.throughline.model.insight.InsightPackage.Literals.FIGURE__VALUE;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Channel;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.DeskRota;
import org.throughline.model.calendar.ShiftPattern;
import org.throughline.model.calendar.Weekday;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.WeeklyHours;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Everybody writes in the evening, and the desk goes home at five. */
class PeakWithoutDeskTest extends RuleContractTest<InsightCard> {

  @Override
  protected Rule<InsightCard> rule() {
    return new PeakWithoutDesk();
  }

  /** Messages at nine, and far more at eight in the evening. */
  private static Figure evening(EvidenceStory evidence, InsightCard card) {
    evidence.figure(card, MetricKind.VOLUME, Statistic.TOTAL, "200 messages", 200);
    evidence.figure(card, MetricKind.VOLUME, Statistic.TOTAL, "60 messages", 200).setGroup("9");
    evidence.figure(card, MetricKind.VOLUME, Statistic.TOTAL, "1 messages", 200).setGroup("21");
    Figure evening = evidence.figure(card, MetricKind.VOLUME, Statistic.TOTAL, "139 messages", 200);
    evening.setGroup("20");
    return evening;
  }

  @Override
  protected Expected failing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    Channel facebook = evidence.channel("Facebook");
    facebook.setOpeningHours(WeeklyHours.parse("Mo-We 09:00-17:00; Th 09:00-21:00; Fr 09:00-17:00"));
    InsightCard card = evidence.card("When people write", 200);
    card.getChannels().add(facebook);
    Figure evening = evening(evidence, card);
    return Expected.about(card, Evidence.of(evening, FIGURE__VALUE), Evidence.of(facebook, CHANNEL__OPENING_HOURS));
  }

  @Override
  protected void passing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    Channel open = evidence.channel("WhatsApp");
    open.setOpeningHours(WeeklyHours.parse("Mo-Th 09:00-22:00; Fr 09:00-17:00"));
    InsightCard card = evidence.card("When people write", 200);
    card.getChannels().add(open);
    card.getChannels().add(evidence.channel("Without hours"));
    evening(evidence, card);
    InsightCard few = evidence.card("A quiet month", 20);
    few.getChannels().add(evidence.channel("Closed"));
    few.getChannels().getFirst().setOpeningHours(WeeklyHours.parse("Mo-Fr 09:00-17:00"));
    evidence.figure(few, MetricKind.VOLUME, Statistic.TOTAL, "20 messages", 20).setGroup("20");
  }

  private static void rota(RuleStory story, Channel channel, int from, int until, Weekday... days) {
    CalendarChapter calendar = story.chapter(CALENDAR_CHAPTER);
    DeskRota rota = story.add(calendar, CalendarPackage.Literals.CALENDAR_CHAPTER__ROTAS, "Webcare");
    rota.getChannels().add(channel);
    ShiftPattern shift = story.add(rota, DESK_ROTA__PATTERNS, null);
    shift.getWeekdays().addAll(List.of(days));
    shift.setStarts(LocalTime.of(from, 0));
    shift.setEnds(LocalTime.of(until, 0));
  }

  @Test
  void aShiftCountsBeforeOpeningHours() {
    assertEquals(List.of(), said(story -> {
      Expected expected = failing(story);
      rota(story, ((InsightCard) expected.about()).getChannels().getFirst(), 8, 1, Weekday.values());
    }));
    assertEquals(List.of("“When people write” shows that people write most at 09:00–10:00 and 20:00–21:00, and then nobody "
        + "answers on most days at “Facebook”. Plan a shift there, open longer, or say there when an answer comes."),
        said(story -> {
          Expected expected = failing(story);
          rota(story, ((InsightCard) expected.about()).getChannels().getFirst(), 18, 23, Weekday.FRIDAY, Weekday.SATURDAY);
        }));
  }
}
