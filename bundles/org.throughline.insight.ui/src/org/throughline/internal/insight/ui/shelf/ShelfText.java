package org.throughline.internal.insight.ui.shelf;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the Insights view. */
final class ShelfText {

  private ShelfText() {
  }

  /** A text of this package's messages, for later. */
  static Message message(String key, Object... arguments) {
    return Message.of(ShelfText.class, key, arguments);
  }

  /** A text of this package's messages in the language of the program. */
  static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }
}
