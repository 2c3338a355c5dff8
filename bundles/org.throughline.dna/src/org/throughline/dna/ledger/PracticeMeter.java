package org.throughline.dna.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ReadAccess;
import org.throughline.core.Worded;
import org.throughline.core.practice.StandardPlaces;
import org.throughline.core.practice.Terms;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.core.spi.MetricSource.Value;
import org.throughline.internal.dna.ledger.StandardQuery;
import org.throughline.model.Channel;
import org.throughline.model.ElementRef;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.value.Quantity;

/**
 * Measures a standard now: asks every installed {@link MetricSource} for its figure over a period, and prepares a
 * measurement that a person can look at before it is recorded. An OSGi service; from any thread.
 */
@Component(service = PracticeMeter.class)
public final class PracticeMeter {

  private final List<MetricSource> sources;

  /** A meter that asks these, in this order. */
  @Activate
  public PracticeMeter(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) List<MetricSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * There is a figure.
     *
     * @param draft the measurement, ready to be recorded
     * @param remarks what a person should know before recording it
     */
    record Measured(MeasurementDraft draft, List<Message> remarks) implements Outcome {}

    /**
     * There is none.
     *
     * @param why and what to do
     */
    record NotMeasured(Message why) implements Outcome {}
  }

  /** What has to be known of a standard to ask for it. */
  private record Question(Object name, StandardMetric metric, Optional<Terms> terms, @Nullable String channel,
      @Nullable String touchpoint, Locale language, ZoneId zone) {

    boolean isTime() {
      return terms.filter(known -> UnitScale.isTime(known.threshold().unit())).isPresent();
    }

    Query query(Statistic statistic, boolean whole, Instant from, Instant until) {
      return StandardQuery.of(terms.orElseThrow(), statistic, channel, whole ? null : touchpoint, from, until);
    }
  }

  /**
   * Measures a standard over a period.
   *
   * @param standardId the id of the standard
   * @param from the first moment, included
   * @param until the first moment that is not included
   * @throws ClientException REFUSED when there is no such standard any more
   */
  public Outcome measure(ClientSession session, String standardId, Instant from, Instant until) {
    Question asked = session.read(access -> question(access, standardId));
    Optional<Statistic> statistic = asked.terms().flatMap(StandardQuery::statistic);
    if (asked.terms().isEmpty()) {
      return not("measure.no.figure", asked.name());
    }
    if (statistic.isEmpty() || sources.stream().noneMatch(source -> source.knows(StandardQuery.metric(asked.metric())))) {
      return not(statistic.isEmpty() ? "measure.by.hand" : "measure.no.source", asked.name(),
          new ModelLabel(DnaPackage.Literals.STANDARD_METRIC.getEEnumLiteral(asked.metric().getValue())),
          new ModelLabel(DnaPackage.Literals.SUMMARY.getEEnumLiteral(
              asked.terms().map(terms -> terms.summary().getValue()).orElse(0))));
    }
    if (asked.channel() == null && asked.touchpoint() == null) {
      return not("measure.no.place", asked.name());
    }
    boolean part = asked.touchpoint() != null;
    Optional<Outcome> exact = measure(session, asked, statistic.get(), false, from, until);
    return exact.or(() -> part ? measure(session, asked, statistic.get(), true, from, until) : Optional.empty())
        .orElseGet(() -> not("measure.no.data", asked.name(), day(from, asked.zone()),
            day(until.minusNanos(1), asked.zone())));
  }

  private static Outcome not(String key, Object... arguments) {
    return new Outcome.NotMeasured(Message.of(PracticeMeter.class, key, arguments));
  }

  private static Worded day(Instant moment, ZoneId zone) {
    return language -> new LedgerWords(language, zone).date(moment.atZone(zone).toLocalDate());
  }

  private static Question question(ReadAccess access, String standardId) {
    ServiceStandard standard = access.index().byId(standardId).filter(ServiceStandard.class::isInstance)
        .map(ServiceStandard.class::cast).orElseThrow(() -> new ClientException(Kind.REFUSED,
            Message.of(PracticeMeter.class, "measure.gone"), null));
    ElementRef touchpoint = standard.getTouchpoint();
    Optional<Channel> channel = new StandardPlaces(access.client()).channel(standard);
    return new Question(ModelLabel.name(standard), standard.getMetric(), Terms.of(standard, channel),
        channel.map(Channel::getId).orElse(null), touchpoint == null ? null : touchpoint.getTargetId(),
        Objects.requireNonNullElse(access.client().getLanguage(), Locale.ENGLISH),
        Objects.requireNonNullElse(access.client().getZone(), ZoneOffset.UTC));
  }

  private Optional<Outcome> measure(ClientSession session, Question asked, Statistic statistic, boolean whole,
      Instant from, Instant until) {
    if (asked.channel() == null && (whole || asked.touchpoint() == null)) {
      // All channels together are no measure of a standard that names none.
      return Optional.empty();
    }
    for (MetricSource source : sources) {
      Optional<Value> value = source.value(session, asked.query(statistic, whole, from, until));
      if (value.isPresent()) {
        Statistic other = statistic == Statistic.SHARE_WITHIN ? Statistic.MEDIAN : Statistic.SHARE_WITHIN;
        Optional<Value> beside = asked.isTime() ? source.value(session, asked.query(other, whole, from, until))
            : Optional.empty();
        return Optional.of(measured(asked, statistic, value.get(), beside, whole && asked.touchpoint() != null));
      }
    }
    return Optional.empty();
  }

  private static Outcome measured(Question asked, Statistic statistic, Value value, Optional<Value> beside, boolean whole) {
    boolean share = statistic == Statistic.SHARE_WITHIN;
    Terms terms = asked.terms().orElseThrow();
    Quantity figure = share ? beside.map(Value::figure).map(other -> tidy(other, terms)).orElse(value.figure())
        : tidy(value.figure(), terms);
    Optional<BigDecimal> within = share ? Optional.of(value.amount()) : beside.map(Value::amount);
    List<Message> remarks = new java.util.ArrayList<>();
    if (value.generated()) {
      remarks.add(Message.of(PracticeMeter.class, "measure.generated"));
    }
    if (whole) {
      remarks.add(Message.of(PracticeMeter.class, "measure.whole.channel"));
    }
    if (value.missing() > 0) {
      remarks.add(Message.of(PracticeMeter.class, "measure.missing", value.missing()));
    }
    return new Outcome.Measured(new MeasurementDraft(figure, within, Optional.of(value.from()), value.until(), terms.hours(),
        Optional.of(value.cases()), value.generated() ? MeasurementOrigin.SYNTHETIC : MeasurementOrigin.SYSTEM,
        value.method().in(asked.language()), Optional.empty()), remarks);
  }

  private static Quantity tidy(Quantity figure, Terms terms) {
    return StandardQuery.tidy(figure, terms);
  }
}
