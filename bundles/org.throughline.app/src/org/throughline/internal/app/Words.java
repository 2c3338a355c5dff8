package org.throughline.internal.app;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the window in the language of the program. */
final class Words {

  private Words() {
  }

  static String of(String key, Object... arguments) {
    return Message.of(Words.class, key, arguments).in(Locale.getDefault());
  }
}
