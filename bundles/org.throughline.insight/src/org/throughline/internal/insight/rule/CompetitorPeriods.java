package org.throughline.internal.insight.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.insight.Grain;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.MetricPoint;
import org.throughline.model.insight.MetricSeries;

/**
 * Competitors are compared with the client, and with each other, over the same period. The periods are those of the series
 * and datasets on which a card rests.
 */
@Component(service = Rule.class)
public final class CompetitorPeriods implements Rule<InsightCard> {

  private static final BigDecimal DAYS = BigDecimal.valueOf(7);
  private static final RuleCard CARD = RuleCard.of(CompetitorPeriods.class, "insight.competitor-periods",
      InsightPackage.Literals.INSIGHT_CARD, FindingSeverity.WARNING, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** A party of the comparison with the period that is known of it. */
  private static final class Party {

    private final @Nullable Competitor competitor;
    private final List<Evidence> evidence = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    Party(@Nullable Competitor competitor) {
      this.competitor = competitor;
    }

    void over(LocalDate first, LocalDate last, Evidence proof) {
      LocalDate start = from;
      LocalDate end = until;
      from = start == null || first.isBefore(start) ? first : start;
      until = end == null || last.isAfter(end) ? last : end;
      if (!evidence.contains(proof)) {
        evidence.add(proof);
      }
    }

    Worded name() {
      Competitor other = competitor;
      return other == null ? CARD.saysOf("own") : ModelLabel.name(other);
    }
  }

  @Override
  public void check(InsightCard subject, CheckContext context, Report report) {
    if (!CardCheck.stands(subject)) {
      return;
    }
    // The client itself has the empty key, so it comes first.
    Map<String, Party> parties = new TreeMap<>();
    for (MetricSeries each : context.read(subject.getSeries())) {
      LocalDate first = first(each.getPoints());
      LocalDate last = last(each.getPoints());
      if (first != null && last != null) {
        party(parties, context.read(each.getCompetitor())).over(first, end(last, each.getGrain()),
            Evidence.of(each, InsightPackage.Literals.METRIC_SERIES__POINTS));
      }
    }
    for (Dataset each : context.read(subject.getDatasets())) {
      LocalDate first = each.getPeriodFrom();
      LocalDate last = each.getPeriodUntil();
      if (first != null && last != null) {
        for (DeskMapping desk : each.getDesks()) {
          party(parties, context.read(desk.getCompetitor())).over(first, last, Evidence.of(each));
        }
      }
    }
    if (parties.size() > 1) {
      List<Party> all = List.copyOf(parties.values());
      int days = context.parameter("days", DAYS).intValue();
      all.stream().skip(1).forEach(each -> compare(subject, all.getFirst(), each, days, report));
    }
  }

  private static Party party(Map<String, Party> parties, @Nullable Competitor competitor) {
    return parties.computeIfAbsent(competitor == null ? "" : String.valueOf(competitor.getId()),
        key -> new Party(competitor));
  }

  private static void compare(InsightCard card, Party one, Party other, int days, Report report) {
    LocalDate from = one.from;
    LocalDate until = one.until;
    LocalDate otherFrom = other.from;
    LocalDate otherUntil = other.until;
    Competitor competitor = other.competitor;
    if (from == null || until == null || otherFrom == null || otherUntil == null || competitor == null
        || Math.abs(ChronoUnit.DAYS.between(from, otherFrom)) <= days
        && Math.abs(ChronoUnit.DAYS.between(until, otherUntil)) <= days) {
      return;
    }
    List<Evidence> evidence = new ArrayList<>(one.evidence);
    other.evidence.stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
    report.finding(String.valueOf(competitor.getId()), CARD.says(ModelLabel.name(card), other.name(), new Day(otherFrom),
        new Day(otherUntil), one.name(), new Day(from), new Day(until)), evidence.toArray(Evidence[]::new));
  }

  private static @Nullable LocalDate first(List<MetricPoint> points) {
    return points.stream().map(MetricPoint::getStart).filter(each -> each != null).min(Comparator.naturalOrder())
        .map(each -> each.toLocalDate()).orElse(null);
  }

  private static @Nullable LocalDate last(List<MetricPoint> points) {
    return points.stream().map(MetricPoint::getStart).filter(each -> each != null).max(Comparator.naturalOrder())
        .map(each -> each.toLocalDate()).orElse(null);
  }

  /** The last day of the step that begins on a day. */
  private static LocalDate end(LocalDate start, Grain grain) {
    return switch (grain) {
      case HOUR, DAY -> start;
      case WEEK -> start.plusDays(6);
      case MONTH -> start.plusMonths(1).minusDays(1);
      case QUARTER -> start.plusMonths(3).minusDays(1);
      case YEAR -> start.plusYears(1).minusDays(1);
    };
  }
}
