package org.throughline.internal.insight.ui.card;

import java.util.Locale;
import org.throughline.core.Message;

/** The words around insight cards. */
final class CardWords {

  private CardWords() {
  }

  static Message message(String key, Object... arguments) {
    return Message.of(CardWords.class, key, arguments);
  }

  static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }
}
