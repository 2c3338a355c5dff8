package org.throughline.core;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * How long work tells how far it is, and learns that nobody wants it any more. Called on whatever thread works, often;
 * so it must be quick.
 */
@ConsumerType
public interface Progress {

  /** Nobody looks and nobody cancels. */
  static Progress none() {
    return Unseen.PROGRESS;
  }

  /** What the work is busy with from now on. */
  void step(Message what);

  /**
   * How much of the work is done.
   *
   * @param fraction from 0 to 1; work that never says it takes an unknown time
   */
  void done(double fraction);

  /** Whether the person wants the work to end. */
  boolean isCancelled();

  /**
   * Ends the work when it was cancelled. Call it wherever stopping leaves nothing half done, several times a second.
   *
   * @throws Cancelled when it was
   */
  default void check() {
    if (isCancelled()) {
      throw new Cancelled();
    }
  }

  /**
   * The progress of one part of the work.
   *
   * @param from how much of the whole is done before the part, from 0 to 1
   * @param to how much is done after it
   */
  default Progress part(double from, double to) {
    Progress whole = this;
    return new Progress() {

      @Override
      public void step(Message what) {
        whole.step(what);
      }

      @Override
      public void done(double fraction) {
        whole.done(from + (to - from) * Math.clamp(fraction, 0, 1));
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }
}
