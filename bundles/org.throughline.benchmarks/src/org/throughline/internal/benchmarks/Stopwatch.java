package org.throughline.internal.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of one thing, in nanoseconds. */
final class Stopwatch {

  private final List<Long> times = new ArrayList<>();

  /** Runs it once and keeps how long it took. */
  void time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    times.add(System.nanoTime() - start);
  }

  double medianMillis() {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    return median / 1e6;
  }

  /** How long the last one took. */
  double lastMillis() {
    return times.getLast() / 1e6;
  }

  int rounds() {
    return times.size();
  }

  void forget() {
    times.clear();
  }
}
