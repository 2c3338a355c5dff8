package org.throughline.internal.ui.importing;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of importing a list in the language of the program. */
final class ImportWords {

  private ImportWords() {
  }

  static String of(String key, Object... arguments) {
    return Message.of(ImportWords.class, key, arguments).in(Locale.getDefault());
  }
}
