package org.throughline.coherence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.coherence.spi.LineSource;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientSession;
import org.throughline.core.spi.MetricSource;

/**
 * Everything that is installed to check and trace clients with: rules, the line, and figures from practice. An OSGi
 * service; outside OSGi it is made with what is wanted. Immutable; safe from any thread.
 */
@Component(service = RuleCatalog.class)
public final class RuleCatalog {

  private final List<Rule<?>> rules;
  private final Line line;
  private final List<MetricSource> practice;

  /** As a service: with everything that is installed. Outside OSGi: with chosen parts. */
  @Activate
  public RuleCatalog(
      @Reference(service = Rule.class, cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<Rule<?>> rules,
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<LineSource> sources,
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<MetricSource> practice) {
    this.rules = rules.stream().sorted(Comparator.comparing((Rule<?> rule) -> rule.card().id())).toList();
    this.line = Line.of(sources);
    this.practice = List.copyOf(practice);
  }

  /** The rules, in the order of their ids. */
  public List<Rule<?>> rules() {
    return rules;
  }

  /** The rule with an id. */
  public Optional<Rule<?>> rule(String id) {
    return rules.stream().filter(each -> each.card().id().equals(id)).findFirst();
  }

  /** The references that carry the line. */
  public Line line() {
    return line;
  }

  /** The date of today where the client is. To be asked on the session's thread or while the client is read. */
  public static LocalDate today(ClientSession session) {
    return LocalDate.ofInstant(session.now(),
        Optional.ofNullable(session.client().getZone()).orElse((ZoneId) ZoneOffset.UTC));
  }

  /**
   * How a client is checked: with today's date in its zone by the session's clock, and practice from the first source
   * that knows a figure, asked again after a change that may give another.
   */
  public CheckSettings settings(ClientSession session) {
    return CheckSettings.usual(() -> today(session)).withPractice(query -> practice.stream()
        .flatMap(source -> source.value(session, query).stream()).findFirst(),
        change -> practice.stream().anyMatch(source -> source.isAffectedBy(change)));
  }

  /** A checker of a client with all rules, which has checked nothing yet. */
  public Checker checker(ClientSession session) {
    return new Checker(session.client(), session.index(), rules, settings(session));
  }
}
