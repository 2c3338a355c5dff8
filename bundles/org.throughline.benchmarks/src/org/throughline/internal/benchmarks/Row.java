package org.throughline.internal.benchmarks;

import java.util.Locale;

/**
 * One line of the result.
 *
 * @param what what is compared
 * @param ours the median in milliseconds
 * @param base what it is compared with, in milliseconds
 * @param limit the greatest ratio that is good enough; infinite where it is only told
 */
record Row(String what, double ours, double base, double limit) {

  double ratio() {
    return ours / base;
  }

  boolean holds() {
    return ratio() <= limit;
  }

  String markdown() {
    String told = String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f |", what, ours, base, ratio());
    return limit == Double.POSITIVE_INFINITY ? told + " | |"
        : told + String.format(Locale.ROOT, " %.3f | %s |", limit, holds() ? "yes" : "no");
  }
}
