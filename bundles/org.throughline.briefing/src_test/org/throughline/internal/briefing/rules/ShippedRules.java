package org.throughline.internal.briefing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
    List<Rule<?>> rules = new ArrayList<>();
    try {
      for (Class<?> type : BundleClasses.beside(GoalMissing.class)) {
        if (Rule.class.isAssignableFrom(type) && !type.isInterface()) {
          rules.add((Rule<?>) type.getConstructor().newInstance());
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
    rules.sort(Comparator.comparing(rule -> rule.card().id()));
    return rules;
  }
}
