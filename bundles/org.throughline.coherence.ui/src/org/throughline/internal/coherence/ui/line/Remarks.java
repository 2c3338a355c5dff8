package org.throughline.internal.coherence.ui.line;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.coherence.FindingSeverity;

/** What does not hold about the elements of a line: whoever draws one is told by this. */
@FunctionalInterface
public interface Remarks {

  /**
   * What was found about one element.
   *
   * @param severity of the weightiest finding
   * @param words that finding, in the language of the program
   * @param errors how many errors there are
   */
  record Remark(FindingSeverity severity, String words, int errors) {
  }

  /** What was found about an element itself, without what was accepted; empty when nothing was. */
  Optional<Remark> on(EObject element);

  /** Nothing was found. */
  static Remarks none() {
    return element -> Optional.empty();
  }
}
