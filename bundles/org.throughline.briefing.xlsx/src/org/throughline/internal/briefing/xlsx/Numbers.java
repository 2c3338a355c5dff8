package org.throughline.internal.briefing.xlsx;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Reads numbers as a document words them. What is more than a number, such as "2 h 10", stays text. */
final class Numbers {

  private static final String SPACES = "[\u00A0\u202F]";

  private final DecimalFormat format;

  Numbers(Locale language) {
    format = (DecimalFormat) NumberFormat.getNumberInstance(language);
    format.setParseBigDecimal(true);
  }

  /** The number in a text, or the text. */
  Object of(String text) {
    String plain = text.strip().replace('\u2212', '-').replaceAll(SPACES, " ");
    String negative = plain.startsWith("-") ? plain.substring(1) : plain;
    if (!negative.matches("\\d[\\d., ’']*") || negative.length() > 1 && negative.matches("0\\d.*")) {
      return text;
    }
    // what a language writes between thousands is one of several spaces
    char group = format.getDecimalFormatSymbols().getGroupingSeparator();
    String worded = negative.replace(' ', Character.isSpaceChar(group) ? group : ' ');
    ParsePosition end = new ParsePosition(0);
    Number number = format.parse(worded, end);
    if (end.getIndex() != worded.length() || !(number instanceof BigDecimal exact) || !isWorded(exact, worded, group)) {
      return text;
    }
    return plain.startsWith("-") ? exact.negate() : exact;
  }

  /** Whether a text is how this language words a number: 1,906 in English and 1.906 in Dutch, but not the other way. */
  private boolean isWorded(BigDecimal number, String text, char group) {
    if (text.indexOf(group) < 0) {
      return true;
    }
    DecimalFormat same = (DecimalFormat) format.clone();
    same.setMinimumFractionDigits(number.scale());
    same.setMaximumFractionDigits(number.scale());
    return same.format(number).equals(text);
  }
}
