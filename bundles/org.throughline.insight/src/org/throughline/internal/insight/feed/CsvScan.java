package org.throughline.internal.insight.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;

/**
 * Goes once through a text file and says whether it is written so plainly that any reader sees the same rows in it: UTF-8,
 * quotation marks only around whole fields and doubled inside, no blank line, equally many fields in every row. Such a
 * file is left to the database; any other is read row by row. Counts what is in it on the way, so that what the database
 * read can be compared, and shows the fields of chosen columns.
 */
final class CsvScan {

  private static final int BLOCK = 1 << 20;
  private static final int LONGEST_FIELD = 100_000;
  private static final int LONGEST_NUMBER = 18;

  /** Takes a field of a chosen column that holds an @ or many digits, or any field of a column of people. */
  @FunctionalInterface
  interface Watch {
    void field(int column, String text);
  }

  /**
   * What was seen.
   *
   * @param returns whether rows end in a carriage return and a line feed
   */
  record Result(boolean plain, boolean linesInFields, boolean returns, RowTally tally) {
  }

  /** Takes the line on which a row begins. */
  @FunctionalInterface
  interface Lines {
    void row(long row, long line);
  }

  private final byte delimiter;
  private final int columns;
  private final BitSet texts;
  private final BitSet people;
  private final @Nullable Watch watch;
  private final RowTally tally;
  private byte[] field = new byte[4096];
  private int column;
  private int length;
  private int digits;
  private int ats;
  private long number;
  private boolean linesInFields;
  private boolean returns;
  private boolean bare;
  private long line;
  private long rowLine;
  private final @Nullable Lines lines;

  CsvScan(char delimiter, int columns, BitSet texts, BitSet people, @Nullable Watch watch, @Nullable Lines lines) {
    this.delimiter = (byte) delimiter;
    this.columns = columns;
    this.texts = texts;
    this.people = people;
    this.watch = watch;
    this.lines = lines;
    tally = new RowTally(columns);
  }

  private enum State {
    START, PLAIN, QUOTED, CLOSED
  }

  /**
   * Scans.
   *
   * @param above how many lines stand above the rows, that of the headings included
   */
  Result scan(Path file, long above, Progress progress) throws IOException {
    double size = Math.max(1, Files.size(file));
    byte[] block = new byte[BLOCK];
    long read = 0;
    State state = State.START;
    boolean skippedMark = false;
    long skip = above;
    boolean returned = false;
    boolean begun = false;
    int pending = 0;
    line = above + 1;
    rowLine = line;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
      for (int n = in.readNBytes(block, 0, BLOCK); n > 0; n = in.readNBytes(block, 0, BLOCK)) {
        progress.check();
        read += n;
        progress.done(read / size);
        int i = 0;
        if (!skippedMark) {
          skippedMark = true;
          i = n > 2 && block[0] == (byte) 0xEF && block[1] == (byte) 0xBB && block[2] == (byte) 0xBF ? 3 : 0;
        }
        for (; i < n; i++) {
          byte b = block[i];
          if (skip > 0) {
            if (b == '"' && skip > 1) {
              return notPlain();
            }
            skip -= b == '\n' ? 1 : 0;
            continue;
          }
          if (b < 0) {
            int need = pending(b, pending);
            if (need < 0) {
              return notPlain();
            }
            pending = need;
          } else if (pending > 0 || b == 0) {
            return notPlain();
          }
          if (returned && b != '\n') {
            return notPlain();
          }
          switch (state) {
            case START, PLAIN -> {
              if (b == delimiter) {
                if (!end()) {
                  return notPlain();
                }
                begun = true;
                state = State.START;
              } else if (b == '\n') {
                if (!begun && state == State.START || !row() || !sameEnd(returned)) {
                  return notPlain();
                }
                returned = false;
                begun = false;
                state = State.START;
              } else if (b == '\r') {
                returned = true;
              } else if (b == '"') {
                if (state == State.PLAIN) {
                  return notPlain();
                }
                begun = true;
                state = State.QUOTED;
              } else {
                begun = true;
                state = State.PLAIN;
                add(b);
              }
            }
            case QUOTED -> {
              if (b == '"') {
                state = State.CLOSED;
              } else {
                if (b == '\n') {
                  linesInFields = true;
                  line++;
                }
                add(b);
              }
            }
            case CLOSED -> {
              if (b == '"') {
                add(b);
                state = State.QUOTED;
              } else if (b == delimiter) {
                if (!end()) {
                  return notPlain();
                }
                state = State.START;
              } else if (b == '\n') {
                if (!row() || !sameEnd(returned)) {
                  return notPlain();
                }
                returned = false;
                begun = false;
                state = State.START;
              } else if (b == '\r') {
                returned = true;
              } else {
                return notPlain();
              }
            }
          }
          if (length > LONGEST_FIELD) {
            return notPlain();
          }
        }
      }
    }
    if (state == State.QUOTED || returned || pending > 0) {
      return notPlain();
    }
    if (begun && !row()) {
      return notPlain();
    }
    return new Result(true, linesInFields, returns, tally);
  }

  /** How many bytes of a character are still to come; -1 when this one cannot stand here. */
  private static int pending(byte b, int pending) {
    int value = b & 0xFF;
    if (pending > 0) {
      return (value & 0xC0) == 0x80 ? pending - 1 : -1;
    }
    return value >= 0xC2 && value <= 0xDF ? 1 : value >= 0xE0 && value <= 0xEF ? 2 : value >= 0xF0 && value <= 0xF4 ? 3
        : -1;
  }

  private void add(byte b) {
    if (b >= '0' && b <= '9') {
      digits++;
      number = number * 10 + b - '0';
    } else if (b == '@') {
      ats++;
    }
    if (length == field.length) {
      field = Arrays.copyOf(field, length * 2);
    }
    field[length++] = b;
  }

  private boolean end() {
    if (column >= columns) {
      return false;
    }
    tally.field(column, length, length > 0 && digits == length && length <= LONGEST_NUMBER ? number : 0);
    Watch shown = watch;
    if (shown != null && length > 0 && (people.get(column) || texts.get(column) && (ats > 0 || digits >= 8))) {
      shown.field(column, new String(field, 0, length, StandardCharsets.UTF_8));
    }
    column++;
    length = 0;
    digits = 0;
    ats = 0;
    number = 0;
    return true;
  }

  private boolean row() {
    if (!end() || column != columns) {
      return false;
    }
    column = 0;
    tally.row();
    Lines told = lines;
    if (told != null) {
      told.row(tally.rows(), rowLine);
    }
    line++;
    rowLine = line;
    return true;
  }

  /** Whether this row ends like those before it. */
  private boolean sameEnd(boolean returned) {
    returns |= returned;
    bare |= !returned;
    return !(returns && bare);
  }

  private Result notPlain() {
    return new Result(false, linesInFields, returns, tally);
  }
}
