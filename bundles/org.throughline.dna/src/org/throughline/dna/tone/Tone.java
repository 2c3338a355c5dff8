package org.throughline.dna.tone;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How a client speaks in one language, ready to be held against texts. It was compiled from the word lists as they were
 * then, and does not change with them. Immutable, and safe from any thread.
 */
@ProviderType
public interface Tone {

  /** The language of the texts. */
  Locale language();

  /**
   * Whether the client has agreed anything for this language. Without that a check still counts, marks jargon and sees
   * two forms of address in one text.
   */
  boolean agreed();

  /**
   * Holds a text against it. The time it takes grows with the text, and with nothing else of it.
   *
   * @param text any text, of any length; nothing in it is an error
   * @param form how it is written
   */
  ToneReport check(String text, TextForm form);
}
