package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.text.Question;
import org.throughline.insight.text.Question.Place;
import org.throughline.internal.insight.text.PostText.Sentence;
import org.throughline.internal.insight.text.PostText.Token;

/** How questions look in each language. Immutable. Time in proportion to the length of the text. */
public final class QuestionRules {

  /** From here on a sentence asks. */
  static final double ASKS_FROM = 0.9;

  private static final double MARK = 1;
  private static final double OPENING = 0.7;
  private static final double BARE_OPENING = 0.9;
  private static final double OPENING_WORD = 0.6;
  private static final double INSIDE = 0.35;
  private static final double INDIRECT = 0.9;
  private static final double SHORT = 0.4;
  private static final double RHETORICAL = -1.3;
  private static final double STATEMENT = -0.05;
  private static final int MOST_SKIPPED = 6;
  private static final int SHORT_WORDS = 3;

  private final Map<String, Phrases> languages;

  private QuestionRules(Map<String, Phrases> languages) {
    this.languages = languages;
  }

  /** The rules that come with the program. */
  public static QuestionRules shipped() {
    Map<String, Phrases> languages = new HashMap<>();
    WordFile.sections("questions.txt").forEach((language, lines) -> {
      if (!language.isEmpty()) {
        languages.put(language, new Phrases(lines));
      }
    });
    return new QuestionRules(Map.copyOf(languages));
  }

  /** Whether a text asks something. */
  public Question read(String text, String language) {
    PostText post = PostText.of(text);
    Phrases phrases = languages.get(language);
    List<Token> words = post.words();
    List<Place> asking = new ArrayList<>();
    double strongest = 0;
    int from = 0;
    for (int i = 0; i < post.sentences().size(); i++) {
      int to = from;
      while (to < words.size() && words.get(to).sentence() == i) {
        to++;
      }
      Sentence sentence = post.sentences().get(i);
      double score = to == from ? 0 : score(words.subList(from, to), sentence, phrases);
      strongest = Math.max(strongest, score);
      if (score >= ASKS_FROM) {
        asking.add(new Place(words.get(from).start(), sentence.end()));
      }
      from = to;
    }
    double distance = Math.abs(strongest - ASKS_FROM);
    return new Question(!asking.isEmpty(), 1 / (1 + Math.exp(-2.5 * distance)), asking);
  }

  private static double score(List<Token> tokens, Sentence sentence, @Nullable Phrases phrases) {
    List<String> words = tokens.stream().map(Token::word).toList();
    double score = sentence.asks() ? MARK : 0;
    if (phrases == null) {
      return score;
    }
    boolean opened = false;
    for (int i = 0; i <= Math.min(MOST_SKIPPED, words.size() - 1); i++) {
      boolean start = i == 0 || phrases.skip.contains(words.get(i - 1)) || isCut(tokens, i, sentence);
      if (start && phrases.opens(words, i)) {
        opened = true;
        score += isBare(words, i, phrases) ? BARE_OPENING : OPENING;
        break;
      }
      if (start && phrases.wordOpens(words, i)) {
        opened = true;
        score += OPENING_WORD;
        break;
      }
      if (!phrases.skip.contains(words.get(i)) && i > 2 && !sentence.asks()) {
        break;
      }
    }
    if (!opened && phrases.asksInside(words)) {
      opened = true;
      score += INSIDE;
    }
    if (phrases.indirect.foundIn(words)) {
      opened = true;
      score += INDIRECT;
    }
    if (!opened && words.size() <= SHORT_WORDS && sentence.asks()
        && words.stream().anyMatch(phrases.small::contains)) {
      opened = true;
      score += SHORT;
    }
    if (sentence.asks() && !opened && words.size() > SHORT_WORDS) {
      score += STATEMENT;
    }
    return phrases.rhetorical.foundIn(words) ? score + RHETORICAL : score;
  }

  /** Whether nothing stands before the opening but words that may. */
  private static boolean isBare(List<String> words, int at, Phrases phrases) {
    return phrases.skip.containsAll(words.subList(0, at));
  }

  private static boolean isCut(List<Token> tokens, int at, Sentence sentence) {
    return tokens.get(at).start() - tokens.get(at - 1).end() > 1 && sentence.end() > tokens.get(at).start();
  }

  /** What questions of one language are made of. */
  private static final class Phrases {

    private final PhraseSet ask;
    private final PhraseSet indirect;
    private final PhraseSet rhetorical;
    private final Set<String> word;
    private final Set<String> verb;
    private final Set<String> person;
    private final Set<String> small;
    private final Set<String> skip;

    Phrases(List<String> lines) {
      Map<String, List<String>> kinds = new HashMap<>();
      for (String line : lines) {
        int colon = line.indexOf(':');
        kinds.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
            .addAll(WordFile.entries(line.substring(colon + 1)));
      }
      ask = new PhraseSet(kinds.getOrDefault("ask", List.of()));
      indirect = new PhraseSet(kinds.getOrDefault("indirect", List.of()));
      rhetorical = new PhraseSet(kinds.getOrDefault("rhetorical", List.of()));
      word = Set.copyOf(kinds.getOrDefault("word", List.of()));
      verb = Set.copyOf(kinds.getOrDefault("verb", List.of()));
      person = Set.copyOf(kinds.getOrDefault("person", List.of()));
      small = new HashSet<>(kinds.getOrDefault("short", List.of()));
      skip = Set.copyOf(kinds.getOrDefault("skip", List.of()));
    }

    boolean opens(List<String> words, int at) {
      return ask.startsAt(words, at);
    }

    /** A question word and its verb, with at most two words between them: “which branches handle”, “how long will”. */
    boolean wordOpens(List<String> words, int at) {
      if (!word.contains(words.get(at))) {
        return false;
      }
      for (int i = at + 1; i <= Math.min(at + 3, words.size() - 1); i++) {
        if (person.contains(words.get(i)) && i == at + 1) {
          return false;
        }
        if (verb.contains(words.get(i))) {
          return true;
        }
      }
      return false;
    }

    /** A question word, a verb and a person in a row, wherever they stand: “… how do I”. */
    boolean asksInside(List<String> words) {
      for (int i = 0; i + 2 < words.size(); i++) {
        if (word.contains(words.get(i)) && verb.contains(words.get(i + 1)) && person.contains(words.get(i + 2))) {
          return true;
        }
      }
      for (int i = 1; i < words.size(); i++) {
        if (ask.startsAt(words, i)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Phrases by their first word. */
  private static final class PhraseSet {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    PhraseSet(List<String> entries) {
      for (String entry : entries) {
        List<String> words = PostText.of(entry).words().stream().map(Token::word).toList();
        byFirst.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(words);
      }
    }

    boolean startsAt(List<String> words, int at) {
      for (List<String> phrase : byFirst.getOrDefault(words.get(at), List.of())) {
        if (at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase)) {
          return true;
        }
      }
      return false;
    }

    boolean foundIn(List<String> words) {
      for (int i = 0; i < words.size(); i++) {
        if (startsAt(words, i)) {
          return true;
        }
      }
      return false;
    }
  }
}
