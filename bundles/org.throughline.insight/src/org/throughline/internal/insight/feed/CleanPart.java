package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Keeps rows with some fields replaced and others left out, and what was worked out of each, for the database to read. For
 * one thread.
 */
final class CleanPart implements AutoCloseable {

  /** What the column is called in which hashtags stand. */
  static final String TAGS = "tags";
  /** What the columns are called in which dates stand that were read: by the clock, and as moments, in microseconds. */
  static final String LOCAL = "local_at";
  static final String MOMENT = "moment";

  private static final int MORE = 3;

  private final PartFile part;
  private final int[] places;
  private final int more;

  /**
   * Rows in a file that is not there yet.
   *
   * @param kept which columns are
   * @param numbers which columns are kept as whole numbers
   * @param spare memory that other parts of the same file used
   */
  CleanPart(Path file, boolean[] kept, boolean[] numbers, Queue<ColumnValues[]> spare) {
    List<String> names = new ArrayList<>();
    places = new int[kept.length];
    boolean[] whole = new boolean[kept.length + MORE];
    for (int column = 0; column < kept.length; column++) {
      places[column] = kept[column] ? names.size() : -1;
      if (kept[column]) {
        whole[names.size()] = numbers[column];
        names.add(name(column));
      }
    }
    more = names.size();
    names.addAll(List.of(TAGS, LOCAL, MOMENT));
    whole[more + 1] = true;
    whole[more + 2] = true;
    part = new PartFile(file, names, whole, spare);
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

  /** Begins a row of so many bytes; each column that is kept is to be given once, and what is worked out as well. */
  void begin(int length) throws IOException {
    part.begin(length);
  }

  /** Keeps a field as it is. */
  void keep(int column, byte[] block, CsvRow row) {
    if (places[column] < 0) {
      return;
    }
    ColumnValues values = part.column(places[column]);
    int begin = row.begin(column);
    int end = row.end(column);
    if (begin == end) {
      values.none();
    } else if (row.hasMarks(column)) {
      values.unmarked(block, begin, end);
    } else {
      values.text(block, begin, end);
    }
  }

  /** Keeps a number in a column of whole numbers. */
  void number(int column, long number) {
    if (places[column] >= 0) {
      part.column(places[column]).number(number);
    }
  }

  /** Keeps nothing in a column of whole numbers. */
  void none(int column) {
    if (places[column] >= 0) {
      part.column(places[column]).none();
    }
  }

  /** Keeps another text instead of a field. */
  void replace(int column, byte[] text) {
    if (places[column] >= 0) {
      text(part.column(places[column]), text);
    }
  }

  /** The hashtags of the row. */
  void tags(byte[] text) {
    text(part.column(more), text);
  }

  /** The date of the row; {@link Moments#NONE} where it is not known. */
  void date(long local, long moment) {
    date(part.column(more + 1), local);
    date(part.column(more + 2), moment);
  }

  private static void date(ColumnValues values, long micros) {
    if (micros == Moments.NONE) {
      values.none();
    } else {
      values.number(micros);
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
