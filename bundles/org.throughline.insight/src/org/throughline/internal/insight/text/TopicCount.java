package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.text.FoundTopic;
import org.throughline.insight.text.FoundTopic.Kind;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.TopicDecisions;
import org.throughline.insight.text.TopicDecisions.Merged;
import org.throughline.insight.text.TopicFinder;
import org.throughline.insight.text.TopicLink;
import org.throughline.insight.text.Topics;
import org.throughline.internal.insight.text.ContentWords.Content;
import org.throughline.internal.insight.text.PostText.Token;

/** Counts what messages name. For one count and one thread. */
public final class TopicCount {

  /** When more pairs of words are in sight, those seen once are dropped; they would have to come again to matter. */
  private static final int MOST_PAIRS = 2_000_000;
  /** A word that mostly comes inside one phrase is shown as that phrase. */
  private static final double SWALLOWED = 0.7;
  /** A message that names more topics than this, such as a list of tags, is linked by the first of them only. */
  private static final int MOST_IN_A_MESSAGE = 20;
  private static final int MOST_LINKS = 200;

  private final ContentWords contents;
  private final TopicDecisions decisions;
  private final int most;
  private final Stems stems = new Stems();
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private long words;

  /** A count under these decisions. */
  public TopicCount(ContentWords contents, TopicDecisions decisions, int most) {
    this.contents = contents;
    this.decisions = decisions;
    this.most = most;
  }

  private static final class Term {
    private final Kind kind;
    private final String language;
    private final String key;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private int messages;
    private int count;
    private double strength;
    private int inPhrases;

    Term(Kind kind, String language, String key) {
      this.kind = kind;
      this.language = language;
      this.key = key;
    }

    /** As most messages write it; the first in the alphabet of equals. */
    String label() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> each : spellings.entrySet()) {
        if (each.getValue() > most) {
          most = each.getValue();
          best = each.getKey();
        }
      }
      return best;
    }
  }

  /** What one message names: its terms, and its words in a row. */
  private record Named(String id, List<Term> single, List<List<Term>> rows) {
  }

  /** Terms that are one topic. Compared by identity, since it fills up. */
  private static final class Group {
    private final String name;
    private final @Nullable String topicId;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();

    Group(String name, @Nullable String topicId) {
      this.name = name;
      this.topicId = topicId;
    }

    String name() {
      return name;
    }

    int messages() {
      return posts.size();
    }
  }

  /** Counts. */
  public Topics count(Collection<Post> posts) {
    Set<String> languages = new TreeSet<>();
    posts.forEach(post -> languages.add(post.language()));
    List<Named> read = new ArrayList<>(posts.size());
    posts.forEach(post -> read.add(read(post)));
    Map<String, Merged> byKey = new HashMap<>();
    Set<String> hidden = new TreeSet<>();
    for (String language : languages) {
      decisions.merged().forEach(merged -> merged.terms().forEach(term -> byKey.put(key(term, language), merged)));
      decisions.hidden().forEach(term -> hidden.add(key(term, language)));
    }
    Map<String, Term> phrases = phrases(byKey.keySet());
    for (Named named : read) {
      countPhrases(named, phrases);
    }
    List<Group> groups = groups(phrases, byKey, hidden);
    return topics(groups, read, phrases);
  }

  private Named read(Post post) {
    PostText text = PostText.of(post.text());
    Set<Term> single = new LinkedHashSet<>();
    List<List<Term>> rows = new ArrayList<>();
    List<Term> row = new ArrayList<>();
    Content last = null;
    for (Content content : contents.of(text, post.language(), stems)) {
      Term term = term(Kind.WORD, post.language(), content.stem(), content.word());
      term.count++;
      words++;
      single.add(term);
      if (last != null && last.position() + 1 == content.position() && last.sentence() == content.sentence()) {
        if (!last.stem().equals(content.stem())) {
          pairs.merge(pair(row.getLast(), term), 1, Integer::sum);
        }
      } else {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(term);
      last = content;
    }
    for (Token token : text.tokens()) {
      if (token.kind() == PostText.Kind.HASHTAG || token.kind() == PostText.Kind.MENTION) {
        Kind kind = token.kind() == PostText.Kind.HASHTAG ? Kind.HASHTAG : Kind.MENTION;
        single.add(term(kind, "", token.word(), token.word()));
      }
    }
    single.forEach(term -> term.messages++);
    if (pairs.size() > MOST_PAIRS) {
      pairs.values().removeIf(count -> count == 1);
    }
    return new Named(post.id(), List.copyOf(single), rows);
  }

  private Term term(Kind kind, String language, String key, String spelling) {
    Term term = terms.computeIfAbsent(language + ' ' + key, id -> new Term(kind, language, key));
    term.spellings.merge(spelling, 1, Integer::sum);
    return term;
  }

  private static String pair(Term one, Term other) {
    return one.language + ' ' + one.key + ' ' + other.key;
  }

  /** Pairs of words that come together so often that chance does not explain it, and those people asked for. */
  private Map<String, Term> phrases(Set<String> wanted) {
    Map<String, Term> phrases = new HashMap<>();
    pairs.forEach((key, count) -> {
      if (count >= TopicFinder.LEAST_MESSAGES || wanted.contains(key)) {
        String[] parts = key.split(" ", -1);
        Term one = Objects.requireNonNull(terms.get(parts[0] + ' ' + parts[1]));
        Term other = Objects.requireNonNull(terms.get(parts[0] + ' ' + parts[2]));
        double strength = LogLikelihood.of(count, Math.max(0, one.count - count), Math.max(0, other.count - count),
            Math.max(0, words - one.count - other.count + count));
        boolean moreThanChance = (double) count * words > (double) one.count * other.count;
        if (moreThanChance && strength >= LogLikelihood.ONE_IN_A_THOUSAND || wanted.contains(key)) {
          Term phrase = new Term(Kind.PHRASE, one.language, one.key + ' ' + other.key);
          phrase.strength = strength;
          phrase.spellings.put(one.label() + ' ' + other.label(), 1);
          phrases.put(key, phrase);
        }
      }
    });
    return phrases;
  }

  private static void countPhrases(Named named, Map<String, Term> phrases) {
    Set<Term> seen = new LinkedHashSet<>();
    Set<Term> inside = new LinkedHashSet<>();
    phrasesOf(named, phrases, (phrase, parts) -> {
      seen.add(phrase);
      inside.addAll(parts);
    });
    seen.forEach(phrase -> phrase.messages++);
    inside.forEach(word -> word.inPhrases++);
  }

  private static void phrasesOf(Named named, Map<String, Term> phrases,
      java.util.function.BiConsumer<Term, List<Term>> found) {
    for (List<Term> row : named.rows()) {
      for (int i = 0; i + 1 < row.size(); i++) {
        Term phrase = phrases.get(pair(row.get(i), row.get(i + 1)));
        if (phrase != null) {
          found.accept(phrase, List.of(row.get(i), row.get(i + 1)));
        }
      }
    }
  }

  /** The key under which a term of a decision is counted in that language. */
  private String key(String term, String language) {
    if (term.startsWith("#") || term.startsWith("@")) {
      return ' ' + term;
    }
    StringBuilder key = new StringBuilder(language);
    PostText.of(term).words().forEach(word -> key.append(' ').append(stems.of(word.word(), language)));
    return key.toString();
  }

  private List<Group> groups(Map<String, Term> phrases, Map<String, Merged> byKey, Set<String> hidden) {
    List<Term> all = new ArrayList<>(phrases.values());
    all.addAll(terms.values());
    all.sort(Comparator.comparingInt((Term term) -> -term.messages).thenComparing(term -> term.kind)
        .thenComparing(term -> term.language).thenComparing(term -> term.key));
    Map<Object, Group> groups = new LinkedHashMap<>();
    for (Term term : all) {
      String key = term.language + ' ' + term.key;
      Merged merged = byKey.get(key);
      boolean swallowed = term.kind == Kind.WORD && term.inPhrases > SWALLOWED * term.messages;
      if (merged != null) {
        groups.computeIfAbsent(merged, id -> new Group(merged.name(), merged.topicId())).terms.add(term);
      } else if (term.messages >= TopicFinder.LEAST_MESSAGES && !swallowed && !hidden.contains(key)
          && groups.size() < most * 4) {
        // Written alike in two languages it is one topic.
        String label = term.label();
        groups.computeIfAbsent(term.kind + " " + label, id -> new Group(label, null)).terms.add(term);
      }
    }
    return List.copyOf(groups.values());
  }

  private Topics topics(List<Group> groups, List<Named> read, Map<String, Term> phrases) {
    Map<Term, Group> groupOf = new HashMap<>();
    groups.forEach(group -> group.terms.forEach(term -> groupOf.put(term, group)));
    List<Set<Group>> named = new ArrayList<>(read.size());
    for (Named each : read) {
      Set<Group> its = new LinkedHashSet<>();
      phrasesOf(each, phrases, (phrase, parts) -> add(groupOf.get(phrase), its));
      each.single().forEach(term -> add(groupOf.get(term), its));
      its.forEach(group -> group.posts.add(each.id()));
      named.add(its);
    }
    List<Group> shown = groups.stream().filter(group -> group.messages() > 0)
        .sorted(Comparator.comparingInt((Group group) -> -group.messages()).thenComparing(Group::name))
        .limit(most).toList();
    List<FoundTopic> topics = shown.stream()
        .map(group -> new FoundTopic(group.name, group.terms.getFirst().kind,
            group.terms.stream().map(Term::label).distinct().toList(), group.messages(),
            (double) group.messages() / read.size(), group.terms.getFirst().strength, group.posts, group.topicId))
        .toList();
    return new Topics(topics, links(shown, named), read.size());
  }

  private static void add(@Nullable Group group, Set<Group> groups) {
    if (group != null) {
      groups.add(group);
    }
  }

  private static List<TopicLink> links(List<Group> shown, List<Set<Group>> named) {
    Map<Group, Integer> places = new HashMap<>();
    shown.forEach(group -> places.put(group, places.size()));
    int[][] together = new int[shown.size()][shown.size()];
    for (Set<Group> its : named) {
      int[] at = its.stream().map(places::get).filter(Objects::nonNull).mapToInt(Integer::intValue).sorted()
          .limit(MOST_IN_A_MESSAGE).toArray();
      for (int i = 0; i < at.length; i++) {
        for (int j = i + 1; j < at.length; j++) {
          together[at[i]][at[j]]++;
        }
      }
    }
    List<TopicLink> links = new ArrayList<>();
    for (int i = 0; i < together.length; i++) {
      for (int j = i + 1; j < together.length; j++) {
        int both = together[i][j];
        int one = shown.get(i).messages();
        int other = shown.get(j).messages();
        if (both >= TopicFinder.LEAST_MESSAGES && (double) both * named.size() > (double) one * other) {
          double strength = LogLikelihood.of(both, Math.max(0, one - both), Math.max(0, other - both),
              Math.max(0, named.size() - one - other + both));
          if (strength >= LogLikelihood.ONE_IN_A_THOUSAND) {
            links.add(new TopicLink(shown.get(i).name(), shown.get(j).name(), both, strength));
          }
        }
      }
    }
    links.sort(Comparator.comparingDouble((TopicLink link) -> -link.strength()).thenComparing(TopicLink::one)
        .thenComparing(TopicLink::other));
    return links.size() > MOST_LINKS ? links.subList(0, MOST_LINKS) : links;
  }
}
