package org.throughline.internal.ui.form;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of the form in the language of the program. */
final class FormWords {

  private FormWords() {
  }

  static String of(String key, Object... arguments) {
    return Message.of(FormWords.class, key, arguments).in(Locale.getDefault());
  }
}
