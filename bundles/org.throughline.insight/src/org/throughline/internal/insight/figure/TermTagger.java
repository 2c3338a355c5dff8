package org.throughline.internal.insight.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.internal.insight.text.ContentWords;
import org.throughline.internal.insight.text.PostText;
import org.throughline.internal.insight.text.Stems;

/**
 * Finds known terms in texts, each in all its forms: words, phrases of two words, hashtags and mentions. Thread-safe. Time
 * in proportion to the length of the text.
 */
final class TermTagger {

  private final ContentWords contents;
  private final List<String> terms;
  private final ThreadLocal<Stems> stems = ThreadLocal.withInitial(Stems::new);
  private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

  /** A tagger of these terms; of two that are the same in a language the first one counts. */
  TermTagger(ContentWords contents, Collection<String> terms) {
    this.contents = contents;
    this.terms = List.copyOf(terms);
  }

  /** What all forms of a term have in common in a language. */
  static String key(String term, String language, Stems stems) {
    if (term.startsWith("#") || term.startsWith("@")) {
      return term;
    }
    StringBuilder key = new StringBuilder();
    PostText.of(term).words().forEach(word -> key.append(' ').append(stems.of(word.word(), language)));
    return key.toString();
  }

  private Map<String, String> keys(String language, Stems mine) {
    Map<String, String> known = byLanguage.get(language);
    if (known == null) {
      Map<String, String> keys = new HashMap<>();
      terms.forEach(term -> keys.putIfAbsent(key(term, language, mine), term));
      byLanguage.put(language, keys);
      known = keys;
    }
    return known;
  }

  /** The terms a text names, in their order in it. */
  List<String> of(String text, String language) {
    Stems mine = stems.get();
    Map<String, String> keys = keys(language, mine);
    PostText taken = PostText.of(text);
    Set<String> found = new LinkedHashSet<>();
    ContentWords.Content last = null;
    for (ContentWords.Content each : contents.of(taken, language, mine)) {
      add(keys.get(' ' + each.stem()), found);
      if (last != null && last.position() + 1 == each.position() && last.sentence() == each.sentence()) {
        add(keys.get(' ' + last.stem() + ' ' + each.stem()), found);
      }
      last = each;
    }
    for (PostText.Token token : taken.tokens()) {
      if (token.kind() == PostText.Kind.HASHTAG || token.kind() == PostText.Kind.MENTION) {
        add(keys.get(token.word()), found);
      }
    }
    return new ArrayList<>(found);
  }

  private static void add(@org.jspecify.annotations.Nullable String term, Set<String> found) {
    if (term != null) {
      found.add(term);
    }
  }
}
