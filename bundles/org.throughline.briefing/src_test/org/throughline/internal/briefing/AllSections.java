package org.throughline.internal.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.testkit.BundleClasses;

/** Everything this module knows how to fill a section with. */
public final class AllSections {

  private AllSections() {
  }

  /** One of each provider, in the order of their names. */
  public static List<SectionProvider> providers() {
    try {
      return BundleClasses.beside(BriefSections.class).stream()
          .filter(it -> SectionProvider.class.isAssignableFrom(it) && !it.isInterface()
              && !Modifier.isAbstract(it.getModifiers()))
          .sorted(Comparator.comparing(Class::getName)).flatMap(it -> make(it)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<SectionProvider> make(Class<?> type) {
    try {
      return Stream.of((SectionProvider) type.getConstructor().newInstance());
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(type + " cannot be made", missing);
    }
  }
}
