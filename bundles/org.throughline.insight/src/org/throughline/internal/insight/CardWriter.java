package org.throughline.internal.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.insight.ConversationFindings;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.CustomerQuote;
import org.throughline.insight.DayVolume;
import org.throughline.insight.DeskChannels;
import org.throughline.insight.DeskVolume;
import org.throughline.insight.ResponseTime;
import org.throughline.insight.Unanswered;
import org.throughline.insight.evidence.Certainty;
import org.throughline.model.Readership;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.Grain;
import org.throughline.model.insight.Grouping;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightKind;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MessageDirection;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.MetricPoint;
import org.throughline.model.insight.MetricSeries;
import org.throughline.model.insight.Quote;
import org.throughline.model.insight.QuotePermission;
import org.throughline.model.insight.Sentiment;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** Writes the findings of one import as measures and insight cards. */
public final class CardWriter {

  private static final int MOST_DESKS = 12;
  private static final int COMPARABLE = 10;
  private static final int MONTHS_VALID = 6;

  private final Edit edit;
  private final InsightChapter chapter;
  private final Dataset dataset;
  private final ConversationFindings findings;
  private final Set<Readership> readers;
  private final Wording words;
  private final DeskChannels channels;
  private final boolean generated;
  private final List<MetricSeries> series = new ArrayList<>();

  public CardWriter(Edit edit, InsightChapter chapter, Dataset dataset, ConversationFindings findings,
      Set<Readership> readers) {
    this.edit = edit;
    this.chapter = chapter;
    this.dataset = dataset;
    this.findings = findings;
    this.readers = readers;
    Locale language = edit.client().getLanguage();
    words = new Wording(language == null ? Locale.ENGLISH : language);
    channels = new DeskChannels(edit.client());
    generated = findings.overview().origin() == DataOrigin.GENERATED;
  }

  /** Puts everything into the chapter. */
  public void write() {
    List<String> desks = findings.volumes().stream().map(DeskVolume::desk).limit(MOST_DESKS).toList();
    List<String> measured = new ArrayList<>(desks);
    if (findings.volumes().size() > 1) {
      measured.addFirst(ConversationMetrics.ALL_DESKS);
    }
    measured.forEach(this::responseSeries);
    measured.forEach(this::volumeSeries);
    responseCard(desks);
    deskCard();
    unansweredCard();
    hoursCard();
    voiceCard(desks);
    spikeCard();
  }

  // ---- measures over time

  private void responseSeries(String desk) {
    MetricSeries measure = series(desk, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, "series.response");
    findings.weeks().stream().filter(week -> week.desk().equals(desk)).forEach(week -> point(measure, week.monday(),
        Wording.quantity(week.median(), Unit.MINUTE), week.answers()));
    keep(measure);
  }

  private void volumeSeries(String desk) {
    MetricSeries measure = series(desk, MetricKind.VOLUME, Statistic.TOTAL, "series.volume");
    Map<LocalDate, Long> weeks = new TreeMap<>();
    findings.days().stream().filter(day -> desk.equals(ConversationMetrics.ALL_DESKS) || day.desk().equals(desk))
        .forEach(day -> weeks.merge(day.day().minusDays(day.day().getDayOfWeek().getValue() - 1L), day.inbound(),
            Long::sum));
    weeks.forEach((monday, count) -> point(measure, monday, count(count), count));
    keep(measure);
  }

  private MetricSeries series(String desk, MetricKind metric, Statistic statistic, String name) {
    MetricSeries measure = edit.create(InsightPackage.Literals.METRIC_SERIES);
    measure.setName(words.text(name, name(desk)));
    measure.setMetric(metric);
    measure.setStatistic(statistic);
    measure.setHoursBasis(CountedHours.CLOCK);
    measure.setGrain(Grain.WEEK);
    measure.setOrigin(origin());
    measure.getDatasets().add(dataset);
    measure.getSharedWith().addAll(readers.stream().sorted().toList());
    channels.of(desk).ifPresent(measure::setChannel);
    return measure;
  }

  private void point(MetricSeries measure, LocalDate monday, Quantity value, long n) {
    MetricPoint point = edit.create(InsightPackage.Literals.METRIC_POINT);
    point.setStart(monday.atStartOfDay());
    point.setValue(value);
    point.setN(Math.toIntExact(n));
    measure.getPoints().add(point);
  }

  private void keep(MetricSeries measure) {
    if (!measure.getPoints().isEmpty()) {
      chapter.getMetricSeries().add(measure);
      series.add(measure);
    }
  }

  // ---- cards

  private void responseCard(List<String> desks) {
    findings.responseTimes().stream().filter(time -> time.desk().equals(ConversationMetrics.ALL_DESKS)).findFirst()
        .ifPresent(all -> {
          Unit unit = all.median().toMinutes() >= 60 ? Unit.HOUR : Unit.MINUTE;
          InsightCard card = card("response", InsightKind.SERVICE, all.answers(), words.duration(all.median()),
              words.duration(all.ninetieth()));
          query(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN).getGroupings().add(Grouping.DESK);
          responseFigures(card, all, unit, null);
          findings.responseTimes().stream().filter(time -> desks.contains(time.desk()))
              .sorted(Comparator.comparingInt(time -> desks.indexOf(time.desk())))
              .forEach(time -> responseFigures(card, time, unit, name(time.desk())));
          List<String> limits = limits();
          limits.add(words.text("limit.response"));
          if (findings.overview().contradictory() > 0) {
            limits.add(words.text("limit.contradictory", findings.overview().contradictory()));
          }
          if (all.outsideHours() > 0) {
            limits.add(words.text("limit.outside", all.outsideHours(), all.answers()));
          }
          limitations(card, limits);
          series.stream().filter(measure -> measure.getMetric() == MetricKind.FIRST_RESPONSE_TIME)
              .forEach(card.getSeries()::add);
          chapter.getCards().add(card);
        });
  }

  private void responseFigures(InsightCard card, ResponseTime time, Unit unit, @Nullable String group) {
    figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, CountedHours.CLOCK,
        Wording.quantity(time.median(), unit), time.answers(), group);
    figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.PERCENTILE_90, CountedHours.CLOCK,
        Wording.quantity(time.ninetieth(), unit), time.answers(), group);
    figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, CountedHours.OFFICE,
        Wording.quantity(time.officeMedian(), unit), time.answers(), group);
    figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.PERCENTILE_90, CountedHours.OFFICE,
        Wording.quantity(time.officeNinetieth(), unit), time.answers(), group);
  }

  /** The slowest beside the fastest of the desks with enough answers to compare. */
  private void deskCard() {
    List<ResponseTime> comparable = findings.responseTimes().stream()
        .filter(time -> !time.desk().equals(ConversationMetrics.ALL_DESKS) && time.answers() >= COMPARABLE)
        .sorted(Comparator.comparing(ResponseTime::median).thenComparing(ResponseTime::desk)).toList();
    if (comparable.size() < 2 || comparable.getFirst().median().equals(comparable.getLast().median())) {
      return;
    }
    ResponseTime fast = comparable.getFirst();
    ResponseTime slow = comparable.getLast();
    Unit unit = slow.median().toMinutes() >= 120 ? Unit.HOUR : Unit.MINUTE;
    InsightCard card = card("desks", InsightKind.SERVICE, fast.answers() + slow.answers(), name(slow.desk()),
        words.duration(slow.median()), name(fast.desk()), words.duration(fast.median()));
    for (ResponseTime time : List.of(slow, fast)) {
      figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, CountedHours.CLOCK,
          Wording.quantity(time.median(), unit), time.answers(), name(time.desk()));
    }
    List<String> limits = limits();
    limits.add(words.text("limit.comparable", COMPARABLE));
    limitations(card, limits);
    chapter.getCards().add(card);
  }

  private void unansweredCard() {
    List<Unanswered> all = findings.unanswered().stream().flatMap(List::stream)
        .filter(share -> share.desk().equals(ConversationMetrics.ALL_DESKS)).toList();
    if (all.isEmpty()) {
      return;
    }
    Unanswered first = all.getFirst();
    Unanswered last = all.getLast();
    InsightCard card = card("unanswered", InsightKind.SERVICE, first.turns(),
        words.percent(first.unanswered(), first.turns()), words.percent(last.unanswered(), last.turns()),
        first.after().toHours(), last.after().toHours());
    query(card, MetricKind.UNANSWERED_SHARE, Statistic.SHARE).setWithin(last.after());
    figure(card, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, CountedHours.CLOCK,
        percent(last.unanswered(), last.turns()), last.turns(), null);
    all.forEach(share -> figure(card, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, CountedHours.CLOCK,
        percent(share.unanswered(), share.turns()), share.turns(),
        words.text("group.after", share.after().toHours())));
    findings.quotes().forEach(quote -> card.getQuotes().add(quote(quote)));
    List<String> limits = limits();
    limits.add(words.text("limit.unanswered"));
    if (last.undecided() > 0) {
      limits.add(words.text("limit.undecided", last.undecided(), last.after().toHours()));
    }
    limitations(card, limits);
    chapter.getCards().add(card);
  }

  private void hoursCard() {
    long total = findings.hours().total();
    if (total == 0) {
      return;
    }
    int busiest = findings.hours().busiest();
    long evening = 0;
    for (int hour = 18; hour < 24; hour++) {
      evening += findings.hours().in(hour);
    }
    InsightCard card = card("hours", InsightKind.BEHAVIOUR, total, busiest, (busiest + 1) % 24,
        words.percent(evening, total));
    InsightQuery asked = query(card, MetricKind.VOLUME, Statistic.TOTAL);
    asked.getDirections().add(MessageDirection.INBOUND);
    asked.getGroupings().add(Grouping.HOUR_OF_DAY);
    figure(card, MetricKind.VOLUME, Statistic.TOTAL, CountedHours.CLOCK, count(total), total, null);
    for (int hour = 0; hour < 24; hour++) {
      figure(card, MetricKind.VOLUME, Statistic.TOTAL, CountedHours.CLOCK, count(findings.hours().in(hour)), total,
          String.valueOf(hour));
    }
    limitations(card, limits());
    chapter.getCards().add(card);
  }

  private void voiceCard(List<String> desks) {
    if (findings.volumes().size() < 2 || findings.volumes().getFirst().allInbound() == 0) {
      return;
    }
    DeskVolume most = findings.volumes().getFirst();
    InsightCard card = card("voice", InsightKind.BEHAVIOUR, most.allInbound(), name(most.desk()),
        words.percent(most.inbound(), most.allInbound()));
    query(card, MetricKind.SHARE_OF_VOICE, Statistic.SHARE).getGroupings().add(Grouping.DESK);
    findings.volumes().stream().filter(volume -> desks.contains(volume.desk()))
        .forEach(volume -> figure(card, MetricKind.SHARE_OF_VOICE, Statistic.SHARE, CountedHours.CLOCK,
            percent(volume.inbound(), volume.allInbound()), volume.inbound(), name(volume.desk())));
    List<String> limits = limits();
    limits.add(words.text("limit.voice"));
    limitations(card, limits);
    chapter.getCards().add(card);
  }

  /** A day with at least three times the messages of an ordinary one, when there are two weeks to compare with. */
  private void spikeCard() {
    Map<LocalDate, Long> days = findings.days().stream()
        .collect(Collectors.groupingBy(DayVolume::day, TreeMap::new, Collectors.summingLong(DayVolume::inbound)));
    if (days.size() < 14) {
      return;
    }
    List<Long> sorted = days.values().stream().sorted().toList();
    long ordinary = sorted.get(sorted.size() / 2);
    Map.Entry<LocalDate, Long> loudest = days.entrySet().stream().max(Map.Entry.<LocalDate, Long>comparingByValue()
        .thenComparing(Map.Entry.<LocalDate, Long>comparingByKey().reversed())).orElseThrow();
    if (loudest.getValue() < 20 || loudest.getValue() < 3 * ordinary) {
      return;
    }
    BigDecimal times = BigDecimal.valueOf(loudest.getValue()).divide(BigDecimal.valueOf(ordinary), 1,
        RoundingMode.HALF_UP);
    InsightCard card = card("spike", InsightKind.TREND, loudest.getValue(), words.date(loudest.getKey()),
        loudest.getValue(), words.number(times));
    Figure figure = figure(card, MetricKind.VOLUME, Statistic.TOTAL, CountedHours.CLOCK, count(loudest.getValue()),
        loudest.getValue(), null);
    figure.setComparison(count(ordinary));
    figure.setComparisonLabel(words.text("compare.ordinary"));
    List<String> limits = limits();
    limits.add(words.text("limit.spike"));
    limitations(card, limits);
    chapter.getCards().add(card);
  }

  private InsightCard card(String key, InsightKind kind, long n, Object... arguments) {
    InsightCard card = edit.create(InsightPackage.Literals.INSIGHT_CARD);
    card.setName(words.text("card." + key + ".name"));
    card.setClaim(words.text("card." + key + ".claim", arguments));
    card.setKind(kind);
    card.setState(CardState.DRAFT);
    card.setN(Math.toIntExact(n));
    card.setConfidence(generated ? Confidence.GUESS
        : Certainty.of(count(n), n, Optional.empty()));
    card.setPeriodFrom(dataset.getPeriodFrom());
    card.setPeriodUntil(dataset.getPeriodUntil());
    card.setOrigin(origin());
    card.setFrozenAt(edit.now());
    card.setExpiresOn(LocalDate.ofInstant(edit.now(), findings.settings().zone()).plusMonths(MONTHS_VALID));
    card.getDatasets().add(dataset);
    card.getChannels().addAll(dataset.getChannels());
    card.getSharedWith().addAll(readers.stream().sorted().toList());
    return card;
  }

  /** What gave the figures: the rows of this import and no others, so that the card stays about them. */
  private InsightQuery query(InsightCard card, MetricKind metric, Statistic statistic) {
    InsightQuery query = edit.create(InsightPackage.Literals.INSIGHT_QUERY);
    query.setName(card.getName());
    query.setMetric(metric);
    query.setStatistic(statistic);
    query.getDatasets().add(dataset);
    card.setQuery(query);
    return query;
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    if (generated) {
      limits.add(words.text("limit.generated"));
    }
    return limits;
  }

  private static void limitations(InsightCard card, List<String> limits) {
    if (!limits.isEmpty()) {
      card.setLimitations(String.join(" ", limits));
    }
  }

  private Figure figure(InsightCard card, MetricKind metric, Statistic statistic, CountedHours hours, Quantity value,
      long n, @Nullable String group) {
    Figure figure = edit.create(InsightPackage.Literals.FIGURE);
    figure.setMetric(metric);
    figure.setStatistic(statistic);
    figure.setHoursBasis(hours);
    figure.setValue(value);
    figure.setN(Math.toIntExact(n));
    figure.setGroup(group);
    card.getFigures().add(figure);
    return figure;
  }

  private Quote quote(CustomerQuote said) {
    Quote quote = edit.create(InsightPackage.Literals.QUOTE);
    quote.setText(said.text().replaceAll("@user_[0-9a-f]{10,16}", "@…"));
    quote.setSaidAt(said.at());
    Duration waited = said.waited();
    quote.setSpeaker(waited == null ? words.text("speaker.never")
        : words.text("speaker.waited", words.duration(waited)));
    quote.setDirection(MessageDirection.INBOUND);
    quote.setSentiment(Sentiment.NOT_RATED);
    quote.setPermission(generated ? QuotePermission.ANONYMOUS_ONLY : QuotePermission.NOT_ASKED);
    quote.setMessageId(said.messageId());
    quote.setDataset(dataset);
    channels.of(said.desk()).ifPresent(quote::setChannel);
    return quote;
  }

  private DataOrigin origin() {
    return findings.overview().origin();
  }

  private String name(String desk) {
    return desk.equals(ConversationMetrics.ALL_DESKS) ? words.text("desk.all") : channels.name(desk);
  }

  private static Quantity count(long count) {
    return new Quantity(BigDecimal.valueOf(count), Unit.MESSAGE);
  }

  private static Quantity percent(long part, long whole) {
    return new Quantity(Wording.percentage(part, whole), Unit.PERCENT);
  }
}
