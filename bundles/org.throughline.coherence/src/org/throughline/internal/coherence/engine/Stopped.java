package org.throughline.internal.coherence.engine;

/** Thrown through a computation to end it; its result is not wanted any more. */
final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it was ended. */
  enum Reason {
    /** Somebody edits; it starts again afterwards. */
    GIVES_WAY,
    /** It took too much time of the processor. */
    TOO_LONG,
    /** Nobody waits for this thread any more. */
    ABANDONED
  }

  final Reason reason;

  Stopped(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }
}
