package org.throughline.internal.insight.feed;

/**
 * Reads figures the way the database is asked to, written down once more: what both come to must be the same, or nothing is
 * imported.
 */
final class Figures {

  private static final int LONGEST = 18;
  private static final int LONGEST_AFTER_ZEROS = 17;
  private static final String SEPARATORS = ".,'\u2019\u00A0\u202F ";

  private Figures() {
  }

  /** The whole number a field stands for; 0 when it stands for none. */
  static long of(String written) {
    int from = 0;
    int to = written.length();
    while (from < to && Character.getType(written.charAt(from)) == Character.SPACE_SEPARATOR) {
      from++;
    }
    while (to > from && Character.getType(written.charAt(to - 1)) == Character.SPACE_SEPARATOR) {
      to--;
    }
    boolean exact = to - from == written.length();
    boolean minus = exact && written.startsWith("-");
    String value = written.substring(minus ? 1 : from, to);
    int digits = digits(value, 0);
    if (digits == 0) {
      return 0;
    }
    if (digits == value.length()) {
      return plain(value, minus, exact);
    }
    return minus ? 0 : parted(value, digits);
  }

  private static long plain(String value, boolean minus, boolean exact) {
    int zeros = 0;
    while (zeros < value.length() - 1 && value.charAt(zeros) == '0') {
      zeros++;
    }
    boolean read = minus || value.length() > LONGEST && zeros == 0 ? exact && zeros == 0
        : value.length() <= LONGEST || value.length() - zeros <= LONGEST_AFTER_ZEROS;
    return read ? number((minus ? "-" : "") + value) : 0;
  }

  private static long parted(String value, int digits) {
    char separator = value.charAt(digits);
    String rest = value.substring(digits + 1);
    if ((separator == '.' || separator == ',') && (rest.equals("0") || rest.equals("00"))) {
      return digits <= LONGEST ? number(value.substring(0, digits)) : 0;
    }
    if (digits > 3 || value.charAt(0) == '0' || SEPARATORS.indexOf(separator) < 0) {
      return 0;
    }
    StringBuilder all = new StringBuilder(value.substring(0, digits));
    for (int at = digits; at < value.length(); at += 4) {
      if (value.charAt(at) != separator || digits(value, at + 1) < 3) {
        return 0;
      }
      all.append(value, at + 1, at + 4);
    }
    return number(all.toString());
  }

  private static int digits(String value, int from) {
    int to = from;
    while (to < value.length() && value.charAt(to) >= '0' && value.charAt(to) <= '9') {
      to++;
    }
    return to - from;
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooLarge) {
      return 0;
    }
  }
}
