package org.throughline.internal.ui;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the desktop in the language of the program. */
public final class Words {

  private Words() {
  }

  /** A text of this package's messages. */
  public static String of(String key, Object... arguments) {
    return Message.of(Words.class, key, arguments).in(Locale.getDefault());
  }
}
