package org.throughline.internal.ui.frame;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the preferences in the language of the program. */
final class FrameWords {

  private FrameWords() {
  }

  static String of(String key, Object... arguments) {
    return Message.of(FrameWords.class, key, arguments).in(Locale.getDefault());
  }
}
