package org.throughline.dna;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What is to be said about the elements in a picture. Whoever shows the picture gives its findings this way. */
@ConsumerType
@FunctionalInterface
public interface Remarks {

  /**
   * The remark on an element, if there is one.
   *
   * @param element the id of the element
   */
  Optional<Remark> on(String element);

  /** Nothing to be said. */
  static Remarks none() {
    return element -> Optional.empty();
  }
}
