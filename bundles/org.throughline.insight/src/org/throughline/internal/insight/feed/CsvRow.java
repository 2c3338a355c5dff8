package org.throughline.internal.insight.feed;

import java.util.Arrays;

/**
 * One row of a plainly written text file after the other, and where in its bytes the fields are. A row is plain when it is
 * UTF-8, has quotation marks only around whole fields and doubled inside, and as many fields as it should. For one thread.
 */
final class CsvRow {

  /** What is read instead of a row that is not plain. */
  static final int NOT_PLAIN = -1;
  /** What is read instead of a row that is longer than the block. */
  static final int NOT_WHOLE = -2;
  /** How many bytes a field may have. */
  static final int LONGEST_FIELD = 100_000;

  // What is counted of a field stands in one number: digits, then signs of accounts, then of hashtags.
  private static final int COUNTED = EightLetters.COUNTED;
  private static final long COUNT = (1L << COUNTED) - 1;
  /** What a byte adds to what is counted inside a field in quotation marks; below 0 what must be looked at. */
  private static final long[] MARKED = meanings();

  /** The same inside a field without. */
  private final long[] unmarked = meanings();
  private static final long MARK = EightLetters.all((byte) '"');

  private final byte delimiter;
  private final long delimiters;
  private final int columns;
  private final int[] begins;
  private final int[] ends;
  private final int[] doubled;
  private final long[] counts;
  private final boolean[] marked;
  private boolean linesInFields;
  private boolean returns;
  private boolean bare;
  private int breaks;

  CsvRow(char delimiter, int columns) {
    this.delimiter = (byte) delimiter;
    delimiters = EightLetters.all(this.delimiter);
    this.columns = columns;
    begins = new int[columns];
    ends = new int[columns];
    doubled = new int[columns];
    counts = new long[columns];
    marked = new boolean[columns];
    unmarked[delimiter & 0xFF] = -1;
  }

  private static long[] meanings() {
    long[] meanings = new long[256];
    Arrays.fill(meanings, '0', '9' + 1, 1);
    meanings['@'] = 1L << COUNTED;
    meanings['#'] = 1L << 2 * COUNTED;
    meanings[0] = -1;
    meanings['"'] = -1;
    meanings['\n'] = -1;
    meanings['\r'] = -1;
    Arrays.fill(meanings, 0x80, 0x100, -1);
    return meanings;
  }

  int columns() {
    return columns;
  }

  /** Where a field begins, behind its quotation mark. */
  int begin(int column) {
    return begins[column];
  }

  /** Where it ends, before its quotation mark. */
  int end(int column) {
    return ends[column];
  }

  /** How many bytes its text has. */
  int length(int column) {
    return ends[column] - begins[column] - doubled[column];
  }

  /** Whether it holds quotation marks, which are written twice. */
  boolean hasMarks(int column) {
    return doubled[column] > 0;
  }

  /** Whether it stands in quotation marks. */
  boolean isMarked(int column) {
    return marked[column];
  }

  int digits(int column) {
    return (int) (counts[column] & COUNT);
  }

  /** How many of @ it holds. */
  int ats(int column) {
    return (int) (counts[column] >>> COUNTED & COUNT);
  }

  /** How many of # it holds. */
  int hashes(int column) {
    return (int) (counts[column] >>> 2 * COUNTED);
  }

  /** Whether nothing but digits stands in it. */
  boolean isAllDigits(int column) {
    return counts[column] > 0 && counts[column] == ends[column] - begins[column];
  }

  /** The whole number that its digits make, of which it has at most 18. */
  long number(byte[] block, int column) {
    long number = 0;
    for (int i = begins[column]; i < ends[column]; i++) {
      number = number * 10 + block[i] - '0';
    }
    return number;
  }

  /** How many bytes the row has, from its first field to its last. */
  int length() {
    return ends[columns - 1] - begins[0];
  }

  /** How many lines end inside its fields. */
  int breaks() {
    return breaks;
  }

  /** Whether a line ended inside a field of any row so far. */
  boolean linesInFields() {
    return linesInFields;
  }

  /** Whether lines so far end in a carriage return and a line feed. */
  boolean returns() {
    return returns;
  }

  /** Whether lines so far end in a line feed only. */
  boolean bareFeeds() {
    return bare;
  }

  /**
   * Goes over one row that begins in a block.
   *
   * @param limit where the block is over
   * @param last whether nothing comes after it
   * @return where the next row begins, or {@link #NOT_PLAIN}, or {@link #NOT_WHOLE}
   */
  int read(byte[] block, int from, int limit, boolean last) {
    int i = from;
    int column = 0;
    breaks = 0;
    if (block[i] == '\n' || block[i] == '\r') {
      return NOT_PLAIN;
    }
    while (true) {
      if (column >= columns) {
        return NOT_PLAIN;
      }
      int after = i < limit && block[i] == '"' ? quoted(block, i + 1, limit, last, column)
          : unmarked(block, i, limit, last, column);
      if (after < 0) {
        return after;
      }
      if (ends[column] - begins[column] > LONGEST_FIELD) {
        return NOT_PLAIN;
      }
      column++;
      i = after;
      if (i < limit && block[i] == delimiter) {
        i++;
        continue;
      }
      if (i < limit && block[i] == '\r') {
        if (i + 1 >= limit) {
          return last ? NOT_PLAIN : NOT_WHOLE;
        }
        if (block[i + 1] != '\n') {
          return NOT_PLAIN;
        }
        returns = true;
        i += 2;
      } else if (i < limit) {
        if (block[i] != '\n') {
          return NOT_PLAIN;
        }
        bare = true;
        i++;
      }
      return column == columns && !(returns && bare) ? i : NOT_PLAIN;
    }
  }

  /** Goes over a field in quotation marks; gives where it is over. */
  private int quoted(byte[] block, int from, int limit, boolean last, int column) {
    int i = from;
    int twice = 0;
    long counted = 0;
    while (true) {
      while (i + EightLetters.MANY <= limit) {
        long eight = EightLetters.at(block, i);
        int plain = EightLetters.plain(eight, MARK);
        counted += EightLetters.counted(eight, plain);
        i += plain;
        if (plain < EightLetters.MANY) {
          break;
        }
      }
      if (i >= limit) {
        return last ? NOT_PLAIN : NOT_WHOLE;
      }
      byte b = block[i];
      long meaning = MARKED[b & 0xFF];
      if (meaning >= 0) {
        counted += meaning;
        i++;
      } else if (b < 0) {
        int length = character(block, i, limit, last);
        if (length < 0) {
          return length;
        }
        i += length;
      } else if (b == '"') {
        if (i + 1 >= limit && !last) {
          return NOT_WHOLE;
        }
        if (i + 1 < limit && block[i + 1] == '"') {
          twice++;
          i += 2;
        } else {
          field(column, from, i, twice, counted, true);
          return i + 1;
        }
      } else if (b == 0) {
        return NOT_PLAIN;
      } else {
        linesInFields = true;
        breaks += b == '\n' ? 1 : 0;
        i++;
      }
    }
  }

  /** Goes over a field without quotation marks; gives where it is over. */
  private int unmarked(byte[] block, int from, int limit, boolean last, int column) {
    int i = from;
    long counted = 0;
    while (true) {
      while (i + EightLetters.MANY <= limit) {
        long eight = EightLetters.at(block, i);
        int plain = EightLetters.plain(eight, delimiters);
        counted += EightLetters.counted(eight, plain);
        i += plain;
        if (plain < EightLetters.MANY) {
          break;
        }
      }
      if (i >= limit) {
        break;
      }
      byte b = block[i];
      long meaning = unmarked[b & 0xFF];
      if (meaning >= 0) {
        counted += meaning;
        i++;
      } else if (b < 0) {
        int length = character(block, i, limit, last);
        if (length < 0) {
          return length;
        }
        i += length;
      } else if (b == delimiter || b == '\n' || b == '\r') {
        break;
      } else {
        return NOT_PLAIN;
      }
    }
    if (i >= limit && !last) {
      return NOT_WHOLE;
    }
    field(column, from, i, 0, counted, false);
    return i;
  }

  private void field(int column, int from, int to, int twice, long counted, boolean inMarks) {
    begins[column] = from;
    ends[column] = to;
    doubled[column] = twice;
    counts[column] = counted;
    marked[column] = inMarks;
  }

  /** How many bytes a character of UTF-8 outside of ASCII has. */
  private static int character(byte[] block, int at, int limit, boolean last) {
    int b = block[at] & 0xFF;
    int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
    if (length == 0) {
      return NOT_PLAIN;
    }
    if (at + length > limit) {
      return last ? NOT_PLAIN : NOT_WHOLE;
    }
    for (int i = 1; i < length; i++) {
      if ((block[at + i] & 0xC0) != 0x80) {
        return NOT_PLAIN;
      }
    }
    int second = block[at + 1] & 0xFF;
    boolean possible = switch (b) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
    return possible ? length : NOT_PLAIN;
  }
}
