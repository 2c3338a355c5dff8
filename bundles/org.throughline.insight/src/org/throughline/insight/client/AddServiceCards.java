package org.throughline.insight.client;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.WhoAmI;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.DeskVolume;
import org.throughline.insight.ResponseTime;
import org.throughline.insight.Unanswered;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightKind;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Keeps figures about service on insight cards, in the client's language: how fast, how many never, when, with whom.
 * The cards are drafts with frozen figures: computed, and not confirmed by anybody yet.
 *
 * @param figures what was computed
 * @param datasets what it was computed from
 * @param who had it computed
 */
public record AddServiceCards(ServiceFigures figures, List<Dataset> datasets, WhoAmI who) implements Operation {

  private static final int MOST_DESKS = 8;
  private static final int FEW_ANSWERS = 30;
  private static final int MANY_ANSWERS = 400;

  public AddServiceCards {
    datasets = List.copyOf(datasets);
  }

  @Override
  public Message label() {
    return text("operation.cards");
  }

  @Override
  public void apply(Edit edit) {
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    new Cards(edit, chapter).add();
  }

  /** The making of the cards of one call. */
  private final class Cards {

    private final Edit edit;
    private final InsightChapter chapter;
    private final Locale language;
    private final ZoneId zone;

    Cards(Edit edit, InsightChapter chapter) {
      this.edit = edit;
      this.chapter = chapter;
      this.language = Optional.ofNullable(edit.client().getLanguage()).orElse(Locale.ENGLISH);
      this.zone = Optional.ofNullable(edit.client().getZone()).orElse((ZoneId) ZoneOffset.UTC);
    }

    void add() {
      figures.all().ifPresent(this::responses);
      if (figures.unanswered().stream().anyMatch(each -> each.turns() > 0)) {
        unanswered();
      }
      if (figures.hours().total() > 0) {
        hours();
        if (figures.desks().size() > 1) {
          voice();
        }
      }
    }

    private void responses(ResponseTime all) {
      InsightCard card = card("card.response", all.answers(), InsightKind.SERVICE, said(all.median()),
          said(all.ninetieth()));
      times(card, all, "");
      List<ResponseTime> desks = figures.responses().stream()
          .filter(each -> !each.desk().equals(ConversationMetrics.ALL_DESKS))
          .sorted(Comparator.comparingLong(ResponseTime::answers).reversed()).limit(MOST_DESKS).toList();
      if (desks.size() > 1) {
        desks.forEach(desk -> times(card, desk, desk.desk()));
      }
    }

    private void times(InsightCard card, ResponseTime times, String desk) {
      time(card, Statistic.MEDIAN, CountedHours.CLOCK, times.median(), times.answers(), desk);
      time(card, Statistic.PERCENTILE_90, CountedHours.CLOCK, times.ninetieth(), times.answers(), desk);
      time(card, Statistic.MEDIAN, CountedHours.OFFICE, times.officeMedian(), times.answers(), desk);
      time(card, Statistic.PERCENTILE_90, CountedHours.OFFICE, times.officeNinetieth(), times.answers(), desk);
    }

    private void time(InsightCard card, Statistic statistic, CountedHours hours, Duration value, long n,
        String group) {
      Figure figure = figure(card, MetricKind.FIRST_RESPONSE_TIME, statistic,
          new Quantity(BigDecimal.valueOf(ServiceFigures.seconds(value)), Unit.SECOND), n, group);
      figure.setHoursBasis(hours);
    }

    private void unanswered() {
      Unanswered longest = figures.unanswered().getLast();
      InsightCard card = card("card.unanswered", longest.turns(), InsightKind.SERVICE, percent(longest.share()),
          longest.after().toHours());
      for (Unanswered each : figures.unanswered()) {
        figure(card, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, share(each.share()), each.turns(),
            text("group.after", each.after().toHours()).in(language));
      }
    }

    private void hours() {
      int busiest = figures.hours().busiest();
      InsightCard card = card("card.hours", figures.hours().total(), InsightKind.BEHAVIOUR, clock(busiest),
          clock(busiest + 1));
      for (int hour = 0; hour < 24; hour++) {
        figure(card, MetricKind.VOLUME, Statistic.TOTAL,
            new Quantity(BigDecimal.valueOf(figures.hours().in(hour)), Unit.MESSAGE), figures.hours().in(hour),
            clock(hour));
      }
    }

    private void voice() {
      DeskVolume most = figures.desks().getFirst();
      InsightCard card = card("card.voice", most.allInbound(), InsightKind.COMPETITION, most.desk(),
          percent(most.share()));
      figures.desks().stream().limit(MOST_DESKS).forEach(desk -> figure(card, MetricKind.SHARE_OF_VOICE,
          Statistic.SHARE, share(desk.share()), desk.inbound(), desk.desk()));
    }

    private InsightCard card(String key, long n, InsightKind kind, Object... words) {
      InsightCard card = edit.create(InsightPackage.Literals.INSIGHT_CARD);
      card.setName(text(key + ".name").in(language));
      card.setClaim(text(key, words).in(language));
      card.setKind(kind);
      card.setState(CardState.DRAFT);
      card.setConfidence(n < FEW_ANSWERS ? Confidence.GUESS
          : n < MANY_ANSWERS ? Confidence.INDICATION : Confidence.SUPPORTED);
      card.setN(Math.toIntExact(n));
      card.setPeriodFrom(LocalDate.ofInstant(figures.overview().period().from(), zone));
      card.setPeriodUntil(LocalDate.ofInstant(figures.overview().period().to(), zone));
      card.setOrigin(figures.overview().origin() == org.throughline.insight.DataOrigin.GENERATED
          ? DataOrigin.GENERATED : DataOrigin.MEASURED);
      card.setFrozenAt(edit.now());
      card.setLimitations(text(key + ".limits").in(language));
      who.in(edit.client()).ifPresent(card::setAuthor);
      card.getDatasets().addAll(datasets);
      datasets.stream().flatMap(dataset -> dataset.getChannels().stream()).distinct()
          .forEach(card.getChannels()::add);
      chapter.getCards().add(card);
      return card;
    }

    private Figure figure(InsightCard card, MetricKind metric, Statistic statistic, Quantity value, long n,
        String group) {
      Figure figure = edit.create(InsightPackage.Literals.FIGURE);
      figure.setMetric(metric);
      figure.setStatistic(statistic);
      figure.setValue(value);
      figure.setN(Math.toIntExact(n));
      if (!group.isEmpty()) {
        figure.setGroup(group);
      }
      card.getFigures().add(figure);
      return figure;
    }

    private static Quantity share(double share) {
      return new Quantity(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP), Unit.PERCENT);
    }

    private String percent(double share) {
      NumberFormat format = NumberFormat.getPercentInstance(language);
      format.setMaximumFractionDigits(1);
      format.setRoundingMode(RoundingMode.HALF_UP);
      return format.format(BigDecimal.valueOf(share));
    }

    private static String clock(int hour) {
      return String.format(Locale.ROOT, "%02d:00", hour);
    }

    private String said(Duration duration) {
      return new Spell(duration).in(language);
    }
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(AddServiceCards.class, key, arguments);
  }
}
