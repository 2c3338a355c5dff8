package org.throughline.internal.insight.ui.query;

import java.util.Locale;
import org.throughline.core.Message;

/** The words around queries. */
final class QueryWords {

  private QueryWords() {
  }

  static Message message(String key, Object... arguments) {
    return Message.of(QueryWords.class, key, arguments);
  }

  static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }
}
