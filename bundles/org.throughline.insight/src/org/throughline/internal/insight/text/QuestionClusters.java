package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.text.KnownQuestion;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.Question;
import org.throughline.insight.text.QuestionDetector;
import org.throughline.insight.text.QuestionGroup;
import org.throughline.insight.text.QuestionGroup.Match;
import org.throughline.insight.text.QuestionGrouper;
import org.throughline.internal.insight.text.ContentWords.Content;
import org.throughline.internal.insight.text.PostText.Token;

/** Brings alike questions together. For one grouping and one thread. */
public final class QuestionClusters {

  private static final double JOINS_FROM = 0.34;
  private static final double MERGES_FROM = 0.42;
  private static final int CANDIDATES = 64;
  private static final int MERGED_AT_MOST = 300;
  private static final int SHOWN_TERMS = 5;
  private static final int INDEXED_TERMS = 8;
  /** A question with fewer words that matter is read together with the rest of its message. */
  private static final int ENOUGH_WORDS = 2;

  private final QuestionDetector detector;
  private final ContentWords contents;
  private final Stems stems = new Stems();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
  private int questions;

  /** A grouping. */
  public QuestionClusters(QuestionDetector detector, ContentWords contents) {
    this.detector = detector;
    this.contents = contents;
  }

  private record Asked(Post post, String label, Set<String> terms) {
  }

  private record Weighed(Asked asked, TermVector vector) {
  }

  private static final class Cluster {
    private final String language;
    private final List<Weighed> members = new ArrayList<>();
    private final TermVector middle = new TermVector();

    Cluster(String language) {
      this.language = language;
    }

    void add(Weighed each) {
      members.add(each);
      middle.add(each.vector());
    }

    void add(Cluster other) {
      members.addAll(other.members);
      middle.add(other.middle);
    }
  }

  /** The questions in some messages, in groups. */
  public List<QuestionGroup> group(Collection<Post> posts, Collection<KnownQuestion> known) {
    List<Asked> asked = new ArrayList<>();
    posts.stream().sorted(Comparator.comparing(Post::language).thenComparing(Post::id).thenComparing(Post::text))
        .forEach(post -> {
          Question question = detector.read(post);
          if (question.asks()) {
            asked.add(asked(post, question));
          }
        });
    questions = asked.size();
    asked.forEach(each -> each.terms().forEach(term -> frequency.merge(term, 1, Integer::sum)));
    Map<String, List<Weighed>> byLanguage = new LinkedHashMap<>();
    for (Asked each : asked) {
      byLanguage.computeIfAbsent(each.post().language(), key -> new ArrayList<>())
          .add(new Weighed(each, weigh(each.terms())));
    }
    List<QuestionGroup> groups = new ArrayList<>();
    byLanguage.forEach((language, weighed) -> merge(join(language, weighed))
        .forEach(cluster -> groups.add(group(cluster, known))));
    groups.sort(Comparator.comparingInt((QuestionGroup group) -> -group.size()).thenComparing(QuestionGroup::language)
        .thenComparing(QuestionGroup::label).thenComparing(QuestionGroup::labelPost));
    return List.copyOf(groups);
  }

  private Asked asked(Post post, Question question) {
    Set<String> terms = new LinkedHashSet<>();
    StringBuilder label = new StringBuilder();
    for (Question.Place place : question.sentences()) {
      String sentence = post.text().substring(place.start(), place.end());
      terms.addAll(terms(sentence, post.language()));
      if (label.isEmpty()) {
        label.append(bare(sentence));
      }
    }
    if (terms.size() < ENOUGH_WORDS) {
      terms.addAll(terms(post.text(), post.language()));
    }
    return new Asked(post, label.toString(), terms);
  }

  private Set<String> terms(String text, String language) {
    Set<String> terms = new LinkedHashSet<>();
    for (Content content : contents.of(PostText.of(text), language, stems)) {
      terms.add(content.stem());
      spellings.computeIfAbsent(language + ' ' + content.stem(), key -> new HashMap<>())
          .merge(content.word(), 1, Integer::sum);
    }
    return terms;
  }

  /** A sentence without accounts and links. */
  private static String bare(String sentence) {
    StringBuilder bare = new StringBuilder(sentence);
    List<Token> tokens = PostText.of(sentence).tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.kind() == PostText.Kind.MENTION || token.kind() == PostText.Kind.LINK) {
        bare.delete(token.start(), token.end());
      }
    }
    return bare.toString().replaceAll("\\s+", " ").strip();
  }

  private TermVector weigh(Collection<String> terms) {
    Map<String, Double> weights = new HashMap<>();
    for (String term : terms) {
      weights.put(term, Math.log(1 + (questions + 1.0) / (frequency.getOrDefault(term, 0) + 1.0)));
    }
    return weights.isEmpty() ? new TermVector() : TermVector.unit(weights);
  }

  /** Each question goes to the group it is most like, or begins one. */
  private static List<Cluster> join(String language, List<Weighed> weighed) {
    List<Cluster> clusters = new ArrayList<>();
    Map<String, Set<Integer>> index = new HashMap<>();
    for (Weighed each : weighed) {
      Set<Integer> candidates = new LinkedHashSet<>();
      for (String term : each.vector().heaviest(INDEXED_TERMS)) {
        for (int candidate : index.getOrDefault(term, Set.of())) {
          if (candidates.size() < CANDIDATES) {
            candidates.add(candidate);
          }
        }
      }
      int best = -1;
      double likeness = JOINS_FROM;
      for (int candidate : candidates) {
        double its = clusters.get(candidate).middle.likeness(each.vector());
        if (its > likeness) {
          likeness = its;
          best = candidate;
        }
      }
      if (best < 0) {
        best = clusters.size();
        clusters.add(new Cluster(language));
      }
      clusters.get(best).add(each);
      for (String term : each.vector().heaviest(INDEXED_TERMS)) {
        index.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(best);
      }
    }
    return clusters;
  }

  /** The most alike groups become one, as long as any two are alike enough. */
  private static List<Cluster> merge(List<Cluster> all) {
    List<Cluster> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt((Cluster cluster) -> -cluster.members.size()));
    List<Cluster> rest = sorted.subList(Math.min(MERGED_AT_MOST, sorted.size()), sorted.size());
    List<Cluster> merged = new ArrayList<>(sorted.subList(0, Math.min(MERGED_AT_MOST, sorted.size())));
    double[][] likeness = new double[merged.size()][merged.size()];
    for (int i = 0; i < merged.size(); i++) {
      for (int j = i + 1; j < merged.size(); j++) {
        likeness[i][j] = merged.get(i).middle.likeness(merged.get(j).middle);
      }
    }
    Set<Integer> gone = new HashSet<>();
    while (true) {
      int one = -1;
      int other = -1;
      double best = MERGES_FROM;
      for (int i = 0; i < likeness.length; i++) {
        for (int j = i + 1; j < likeness.length; j++) {
          if (likeness[i][j] > best) {
            best = likeness[i][j];
            one = i;
            other = j;
          }
        }
      }
      if (one < 0) {
        break;
      }
      merged.get(one).add(merged.get(other));
      gone.add(other);
      for (int k = 0; k < likeness.length; k++) {
        likeness[Math.min(k, other)][Math.max(k, other)] = 0;
        if (k != one && !gone.contains(k)) {
          likeness[Math.min(k, one)][Math.max(k, one)] = merged.get(one).middle.likeness(merged.get(k).middle);
        }
      }
    }
    List<Cluster> left = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      if (!gone.contains(i)) {
        left.add(merged.get(i));
      }
    }
    left.addAll(rest);
    return left;
  }

  private QuestionGroup group(Cluster cluster, Collection<KnownQuestion> known) {
    Map<Weighed, Double> likeness = new HashMap<>();
    cluster.members.forEach(each -> likeness.put(each, each.vector().likeness(cluster.middle)));
    List<Weighed> typical = cluster.members.stream()
        .sorted(Comparator.comparingDouble((Weighed each) -> -likeness.getOrDefault(each, 0.0))
            .thenComparingInt(each -> each.asked().label().length()).thenComparing(each -> each.asked().post().id()))
        .toList();
    Asked label = typical.getFirst().asked();
    double cohesion = typical.stream().mapToDouble(each -> likeness.getOrDefault(each, 0.0)).average().orElse(0);
    return new QuestionGroup(cluster.language, label.label(), label.post().id(),
        typical.stream().map(each -> each.asked().post().id()).toList(),
        cluster.middle.heaviest(SHOWN_TERMS).stream().map(term -> spelling(cluster.language, term)).toList(),
        Math.clamp(cohesion, 0, 1), match(cluster, known));
  }

  private String spelling(String language, String stem) {
    return spellings.getOrDefault(language + ' ' + stem, Map.of()).entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey).findFirst().orElse(stem);
  }

  private @Nullable Match match(Cluster cluster, Collection<KnownQuestion> known) {
    Match best = null;
    for (KnownQuestion each : known) {
      Set<String> terms = new LinkedHashSet<>();
      contents.of(PostText.of(each.question()), cluster.language, stems).forEach(content -> terms.add(content.stem()));
      double score = Math.clamp(weigh(terms).likeness(cluster.middle), 0, 1);
      if (score >= QuestionGrouper.FITS_FROM && (best == null || score > best.score()
          || score == best.score() && each.id().compareTo(best.questionId()) < 0)) {
        best = new Match(each.id(), score);
      }
    }
    return best;
  }
}
