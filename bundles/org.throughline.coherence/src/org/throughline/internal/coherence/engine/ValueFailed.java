package org.throughline.internal.coherence.engine;

/** Thrown to who asks for a value that could not be computed. What it computes fails for the same reason. */
final class ValueFailed extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  final transient Failure failure;

  ValueFailed(Failure failure) {
    super(failure.what());
    this.failure = failure;
  }
}
