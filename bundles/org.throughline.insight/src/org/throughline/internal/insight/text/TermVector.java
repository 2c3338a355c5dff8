package org.throughline.internal.insight.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weights of terms. Not for several threads while it grows. */
final class TermVector {

  /** A middle of many messages keeps its weightiest terms only, so that comparing stays cheap. */
  private static final int MOST_TERMS = 60;

  private final Map<String, Double> weights = new HashMap<>();

  /** Its length is made 1. */
  static TermVector unit(Map<String, Double> weights) {
    TermVector vector = new TermVector();
    double length = Math.sqrt(sum(weights));
    weights.forEach((term, weight) -> vector.weights.put(term, weight / length));
    return vector;
  }

  /** Summed in the order of the terms, since sums of doubles depend on it. */
  private static double sum(Map<String, Double> weights) {
    double sum = 0;
    for (String term : weights.keySet().stream().sorted().toList()) {
      double weight = weights.getOrDefault(term, 0.0);
      sum += weight * weight;
    }
    return sum;
  }

  void add(TermVector other) {
    other.weights.forEach((term, weight) -> weights.merge(term, weight, Double::sum));
    if (weights.size() > MOST_TERMS * 2) {
      weights.keySet().retainAll(List.copyOf(heaviest(MOST_TERMS)));
    }
  }

  double likeness(TermVector other) {
    TermVector small = weights.size() <= other.weights.size() ? this : other;
    TermVector large = small == this ? other : this;
    double product = 0;
    for (String term : small.weights.keySet().stream().sorted().toList()) {
      product += small.weights.getOrDefault(term, 0.0) * large.weights.getOrDefault(term, 0.0);
    }
    double lengths = Math.sqrt(sum(weights)) * Math.sqrt(sum(other.weights));
    return lengths == 0 ? 0 : product / lengths;
  }

  /** Its terms, the weightiest first. */
  List<String> heaviest(int most) {
    return weights.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> each) -> -each.getValue())
            .thenComparing(Map.Entry::getKey))
        .limit(most).map(Map.Entry::getKey).toList();
  }
}
