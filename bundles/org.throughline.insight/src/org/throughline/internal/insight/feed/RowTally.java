package org.throughline.internal.insight.feed;

/** What was read of each column, to be compared with what was stored. */
public final class RowTally {

  private final long[] bytes;
  private final long[] numbers;
  private long rows;

  RowTally(int columns) {
    bytes = new long[columns];
    numbers = new long[columns];
  }

  /** Counts a field: its length in UTF-8 and, where it is a figure, its number. */
  void field(int column, int length, long number) {
    bytes[column] += length;
    numbers[column] += number;
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
    }
  }

  long rows() {
    return rows;
  }

  long bytes(int column) {
    return bytes[column];
  }

  long number(int column) {
    return numbers[column];
  }
}
