package org.throughline.internal.cli;

import java.util.List;
import java.util.Locale;

/** The languages the program speaks, and which of them is meant. */
final class Languages {

  static final List<String> SPOKEN = List.of("en", "nl", "sv");

  private static final String OPTION = "--language";

  private Languages() {
  }

  /**
   * The language of a command line, found before it is parsed, because help and complaints about the command line need
   * it too. Without one the system's, and English where that is none of the program's.
   */
  static Locale of(List<String> arguments, Locale system) {
    Locale chosen = spoken(system);
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size() && SPOKEN.contains(arguments.get(i + 1))) {
        chosen = Locale.of(arguments.get(i + 1), system.getCountry());
      } else if (argument.startsWith(OPTION + "=") && SPOKEN.contains(argument.substring(OPTION.length() + 1))) {
        chosen = Locale.of(argument.substring(OPTION.length() + 1), system.getCountry());
      }
    }
    return chosen;
  }

  private static Locale spoken(Locale system) {
    return SPOKEN.contains(system.getLanguage()) ? Locale.of(system.getLanguage(), system.getCountry()) : Locale.ENGLISH;
  }
}
