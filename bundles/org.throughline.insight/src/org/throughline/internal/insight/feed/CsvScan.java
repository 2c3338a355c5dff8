package org.throughline.internal.insight.feed;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;

/**
 * Goes once through a text file and says whether it is written so plainly that any reader sees the same rows in it: UTF-8,
 * quotation marks only around whole fields and doubled inside, no blank line, equally many fields in every row. Such a
 * file is left to the database; any other is read row by row. Counts what is in it on the way, so that what the database
 * read can be compared, and shows the fields of chosen columns.
 *
 * <p>A long file is looked at in parts by several threads. Where a part's first row begins is guessed from the quotation
 * marks before it, and proved by where the rows of the part before end; so the parts together see exactly what one look
 * from the beginning sees.
 */
final class CsvScan {

  private static final int BLOCK = 1 << 20;
  private static final long PART = 32L << 20;
  private static final int LONGEST_FIELD = 100_000;
  private static final int LONGEST_NUMBER = 18;
  private static final int MANY_DIGITS = 8;
  private static final int THREADS = 2;
  private static final int NOT_PLAIN = -1;
  private static final int NOT_WHOLE = -2;
  /** What a byte can mean inside a field: 0 nothing, 1 a digit, 2 an @, 3 what must be looked at. */
  private static final byte[] MEANING = meanings();

  /** Takes a field of a chosen column that holds an @ or many digits, or any field of a column that is shown whole. From any thread. */
  @FunctionalInterface
  interface Watch {
    void field(int column, String text);
  }

  /**
   * What was seen.
   *
   * @param linesInFields whether a field holds a line break
   * @param dates how the dates are written
   */
  record Result(boolean plain, boolean linesInFields, RowTally tally, DateShapes dates) {
  }

  /**
   * The columns that are looked at more closely.
   *
   * @param texts those of texts
   * @param whole those every field of which is shown, such as people
   * @param figures those of figures
   * @param when that of the date; -1 when there is none
   */
  record Columns(BitSet texts, BitSet whole, BitSet figures, int when) {

    static final Columns NONE = new Columns(new BitSet(), new BitSet(), new BitSet(), -1);
  }

  /** Takes the line on which a row begins. */
  @FunctionalInterface
  interface Lines {
    void row(long row, long line);
  }

  private final byte delimiter;
  private final int columns;
  private final Columns special;
  private final @Nullable Watch watch;
  private final @Nullable Lines lines;

  /**
   * A scan of a table.
   *
   * @param columns how many fields a row has
   * @param special those of which more is wanted
   * @param watch takes fields of the texts and of those shown whole
   * @param lines takes rows, in order; the file is then looked at by one thread
   */
  CsvScan(char delimiter, int columns, Columns special, @Nullable Watch watch, @Nullable Lines lines) {
    this.delimiter = (byte) delimiter;
    this.columns = columns;
    this.special = special;
    this.watch = watch;
    this.lines = lines;
  }

  private static byte[] meanings() {
    byte[] meanings = new byte[256];
    Arrays.fill(meanings, '0', '9' + 1, (byte) 1);
    meanings['@'] = 2;
    meanings[0] = 3;
    meanings['"'] = 3;
    meanings['\n'] = 3;
    meanings['\r'] = 3;
    Arrays.fill(meanings, 0x80, 0x100, (byte) 3);
    return meanings;
  }

  /**
   * Scans.
   *
   * @param above how many lines stand above the rows, that of the headings included
   */
  Result scan(Path file, long above, Progress progress) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile()); FileChannel channel = in.getChannel()) {
      long size = channel.size();
      long first = below(channel, above);
      if (first < 0 || columns < 1) {
        return notPlain();
      }
      if (lines != null || size - first <= PART) {
        Part whole = new Part(first, size);
        return whole.look(channel, above, progress, new AtomicLong(), size) && whole.end == size
            ? new Result(true, whole.linesInFields, whole.tally, whole.dates) : notPlain();
      }
      return inParts(channel, first, size, progress);
    }
  }

  private Result notPlain() {
    return new Result(false, false, new RowTally(columns), new DateShapes());
  }

  /** Where the rows begin; -1 when what stands above is not plain. */
  private static long below(FileChannel channel, long above) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(1 << 16);
    long left = above;
    long at = 0;
    while (left > 0) {
      block.clear();
      int read = channel.read(block, at);
      if (read < 0) {
        return -1;
      }
      for (int i = 0; i < read; i++) {
        byte b = block.get(i);
        if (b == '"' && left > 1) {
          return -1;
        }
        left -= b == '\n' ? 1 : 0;
        if (left == 0) {
          return at + i + 1;
        }
      }
      at += read;
    }
    return 0;
  }

  // ---- in parts

  private Result inParts(FileChannel channel, long first, long size, Progress progress) throws IOException {
    int count = (int) ((size - first + PART - 1) / PART);
    long[] begins = new long[count + 1];
    for (int i = 0; i <= count; i++) {
      begins[i] = Math.min(size, first + i * PART);
    }
    AtomicLong done = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
      Thread thread = new Thread(work, "throughline-import-scan");
      thread.setDaemon(true);
      return thread;
    });
    try {
      List<Future<Long>> marks = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long from = begins[i];
        long until = begins[i + 1];
        marks.add(threads.submit(() -> marks(channel, from, until, progress)));
      }
      boolean[] inside = new boolean[count];
      for (int i = 1; i < count; i++) {
        inside[i] = inside[i - 1] ^ (got(marks.get(i - 1)) & 1) == 1;
      }
      List<Future<Part>> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int place = i;
        parts.add(threads.submit(() -> {
          long start = place == 0 ? first : rowAfter(channel, begins[place], inside[place]);
          Part part = new Part(start, begins[place + 1]);
          part.plain = start >= 0 && part.look(channel, 0, progress, done, size);
          return part;
        }));
      }
      RowTally tally = new RowTally(columns);
      DateShapes dates = new DateShapes();
      boolean linesInFields = false;
      boolean returns = false;
      boolean bare = false;
      long end = first;
      for (Future<Part> each : parts) {
        Part part = got(each);
        returns |= part.returns;
        bare |= part.bare;
        if (!part.plain || part.start != end || returns && bare) {
          return notPlain();
        }
        end = part.end;
        linesInFields |= part.linesInFields;
        tally.add(part.tally);
        dates.add(part.dates);
      }
      return end == size ? new Result(true, linesInFields, tally, dates) : notPlain();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T got(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new org.throughline.core.Cancelled();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  /** How many quotation marks stand in a part. */
  private static long marks(FileChannel channel, long from, long until, Progress progress) throws IOException {
    byte[] block = new byte[BLOCK];
    long marks = 0;
    for (long at = from; at < until;) {
      progress.check();
      int read = channel.read(ByteBuffer.wrap(block, 0, (int) Math.min(BLOCK, until - at)), at);
      if (read < 0) {
        throw new IOException("The file became shorter");
      }
      int found = 0;
      for (int i = 0; i < read; i++) {
        found += block[i] == '"' ? 1 : 0;
      }
      marks += found;
      at += read;
    }
    return marks;
  }

  /** Where the first row begins that begins after a place; -1 when none does nearby. */
  private long rowAfter(FileChannel channel, long from, boolean insideMarks) throws IOException {
    byte[] block = new byte[1 << 16];
    boolean inside = insideMarks;
    if (!inside && channel.read(ByteBuffer.wrap(block, 0, 1), from - 1) == 1 && block[0] == '\n') {
      return from;
    }
    long longest = (long) columns * (LONGEST_FIELD + 3);
    for (long at = from; at - from < longest;) {
      int read = channel.read(ByteBuffer.wrap(block), at);
      if (read < 0) {
        return at;
      }
      for (int i = 0; i < read; i++) {
        if (block[i] == '"') {
          inside = !inside;
        } else if (block[i] == '\n' && !inside) {
          return at + i + 1;
        }
      }
      at += read;
    }
    return -1;
  }

  // ---- rows

  /** Rows from a place up to the first one that ends at or after another place. For one thread. */
  private final class Part {

    private final long start;
    private final long until;
    private final RowTally tally = new RowTally(columns);
    private final DateShapes dates = new DateShapes();
    private final int[] begins = new int[columns];
    private final int[] ends = new int[columns];
    private final int[] doubled = new int[columns];
    private final int[] digits = new int[columns];
    private final int[] ats = new int[columns];
    private boolean plain;
    private boolean linesInFields;
    private boolean returns;
    private boolean bare;
    private int breaks;
    private long end;

    Part(long start, long until) {
      this.start = start;
      this.until = until;
    }

    /** Whether all rows are plain; {@link #end} is where they end. */
    boolean look(FileChannel channel, long above, Progress progress, AtomicLong done, long size) throws IOException {
      byte[] block = new byte[BLOCK];
      int filled = 0;
      long at = start;
      long line = above + 1;
      end = start;
      boolean last = false;
      while (end < until || last && filled > 0) {
        progress.check();
        if (filled == block.length) {
          if (block.length > columns * (long) (LONGEST_FIELD + 3)) {
            return false;
          }
          block = Arrays.copyOf(block, block.length * 2);
        }
        int read = channel.read(ByteBuffer.wrap(block, filled, block.length - filled), at);
        if (read > 0) {
          filled += read;
          at += read;
          progress.done((double) done.addAndGet(read) / size);
        }
        last = at >= size;
        int next = 0;
        while (next < filled && end < until) {
          int after = row(block, next, filled, last);
          if (after == NOT_PLAIN) {
            return false;
          }
          if (after == NOT_WHOLE) {
            break;
          }
          take(block);
          Lines told = lines;
          if (told != null) {
            told.row(tally.rows(), line);
            line += 1 + breaks;
          }
          end += after - next;
          next = after;
        }
        if (next == 0 && read <= 0) {
          return end >= until;
        }
        System.arraycopy(block, next, block, 0, filled - next);
        filled -= next;
        if (end >= until) {
          return true;
        }
      }
      return true;
    }

    /** Goes over one row; gives where the next begins. */
    private int row(byte[] block, int from, int limit, boolean last) {
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
            : bare(block, i, limit, last, column);
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
      int figures = 0;
      int signs = 0;
      while (true) {
        if (i >= limit) {
          return last ? NOT_PLAIN : NOT_WHOLE;
        }
        byte b = block[i];
        byte meaning = MEANING[b & 0xFF];
        if (meaning == 0) {
          i++;
        } else if (meaning == 1) {
          figures++;
          i++;
        } else if (meaning == 2) {
          signs++;
          i++;
        } else if (b == '"') {
          if (i + 1 >= limit && !last) {
            return NOT_WHOLE;
          }
          if (i + 1 < limit && block[i + 1] == '"') {
            twice++;
            i += 2;
          } else {
            field(column, from, i, twice, figures, signs);
            return i + 1;
          }
        } else if (b == '\n' || b == '\r') {
          linesInFields = true;
          breaks += b == '\n' ? 1 : 0;
          i++;
        } else {
          int length = character(block, i, limit, last);
          if (length < 0) {
            return length;
          }
          i += length;
        }
      }
    }

    /** Goes over a field without quotation marks; gives where it is over. */
    private int bare(byte[] block, int from, int limit, boolean last, int column) {
      int i = from;
      int figures = 0;
      int signs = 0;
      while (i < limit) {
        byte b = block[i];
        if (b == delimiter) {
          break;
        }
        byte meaning = MEANING[b & 0xFF];
        if (meaning == 0) {
          i++;
        } else if (meaning == 1) {
          figures++;
          i++;
        } else if (meaning == 2) {
          signs++;
          i++;
        } else if (b == '\n' || b == '\r') {
          break;
        } else if (b == '"') {
          return NOT_PLAIN;
        } else {
          int length = character(block, i, limit, last);
          if (length < 0) {
            return length;
          }
          i += length;
        }
      }
      if (i >= limit && !last) {
        return NOT_WHOLE;
      }
      field(column, from, i, 0, figures, signs);
      return i;
    }

    private void field(int column, int from, int to, int twice, int figures, int signs) {
      begins[column] = from;
      ends[column] = to;
      doubled[column] = twice;
      digits[column] = figures;
      ats[column] = signs;
    }

    /** Counts a row that is whole, and shows what is watched. */
    private void take(byte[] block) {
      for (int column = 0; column < columns; column++) {
        int length = ends[column] - begins[column] - doubled[column];
        long number = 0;
        if (length > 0 && digits[column] == length && length <= LONGEST_NUMBER) {
          for (int i = begins[column]; i < ends[column]; i++) {
            number = number * 10 + block[i] - '0';
          }
        } else if (digits[column] > 0 && special.figures.get(column)) {
          number = Figures.of(new String(block, begins[column], ends[column] - begins[column], StandardCharsets.UTF_8));
        }
        if (column == special.when && length > 0) {
          dates.see(block, begins[column], ends[column]);
        }
        tally.field(column, length, number);
        Watch shown = watch;
        if (shown != null && length > 0
            && (special.whole.get(column) || special.texts.get(column) && (ats[column] > 0 || digits[column] >= MANY_DIGITS))) {
          String text = new String(block, begins[column], ends[column] - begins[column], StandardCharsets.UTF_8);
          shown.field(column, doubled[column] > 0 ? text.replace("\"\"", "\"") : text);
        }
      }
      tally.row();
    }
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
