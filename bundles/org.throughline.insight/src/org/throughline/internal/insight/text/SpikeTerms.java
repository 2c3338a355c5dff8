package org.throughline.internal.insight.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.Spike;
import org.throughline.insight.text.SpikeDrivers;
import org.throughline.insight.text.SpikeDrivers.Term;
import org.throughline.internal.insight.text.PostText.Token;

/** Which terms set the messages of a spike apart. For one spike and one thread. */
public final class SpikeTerms {

  private static final int MOST_TERMS = 12;
  private static final int MOST_POSTS = 10;
  private static final int LEAST_MESSAGES = 2;

  private final ContentWords contents;
  private final Stems stems = new Stems();

  /** Terms as those words. */
  public SpikeTerms(ContentWords contents) {
    this.contents = contents;
  }

  private static final class Count {
    private final Map<String, Integer> spellings = new TreeMap<>();
    private int inside;
    private int outside;

    String label() {
      return spellings.entrySet().stream()
          .max(Comparator.comparingInt((Map.Entry<String, Integer> each) -> each.getValue())
              .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
          .map(Map.Entry::getKey).orElse("");
    }
  }

  private record Inside(Post post, Set<String> terms) {
  }

  /** What drives a spike. */
  public SpikeDrivers explain(Spike spike, Collection<Post> posts) {
    Map<String, Count> counts = new HashMap<>();
    List<Inside> inside = new ArrayList<>();
    int outside = 0;
    for (Post post : posts) {
      boolean within = within(post.at(), spike);
      Set<String> terms = terms(post, counts);
      for (String term : terms) {
        Count count = counts.computeIfAbsent(term, key -> new Count());
        count.inside += within ? 1 : 0;
        count.outside += within ? 0 : 1;
      }
      if (within) {
        inside.add(new Inside(post, terms));
      } else {
        outside++;
      }
    }
    Map<String, Term> drivers = new HashMap<>();
    int others = outside;
    counts.forEach((key, count) -> {
      double strength =
          LogLikelihood.of(count.inside, inside.size() - count.inside, count.outside, others - count.outside);
      boolean more = (double) count.inside * others > (double) count.outside * inside.size() || others == 0;
      if (count.inside >= LEAST_MESSAGES && more && (strength >= LogLikelihood.ONE_IN_A_THOUSAND || others == 0)) {
        drivers.put(key, new Term(count.label(), count.inside, count.outside, strength));
      }
    });
    List<String> strongest = drivers.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Term> each) -> -each.getValue().strength())
            .thenComparingInt(each -> -each.getValue().inside()).thenComparing(Map.Entry::getKey))
        .limit(MOST_TERMS).map(Map.Entry::getKey).toList();
    Map<String, Double> weights = new HashMap<>();
    List<Term> terms = new ArrayList<>();
    for (String key : strongest) {
      Term term = drivers.getOrDefault(key, new Term("", 0, 0, 0));
      terms.add(term);
      weights.put(key, Math.sqrt(term.strength()) + 1);
    }
    Comparator<Inside> best = Comparator.comparingDouble(each -> -strongest.stream().filter(each.terms()::contains)
        .mapToDouble(key -> weights.getOrDefault(key, 0.0)).sum());
    List<Post> named = inside.stream().filter(each -> strongest.stream().anyMatch(each.terms()::contains))
        .sorted(best.thenComparing(each -> each.post().at()).thenComparing(each -> each.post().id())).limit(MOST_POSTS)
        .map(Inside::post).toList();
    return new SpikeDrivers(terms, named, inside.size(), outside);
  }

  private static boolean within(Instant at, Spike spike) {
    return !at.isBefore(spike.from()) && at.isBefore(spike.to());
  }

  private Set<String> terms(Post post, Map<String, Count> counts) {
    PostText text = PostText.of(post.text());
    Set<String> terms = new HashSet<>();
    contents.of(text, post.language(), stems).forEach(content -> {
      String key = post.language() + ' ' + content.stem();
      terms.add(key);
      counts.computeIfAbsent(key, id -> new Count()).spellings.merge(content.word(), 1, Integer::sum);
    });
    for (Token token : text.tokens()) {
      if (token.kind() == PostText.Kind.HASHTAG) {
        terms.add(token.word());
        counts.computeIfAbsent(token.word(), id -> new Count()).spellings.merge(token.word(), 1, Integer::sum);
      }
    }
    return terms;
  }
}
