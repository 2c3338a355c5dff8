package org.throughline.internal.coherence.engine;

/**
 * A computation that threw instead of giving a result.
 *
 * @param what what was thrown, in the words of the program
 */
record Failure(String what) {

  /** It was ended because it took too much time. */
  static final Failure TOO_LONG = new Failure("it took too long");
  /** It needs a value that needs it. */
  static final Failure NEEDS_ITSELF = new Failure("a value needs itself");

  static Failure of(Throwable thrown) {
    return thrown instanceof ValueFailed value ? value.failure : new Failure(String.valueOf(thrown));
  }
}
