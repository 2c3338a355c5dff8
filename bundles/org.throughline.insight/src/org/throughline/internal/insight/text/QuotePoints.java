package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.insight.text.FoundTopic;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.QuestionDetector;
import org.throughline.insight.text.QuoteCriterion;
import org.throughline.insight.text.RankedQuote;
import org.throughline.insight.text.RankedQuote.Reason;
import org.throughline.insight.text.SentimentReader;
import org.throughline.insight.text.Topics;
import org.throughline.internal.insight.text.PostText.Token;

/** Gives messages points as quotes. For one ranking and one thread. */
public final class QuotePoints {

  private static final Set<String> SELF = Set.of("i", "i'm", "i've", "my", "me", "we", "our", "ik", "mijn", "mij", "wij",
      "ons", "onze", "jag", "min", "mitt", "mina", "mig", "vi", "vår", "ich", "mein", "meine", "wir", "je", "j'ai", "mon", "ma");
  private static final double ALIKE_FROM = 0.5;

  private final SentimentReader sentiments;
  private final QuestionDetector questions;
  private final ContentWords contents;
  private final Map<String, Double> shares = new HashMap<>();
  private final Stems stems = new Stems();

  /** Points for messages about these topics. */
  public QuotePoints(SentimentReader sentiments, QuestionDetector questions, ContentWords contents, Topics topics) {
    this.sentiments = sentiments;
    this.questions = questions;
    this.contents = contents;
    for (FoundTopic topic : topics.topics()) {
      if (topic.kind() != FoundTopic.Kind.MENTION) {
        topic.posts().forEach(id -> shares.merge(id, topic.share(), Math::max));
      }
    }
  }

  private record Candidate(RankedQuote quote, Set<String> words) {
  }

  /** The best quotes. */
  public List<RankedQuote> rank(Collection<Post> posts, int most) {
    List<Candidate> candidates = new ArrayList<>();
    for (Post post : posts) {
      PostText text = PostText.of(post.text());
      Set<String> words = new HashSet<>();
      contents.of(text, post.language(), stems).forEach(content -> words.add(content.stem()));
      if (words.size() > 1) {
        candidates.add(new Candidate(quote(post, text), words));
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate each) -> -each.quote().points())
        .thenComparing(each -> each.quote().post().at()).thenComparing(each -> each.quote().post().id()));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.size() >= most) {
        break;
      }
      if (chosen.stream().noneMatch(each -> alike(each.words(), candidate.words()) > ALIKE_FROM)) {
        chosen.add(candidate);
      }
    }
    return chosen.stream().map(Candidate::quote).toList();
  }

  private static double alike(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return (double) both / (one.size() + other.size() - both);
  }

  private RankedQuote quote(Post post, PostText text) {
    String quote = quoted(post.text(), text);
    Map<QuoteCriterion, Double> points = new HashMap<>();
    int length = quote.length();
    points.put(QuoteCriterion.READABLE_LENGTH,
        length >= 60 && length <= 240 ? 2.0 : length >= 30 && length <= 300 ? 1.0 : 0);
    points.put(QuoteCriterion.WHOLE, isWhole(quote) ? 1.0 : 0);
    points.put(QuoteCriterion.FEELING, 2 * Math.abs(sentiments.read(post).score()));
    points.put(QuoteCriterion.SPEAKS_FOR_MANY, Math.min(1.5, 3 * shares.getOrDefault(post.id(), 0.0)));
    points.put(QuoteCriterion.CONCRETE, quote.chars().anyMatch(Character::isDigit) ? 0.5 : 0);
    points.put(QuoteCriterion.QUESTION, questions.read(post).asks() ? 0.5 : 0);
    points.put(QuoteCriterion.OWN_EXPERIENCE,
        text.words().stream().anyMatch(word -> SELF.contains(word.word())) ? 0.5 : 0);
    points.put(QuoteCriterion.CLUTTER, -Math.min(2, 0.5 * clutter(post.text(), text)));
    points.put(QuoteCriterion.PRIVATE_DATA,
        text.tokens().stream().anyMatch(token -> token.kind() == PostText.Kind.MASK) ? -1.5 : 0);
    points.put(QuoteCriterion.SHOUTING, isShouting(text) ? -1.0 : 0);
    List<Reason> reasons = points.entrySet().stream().filter(each -> each.getValue() != 0)
        .map(each -> new Reason(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingDouble((Reason each) -> -Math.abs(each.points())).thenComparing(Reason::criterion))
        .toList();
    return new RankedQuote(post, quote, reasons.stream().mapToDouble(Reason::points).sum(), reasons);
  }

  /** The text without the accounts before its first word, and without links. */
  private static String quoted(String text, PostText parts) {
    StringBuilder quote = new StringBuilder(text);
    int first = firstWord(text, parts);
    for (int i = parts.tokens().size() - 1; i >= 0; i--) {
      Token token = parts.tokens().get(i);
      if (token.kind() == PostText.Kind.LINK || token.kind() == PostText.Kind.MENTION && token.start() < first) {
        quote.delete(token.start(), token.end());
      }
    }
    return quote.toString().replaceAll("\\s+", " ").replaceFirst("^[\\s.:,-]+", "").strip();
  }

  private static int firstWord(String text, PostText parts) {
    return parts.tokens().stream().filter(token -> token.kind() != PostText.Kind.MENTION).mapToInt(Token::start).findFirst()
        .orElse(text.length());
  }

  private static int clutter(String text, PostText parts) {
    int first = firstWord(text, parts);
    return (int) parts.tokens().stream().filter(token -> token.kind() == PostText.Kind.LINK
        || token.kind() == PostText.Kind.HASHTAG || token.kind() == PostText.Kind.MENTION && token.start() > first).count();
  }

  private static boolean isWhole(String quote) {
    if (quote.isEmpty() || quote.matches(".*\\(?\\d/\\d\\)?\\s*$") || quote.matches("^\\(?\\d/\\d.*")) {
      return false;
    }
    int first = quote.codePointAt(0);
    int last = quote.charAt(quote.length() - 1);
    return !Character.isLowerCase(first) && ".!?…\"”)".indexOf(last) >= 0;
  }

  private static boolean isShouting(PostText text) {
    List<Token> words = text.words();
    long capitals = words.stream().filter(Token::shouted).count();
    return capitals > 3 && capitals * 2 > words.size()
        || text.sentences().stream().anyMatch(sentence -> sentence.exclamations() + sentence.questions() > 2);
  }
}
