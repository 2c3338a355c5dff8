package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.Optional;
import org.throughline.briefing.BriefingContext;
import org.throughline.core.Message;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.StandardPlaces;
import org.throughline.core.practice.StandardPractice;
import org.throughline.core.practice.Terms;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.picture.chart.PromiseChart;
import org.throughline.picture.chart.PromiseChart.Verdict;

/**
 * A standard held against the latest measurement that can be compared, see {@link StandardPractice}: promise and practice
 * as numbers in one unit and as texts.
 */
record MeasuredStandard(ServiceStandard standard, String label, double promise, String promiseText,
    Optional<Practice> practice) {

  /** What was measured. */
  record Practice(Measurement measurement, double amount, String text, Verdict verdict) {}

  /** The standard, where it promises a figure that a bar can show. */
  static Optional<MeasuredStandard> of(ServiceStandard standard, BriefingContext context) {
    StandardPractice practice = StandardPractice.of(standard, new StandardPlaces(context.client()).channel(standard),
        context.today(), context.zone());
    return practice.terms().filter(terms -> terms.threshold().amount().signum() > 0)
        .flatMap(terms -> terms.promise().filter(it -> it.amount().signum() > 0)
            .map(promise -> new MeasuredStandard(standard, label(standard, context), promise.amount().doubleValue(),
                promiseText(terms, context),
                practice.held().filter(held -> held.practice().amount().signum() >= 0)
                    .map(held -> practice(practice.measurement().orElseThrow(), held, terms, context)))));
  }

  private static Practice practice(Measurement measurement, Held held, Terms terms, BriefingContext context) {
    String text = terms.isShare() ? context.wording().quantity(held.practice())
        : new Amount(measurement.getValue(), terms.hours()).in(context.language());
    return new Practice(measurement, held.practice().amount().doubleValue(), text,
        held.kept() ? Verdict.KEPT : Verdict.MISSED);
  }

  private static String promiseText(Terms terms, BriefingContext context) {
    String threshold = new Amount(terms.threshold(), terms.hours()).in(context.language());
    return terms.isShare()
        ? context.say(Message.of(MeasuredStandard.class, "standard.shareWithin",
            context.wording().quantity(terms.promise().orElseThrow()), threshold))
        : threshold;
  }

  private static String label(ServiceStandard standard, BriefingContext context) {
    String metric = context.label(DnaPackage.eINSTANCE.getStandardMetric(), standard.getMetric());
    return name(standard.getChannel()).or(() -> name(standard))
        .or(() -> Optional.ofNullable(standard.getTouchpoint()).flatMap(it -> told(it.getLastLabel()))).orElse(metric);
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
