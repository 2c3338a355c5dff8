package org.throughline.internal.dna.ui.coverage;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of coverage in the window. */
final class CoverageText {

  private CoverageText() {
  }

  /** A text of this package's messages, for later. */
  static Message message(String key, Object... arguments) {
    return Message.of(CoverageText.class, key, arguments);
  }

  /** A text of this package's messages in the language of the program. */
  static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }
}
