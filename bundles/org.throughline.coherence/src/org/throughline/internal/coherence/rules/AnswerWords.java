package org.throughline.internal.coherence.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer says, as far as a machine can tell: its figures, also those written as a word in Dutch, Swedish or
 * English, and its longer words by their beginnings.
 *
 * @param figures two answers with other figures are other answers
 * @param words the words of at least four letters, cut after six so that inflection makes no difference
 */
record AnswerWords(Set<String> figures, Set<String> words) {

  private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,:]\\d+)*|\\p{L}+");
  private static final int SHORTEST = 4;
  private static final int BEGINNING = 6;
  private static final Map<String, String> NUMERALS = numerals();

  static AnswerWords of(String text) {
    Set<String> figures = new HashSet<>();
    Set<String> words = new HashSet<>();
    Matcher tokens = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
    while (tokens.find()) {
      String token = tokens.group();
      String figure = Character.isDigit(token.charAt(0)) ? token : NUMERALS.get(token);
      if (figure != null) {
        figures.add(figure);
      } else if (token.length() >= SHORTEST) {
        words.add(token.substring(0, Math.min(BEGINNING, token.length())));
      }
    }
    return new AnswerWords(figures, words);
  }

  /**
   * Whether this says something else than an approved answer: a figure that is not in it, or words of which too few are.
   * An answer may be shorter than the approved one.
   *
   * @param share the part of the words that must be in the approved answer, 0 to 1
   */
  boolean deviatesFrom(AnswerWords approved, double share) {
    long common = words.stream().filter(approved.words::contains).count();
    return !approved.figures.containsAll(figures) || common < share * words.size();
  }

  private static Map<String, String> numerals() {
    Map<String, String> numerals = new HashMap<>();
    for (List<String> words : List.of(
        List.of("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
        List.of("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
        List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"))) {
      for (int each = 0; each < words.size(); each++) {
        numerals.put(words.get(each), String.valueOf(each + 2));
      }
    }
    return Map.copyOf(numerals);
  }
}
