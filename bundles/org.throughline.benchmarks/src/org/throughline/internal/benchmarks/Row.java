package org.throughline.internal.benchmarks;

import java.util.Locale;

/**
 * One line of the result.
 *
 * @param what what is compared
 * @param ours the median in milliseconds
 * @param base what it is compared with, in milliseconds
 * @param limit the greatest ratio that is good enough
 */
record Row(String what, double ours, double base, double limit) {

  double ratio() {
    return ours / base;
  }

  boolean holds() {
    return ratio() <= limit;
  }

  String markdown() {
    return String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.3f | %s |", what, ours, base, ratio(), limit,
        holds() ? "yes" : "no");
  }
}
