package org.throughline.internal.coherence.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread's turn at asking computations. Whoever watches it can tell what it asks and end that; when what it asks
 * never looks up, the thread is given up, and learns so before it can touch anything that is shared.
 */
final class Turn {

  private static final int OWN = 0;
  private static final int FOREIGN = 1;
  private static final int GIVEN_UP = 2;

  /** Of so many checks, less one, none asks whether somebody edits. */
  private static final int SOMETIMES = 7;

  private final BooleanSupplier givesWay;
  private final AtomicInteger phase = new AtomicInteger(OWN);
  private @Nullable Computation asked;
  private final AtomicLong evaluation = new AtomicLong();
  private volatile long tooLong;
  private volatile boolean hurries;
  private int checks;

  Turn(BooleanSupplier givesWay) {
    this.givesWay = givesWay;
  }

  // ---- on its thread

  /** A computation begins that nobody else asked for. */
  void begin(Computation computation) {
    asked = computation;
    // Who watches may learn of it a little later; nothing has to wait until it has.
    evaluation.lazySet(evaluation.getPlain() + 1);
  }

  /** Somebody else's code is entered. */
  void enter() {
    if (!phase.compareAndSet(OWN, FOREIGN)) {
      throw new Stopped(Stopped.Reason.ABANDONED);
    }
  }

  /** Somebody else's code is left. */
  void leave() {
    if (!phase.compareAndSet(FOREIGN, OWN) && phase.get() == GIVEN_UP) {
      throw new Stopped(Stopped.Reason.ABANDONED);
    }
  }

  /** Ends what is asked when somebody edits or it was told to end. */
  void check() {
    if (tooLong != 0 && tooLong == evaluation.getPlain()) {
      throw new Stopped(Stopped.Reason.TOO_LONG);
    }
    if (phase.get() == GIVEN_UP) {
      throw new Stopped(Stopped.Reason.ABANDONED);
    }
    if (hurries || (++checks & SOMETIMES) == 0 && givesWay.getAsBoolean()) {
      throw new Stopped(Stopped.Reason.GIVES_WAY);
    }
  }

  // ---- for who watches

  /** Counts up with each computation that begins. */
  long evaluation() {
    return evaluation.getAcquire();
  }

  boolean isInForeignCode() {
    return phase.get() == FOREIGN;
  }

  boolean isGivenUp() {
    return phase.get() == GIVEN_UP;
  }

  @Nullable Computation asked() {
    return asked;
  }

  /** Somebody edits: ends what is asked at its next read. */
  void hurry() {
    hurries = true;
  }

  /** Ends what is asked at its next read, if it is still the same. */
  void end(long which) {
    tooLong = which;
  }

  /** Gives the thread up while it is in foreign code; false when it has come out of it. */
  boolean giveUp() {
    return phase.compareAndSet(FOREIGN, GIVEN_UP);
  }
}
