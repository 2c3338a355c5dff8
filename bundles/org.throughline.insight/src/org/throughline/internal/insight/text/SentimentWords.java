package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.internal.insight.text.PostText.Token;

/**
 * The weighted words and signs from which feelings are read. Immutable.
 *
 * @param lists the list of each language, by its two-letter code
 * @param signs the weight of emoji and typed faces
 */
public record SentimentWords(Map<String, WordList> lists, Map<String, Double> signs) {

  private static final int SHORTEST_STEMMED = 4;
  /** Endings that make another word, and the one each is a form of; the longer stand first. */
  private static final Map<String, List<String>> DERIVING = Map.of(
      "en", List.of("fully ful", "ful ful", "ively ive", "ive ive", "ably able", "able able", "ible ible", "ously ous",
          "ous ous", "less less", "ness ness", "ment ment", "ments ment", "ally al", "al al", "ly ly", "ers er", "er er",
          "ions ion", "ion ion", "ent ent", "ance ance", "ence ence"),
      "nl", List.of("baar baar", "bare baar", "heid heid", "heden heid", "lijke lijk", "lijk lijk", "zame zaam", "zaam zaam",
          "loze loos", "loos loos", "ingen ing", "ing ing", "ige ig", "ig ig", "ers er", "er er"),
      "sv", List.of("heten het", "het het", "ningar ning", "ningen ning", "ning ning", "bara bar", "bart bar", "bar bar",
          "samma sam", "samt sam", "sam sam", "lösa lös", "löst lös", "lös lös"));

  /**
   * The list of one language.
   *
   * @param phrases words and phrases with their weights, by their first word, longest first
   * @param stems the weight of the stems of single words that stand for one feeling only
   * @param negations words that turn a feeling round
   * @param intensifiers words that strengthen what follows
   * @param dampeners words that weaken what follows
   * @param contrasts words after which the thing that matters comes
   * @param units units of time, and how often
   * @param waiting words that tell of waiting beside a number of units
   * @param emphatic frequent words that mean emphasis when written in capitals
   */
  public record WordList(Map<String, List<Phrase>> phrases, Map<String, Double> stems, Set<String> negations,
      Set<String> intensifiers, Set<String> dampeners, Set<String> contrasts, Set<String> units, Set<String> waiting,
      Set<String> emphatic) {
  }

  /** Words in a row and their weight together. */
  public record Phrase(List<String> words, double weight) {
  }

  /** The lists that come with the program. */
  public static SentimentWords shipped() {
    Map<String, WordList> lists = new TreeMap<>();
    for (String language : List.of("en", "nl", "sv")) {
      lists.put(language, list(WordFile.sections("sentiment_" + language + ".txt"), language));
    }
    Map<String, Double> signs = new HashMap<>();
    for (String line : WordFile.sections("sentiment_signs.txt").getOrDefault("", List.of())) {
      int colon = line.indexOf(':');
      double weight = Double.parseDouble(line.substring(0, colon).replace("typed", "").strip());
      for (String sign : line.substring(colon + 1).strip().split("\\s+")) {
        signs.put(sign, weight);
      }
    }
    return new SentimentWords(Map.copyOf(lists), Map.copyOf(signs));
  }

  private static WordList list(Map<String, List<String>> sections, String language) {
    Stems stemmer = new Stems();
    Map<String, List<Phrase>> phrases = new HashMap<>();
    Map<String, Double> stems = new HashMap<>();
    Set<String> torn = new HashSet<>();
    for (String line : sections.getOrDefault("words", List.of())) {
      int colon = line.indexOf(':');
      double weight = Double.parseDouble(line.substring(0, colon));
      for (String entry : WordFile.entries(line.substring(colon + 1))) {
        List<String> words = PostText.of(entry).words().stream().map(Token::word).toList();
        phrases.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Phrase(words, weight));
        if (words.size() == 1 && weight != 0 && words.getFirst().length() >= SHORTEST_STEMMED) {
          String stem = form(words.getFirst(), language, stemmer);
          Double other = stems.putIfAbsent(stem, weight);
          if (other != null && other * weight < 0) {
            torn.add(stem);
          }
        }
      }
    }
    stems.keySet().removeAll(torn);
    phrases.replaceAll((first, all) -> all.stream()
        .sorted((one, other) -> Integer.compare(other.words().size(), one.words().size())).toList());
    return new WordList(Map.copyOf(phrases), Map.copyOf(stems), set(sections, "negations"), set(sections, "intensifiers"),
        set(sections, "dampeners"), set(sections, "but"), set(sections, "units"), set(sections, "waiting"),
        set(sections, "emphatic"));
  }

  /**
   * What the inflected forms of a word have in common, and words derived from it do not: helpful is no form of help. Stemmers
   * bring both together, so the ending that makes another word stays.
   */
  static String form(String word, String language, Stems stemmer) {
    String kind = "";
    for (String each : DERIVING.getOrDefault(language, List.of())) {
      int blank = each.indexOf(' ');
      if (word.endsWith(each.substring(0, blank))) {
        kind = each.substring(blank + 1);
        break;
      }
    }
    return stemmer.of(word, language) + '|' + kind;
  }

  private static Set<String> set(Map<String, List<String>> sections, String name) {
    Set<String> words = new HashSet<>();
    sections.getOrDefault(name, List.of()).forEach(line -> words.addAll(WordFile.entries(line)));
    return Set.copyOf(words);
  }
}
