package org.throughline.internal.insight.feed;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * <p>A long file is looked at in parts by several threads. Where a part's first row begins is guessed, and proved by where
 * the rows of the part before end; so the parts together see exactly what one look from the beginning sees.
 */
final class CsvScan {

  private static final int HEAD = 1 << 18;
  private static final long PART = 8L << 20;
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
  private final long part;

  /**
   * A scan of a table.
   *
   * @param columns how many fields a row has
   */
  CsvScan(char delimiter, int columns) {
    this(delimiter, columns, PART);
  }

  /** A scan of a table in parts of so many bytes. */
  CsvScan(char delimiter, int columns, long part) {
    this.delimiter = delimiter;
    this.columns = columns;
    this.part = part;
  }

  /**
   * Scans.
   *
   * @param above how many lines stand above the rows, that of the headings included
   * @param takers gives what takes the rows of each part of the file, by its place; asked from any thread. Asked for the
   *     same place once more, what was taken there before counts for nothing
   * @param inOneGo whether one part is to be made of it, for what must see all rows in order
   */
  Result scan(Path file, long above, IntFunction<? extends Taker> takers, boolean inOneGo, Progress progress) throws IOException {
    long size;
    long first;
    try (FileInputStream in = new FileInputStream(file.toFile()); FileChannel channel = in.getChannel()) {
      size = channel.size();
      first = below(channel, above);
      if (first < 0 || columns < 1) {
        return Result.NOT_PLAIN;
      }
      if (inOneGo || size - first <= part) {
        Taker taker = takers.apply(0);
        CsvPart whole = new CsvPart(first, size, new CsvRow(delimiter, columns), taker);
        boolean plain = whole.look(channel, progress, new AtomicLong(), size) && whole.end() == size;
        taker.end();
        return plain ? new Result(true, whole.row().linesInFields()) : Result.NOT_PLAIN;
      }
    }
    long[] bounds = bounds(first, size);
    Optional<Result> guessed = inParts(file, bounds, takers, progress,
        channel -> CsvStarts.guessed(channel, bounds, delimiter, columns));
    return guessed.isPresent() ? guessed.get() : inParts(file, bounds, takers, progress,
        channel -> CsvStarts.counted(channel, bounds, columns, progress)).orElse(Result.NOT_PLAIN);
  }

  /** Hands over the first rows of a file, as far as they are plain. */
  void head(Path file, long above, Taker taker) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile()); FileChannel channel = in.getChannel()) {
      long first = below(channel, above);
      ByteBuffer block = ByteBuffer.allocate(HEAD);
      int filled = first < 0 || columns < 1 ? 0 : Math.max(0, channel.read(block, first));
      CsvRow row = new CsvRow(delimiter, columns);
      int at = 0;
      while (at >= 0 && at < filled) {
        at = row.read(block.array(), at, filled, false);
        if (at >= 0) {
          taker.row(block.array(), row);
        }
      }
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

  private long[] bounds(long first, long size) {
    int count = (int) ((size - first + part - 1) / part);
    long[] bounds = new long[count + 1];
    for (int i = 0; i <= count; i++) {
      bounds[i] = Math.min(size, first + i * part);
    }
    return bounds;
  }

  /** Says where the parts of an open file begin. */
  @FunctionalInterface
  private interface Starting {

    CsvStarts in(FileChannel channel) throws IOException;
  }

  /** A part and whether all of it is plain. */
  private record Looked(CsvPart part, boolean plain) {
  }

  /** What was seen; empty where the rows of a part do not begin where those before it end. */
  private Optional<Result> inParts(Path file, long[] bounds, IntFunction<? extends Taker> takers, Progress progress, Starting starting)
      throws IOException {
    int count = bounds.length - 1;
    long size = bounds[count];
    AtomicLong done = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
      Thread thread = new Thread(work, "throughline-import-scan");
      thread.setDaemon(true);
      return thread;
    });
    // A thread that is interrupted closes the file it reads, so that each attempt has its own.
    try (FileInputStream in = new FileInputStream(file.toFile()); FileChannel channel = in.getChannel()) {
      CsvStarts starts = starting.in(channel);
      List<Future<Looked>> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int place = i;
        parts.add(threads.submit(() -> {
          Taker taker = takers.apply(place);
          long start = place == 0 ? bounds[0] : starts.of(place);
          CsvPart rows = new CsvPart(start, bounds[place + 1], new CsvRow(delimiter, columns), taker);
          boolean plain = start >= 0 && rows.look(channel, progress, done, size);
          taker.end();
          return new Looked(rows, plain);
        }));
      }
      return together(parts, bounds[0], size);
    } finally {
      end(threads);
    }
  }

  private static Optional<Result> together(List<Future<Looked>> parts, long first, long size) throws IOException {
    boolean linesInFields = false;
    boolean returns = false;
    boolean bare = false;
    long end = first;
    for (Future<Looked> each : parts) {
      Looked looked = got(each);
      CsvRow rows = looked.part.row();
      returns |= rows.returns();
      bare |= rows.bareFeeds();
      if (looked.part.start() != end) {
        return Optional.empty();
      }
      if (!looked.plain || returns && bare) {
        return Optional.of(Result.NOT_PLAIN);
      }
      end = looked.part.end();
      linesInFields |= rows.linesInFields();
    }
    return Optional.of(end == size ? new Result(true, linesInFields) : Result.NOT_PLAIN);
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
}
