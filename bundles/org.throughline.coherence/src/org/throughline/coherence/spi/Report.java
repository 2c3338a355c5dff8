package org.throughline.coherence.spi;

import org.osgi.annotation.versioning.ProviderType;
import org.throughline.core.Message;

/** Takes what a rule found about one element. Valid only during the check. */
@ProviderType
public interface Report {

  /**
   * Something does not hold.
   *
   * @param message what, naming what it is about; exists in every language of the program
   * @param evidence what proves it; the subject need not be named again
   */
  default void finding(Message message, Evidence... evidence) {
    finding("", message, evidence);
  }

  /**
   * Something does not hold that may not hold more than once for the same element.
   *
   * @param key tells this finding from the rule's others about the same element, and stays the same as long as it is the
   *     same trouble, such as the id of the channel it is about; a second finding with the same key is left out
   */
  void finding(String key, Message message, Evidence... evidence);
}
