package org.throughline.internal.core.edit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Lets many readers in or one change, and makes readers give way to a change that waits. */
final class ReadGate {

  /** Thrown through a reading to end it; it starts again after the change. */
  private static final class GivesWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GivesWay() {
      super("A change waits", null, false, false);
    }
  }

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  /** Held by a change until it is in, so that a reading that gave way does not come back before it. */
  private final ReentrantLock turnstile = new ReentrantLock();

  private volatile boolean changeWaiting;
  private volatile boolean closed;

  /** Runs a change while nobody reads. */
  <T> T change(Supplier<T> change) {
    turnstile.lock();
    try {
      changeWaiting = true;
      lock.writeLock().lock();
    } finally {
      changeWaiting = false;
      turnstile.unlock();
    }
    try {
      return change.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Lets nobody in any more. */
  void close() {
    closed = true;
    change(() -> closed);
  }

  boolean isChangeWaiting() {
    return changeWaiting;
  }

  boolean isClosed() {
    return closed;
  }

  /** Ends the reading that calls it when a change waits. */
  void giveWay() {
    if (changeWaiting) {
      throw new GivesWay();
    }
  }

  /**
   * Reads while nothing changes; starts again after each change it gave way to. A reading within a reading starts again
   * with the one around it.
   */
  <T> T read(Supplier<T> reading, BooleanSupplier cancelled) {
    boolean within = lock.getReadHoldCount() > 0;
    while (true) {
      lock.readLock().lock();
      try {
        if (closed || cancelled.getAsBoolean()) {
          throw new CancellationException(closed ? "The client was closed" : "The reading was cancelled");
        }
        return reading.get();
      } catch (GivesWay change) {
        if (within) {
          throw change;
        }
      } finally {
        lock.readLock().unlock();
      }
      awaitChange();
    }
  }

  private void awaitChange() {
    turnstile.lock();
    turnstile.unlock();
  }
}
