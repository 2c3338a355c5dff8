package org.throughline.internal.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.coherence.spi.Rule;

/** The rules that the bundles on the class path register as services, without a framework. */
final class ShippedRules {

  private ShippedRules() {
  }

  /** Every rule, made by its constructor without arguments, in the order of the ids. */
  static List<Rule<?>> all() {
    List<Rule<?>> rules = new ArrayList<>();
    new ShippedServices<>(Rule.class).all().forEach(rules::add);
    rules.sort(Comparator.comparing(each -> each.card().id()));
    return rules;
  }
}
