package org.throughline.coherence.spi;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Message;

/**
 * Says through which references of its packages the line runs from an element up to why it exists and down to what hangs
 * on it. Registered as an OSGi service.
 */
@ConsumerType
public interface LineSource {

  /** The steps, the most telling first; the same at every call. */
  List<Step> steps();

  /**
   * The classes whose elements should each lead to an objective of the organisation, subclasses included. One that does
   * not is an orphan. Leave out what lies inside such an element: it hangs where that hangs.
   */
  default Set<EClass> hanging() {
    return Set.of();
  }

  /** The classes of what is published, subclasses included: an objective that none of it serves is only a wish. */
  default Set<EClass> content() {
    return Set.of();
  }

  /**
   * One step of the line.
   *
   * @param reference a reference, a containment, or a containment of {@code ElementRef}s
   * @param way which end is nearer to the organisation's objectives
   * @param phrase says what the lower end does for the upper one, as the rest of a sentence with the upper end's name as
   *     its only argument: “supports {0}”; the arguments given here are ignored. It must also read well after “because
   *     it”, in Dutch after “want dat” and in Swedish after “eftersom det”.
   */
  record Step(EReference reference, Way way, Message phrase) {

    /** A step up: what the reference points to is nearer to the objectives. */
    public static Step up(EReference reference, Message phrase) {
      return new Step(reference, Way.UP, phrase);
    }

    /** A step down: what has the reference is nearer to the objectives. */
    public static Step down(EReference reference, Message phrase) {
      return new Step(reference, Way.DOWN, phrase);
    }
  }

  /** Which end of a reference is nearer to the organisation's objectives. */
  enum Way {
    /** What the reference points to: a promise serves an objective. */
    UP,
    /** What has the reference: a promise has standards. */
    DOWN
  }
}
