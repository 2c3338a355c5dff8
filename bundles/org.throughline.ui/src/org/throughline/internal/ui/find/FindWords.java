package org.throughline.internal.ui.find;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of finding in the language of the program. */
final class FindWords {

  private FindWords() {
  }

  static String of(String key, Object... arguments) {
    return Message.of(FindWords.class, key, arguments).in(Locale.getDefault());
  }
}
