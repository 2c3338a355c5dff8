package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.text.Cue;
import org.throughline.insight.text.Cue.Kind;
import org.throughline.insight.text.Polarity;
import org.throughline.insight.text.Sentiment;
import org.throughline.insight.text.Sentiment.Origin;
import org.throughline.internal.insight.text.PostText.Sentence;
import org.throughline.internal.insight.text.PostText.Token;
import org.throughline.internal.insight.text.SentimentWords.Phrase;
import org.throughline.internal.insight.text.SentimentWords.WordList;

/** From cues to a feeling. Immutable. Time in proportion to the length of the text. */
public final class SentimentRules {

  /** How much must speak against, and how much for, before a message counts as negative or positive. */
  static final double NEGATIVE_FROM = -0.9;
  static final double POSITIVE_FROM = 1.9;

  private static final double NEGATED_GOOD = -0.7;
  private static final double NEGATED_BAD = -0.25;
  private static final double STRONGER = 1.3;
  private static final double WEAKER = 0.6;
  private static final double BEFORE_BUT = 0.6;
  private static final double AFTER_BUT = 1.2;
  private static final double CAPITALS = -1.0;
  private static final double DRAWN_OUT = -0.8;
  private static final double WAITING = -1.0;
  /** “4000 hours” is an amount, not a time somebody waited. */
  private static final int LONGEST_NUMBER = 3;
  private static final int NEGATION_REACH = 3;
  private static final int SIGNS_OF_ONE_KIND = 2;
  /** The width of a range that holds four cases of five, in standard deviations. */
  private static final double FOUR_OF_FIVE = 1.2816;
  /** Two opinions without feeling stand beside the cues, so that one word alone is never sure. */
  private static final int PRIOR = 2;
  private static final double LARGEST = 3;

  private final SentimentWords words;

  /** Rules over these words. */
  public SentimentRules(SentimentWords words) {
    this.words = words;
  }

  /** The languages with a word list. */
  public Set<String> languages() {
    return words.lists().keySet();
  }

  /** The feeling of a text. */
  public Sentiment read(String text, String language) {
    PostText post = PostText.of(text, words.signs().keySet());
    List<Cue> cues = new ArrayList<>(signs(post));
    WordList list = words.lists().get(language);
    boolean capitals = isAllCapitals(post.words());
    if (list != null) {
      new Reading(post, list, language, capitals).collect(cues);
    }
    if (capitals && sum(cues) <= 0) {
      cues.add(new Cue(Kind.CAPITALS, post.words().getFirst().start(), post.words().getLast().end(), CAPITALS));
    }
    marks(post, cues);
    cues.sort(Comparator.comparingInt(Cue::start).thenComparing(Cue::end));
    return result(cues, list == null ? Origin.NO_WORD_LIST : Origin.COMPUTED);
  }

  private List<Cue> signs(PostText post) {
    List<Cue> cues = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Token token : post.tokens()) {
      if (token.kind() == PostText.Kind.EMOJI || token.kind() == PostText.Kind.FACE) {
        Double weight = words.signs().get(token.word());
        if (weight != null && seen.merge(token.word(), 1, Integer::sum) <= SIGNS_OF_ONE_KIND) {
          cues.add(new Cue(Kind.SIGN, token.start(), token.end(), weight));
        }
      }
    }
    return cues;
  }

  private static double sum(List<Cue> cues) {
    return cues.stream().mapToDouble(Cue::weight).sum();
  }

  private static boolean isAllCapitals(List<Token> words) {
    long capitals = words.stream().filter(Token::shouted).count();
    return capitals > 4 && capitals * 3 > words.size() * 2L;
  }

  /** Runs of marks strengthen what is felt; without anything good they show impatience. */
  private static void marks(PostText post, List<Cue> cues) {
    double sum = sum(cues);
    for (Sentence sentence : post.sentences()) {
      int calls = sentence.exclamations();
      int asks = sentence.questions();
      int start = sentence.end() - sentence.marks().length();
      double weight = calls > 0 && asks > 0 ? -1.2 : asks > 2 ? -1 : asks == 2 ? -0.5 : 0;
      if (weight == 0 && calls > 0) {
        int counted = Math.min(3, calls);
        weight = sum > 0 ? 0.2 * counted : calls > 1 ? -0.4 * counted : sum < 0 ? -0.2 : 0;
      }
      if (weight != 0 && !(sum > 0 && weight < 0)) {
        cues.add(new Cue(Kind.MARKS, Math.max(sentence.start(), start), sentence.end(), weight));
      }
    }
  }

  private static Sentiment result(List<Cue> cues, Origin origin) {
    double sum = 0;
    double squares = 0;
    double opinions = 0;
    for (Cue cue : cues) {
      double opinion = Math.clamp(cue.weight() / LARGEST, -1, 1);
      sum += cue.weight();
      opinions += opinion;
      squares += opinion * opinion;
    }
    int n = cues.size() + PRIOR;
    double mean = opinions / n;
    double spread = Math.sqrt(Math.max(0.01, squares / n - mean * mean) / n);
    double score = Math.clamp(sum / (Math.abs(sum) + LARGEST), -1, 1);
    double reach = FOUR_OF_FIVE * spread;
    Polarity polarity =
        sum <= NEGATIVE_FROM ? Polarity.NEGATIVE : sum >= POSITIVE_FROM ? Polarity.POSITIVE : Polarity.NEUTRAL;
    return new Sentiment(polarity, score, Math.max(-1, score - reach), Math.min(1, score + reach),
        confidence(sum, cues), cues, origin);
  }

  /** How far the sum lies from the nearest border to another polarity, lessened where cues disagree. */
  private static double confidence(double sum, List<Cue> cues) {
    double distance = Math.min(Math.abs(sum - NEGATIVE_FROM), Math.abs(sum - POSITIVE_FROM));
    double all = cues.stream().mapToDouble(cue -> Math.abs(cue.weight())).sum();
    double agreement = all == 0 ? 1 : Math.abs(sum) / all;
    return Math.clamp((1 - Math.exp(-distance)) * (0.5 + 0.5 * agreement), 0, 1);
  }

  /** One text read with the list of its language. */
  private static final class Reading {

    private final List<Token> tokens;
    private final WordList list;
    private final String language;
    private final Stems stems = new Stems();
    private final boolean allCapitals;

    Reading(PostText post, WordList list, String language, boolean allCapitals) {
      this.tokens = post.words();
      this.list = list;
      this.language = language;
      this.allCapitals = allCapitals;
    }

    void collect(List<Cue> cues) {
      int i = 0;
      while (i < tokens.size()) {
        Phrase phrase = phraseAt(i);
        int length = phrase == null ? 1 : phrase.words().size();
        double weight = phrase == null ? stemmed(tokens.get(i)) : phrase.weight();
        if (weight != 0 && !(length == 1 && strengthensNext(i))) {
          cues.add(cue(i, length, weight));
        }
        i += length;
      }
      capitals(cues);
      waiting(cues);
    }

    private @Nullable Phrase phraseAt(int at) {
      Token first = tokens.get(at);
      for (String spelling : spellings(first.word())) {
        for (Phrase phrase : list.phrases().getOrDefault(spelling, List.of())) {
          if (matches(phrase, at)) {
            return phrase;
          }
        }
      }
      return null;
    }

    private boolean matches(Phrase phrase, int at) {
      List<String> wanted = phrase.words();
      if (at + wanted.size() > tokens.size()) {
        return false;
      }
      for (int i = 1; i < wanted.size(); i++) {
        Token token = tokens.get(at + i);
        if (!token.word().equals(wanted.get(i)) || token.sentence() != tokens.get(at).sentence()) {
          return false;
        }
      }
      return true;
    }

    private double stemmed(Token token) {
      for (String spelling : spellings(token.word())) {
        Double weight = list.stems().get(SentimentWords.form(spelling, language, stems));
        if (weight != null && spelling.length() >= 4) {
          return weight;
        }
      }
      return 0;
    }

    /** A word as it stands, and with letters that are drawn out made double, then single. */
    private static List<String> spellings(String word) {
      boolean drawn = false;
      for (int i = 2; i < word.length() && !drawn; i++) {
        drawn = word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
      }
      return drawn ? List.of(word, word.replaceAll("(.)\\1{2,}", "$1$1"), word.replaceAll("(.)\\1+", "$1"))
          : List.of(word);
    }

    /** Some words strengthen what follows and mean something of their own where nothing does. */
    private boolean strengthensNext(int at) {
      return list.intensifiers().contains(tokens.get(at).word()) && at + 1 < tokens.size()
          && tokens.get(at + 1).sentence() == tokens.get(at).sentence()
          && (phraseAt(at + 1) instanceof Phrase next ? next.weight() != 0 : stemmed(tokens.get(at + 1)) != 0);
    }

    private Cue cue(int at, int length, double listed) {
      Token first = tokens.get(at);
      Token last = tokens.get(at + length - 1);
      double weight = listed;
      boolean negated = isNegated(at);
      if (negated) {
        weight *= weight > 0 ? NEGATED_GOOD : NEGATED_BAD;
      }
      if (at > 0 && tokens.get(at - 1).sentence() == first.sentence()) {
        String before = tokens.get(at - 1).word();
        weight *= list.intensifiers().contains(before) ? STRONGER : list.dampeners().contains(before) ? WEAKER : 1;
      }
      weight *= first.shouted() && !allCapitals && first.word().length() > 2 ? STRONGER : 1;
      weight *= contrast(at);
      return new Cue(negated ? Kind.NEGATED_WORD : Kind.WORD, first.start(), last.end(), weight);
    }

    private boolean isNegated(int at) {
      boolean negated = false;
      for (int i = at - 1; i >= Math.max(0, at - NEGATION_REACH); i--) {
        Token token = tokens.get(i);
        if (token.sentence() != tokens.get(at).sentence() || list.contrasts().contains(token.word())) {
          break;
        }
        negated ^= list.negations().contains(token.word());
      }
      return negated;
    }

    private double contrast(int at) {
      int sentence = tokens.get(at).sentence();
      for (int i = at - 1; i >= 0 && tokens.get(i).sentence() == sentence; i--) {
        if (list.contrasts().contains(tokens.get(i).word())) {
          return AFTER_BUT;
        }
      }
      for (int i = at + 1; i < tokens.size() && tokens.get(i).sentence() == sentence; i++) {
        if (list.contrasts().contains(tokens.get(i).word())) {
          return BEFORE_BUT;
        }
      }
      return 1;
    }

    private void capitals(List<Cue> cues) {
      if (allCapitals || sum(cues) > 0) {
        return;
      }
      int counted = 0;
      for (Token token : tokens) {
        boolean capitals = token.shouted() && list.emphatic().contains(token.word());
        boolean drawn = spellings(token.word()).size() > 1 && token.word().chars().allMatch(Character::isLetter);
        if ((capitals || drawn) && counted < 2) {
          cues.add(new Cue(capitals ? Kind.CAPITALS : Kind.DRAWN_OUT, token.start(), token.end(),
              capitals ? CAPITALS : DRAWN_OUT));
          counted++;
        }
      }
    }

    /** “Waiting for 3 weeks now”: a number of units with a word of waiting near it. */
    private void waiting(List<Cue> cues) {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        Token number = tokens.get(i);
        Token unit = tokens.get(i + 1);
        if (number.sentence() == unit.sentence() && Character.isDigit(number.word().charAt(0))
            && number.word().length() <= LONGEST_NUMBER
            && list.units().contains(unit.word()) && isWaiting(i) && !cues.stream()
                .anyMatch(cue -> cue.start() < unit.end() && cue.end() > number.start())) {
          cues.add(new Cue(Kind.WAITING, number.start(), unit.end(), WAITING));
        }
      }
    }

    private boolean isWaiting(int at) {
      int sentence = tokens.get(at).sentence();
      for (int i = Math.max(0, at - 5); i < Math.min(tokens.size(), at + 8); i++) {
        Token token = tokens.get(i);
        if (token.sentence() == sentence && list.waiting().contains(token.word())) {
          return true;
        }
      }
      return false;
    }
  }
}
