package org.throughline.coherence.spi;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Message;

/**
 * Says through which references of its packages the line runs from an element up to why it exists and down to what hangs
 * on it. Registered as an OSGi service.
 */
@ConsumerType
public interface LineSource {

  /** The steps; the same at every call. */
  List<Step> steps();

  /**
   * One step of the line.
   *
   * @param reference a reference, a containment, or a containment of {@code ElementRef}s
   * @param way which end is nearer to the organisation's objectives
   * @param phrase words the step as the end of a sentence, with the upper end's name as its only argument, such as
   *     “because it serves {0}”; the arguments given here are ignored
   */
  record Step(EReference reference, Way way, Message phrase) {
  }

  /** Which end of a reference is nearer to the organisation's objectives. */
  enum Way {
    /** What the reference points to: a promise serves an objective. */
    UP,
    /** What has the reference: a promise has standards. */
    DOWN
  }
}
