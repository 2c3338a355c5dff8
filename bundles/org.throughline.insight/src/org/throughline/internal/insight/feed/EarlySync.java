package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;

/**
 * Lets a long file reach the disk while it is still written and read back, so that nobody waits for all of it in the end.
 * It promises nothing: whoever needs the file to be safe waits for what is left, and hears then of a disk that is broken.
 * For one thread, beside which it has its own.
 */
public final class EarlySync implements AutoCloseable {

  /** Less than this is soon written, and not worth the wait for the disk. */
  private static final long ENOUGH = 32L << 20;
  private static final long PAUSE = 100;

  private final Path file;
  private final DurableWriter writer;
  private final Thread thread;
  private volatile boolean over;

  private EarlySync(Path file, DurableWriter writer) {
    this.file = file;
    this.writer = writer;
    thread = Thread.ofPlatform().name("throughline-import-disk").daemon().unstarted(this::run);
  }

  /** Begins with a file, which need not be there yet. */
  public static EarlySync of(Path file, DurableWriter writer) {
    EarlySync sync = new EarlySync(file, writer);
    sync.thread.start();
    return sync;
  }

  private void run() {
    long safe = 0;
    while (!over) {
      try {
        Thread.sleep(PAUSE);
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size < safe) {
          // It is written once more.
          safe = 0;
        }
        if (size - safe >= ENOUGH) {
          writer.settle(file);
          safe = size;
        }
      } catch (InterruptedException | IOException | ClientException heldOrOver) {
        // Where somebody else holds the file it is tried again, else the end has come.
        continue;
      }
    }
  }

  /** Leaves the file alone from now on. */
  @Override
  public void close() {
    over = true;
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
