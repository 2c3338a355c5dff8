package org.throughline.internal.core.text;

import java.time.Duration;

/**
 * A text that counts how often it is asked for a character, so that a regular expression that tries one way after the
 * other for ever can be ended: {@code java.util.regex} has no other place to stop it.
 */
public final class WatchedText implements CharSequence {

  /** Thrown through the matcher when the time is over. */
  public static final class TooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooSlow() {
      super("The expression takes too long", null, false, false);
    }
  }

  private static final int EVERY = 1 << 14;

  private final CharSequence text;
  private final long end;
  private final Runnable check;
  private int asked;

  /** Lets the text be asked for so long; {@code check} is called meanwhile and may throw to end it. */
  public WatchedText(CharSequence text, Duration patience, Runnable check) {
    this(text, System.nanoTime() + patience.toNanos(), check);
  }

  private WatchedText(CharSequence text, long end, Runnable check) {
    this.text = text;
    this.end = end;
    this.check = check;
  }

  @Override
  public char charAt(int index) {
    if (++asked % EVERY == 0) {
      check.run();
      if (System.nanoTime() - end > 0) {
        throw new TooSlow();
      }
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int stop) {
    return text.subSequence(start, stop);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
