package org.throughline.insight.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Topic;

/**
 * What people decided about topics: which terms are one topic, how it is called, and which terms are none. Decisions are
 * kept by the terms, not by the messages, and are applied after each computation, so they hold for data imported later.
 * Immutable.
 *
 * @param merged the topics people made
 * @param hidden terms that are no topic, in small letters
 */
public record TopicDecisions(List<Merged> merged, Set<String> hidden) {

  /**
   * A topic made by hand.
   *
   * @param name how it is called
   * @param terms its words, phrases of two words, hashtags (with {@code #}) and mentions (with {@code @}), in small
   *     letters; any inflected form of a word stands for all; longer phrases are found nowhere
   * @param topicId the topic of the client it stands for; null where there is none
   */
  public record Merged(String name, List<String> terms, @Nullable String topicId) {

    /** A topic of these terms. */
    public Merged {
      terms = terms.stream().map(TopicDecisions::plain).filter(term -> !term.isEmpty()).distinct().toList();
    }
  }

  /** Decisions. */
  public TopicDecisions {
    merged = List.copyOf(merged);
    hidden = Set.copyOf(hidden.stream().map(TopicDecisions::plain).toList());
  }

  /** Nobody decided anything. */
  public static TopicDecisions none() {
    return new TopicDecisions(List.of(), Set.of());
  }

  /** The topics of a client: each is a topic made by hand of its name and its keywords. */
  public static TopicDecisions of(Collection<? extends Topic> topics) {
    List<Merged> merged = new ArrayList<>();
    for (Topic topic : topics) {
      Set<String> terms = new LinkedHashSet<>(topic.getKeywords());
      if (topic.getName() != null && !topic.getName().isBlank()) {
        terms.add(topic.getName());
        merged.add(new Merged(topic.getName(), List.copyOf(terms), topic.getId()));
      }
    }
    return new TopicDecisions(merged, Set.of());
  }

  /** These decisions and one more: the terms are one topic of that name. Terms leave the topics they were in. */
  public TopicDecisions merge(String name, Collection<String> terms) {
    List<String> taken = terms.stream().map(TopicDecisions::plain).toList();
    List<Merged> kept = new ArrayList<>();
    for (Merged each : merged) {
      List<String> left = each.terms().stream().filter(term -> !taken.contains(term)).toList();
      if (!left.isEmpty()) {
        kept.add(new Merged(each.name(), left, each.topicId()));
      }
    }
    kept.add(new Merged(name, taken, null));
    return new TopicDecisions(kept, hidden);
  }

  /** These decisions and one more: a term, with those merged with it, is called so. */
  public TopicDecisions rename(String term, String name) {
    String plain = plain(term);
    for (Merged each : merged) {
      if (each.terms().contains(plain) || plain(each.name()).equals(plain)) {
        List<Merged> renamed = new ArrayList<>(merged);
        renamed.set(merged.indexOf(each), new Merged(name, each.terms(), each.topicId()));
        return new TopicDecisions(renamed, hidden);
      }
    }
    return merge(name, List.of(term));
  }

  /** These decisions and one more: the term is no topic. */
  public TopicDecisions hide(String term) {
    Set<String> more = new LinkedHashSet<>(hidden);
    more.add(term);
    return new TopicDecisions(merged, more);
  }

  /** These decisions and those of another; where both speak about a term, the others win. */
  public TopicDecisions and(TopicDecisions others) {
    TopicDecisions all = this;
    for (Merged each : others.merged()) {
      all = all.merge(each.name(), each.terms());
      List<Merged> named = new ArrayList<>(all.merged());
      named.set(named.size() - 1, each);
      all = new TopicDecisions(named, all.hidden());
    }
    Set<String> more = new LinkedHashSet<>(all.hidden());
    more.addAll(others.hidden());
    return new TopicDecisions(all.merged(), more);
  }

  private static String plain(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
