package org.throughline.internal.insight.ui.board;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the board in the window. */
final class BoardText {

  private BoardText() {
  }

  /** A text of this package's messages, for later. */
  static Message message(String key, Object... arguments) {
    return Message.of(BoardText.class, key, arguments);
  }

  /** A text of this package's messages in the language of the program. */
  static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }
}
