package org.throughline.internal.briefing.rules;

import java.util.Comparator;
import java.util.List;
import org.throughline.coherence.spi.Rule;
import org.throughline.testkit.BundleClasses;

/** The rules of the module. */
public final class ShippedRules {

  private ShippedRules() {
  }

  /** One of each, in the order of their ids. */
  public static List<Rule<?>> all() {
    return BundleClasses.each(Rule.class, GoalMissing.class).stream().<Rule<?>>map(rule -> rule)
        .sorted(Comparator.comparing(rule -> rule.card().id())).toList();
  }
}
