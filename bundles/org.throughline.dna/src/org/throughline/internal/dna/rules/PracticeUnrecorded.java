package org.throughline.internal.dna.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.Figure;
import org.throughline.core.practice.Terms;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.internal.dna.ledger.StandardQuery;
import org.throughline.model.Channel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;

/**
 * What was imported lately does not break a promise without anybody having written that down. Generated figures say
 * nothing about practice; a standard of a touchpoint is left to people, as imports tell channels only.
 */
@Component(service = Rule.class)
public final class PracticeUnrecorded implements Rule<ServiceStandard> {

  /** As many as are measured over in the ledger. */
  private static final int DAYS = 28;
  private static final RuleCard CARD = RuleCard.of(PracticeUnrecorded.class, "dna.practice-unrecorded",
      DnaPackage.Literals.SERVICE_STANDARD, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ServiceStandard subject, CheckContext context, Report report) {
    if (!Practice.counts(subject, context) || subject.getTouchpoint() != null) {
      return;
    }
    Optional<Channel> channel = Practice.channel(subject, context);
    Optional<Terms> terms = Terms.of(subject, channel);
    Optional<Statistic> statistic = terms.flatMap(StandardQuery::statistic);
    if (channel.isEmpty() || statistic.isEmpty()) {
      return;
    }
    ZoneId zone = Practice.zone(context);
    LocalDate today = context.today();
    context.metric(StandardQuery.of(terms.get(), statistic.get(), channel.get().getId(), null,
        today.minusDays(DAYS).atStartOfDay(zone).toInstant(), today.plusDays(1).atStartOfDay(zone).toInstant()))
        .filter(value -> !value.generated() && !isRecorded(subject, value, context))
        .ifPresent(value -> tell(subject, terms.get(), value, zone, report));
  }

  /** Whether somebody measured it since. */
  private static boolean isRecorded(ServiceStandard subject, MetricSource.Value value, CheckContext context) {
    return context.read(subject.getMeasurements()).stream().map(Measurement::getPeriodEnd)
        .anyMatch(end -> end != null && !end.isBefore(value.until()));
  }

  private static void tell(ServiceStandard subject, Terms terms, MetricSource.Value value, ZoneId zone, Report report) {
    Figure figure = terms.isShare() ? new Figure(Optional.empty(), Optional.of(value.amount()), terms.hours())
        : new Figure(Optional.of(StandardQuery.tidy(value.figure(), terms)), Optional.empty(), terms.hours());
    if (terms.hold(figure) instanceof Held held && !held.kept()) {
      report.finding(CARD.says(ModelLabel.name(subject), ModelLabel.name(subject.eContainer()),
          new Amount(held.promise(), terms.hours()), new Amount(held.practice(), terms.hours()), value.cases(),
          day(value.from(), zone), day(value.until(), zone)),
          Evidence.of(subject, DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD),
          Evidence.of(subject, DnaPackage.Literals.SERVICE_STANDARD__MEASUREMENTS));
    }
  }

  private static Day day(Instant moment, ZoneId zone) {
    return new Day(moment.atZone(zone).toLocalDate());
  }
}
