package org.throughline.internal.insight.feed;

/**
 * How the fields of each column are written: what holds of every one of them need not be looked for by the database. For
 * one thread.
 */
final class FieldForms {

  private static final int LONGEST_NUMBER = 18;

  private final boolean[] untidy;
  private final boolean[] lettered;
  private final boolean[] unnumbered;

  FieldForms(int columns) {
    untidy = new boolean[columns];
    lettered = new boolean[columns];
    unnumbered = new boolean[columns];
  }

  /** Takes the fields of a row. */
  void see(byte[] block, CsvRow row) {
    for (int column = 0; column < untidy.length; column++) {
      see(column, block, row);
    }
  }

  /**
   * Takes a field.
   *
   * @return whether it is a whole number as a computer writes it, of at most 18 digits
   */
  boolean see(int column, byte[] block, CsvRow row) {
    int begin = row.begin(column);
    int end = row.end(column);
    if (begin == end) {
      // Nothing in quotation marks is a text without letters, not the lack of one.
      untidy[column] |= row.isMarked(column);
      unnumbered[column] |= row.isMarked(column);
      return false;
    }
    if (row.isAllDigits(column)) {
      boolean number = end - begin <= LONGEST_NUMBER && (block[begin] != '0' || end - begin == 1);
      unnumbered[column] |= !number;
      return number;
    }
    lettered[column] = true;
    unnumbered[column] = true;
    untidy[column] = untidy[column] || block[begin] == ' ' || block[end - 1] == ' '
        || block[begin] < 0 && isSpace(block, begin, end) || block[end - 1] < 0 && endsInSpace(block, begin, end);
    return false;
  }

  private static boolean endsInSpace(byte[] block, int begin, int end) {
    int at = end - 1;
    while (at > begin && (block[at] & 0xC0) == 0x80) {
      at--;
    }
    return isSpace(block, at, end);
  }

  /** Whether a character outside of ASCII is a space of any width. */
  private static boolean isSpace(byte[] block, int at, int end) {
    int first = block[at] & 0xFF;
    int second = at + 1 < end ? block[at + 1] & 0xFF : 0;
    int third = at + 2 < end ? block[at + 2] & 0xFF : 0;
    return switch (first) {
      case 0xC2 -> second == 0xA0;
      case 0xE1 -> second == 0x9A && third == 0x80;
      case 0xE2 -> second == 0x80 && (third <= 0x8A || third == 0xAF) || second == 0x81 && third == 0x9F;
      case 0xE3 -> second == 0x80 && third == 0x80;
      default -> false;
    };
  }

  /** Adds what was seen elsewhere. */
  void add(FieldForms other) {
    for (int i = 0; i < untidy.length; i++) {
      untidy[i] |= other.untidy[i];
      lettered[i] |= other.lettered[i];
      unnumbered[i] |= other.unnumbered[i];
    }
  }

  /** Whether no field begins or ends in a space, and none is empty in quotation marks. */
  boolean areTidy(int column) {
    return !untidy[column];
  }

  /** Whether every field is empty or nothing but digits. */
  boolean areDigits(int column) {
    return !lettered[column];
  }

  /** Whether every field is empty or a whole number as a computer writes it, of at most 18 digits. */
  boolean areNumbers(int column) {
    return !unnumbered[column];
  }
}
