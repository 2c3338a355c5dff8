package org.throughline.internal.crisis.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.practice.WorkingTime;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Hours;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.core.spi.MetricSource.Value;
import org.throughline.model.Channel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.crisis.Comparison;
import org.throughline.model.crisis.CrisisPackage;
import org.throughline.model.crisis.Incident;
import org.throughline.model.crisis.Trigger;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.MetricPoint;
import org.throughline.model.insight.MetricSeries;
import org.throughline.model.insight.Signal;
import org.throughline.model.insight.SignalState;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Where what was imported reaches the limit of a trigger, somebody has looked: an incident began about then, or a signal
 * that was noticed says what it was. Volume, feeling and what waits are held against the most unusual hours of the last
 * days, the time to a first answer and the part without one against those days. Made-up data sets nothing off.
 */
@Component(service = Rule.class)
public final class TriggerMet implements Rule<Trigger> {

  private static final RuleCard CARD = RuleCard.of(TriggerMet.class, "crisis.trigger-met", CrisisPackage.Literals.TRIGGER,
      FindingSeverity.WARNING, "crisis");
  private static final BigDecimal DAYS = BigDecimal.valueOf(14);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Duration USUAL_BASELINE = Duration.ofDays(28);
  /** Hours before a spike in which an incident may have begun, and days after it. */
  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration AFTER = Duration.ofDays(3);

  /** What was measured, and what is usual where that is known. */
  private record Found(Value value, Quantity figure, Optional<Quantity> usual) {
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Trigger subject, CheckContext context, Report report) {
    MetricSeries series = context.read(subject.getMetric());
    // Words and topics are narrower than what is known of unusual hours.
    if (series == null || subject.getThreshold() == null || !subject.getWords().isEmpty() || !subject.getTopics().isEmpty()
        || series.getCompetitor() != null || series.getTopic() != null || series.getDepartment() != null) {
      return;
    }
    List<Channel> channels = new ArrayList<>(context.read(subject.getChannels()));
    if (channels.isEmpty() && series.getChannel() != null) {
      channels.add(Objects.requireNonNull(context.read(series.getChannel())));
    }
    if (channels.isEmpty()) {
      look(subject, series, null, context, report);
    }
    channels.stream().distinct().sorted(Comparator.comparing(each -> String.valueOf(each.getId())))
        .forEach(each -> look(subject, series, each, context, report));
  }

  private static void look(Trigger trigger, MetricSeries series, @Nullable Channel channel, CheckContext context, Report report) {
    Found found = found(trigger, series, channel, context).orElse(null);
    if (found == null || found.value.generated() || !isMet(trigger, found) || isLookedInto(series.getMetric(), found.value, context)) {
      return;
    }
    Integer least = trigger.getMinimumCount();
    if (least != null && found.value.cases() < least) {
      return;
    }
    Day from = new Day(LocalDate.ofInstant(found.value.from(), ZoneOffset.UTC));
    Day until = new Day(LocalDate.ofInstant(found.value.until(), ZoneOffset.UTC));
    Object where = channel == null ? CARD.saysOf("everywhere") : ModelLabel.name(channel);
    Message says = found.usual.map(usual -> CARD.saysOf("usual", ModelLabel.name(trigger), from, until, Amount.of(found.figure),
        found.value.cases(), where, found.value.method(), Amount.of(usual))).orElseGet(() -> CARD.says(ModelLabel.name(trigger), from,
            until, Amount.of(found.figure), found.value.cases(), where, found.value.method()));
    report.finding(channel == null ? "" : String.valueOf(channel.getId()), says,
        Evidence.of(trigger, CrisisPackage.Literals.TRIGGER__THRESHOLD), Evidence.of(series, InsightPackage.Literals.METRIC_SERIES__METRIC));
  }

  // ---- figures

  private static Optional<Found> found(Trigger trigger, MetricSeries series, @Nullable Channel channel, CheckContext context) {
    Instant until = context.today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant from = until.minus(Duration.ofDays(1 + context.parameter("days", DAYS).longValue()));
    boolean times = trigger.getComparison() == Comparison.TIMES_BASELINE;
    return switch (series.getMetric()) {
      case VOLUME -> spike(MetricSource.SPIKE_VOLUME, Statistic.COUNT, trigger, channel, from, until, context);
      case NET_SENTIMENT -> times ? Optional.empty()
          : spike(MetricSource.SPIKE_FEELING, Statistic.MEAN, trigger, channel, from, until, context);
      case UNANSWERED_SHARE -> times ? spike(MetricSource.SPIKE_BACKLOG, Statistic.COUNT, trigger, channel, from, until, context)
          : over(MetricSource.ANSWERED_SHARE, Statistic.MEAN, trigger, series, channel, from, until, context);
      case FIRST_RESPONSE_TIME -> over(MetricSource.RESPONSE_TIME, statistic(series), trigger, series, channel, from, until, context);
      default -> Optional.empty();
    };
  }

  private static Statistic statistic(MetricSeries series) {
    return switch (series.getStatistic()) {
      case PERCENTILE_90 -> Statistic.PERCENTILE_90;
      case MEAN -> Statistic.MEAN;
      default -> Statistic.MEDIAN;
    };
  }

  private static Query query(String metric, Statistic statistic, @Nullable Channel channel, Instant from, Instant until) {
    return new Query(metric, statistic, channel == null ? null : channel.getId(), null, Hours.CLOCK, null, from, until);
  }

  /** The most unusual hour; over a longer window, all the unusual hours around it. */
  private static Optional<Found> spike(String metric, Statistic statistic, Trigger trigger, @Nullable Channel channel, Instant from,
      Instant until, CheckContext context) {
    Optional<Value> peak = context.metric(query(metric, statistic, channel, from, until));
    Optional<Value> usual = context.metric(query(metric + MetricSource.USUAL, statistic, channel, from, until));
    Duration window = trigger.getWindow();
    boolean together = metric.equals(MetricSource.SPIKE_VOLUME) && trigger.getComparison() != Comparison.TIMES_BASELINE
        && window != null && window.compareTo(Duration.ofHours(1)) > 0;
    return peak.map(each -> new Found(each, together ? new Quantity(BigDecimal.valueOf(each.cases()), Unit.MESSAGE) : each.figure(),
        usual.filter(other -> !together).map(Value::figure)));
  }

  /** The figure of the last days, and of those before them. */
  private static Optional<Found> over(String metric, Statistic statistic, Trigger trigger, MetricSeries series,
      @Nullable Channel channel, Instant from, Instant until, CheckContext context) {
    Duration back = trigger.getBaselinePeriod();
    Optional<Value> now = context.metric(query(metric, statistic, channel, from, until));
    Optional<Value> before = context.metric(query(metric, statistic, channel, from.minus(back == null ? USUAL_BASELINE : back), from));
    return now.map(each -> new Found(each, told(each.figure(), metric, series),
        before.filter(other -> !other.generated()).map(other -> told(other.figure(), metric, series))));
  }

  /** In the unit the series is kept in; a share of answers becomes one without. */
  private static Quantity told(Quantity figure, String metric, MetricSeries series) {
    if (metric.equals(MetricSource.ANSWERED_SHARE)) {
      return new Quantity(HUNDRED.subtract(figure.amount()), Unit.PERCENT);
    }
    Unit unit = series.getPoints().stream().map(MetricPoint::getValue).filter(Objects::nonNull).map(Quantity::unit)
        .filter(UnitScale::isTime).findFirst().orElse(Unit.MINUTE);
    return new UnitScale(WorkingTime.CLOCK).convert(figure, unit)
        .map(each -> new Quantity(each.amount().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), unit)).orElse(figure);
  }

  private static boolean isMet(Trigger trigger, Found found) {
    BigDecimal limit = trigger.getThreshold();
    return switch (trigger.getComparison()) {
      case TIMES_BASELINE -> found.usual.filter(usual -> usual.amount().signum() > 0
          && found.figure.amount().compareTo(limit.multiply(usual.amount())) >= 0).isPresent();
      case AT_LEAST -> found.figure.amount().compareTo(limit) >= 0;
      case AT_MOST -> found.figure.amount().compareTo(limit) <= 0;
    };
  }

  // ---- whether somebody knows

  private static boolean isLookedInto(MetricKind metric, Value value, CheckContext context) {
    for (Signal each : context.read(context.<Signal>all(InsightPackage.Literals.SIGNAL))) {
      Instant began = each.getStartedAt();
      Instant ended = each.getEndedAt();
      if (each.getMetric() == metric && began != null && !began.isAfter(value.until())
          && (ended == null || !ended.isBefore(value.from()))
          && (each.getState() == SignalState.EXPLAINED || each.getState() == SignalState.ESCALATED)) {
        return true;
      }
    }
    for (Incident each : context.read(context.<Incident>all(CrisisPackage.Literals.INCIDENT))) {
      Instant began = each.getStartedAt();
      if (began != null && !began.isBefore(value.from().minus(BEFORE)) && began.isBefore(value.until().plus(AFTER))) {
        return true;
      }
    }
    return false;
  }
}
