package org.throughline.ui;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ReadAccess;

/**
 * Knows which words of a text the client would rather not use. Registered as an OSGi service by the module that has such
 * lists. Asked on any thread, inside a reading of the client.
 */
@ConsumerType
public interface TextRemarks {

  /**
   * A place in a text.
   *
   * @param start where it begins, in {@code char}s
   * @param end behind its last {@code char}; more than {@code start}
   * @param text what is to be said of it, in one sentence
   */
  record Remark(int start, int end, String text) {
  }

  /**
   * What is to be said of texts, each with its own remarks in their order; an empty list for a text nothing is said of.
   *
   * @param texts the texts, as people wrote them
   * @param said the language of the remarks
   */
  List<List<Remark>> about(ReadAccess access, List<String> texts, Locale said);
}
