package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.throughline.briefing.BriefingContext;
import org.throughline.core.Message;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Limit;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.picture.chart.PromiseChart;
import org.throughline.picture.chart.PromiseChart.Verdict;

/**
 * A standard held against the latest measurement that counts the same hours: promise and practice as numbers in one unit
 * and as texts.
 */
record MeasuredStandard(ServiceStandard standard, String label, double promise, String promiseText,
    Optional<Practice> practice) {

  /** What was measured. */
  record Practice(Measurement measurement, double amount, String text, Verdict verdict) {}

  /** The standard, where it promises a figure. */
  static Optional<MeasuredStandard> of(ServiceStandard standard, BriefingContext context) {
    Quantity threshold = standard.getThreshold();
    if (threshold == null || threshold.amount().signum() <= 0) {
      return Optional.empty();
    }
    boolean share = standard.getSummary() == Summary.SHARE_WITHIN && standard.getWantedShare() != null;
    double promise = share ? standard.getWantedShare().doubleValue() : comparable(threshold);
    String text = share
        ? context.say(Message.of(MeasuredStandard.class, "standard.shareWithin",
            context.wording().percent(promise / 100, 1), worded(threshold, standard, context)))
        : worded(threshold, standard, context);
    return Optional.of(new MeasuredStandard(standard, label(standard, context), promise, text,
        latest(standard).flatMap(it -> practice(standard, it, threshold, share, promise, context))));
  }

  private static Optional<Practice> practice(ServiceStandard standard, Measurement measurement, Quantity threshold,
      boolean share, double promise, BriefingContext context) {
    if (share) {
      BigDecimal within = measurement.getShareWithin();
      return within == null ? Optional.empty()
          : Optional.of(new Practice(measurement, within.doubleValue(),
              context.wording().percent(within.doubleValue() / 100, 1), verdict(Limit.AT_LEAST, within.doubleValue(),
                  promise)));
    }
    Quantity value = measurement.getValue();
    if (value == null || value.amount().signum() < 0 || time(value.unit()) != time(threshold.unit())
        || !time(value.unit()) && value.unit() != threshold.unit()) {
      return Optional.empty();
    }
    return Optional.of(new Practice(measurement, comparable(value), worded(value, standard, context),
        verdict(standard.getLimit(), comparable(value), promise)));
  }

  private static Verdict verdict(Limit limit, double practice, double promise) {
    boolean kept = limit == Limit.AT_LEAST ? practice >= promise : practice <= promise;
    return kept ? Verdict.KEPT : Verdict.MISSED;
  }

  private static Optional<Measurement> latest(ServiceStandard standard) {
    return standard.getMeasurements().stream().filter(it -> it.getHours() == standard.getHours())
        .max(Comparator.comparing(it -> Optional.ofNullable(it.getPeriodEnd()).orElse(Instant.MIN)));
  }

  private static String label(ServiceStandard standard, BriefingContext context) {
    String metric = context.label(DnaPackage.eINSTANCE.getStandardMetric(), standard.getMetric());
    return name(standard.getChannel()).or(() -> name(standard))
        .or(() -> Optional.ofNullable(standard.getTouchpoint()).flatMap(it -> told(it.getLastLabel()))).orElse(metric);
  }

  private static String worded(Quantity quantity, ServiceStandard standard, BriefingContext context) {
    return standard.getHours() == CountedHours.OFFICE ? context.wording().workingQuantity(quantity)
        : context.wording().quantity(quantity);
  }

  private static boolean time(Unit unit) {
    return seconds(unit) > 0;
  }

  private static double comparable(Quantity quantity) {
    double seconds = seconds(quantity.unit());
    return quantity.amount().doubleValue() * (seconds > 0 ? seconds : 1);
  }

  private static double seconds(Unit unit) {
    return switch (unit) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3_600;
      case DAY -> 86_400;
      case WEEK -> 7 * 86_400.0;
      default -> 0;
    };
  }

  /** The row of the chart; nothing where nothing was measured. */
  Optional<PromiseChart.Row> row() {
    return practice.map(it -> new PromiseChart.Row(label, it.amount(), it.text(), promise, promiseText, it.verdict(),
        Optional.empty()));
  }

  boolean missed() {
    return practice.filter(it -> it.verdict() == Verdict.MISSED).isPresent();
  }
}
