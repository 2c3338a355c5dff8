package org.throughline.internal.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same with many files, on as many threads as there are processors, while the caller waits. With few files it
 * is not worth a thread.
 */
final class EachFile {

  private static final int WORTH_THREADS = 8;
  private static final int MOST_THREADS = 8;

  private EachFile() {
  }

  /**
   * What is done with one file.
   *
   * @param <T> the file
   * @param <R> what comes of it
   * @param <E> what may go wrong
   */
  @FunctionalInterface
  interface Work<T, R, E extends Exception> {
    R on(T file) throws E;
  }

  /**
   * The results in the order of the files. When work fails on some file, the first failure in that order is thrown, after
   * all work has ended.
   *
   * @param waiting true for work that waits for the disk rather than computes, which more threads than processors speed up
   */
  static <T, R, E extends Exception> List<R> apply(List<? extends T> files, boolean waiting, Work<T, R, E> work)
      throws E {
    List<R> results = new ArrayList<>(files.size());
    int threads = waiting ? MOST_THREADS : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    if (files.size() < WORTH_THREADS || threads == 1) {
      for (T file : files) {
        results.add(work.on(file));
      }
      return results;
    }
    List<Future<R>> futures = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (T file : files) {
        futures.add(pool.submit(() -> work.on(file)));
      }
    }
    for (Future<R> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  /** All work has ended when this is asked. */
  @SuppressWarnings("unchecked")
  private static <R, E extends Exception> R result(Future<R> future) throws E {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException unexpected -> throw unexpected;
        case Error error -> throw error;
        case null, default -> throw (E) failed.getCause();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
