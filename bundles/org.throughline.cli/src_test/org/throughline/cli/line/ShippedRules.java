package org.throughline.cli.line;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.coherence.Checker;
import org.throughline.coherence.spi.Rule;
import org.throughline.internal.briefing.line.BriefingLine;
import org.throughline.internal.calendar.line.CalendarLine;
import org.throughline.internal.dna.line.DnaLine;
import org.throughline.internal.insight.line.InsightLine;
import org.throughline.testkit.BundleClasses;

/** The rules of every module of the product that has some, found among its classes. */
public final class ShippedRules {

  private static final List<Class<?>> BUNDLES = List.of(Checker.class, DnaLine.class, CalendarLine.class,
      InsightLine.class, BriefingLine.class);

  private ShippedRules() {
  }

  /** Every rule, in the order of the ids. */
  public static List<Rule<?>> all() throws IOException {
    List<Rule<?>> rules = new ArrayList<>();
    for (Class<?> bundle : BUNDLES) {
      for (Class<?> type : BundleClasses.beside(bundle)) {
        if (Rule.class.isAssignableFrom(type) && !type.isInterface() && !Modifier.isAbstract(type.getModifiers())) {
          rules.add(make(type));
        }
      }
    }
    rules.sort(Comparator.comparing(rule -> rule.card().id()));
    return rules;
  }

  private static Rule<?> make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Rule<?>) constructor.newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(type + " has no constructor without arguments", missing);
    }
  }
}
