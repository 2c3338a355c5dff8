package org.throughline.internal.insight.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the words of a language look like: how often each listed word comes, and how letters follow each other in them.
 * Immutable.
 */
final class LanguageProfile {

  /** How much of the weight goes to the listed words; the rest to words made of likely letters. */
  private static final double LISTED = 0.6;
  private static final double SMOOTHING = 0.4;
  private static final int LETTERS = 60;

  private final String code;
  private final Map<String, Double> words = new HashMap<>();
  private final Map<String, Double> grams = new HashMap<>();
  private double total;

  /**
   * The profile of a language.
   *
   * @param code its two-letter code
   * @param lines each a weight and the words that have it
   */
  LanguageProfile(String code, List<String> lines) {
    this.code = code;
    for (String line : lines) {
      String[] parts = line.split("\\s+");
      double weight = Double.parseDouble(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        String word = parts[i].toLowerCase(Locale.ROOT);
        if (words.putIfAbsent(word, weight) == null) {
          total += weight;
          count(word, Math.sqrt(weight));
        }
      }
    }
  }

  String code() {
    return code;
  }

  boolean lists(String word) {
    return words.containsKey(word);
  }

  private void count(String word, double weight) {
    String framed = "  " + word + " ";
    for (int i = 2; i < framed.length(); i++) {
      for (int from = i - 2; from <= i; from++) {
        grams.merge(framed.substring(from, i + 1), weight, Double::sum);
        grams.merge("<" + framed.substring(from, i), weight, Double::sum);
      }
    }
  }

  /** The natural logarithm of the chance that a word of a text in this language is this one. */
  double logChance(String word) {
    double listed = words.getOrDefault(word, 0.0) / total;
    return Math.log(LISTED * listed + (1 - LISTED) * Math.exp(logSpelling(word)));
  }

  /** The chance of the letters one after the other, each given the two before it, the one before it, and none. */
  private double logSpelling(String word) {
    String framed = "  " + word + " ";
    double log = 0;
    for (int i = 2; i < framed.length(); i++) {
      double chance = 1.0 / LETTERS;
      for (int from = i; from >= i - 2; from--) {
        double seen = grams.getOrDefault(framed.substring(from, i + 1), 0.0);
        double context = grams.getOrDefault("<" + framed.substring(from, i), 0.0);
        double trust = SMOOTHING * 10;
        chance = (seen + trust * chance) / (context + trust);
      }
      log += Math.log(chance);
    }
    return Math.max(log, -200);
  }
}
