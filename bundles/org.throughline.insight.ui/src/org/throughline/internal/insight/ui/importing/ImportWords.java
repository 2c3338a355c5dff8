package org.throughline.internal.insight.ui.importing;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of an import. */
final class ImportWords {

  private ImportWords() {
  }

  static String of(String key, Object... arguments) {
    return Message.of(ImportWords.class, key, arguments).in(Locale.getDefault());
  }
}
