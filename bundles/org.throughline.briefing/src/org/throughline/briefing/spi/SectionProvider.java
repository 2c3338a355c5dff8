package org.throughline.briefing.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.briefing.BriefingContext;

/**
 * Contributes to a briefing what a module knows. A declarative service; may be called from several threads. It sees only
 * the copy its reader may see, and must not change it.
 */
@ConsumerType
public interface SectionProvider {

  /** What answers the questions of the brief; empty where there is nothing to say. */
  List<Contribution> contribute(BriefingContext context);
}
