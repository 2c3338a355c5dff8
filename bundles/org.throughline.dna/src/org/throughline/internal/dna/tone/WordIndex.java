package org.throughline.internal.dna.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.model.dna.WordMatch;

/** Finds words and phrases in any form of theirs. Immutable once made. */
final class WordIndex {

  private final Map<String, List<Phrase>> byKey = new HashMap<>();
  private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
  private final List<Integer> beginnings;

  private record Phrase(Saying saying, List<String> words, boolean beginning) {
  }

  WordIndex(List<Saying> sayings, Inflection inflection) {
    Set<Integer> lengths = new TreeSet<>();
    for (Saying saying : sayings) {
      List<String> words = words(saying.word(), inflection);
      if (words.isEmpty()) {
        continue;
      }
      Phrase phrase = new Phrase(saying, words, saying.match() == WordMatch.BEGINNING);
      String first = words.getFirst();
      if (phrase.beginning() && words.size() == 1) {
        byBeginning.computeIfAbsent(first, none -> new ArrayList<>()).add(phrase);
        lengths.add(first.length());
      } else {
        inflection.keys(first).forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(phrase));
      }
    }
    beginnings = List.copyOf(lengths);
  }

  static List<String> words(String text, Inflection inflection) {
    return Scan.of(text.toCharArray(), inflection).words().stream().map(Word::folded).toList();
  }

  void find(Scan scan, Inflection inflection, List<Hit> hits) {
    List<Word> words = scan.words();
    Map<String, List<Phrase>> known = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      List<Phrase> phrases = known.get(word.folded());
      if (phrases == null) {
        phrases = begunBy(word, inflection);
        known.put(word.folded(), phrases);
      }
      for (Phrase phrase : phrases) {
        if (follows(phrase, i, scan, inflection)) {
          Word last = words.get(i + phrase.words().size() - 1);
          hits.add(new Hit(word.start(), last.end(), phrase.saying(), true));
        }
      }
    }
  }

  /** The phrases whose first word a word may be. */
  private List<Phrase> begunBy(Word word, Inflection inflection) {
    Set<Phrase> phrases = new LinkedHashSet<>();
    String whole = word.folded();
    for (int length : beginnings) {
      if (length > whole.length()) {
        break;
      }
      phrases.addAll(byBeginning.getOrDefault(whole.substring(0, length), List.of()));
    }
    for (String form : new LinkedHashSet<>(List.of(whole, word.base()))) {
      for (String key : inflection.keys(form)) {
        for (Phrase phrase : byKey.getOrDefault(key, List.of())) {
          if (inflection.same(phrase.words().getFirst(), form)) {
            phrases.add(phrase);
          }
        }
      }
    }
    return List.copyOf(phrases);
  }

  private static boolean follows(Phrase phrase, int at, Scan scan, Inflection inflection) {
    int size = phrase.words().size();
    if (at + size > scan.words().size()) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      Word word = scan.words().get(at + i);
      String wanted = phrase.words().get(i);
      boolean fits = phrase.beginning() && i == size - 1 ? word.folded().startsWith(wanted)
          : inflection.same(wanted, word.folded()) || inflection.same(wanted, word.base());
      if (!fits || !scan.isJoined(at + i)) {
        return false;
      }
    }
    return true;
  }
}
