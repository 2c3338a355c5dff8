package org.throughline.insight.board;

import java.util.ArrayList;
import java.util.List;

/** A scale of whole numbers from zero to a round one, with two or three grid lines. */
record RoundScale(long step, int steps) {

  private static final long[] ROUND = {1, 2, 5, 10};

  static RoundScale upTo(double most) {
    long magnitude = 1;
    while (true) {
      for (long round : ROUND) {
        long step = round * magnitude;
        if (step * 3 >= most) {
          return new RoundScale(step, Math.max(1, (int) Math.ceil(most / step)));
        }
      }
      magnitude *= 10;
    }
  }

  long top() {
    return step * steps;
  }

  /** The amounts of the grid lines, with zero. */
  List<Long> lines() {
    List<Long> lines = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      lines.add(step * i);
    }
    return lines;
  }
}
