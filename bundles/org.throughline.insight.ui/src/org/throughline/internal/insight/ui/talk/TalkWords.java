package org.throughline.internal.insight.ui.talk;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the conversations. */
final class TalkWords {

  private TalkWords() {
  }

  static Message message(String key, Object... arguments) {
    return Message.of(TalkWords.class, key, arguments);
  }

  static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }
}
