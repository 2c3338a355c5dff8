package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.throughline.insight.text.DetectedLanguage;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.internal.insight.text.PostText.Token;

/**
 * Tells languages by naive Bayes over words: frequent words by their weight, all others by their letters (letters given the
 * two before them). The words were written for this project. Time in proportion to the text times the languages.
 */
@Component(property = "service.ranking:Integer=-100")
public final class ProfileLanguageDetector implements LanguageDetector {

  /** A message longer than this says no more about its language. */
  private static final int MOST_WORDS = 80;
  /** A few megabytes of words. */
  private static final int MOST_MET = 20_000;
  /** Words of one text are alike, so that each says less than if it stood alone. */
  private static final double DEPENDENCE = 0.6;
  /** Without any listed word the letters must speak this clearly, and there must be enough of them. */
  private static final double CLEAR_LETTERS = 5;
  private static final int ENOUGH_LETTERS = 14;

  /** The languages that come with the program; made when the first text is looked at, once for all detectors. */
  private static final class Known {

    private static final List<LanguageProfile> PROFILES = WordFile.sections("languages.txt").entrySet().stream()
        .filter(section -> !section.getKey().isEmpty())
        .map(section -> new LanguageProfile(section.getKey(), section.getValue())).toList();
  }

  /** What each language says of the words met so far: most words of a text have been met before. */
  private final Map<String, double[]> met = new ConcurrentHashMap<>();

  @Override
  public Set<String> languages() {
    return Known.PROFILES.stream().map(LanguageProfile::code).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public DetectedLanguage detect(String text) {
    List<String> words = new ArrayList<>();
    int letters = 0;
    for (Token token : PostText.of(text).words()) {
      boolean spelled = token.word().chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-');
      if (spelled && words.size() < MOST_WORDS) {
        words.add(token.word());
        letters += token.word().length();
      }
    }
    if (words.isEmpty()) {
      return DetectedLanguage.unknown();
    }
    List<LanguageProfile> profiles = Known.PROFILES;
    double[] logs = new double[profiles.size()];
    int best = 0;
    for (String word : words) {
      double[] chances = logChances(word);
      for (int i = 0; i < logs.length; i++) {
        logs[i] += chances[i];
      }
    }
    for (int i = 1; i < logs.length; i++) {
      best = logs[i] > logs[best] ? i : best;
    }
    double sum = 0;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logs.length; i++) {
      sum += Math.exp(DEPENDENCE * (logs[i] - logs[best]));
      second = i == best ? second : Math.max(second, logs[i]);
    }
    LanguageProfile winner = profiles.get(best);
    boolean listed = words.stream().anyMatch(winner::lists);
    if (!listed && (letters < ENOUGH_LETTERS || logs[best] - second < CLEAR_LETTERS)) {
      return DetectedLanguage.unknown();
    }
    return new DetectedLanguage(winner.code(), 1 / sum);
  }

  private double[] logChances(String word) {
    double[] known = met.get(word);
    if (known != null) {
      return known;
    }
    double[] chances = Known.PROFILES.stream().mapToDouble(profile -> profile.logChance(word)).toArray();
    if (met.size() < MOST_MET) {
      met.put(word, chances);
    }
    return chances;
  }
}
