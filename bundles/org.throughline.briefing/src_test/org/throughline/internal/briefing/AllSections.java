package org.throughline.internal.briefing;

import java.util.List;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.testkit.BundleClasses;

/** Everything this module knows how to fill a section with. */
public final class AllSections {

  private AllSections() {
  }

  /** One of each provider, in the order of their names. */
  public static List<SectionProvider> providers() {
    return BundleClasses.each(SectionProvider.class, BriefSections.class);
  }
}
