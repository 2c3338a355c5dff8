package org.throughline.internal.briefing.xlsx;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.exchange.WorkbookWriter.Formatted;

/**
 * Reads numbers, shares and times as a document words them. A share and a time are numbers that are shown in the same
 * words; what is more than that, such as "two of four", stays text.
 */
final class Numbers {

  private static final String SPACES = "[\u00A0\u202F]";

  private static final Pattern SHARE = Pattern.compile("(-?[\\d., ’']*\\d) ?%");

  private final DecimalFormat format;
  private final Times times;

  Numbers(Locale language) {
    format = (DecimalFormat) NumberFormat.getNumberInstance(language);
    format.setParseBigDecimal(true);
    times = new Times(language);
  }

  /** The number in a text, with how it is shown where that is more than its figures; or the text. */
  Object of(String text) {
    String plain = plain(text);
    return number(plain).<Object>map(each -> each).or(() -> share(plain)).or(() -> times.of(plain, this::number)).orElse(text);
  }

  private Optional<Formatted> share(String plain) {
    Matcher found = SHARE.matcher(plain);
    return found.matches() ? number(found.group(1))
        .map(each -> new Formatted(each.movePointLeft(2), Times.figures(each) + "%")) : Optional.empty();
  }

  /** A text with one kind of space and one kind of minus. */
  static String plain(String text) {
    return text.strip().replace('\u2212', '-').replaceAll(SPACES, " ");
  }

  private Optional<BigDecimal> number(String plain) {
    String negative = plain.startsWith("-") ? plain.substring(1) : plain;
    if (!negative.matches("\\d[\\d., ’']*") || negative.length() > 1 && negative.matches("0\\d.*")) {
      return Optional.empty();
    }
    // what a language writes between thousands is one of several spaces
    char group = format.getDecimalFormatSymbols().getGroupingSeparator();
    String worded = negative.replace(' ', Character.isSpaceChar(group) ? group : ' ');
    ParsePosition end = new ParsePosition(0);
    Number number = format.parse(worded, end);
    if (end.getIndex() != worded.length() || !(number instanceof BigDecimal exact) || !isWorded(exact, worded, group)) {
      return Optional.empty();
    }
    return Optional.of(plain.startsWith("-") ? exact.negate() : exact);
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
