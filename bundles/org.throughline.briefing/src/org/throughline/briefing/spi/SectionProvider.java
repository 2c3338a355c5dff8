package org.throughline.briefing.spi;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;

/**
 * Contributes to a briefing what a module knows. A declarative service; may be called from several threads. It sees only
 * the copy its reader may see, and must not change it.
 */
@ConsumerType
public interface SectionProvider {

  /** What answers the questions of the brief; empty where there is nothing to say. */
  List<Contribution> contribute(BriefingContext context);

  /**
   * What a section of a briefing asks for by name, beyond what answers the questions of every brief.
   *
   * @param contribution the name that stands in the section; a provider also knows its contributions by their keys
   *     without this method
   * @return the blocks, none where there is nothing to say; empty for a name this provider does not know
   */
  default Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return Optional.empty();
  }
}
