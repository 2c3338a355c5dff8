package org.throughline.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test sets it, forwards or back. Safe from any thread. */
public final class SettableClock implements InstantSource {

  private volatile Instant now;

  /** A clock that begins on a Monday morning. */
  public SettableClock() {
    this(Instant.parse("2026-03-02T08:00:00Z"));
  }

  public SettableClock(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  public void set(Instant instant) {
    now = instant;
  }

  /** Lets time pass; a negative duration is a clock that jumps back. */
  public void pass(Duration time) {
    now = now.plus(time);
  }
}
