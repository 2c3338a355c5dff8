package org.throughline.internal.dna.ui;

import java.util.Locale;
import org.throughline.core.Message;

/** The words that all parts of this bundle share. */
public final class DnaWords {

  private DnaWords() {
  }

  /** A text of this package's messages, for later. */
  public static Message message(String key, Object... arguments) {
    return Message.of(DnaWords.class, key, arguments);
  }

  /** A text of this package's messages in the language of the program. */
  public static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }
}
