package org.throughline.internal.insight.feed;

/** What was read of each column, to be compared with what was stored. */
public final class RowTally {

  private final long[] bytes;
  private final long[] numbers;
  private final long[] growth;
  private final long[] swapped;
  private long rows;

  RowTally(int columns) {
    bytes = new long[columns];
    numbers = new long[columns];
    growth = new long[columns];
    swapped = new long[columns];
  }

  /** Counts a field: its length in UTF-8. */
  void field(int column, int length) {
    bytes[column] += length;
  }

  /** Counts the number that a field is. */
  void number(int column, long number) {
    numbers[column] += number;
  }

  /** A field is kept as something that has so many bytes more. */
  void grows(int column, int by) {
    growth[column] += by;
  }

  /** The database is to replace a field by something that has so many bytes more. */
  void swaps(int column, int by) {
    swapped[column] += by;
  }

  void row() {
    rows++;
  }

  /** Adds what was counted elsewhere. */
  void add(RowTally other) {
    rows += other.rows;
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] += other.bytes[i];
      numbers[i] += other.numbers[i];
      growth[i] += other.growth[i];
      swapped[i] += other.swapped[i];
    }
  }

  long rows() {
    return rows;
  }

  long bytes(int column) {
    return bytes[column];
  }

  /** By how many bytes the fields of a column grew; negative when they became shorter. */
  long growth(int column) {
    return growth[column];
  }

  /** By how many bytes the database makes the fields of a column grow; negative when they become shorter. */
  long swapped(int column) {
    return swapped[column];
  }

  long number(int column) {
    return numbers[column];
  }
}
