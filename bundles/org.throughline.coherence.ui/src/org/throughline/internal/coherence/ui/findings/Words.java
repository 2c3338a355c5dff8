package org.throughline.internal.coherence.ui.findings;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the findings view in the language of the program. */
final class Words {

  private Words() {
  }

  static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }

  static Message message(String key, Object... arguments) {
    return Message.of(Words.class, key, arguments);
  }
}
