package org.throughline.internal.insight.feed;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.throughline.core.Progress;

/**
 * Goes once through a text file and says whether it is written so plainly that any reader sees the same rows in it: UTF-8,
 * quotation marks only around whole fields and doubled inside, no blank line, equally many fields in every row. Such a
 * file is left to the database; any other is read row by row. Hands the rows over on the way.
 *
 * <p>A long file is looked at in parts by several threads. Where a part's first row begins is guessed from the quotation
 * marks before it, and proved by where the rows of the part before end; so the parts together see exactly what one look
 * from the beginning sees.
 */
final class CsvScan {

  private static final int BLOCK = 1 << 20;
  private static final long PART = 32L << 20;
  private static final int THREADS = 2;

  /** Takes the rows of one part, in order. For one thread. */
  @FunctionalInterface
  interface Taker {

    /** Takes a row, which is only valid until the next. */
    void row(byte[] block, CsvRow row) throws IOException;

    /** There are no more rows. */
    default void end() throws IOException {
      // Most have nothing to finish.
    }
  }

  /**
   * What was seen.
   *
   * @param plain whether all is plain; else rows may have been handed over in vain
   * @param linesInFields whether a field holds a line break
   */
  record Result(boolean plain, boolean linesInFields) {

    static final Result NOT_PLAIN = new Result(false, false);
  }

  private final char delimiter;
  private final int columns;

  /**
   * A scan of a table.
   *
   * @param columns how many fields a row has
   */
  CsvScan(char delimiter, int columns) {
    this.delimiter = delimiter;
    this.columns = columns;
  }

  /**
   * Scans.
   *
   * @param above how many lines stand above the rows, that of the headings included
   * @param takers gives what takes the rows of each part of the file, by its place; asked from any thread
   * @param inOneGo whether one part is to be made of it, for what must see all rows in order
   */
  Result scan(Path file, long above, IntFunction<? extends Taker> takers, boolean inOneGo, Progress progress) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile()); FileChannel channel = in.getChannel()) {
      long size = channel.size();
      long first = below(channel, above);
      if (first < 0 || columns < 1) {
        return Result.NOT_PLAIN;
      }
      if (inOneGo || size - first <= PART) {
        Taker taker = takers.apply(0);
        CsvPart whole = new CsvPart(first, size, new CsvRow(delimiter, columns), taker);
        boolean plain = whole.look(channel, progress, new AtomicLong(), size) && whole.end() == size;
        taker.end();
        return plain ? new Result(true, whole.row().linesInFields()) : Result.NOT_PLAIN;
      }
      return inParts(channel, first, size, takers, progress);
    }
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

  private Result inParts(FileChannel channel, long first, long size, IntFunction<? extends Taker> takers, Progress progress) throws IOException {
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
      List<Future<CsvPart>> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int place = i;
        parts.add(threads.submit(() -> {
          Taker taker = takers.apply(place);
          long start = place == 0 ? first : rowAfter(channel, begins[place], inside[place]);
          CsvPart part = new CsvPart(start, begins[place + 1], new CsvRow(delimiter, columns), taker);
          boolean plain = start >= 0 && part.look(channel, progress, done, size);
          taker.end();
          return plain ? part : new CsvPart(-1, -1, part.row(), taker);
        }));
      }
      boolean linesInFields = false;
      boolean returns = false;
      boolean bare = false;
      long end = first;
      for (Future<CsvPart> each : parts) {
        CsvPart part = got(each);
        returns |= part.row().returns();
        bare |= part.row().bareFeeds();
        if (part.start() != end || returns && bare) {
          return Result.NOT_PLAIN;
        }
        end = part.end();
        linesInFields |= part.row().linesInFields();
      }
      return end == size ? new Result(true, linesInFields) : Result.NOT_PLAIN;
    } finally {
      end(threads);
    }
  }

  /** Nobody takes rows any more when this is over. */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    boolean interrupted = false;
    while (true) {
      try {
        if (threads.awaitTermination(1, TimeUnit.SECONDS)) {
          break;
        }
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
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
    long longest = (long) columns * (CsvRow.LONGEST_FIELD + 3);
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
}
