package org.throughline.testkit;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.throughline.core.Message;

/** The languages of the program, and whether a text exists in one of them. */
final class Languages {

  /** English first, which is written without a language. */
  static final List<Locale> OF_THE_PROGRAM = List.of(Locale.ROOT, Locale.of("nl"), Locale.of("sv"));

  private Languages() {
  }

  /** Whether somebody wrote the text in this very language. */
  static boolean isWorded(Message message, Locale language) {
    try {
      ResourceBundle texts = ResourceBundle.getBundle(message.anchor().getPackageName() + ".messages", language,
          message.anchor().getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
      return texts.getLocale().equals(language) && texts.keySet().contains(message.key());
    } catch (MissingResourceException missing) {
      return false;
    }
  }
}
