package org.throughline.internal.insight.ui.retention;

import java.util.Locale;
import org.throughline.core.Message;

/** The words about data whose time is over. */
final class RetentionText {

  private RetentionText() {
  }

  static String of(String key, Object... arguments) {
    return Message.of(RetentionText.class, key, arguments).in(Locale.getDefault());
  }
}
