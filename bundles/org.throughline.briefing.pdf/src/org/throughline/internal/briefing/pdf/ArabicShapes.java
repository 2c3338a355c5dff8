package org.throughline.internal.briefing.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes that letters of Arabic take beside others. They are read from Unicode itself: the presentation forms of a
 * letter follow each other in the order alone, last, first, middle, and each decomposes to its letter.
 */
final class ArabicShapes {

  private static final int ALONE = 0;
  private static final int LAST = 1;
  private static final int FIRST = 2;
  private static final int MIDDLE = 3;
  private static final char LAM = 'ل';
  private static final char STRETCH = 'ـ';

  private final Map<Character, StringBuilder> forms = new HashMap<>();
  private final Map<String, StringBuilder> ligatures = new HashMap<>();

  ArabicShapes() {
    read('\uFB50', '\uFBFF');
    read('\uFE80', '\uFEFC');
  }

  private void read(char from, char to) {
    for (char form = from; form <= to; form++) {
      String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
      if (letters.length() == 1 && letters.charAt(0) != form) {
        StringBuilder known = forms.computeIfAbsent(letters.charAt(0), each -> new StringBuilder());
        if (known.length() <= MIDDLE) {
          known.append(form);
        }
      } else if (letters.length() == 2 && letters.charAt(0) == LAM) {
        ligatures.computeIfAbsent(letters, each -> new StringBuilder()).append(form);
      }
    }
  }

  /** A text in the order it is read, with the shapes its letters take. */
  String shaped(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isMark(letter)) {
        shaped.append(letter);
        continue;
      }
      Optional<StringBuilder> ligature = i + 1 < text.length()
          ? Optional.ofNullable(ligatures.get(text.substring(i, i + 2))) : Optional.empty();
      if (ligature.isPresent()) {
        shaped.append(ligature.get().charAt(joined ? LAST : ALONE));
        joined = false;
        i++;
        continue;
      }
      boolean joins = joinsNext(letter) && takesPrevious(next(text, i));
      shaped.append(form(letter, joined && takesPrevious(letter), joins));
      joined = joins;
    }
    return shaped.toString();
  }

  /** The same with the letters themselves. */
  String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private char form(char letter, boolean joined, boolean joins) {
    StringBuilder known = forms.get(letter);
    int wanted = joined ? joins ? MIDDLE : LAST : joins ? FIRST : ALONE;
    return known == null || known.length() <= wanted ? letter : known.charAt(wanted);
  }

  private boolean joinsNext(char letter) {
    StringBuilder known = forms.get(letter);
    return letter == STRETCH || known != null && known.length() > FIRST;
  }

  private boolean takesPrevious(char letter) {
    StringBuilder known = forms.get(letter);
    return letter == STRETCH || known != null && known.length() > LAST;
  }

  private static char next(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
