package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;

/** From amounts to places: a scale from zero to a round number with two or three grid lines between. */
final class Scale {

  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  private final double step;
  private final int steps;

  private Scale(double step, int steps) {
    this.step = step;
    this.steps = steps;
  }

  /** A scale on which the largest of all amounts has its place. */
  static Scale upTo(double most) {
    if (!(most > 0)) {
      return new Scale(1, 1);
    }
    double raw = most / 3;
    double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double round : ROUND) {
      if (round * magnitude >= raw) {
        double step = round * magnitude;
        return new Scale(step, (int) Math.ceil(most / step - 1e-9));
      }
    }
    return new Scale(10 * magnitude, (int) Math.ceil(most / (10 * magnitude)));
  }

  double top() {
    return step * steps;
  }

  /** The amounts of the grid lines, without zero. */
  List<Double> lines() {
    List<Double> lines = new ArrayList<>();
    for (int i = 1; i <= steps; i++) {
      lines.add(step * i);
    }
    return lines;
  }
}
