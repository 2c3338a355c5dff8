package org.throughline.internal.cli;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Reads the language of the program as it is typed. */
final class SpokenLanguage {

  private SpokenLanguage() {
  }

  static String of(String typed) {
    String plain = typed.toLowerCase(Locale.ROOT);
    if (!Languages.SPOKEN.contains(plain)) {
      throw new TypeConversionException(typed);
    }
    return plain;
  }
}
