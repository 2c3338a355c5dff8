package org.throughline.internal.coherence.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.model.coherence.FindingSeverity;

/** Asks a rule about elements, as the client wants it asked. */
final class RuleComputation extends Computation {

  /**
   * How a client wants a rule.
   *
   * @param on whether it is asked at all
   * @param severity how bad its findings are; null for what its card says
   * @param parameters the numbers that are set
   */
  record Setting(boolean on, @Nullable FindingSeverity severity, Map<String, BigDecimal> parameters) {

    static final Setting USUAL = new Setting(true, null, Map.of());
  }

  final Rule<EObject> rule;
  final RuleCard card;
  private volatile Setting setting = Setting.USUAL;

  @SuppressWarnings("unchecked")
  RuleComputation(Rule<?> rule) {
    this.rule = (Rule<EObject>) rule;
    this.card = rule.card();
  }

  boolean isOn() {
    return setting.on && !isLost();
  }

  Setting setting() {
    return setting;
  }

  void setting(Setting next) {
    setting = next;
  }

  BigDecimal parameter(String key, BigDecimal otherwise) {
    return setting.parameters.getOrDefault(key, otherwise);
  }

  /** What the rule found, in the order of the keys; null when all holds. */
  @Override
  Finding @Nullable [] compute(EObject subject, CheckContext context) {
    Collected collected = new Collected(subject);
    rule.check(subject, context, collected);
    return collected.found();
  }

  private final class Collected implements Report {

    private final EObject subject;
    private @Nullable List<Finding> found;

    Collected(EObject subject) {
      this.subject = subject;
    }

    @Override
    public void finding(String key, Message message, Evidence... evidence) {
      List<Finding> all = found;
      if (all == null) {
        all = new ArrayList<>(1);
        found = all;
      }
      for (Finding each : all) {
        if (each.key().equals(key)) {
          return;
        }
      }
      FindingSeverity severity = setting.severity;
      all.add(new Finding(card, key, subject, severity == null ? card.severity() : severity, message,
          List.of(evidence)));
    }

    Finding @Nullable [] found() {
      List<Finding> all = found;
      if (all == null) {
        return null;
      }
      Finding[] sorted = all.toArray(Finding[]::new);
      if (sorted.length > 1) {
        Arrays.sort(sorted, (one, other) -> one.key().compareTo(other.key()));
      }
      return sorted;
    }
  }
}
