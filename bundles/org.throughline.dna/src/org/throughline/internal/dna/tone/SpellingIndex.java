package org.throughline.internal.dna.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds names that are always spelled one way, however they are spelled: with other capitals, in one word or in
 * several. Immutable once made.
 */
final class SpellingIndex {

  private final Map<String, List<Name>> byLetters = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private int longest;
  private int mostWords;

  private record Name(Saying saying, String spelling, int words) {
  }

  SpellingIndex(List<Saying> sayings, Inflection inflection) {
    for (Saying saying : sayings) {
      List<String> words = WordIndex.words(saying.word(), inflection);
      String letters = String.join("", words);
      if (!letters.isEmpty()) {
        byLetters.computeIfAbsent(letters, none -> new ArrayList<>())
            .add(new Name(saying, Inflection.plain(saying.word().strip()), words.size()));
        starts.add(letters.substring(0, 1));
        longest = Math.max(longest, letters.length());
        mostWords = Math.max(mostWords, words.size() + 1);
      }
    }
  }

  /**
   * Finds them.
   *
   * @param opens whether the word of this number is the first of its sentence, where an ordinary word has a capital
   */
  void find(Scan scan, IntPredicate opens, List<Hit> hits) {
    if (byLetters.isEmpty()) {
      return;
    }
    List<Word> words = scan.words();
    for (int i = 0; i < words.size(); i++) {
      if (!starts.contains(words.get(i).folded().substring(0, 1))) {
        continue;
      }
      StringBuilder letters = new StringBuilder();
      for (int j = i; j < words.size() && j - i < mostWords && letters.length() <= longest; j++) {
        if (j > i && !scan.isJoined(j)) {
          break;
        }
        Word last = words.get(j);
        look(scan, i, j, letters + last.base(), last.baseEnd(), opens, hits);
        if (last.baseEnd() != last.end()) {
          look(scan, i, j, letters + last.folded(), last.end(), opens, hits);
        }
        letters.append(last.folded());
      }
    }
  }

  private void look(Scan scan, int first, int last, String letters, int end, IntPredicate opens, List<Hit> hits) {
    List<Name> names = byLetters.get(letters);
    if (names == null) {
      return;
    }
    int start = scan.words().get(first).start();
    String written = written(scan.chars(), start, end);
    for (Name name : names) {
      if (isRight(written, name, opens.test(first))) {
        hits.add(new Hit(start, end, name.saying(), false));
        return;
      }
    }
    Name name = names.getFirst();
    if (last - first + 1 == name.words() || last == first || isMeant(scan, first, last, opens.test(first))) {
      hits.add(new Hit(start, end, name.saying(), true));
    }
  }

  /** A lower-case word may begin a sentence with a capital. */
  private static boolean isRight(String written, Name name, boolean opens) {
    String spelling = name.spelling();
    return written.equals(spelling) || opens && spelling.equals(spelling.toLowerCase(Locale.ROOT))
        && written.substring(1).equals(spelling.substring(1));
  }

  /** Ordinary words that only add up to the name, such as “zeker thuis” to ZekerThuis, are no other spelling of it. */
  private static boolean isMeant(Scan scan, int first, int last, boolean opens) {
    if (!opens && isCapital(scan, first)) {
      return true;
    }
    for (int i = first + 1; i <= last; i++) {
      if (!scan.isPart(i) && !isCapital(scan, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(Scan scan, int word) {
    return Character.isUpperCase(scan.chars()[scan.words().get(word).start()]);
  }

  private static String written(char[] chars, int start, int end) {
    StringBuilder written = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = Scan.isHyphen(chars[i]) ? '-' : chars[i];
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space || written.isEmpty() || written.charAt(written.length() - 1) != ' ') {
        written.append(space ? ' ' : c);
      }
    }
    return Inflection.plain(written.toString());
  }
}
