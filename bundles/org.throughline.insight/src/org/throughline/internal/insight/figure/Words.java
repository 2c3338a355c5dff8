package org.throughline.internal.insight.figure;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.text.DetectedLanguage;

/** Words for the codes that stand in the data. */
final class Words {

  private Words() {
  }

  /** The word for a value of a column. */
  static Worded of(String column, String code) {
    return switch (column) {
      case "language" -> code.equals(DetectedLanguage.UNKNOWN) ? Message.of(Figures.class, "word.language.und")
          : new Language(code);
      default -> Message.of(Figures.class, "word." + column + "." + code.toLowerCase(Locale.ROOT));
    };
  }

  private record Language(String code) implements Worded {

    @Override
    public String in(Locale locale) {
      return Locale.of(code).getDisplayLanguage(locale);
    }
  }
}
