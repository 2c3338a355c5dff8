package org.throughline.internal.dna.tone;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.dna.tone.ToneKind;
import org.throughline.model.dna.WordMatch;

/**
 * Finds characters as they stand: words that are to be found exactly, and what is more than words, such as “100%”,
 * “B.V.” or an emoji. Looks for all of them in one pass (Aho and Corasick). Immutable once made.
 */
final class SignIndex {

  private final Node root = new Node(null, '\0');

  /** What has been read so far is the beginning of something. */
  private static final class Node {
    final @Nullable Node parent;
    final char letter;
    final Map<Character, Node> next = new HashMap<>();
    final List<Wanted> ends = new ArrayList<>();
    @Nullable Node fallback;
    /** The nearest shorter beginning that is itself something looked for. */
    @Nullable Node shorter;

    Node(@Nullable Node parent, char letter) {
      this.parent = parent;
      this.letter = letter;
    }
  }

  private record Wanted(Saying saying, String characters) {
  }

  SignIndex(List<Saying> sayings) {
    for (Saying saying : sayings) {
      Set<String> spellings = new LinkedHashSet<>(List.of(
          Normalizer.normalize(saying.word(), Normalizer.Form.NFC),
          Normalizer.normalize(saying.word(), Normalizer.Form.NFD)));
      for (String spelling : spellings) {
        if (!spelling.isBlank()) {
          add(new Wanted(saying, spelling));
        }
      }
    }
    link();
  }

  private void add(Wanted wanted) {
    Node node = root;
    for (char c : wanted.characters().toCharArray()) {
      Node parent = node;
      node = node.next.computeIfAbsent(Character.toLowerCase(c), letter -> new Node(parent, letter));
    }
    node.ends.add(wanted);
  }

  private void link() {
    Deque<Node> queue = new ArrayDeque<>(root.next.values());
    while (!queue.isEmpty()) {
      Node node = queue.remove();
      Node parent = node.parent;
      Node back = parent == null ? null : parent.fallback;
      while (back != null && !back.next.containsKey(node.letter)) {
        back = back.fallback;
      }
      Node fallback = back == null ? root : back.next.getOrDefault(node.letter, root);
      node.fallback = fallback;
      node.shorter = fallback.ends.isEmpty() ? fallback.shorter : fallback;
      queue.addAll(node.next.values());
    }
  }

  void find(char[] chars, List<Hit> hits) {
    if (root.next.isEmpty()) {
      return;
    }
    Node node = root;
    for (int i = 0; i < chars.length; i++) {
      char c = Character.toLowerCase(chars[i]);
      Node from = node;
      while (from != null && !from.next.containsKey(c)) {
        from = from.fallback;
      }
      node = from == null ? root : from.next.getOrDefault(c, root);
      for (Node found = node; found != null; found = found.shorter) {
        for (Wanted wanted : found.ends) {
          look(chars, i + 1, wanted, hits);
        }
      }
    }
  }

  private static void look(char[] chars, int end, Wanted wanted, List<Hit> hits) {
    String characters = wanted.characters();
    int start = end - characters.length();
    if (isInside(chars, start, characters.charAt(0)) || isInside(chars, end, chars[end - 1])
        && wanted.saying().match() != WordMatch.BEGINNING) {
      return;
    }
    boolean exact = characters.contentEquals(new String(chars, start, end - start));
    boolean spelling = wanted.saying().kind() == ToneKind.SPELLING;
    if (exact || spelling || wanted.saying().match() != WordMatch.EXACT) {
      hits.add(new Hit(start, end, wanted.saying(), !(spelling && exact)));
    }
  }

  /** Whether a place between two characters lies within a word, or within one character of two halves. */
  private static boolean isInside(char[] chars, int at, char edge) {
    if (at <= 0 || at >= chars.length) {
      return false;
    }
    if (Character.isSurrogatePair(chars[at - 1], chars[at])) {
      return true;
    }
    return Character.isLetterOrDigit(edge) && Character.isLetterOrDigit(Character.codePointBefore(chars, at))
        && Character.isLetterOrDigit(Character.codePointAt(chars, at));
  }
}
