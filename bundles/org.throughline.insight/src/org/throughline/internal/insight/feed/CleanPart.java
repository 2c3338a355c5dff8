package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps rows with some fields replaced and others left out, for the database to read. One field more stands behind the
 * others. For one thread.
 */
final class CleanPart implements AutoCloseable {

  /** What the field behind the others is called. */
  static final String ADDED = "added";

  private final PartFile part;
  private final int[] places;
  private final boolean[] numbers;
  private final byte[][] replaced;
  private byte[] added = new byte[0];

  /**
   * Rows in a file that is not there yet.
   *
   * @param kept which columns are
   * @param numbers which columns are kept as whole numbers
   */
  CleanPart(Path file, boolean[] kept, boolean[] numbers) {
    this.numbers = numbers;
    List<String> names = new ArrayList<>();
    places = new int[kept.length];
    boolean[] ofThose = new boolean[kept.length + 1];
    for (int column = 0; column < kept.length; column++) {
      places[column] = kept[column] ? names.size() : -1;
      if (kept[column]) {
        ofThose[names.size()] = numbers[column];
        names.add(name(column));
      }
    }
    names.add(ADDED);
    part = new PartFile(file, names, ofThose);
    replaced = new byte[kept.length][];
  }

  /** What a column of the file is called. */
  static String name(int column) {
    return "c" + column;
  }

  Path file() {
    return part.file();
  }

  /** Whether there is a row in it. */
  boolean hasRows() {
    return part.rows() > 0;
  }

  /** What is to stand in a column of the next row. */
  void replace(int column, byte[] text) {
    replaced[column] = text;
  }

  /** What is to stand behind the last column of the next row. */
  void add(byte[] text) {
    added = text;
  }

  /** Keeps a row with what is to be replaced in it, and one field more. */
  void row(byte[] bytes, CsvRow row) throws IOException {
    part.begin(row.length());
    for (int column = 0; column < places.length; column++) {
      if (places[column] >= 0) {
        field(part.column(places[column]), bytes, row, column);
      }
    }
    text(part.column(part.columns() - 1), added);
  }

  private void field(ColumnValues values, byte[] bytes, CsvRow row, int column) {
    byte[] text = replaced[column];
    int begin = row.begin(column);
    int end = row.end(column);
    if (text != null) {
      replaced[column] = null;
      text(values, text);
    } else if (begin == end) {
      values.none();
    } else if (numbers[column]) {
      values.number(row.number(bytes, column));
    } else if (row.hasMarks(column)) {
      values.unmarked(bytes, begin, end);
    } else {
      values.text(bytes, begin, end);
    }
  }

  private static void text(ColumnValues values, byte[] text) {
    if (text.length == 0) {
      values.none();
    } else {
      values.text(text, 0, text.length);
    }
  }

  /** Writes what is left. */
  void end() throws IOException {
    part.end();
  }

  /** Lets go of the file. */
  @Override
  public void close() throws IOException {
    part.close();
  }
}
