package org.throughline.internal.ui.jobs;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.ui.Job;
import org.throughline.ui.Jobs;

/** One piece of work: the working thread tells it how far it is, the window asks. */
final class RunningJob<T> implements Job, Progress {

  private final Jobs.Order<T> order;
  private final Runnable told;
  private volatile @Nullable Message step;
  private volatile double fraction = Double.NaN;
  private volatile boolean cancelled;
  private volatile boolean over;
  private @Nullable T result;
  private @Nullable Throwable trouble;

  /** @param told is called on the working thread whenever there is something new to show */
  RunningJob(Jobs.Order<T> order, Runnable told) {
    this.order = order;
    this.told = told;
  }

  /** Does the work, on the working thread. */
  void work() {
    try {
      result = order.work().run(this);
    } catch (CancellationException ended) {
      cancelled = true;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError failed) {
      trouble = failed;
    }
  }

  /** What went wrong; null when nothing did. After {@link #work()}, on the UI thread. */
  @Nullable Throwable trouble() {
    return trouble;
  }

  /** The result; empty when the work was cancelled or failed. After {@link #work()}, on the UI thread. */
  Optional<T> result() {
    return Optional.ofNullable(result);
  }

  void handOn() {
    result().ifPresent(order.then());
  }

  void over() {
    over = true;
  }

  // ---- for the window

  @Override
  public String task() {
    return order.task();
  }

  @Override
  public Optional<Object> about() {
    return order.about();
  }

  @Override
  public Optional<String> step() {
    return Optional.ofNullable(step).map(message -> message.in(Locale.getDefault()));
  }

  @Override
  public OptionalDouble done() {
    double now = fraction;
    return Double.isNaN(now) ? OptionalDouble.empty() : OptionalDouble.of(now);
  }

  @Override
  public void cancel() {
    cancelled = true;
    told.run();
  }

  @Override
  public boolean isOver() {
    return over;
  }

  // ---- for the work

  @Override
  public void step(Message what) {
    step = what;
    told.run();
  }

  @Override
  public void done(double part) {
    fraction = Math.clamp(part, 0, 1);
    told.run();
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
