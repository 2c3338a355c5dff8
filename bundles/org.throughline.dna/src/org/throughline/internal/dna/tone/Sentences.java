package org.throughline.internal.dna.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides a readable text into sentences. A full stop of an abbreviation, an initial or a number does not end one; a
 * paragraph, a heading, a list item and a table cell do.
 */
final class Sentences {

  /** After these the sentence goes on, whatever follows. */
  private static final Set<String> DUTCH = Set.of("bijv", "bv", "d.w.z", "dwz", "o.a", "oa", "m.b.t", "t.a.v", "i.p.v",
      "i.v.m", "t.o.v", "n.a.v", "a.u.b", "z.g", "zgn", "dhr", "mevr", "mw", "mr", "ir", "ing", "drs", "dr", "prof",
      "ds", "incl", "excl", "nr", "tel", "ca", "art", "blz", "pag", "max", "min", "resp", "evt", "vgl", "st", "v.a",
      "t.b.v", "o.l.v", "jl", "nl", "afd", "gem", "m.n", "d.d", "p/a", "a.s", "i.c.m", "w.o", "h.o.d.n");
  private static final Set<String> SWEDISH = Set.of("t.ex", "bl.a", "d.v.s", "dvs", "s.k", "f.d", "p.g.a", "pga",
      "fr.o.m", "t.o.m", "kl", "ca", "nr", "ev", "inkl", "exkl", "m.a.o", "o.d", "resp", "jfr", "tel", "st", "f.n",
      "e.d", "i.st", "s.a.s", "dr", "prof", "sid", "kap", "avd", "max", "min", "fr", "forts", "ang", "t.v", "t.h");
  private static final Set<String> ENGLISH = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "vs", "cf",
      "approx", "tel", "dept", "sr", "jr", "incl", "excl", "viz", "ca");

  private static final int LONGEST_ABBREVIATION = 12;
  private static final int WRAPPED_LINE = 60;

  private final char[] chars;
  private final Set<String> abbreviations;
  private final List<Scan.Span> found = new ArrayList<>();
  private int start;

  private Sentences(char[] chars, Locale language) {
    this.chars = chars;
    abbreviations = switch (language.getLanguage()) {
      case "nl" -> DUTCH;
      case "sv" -> SWEDISH;
      case "en" -> ENGLISH;
      default -> Set.of();
    };
  }

  /** The sentences in order, without the space around them. */
  static List<Scan.Span> of(char[] chars, Locale language) {
    Sentences sentences = new Sentences(chars, language);
    sentences.divide();
    return sentences.found;
  }

  private void divide() {
    int lineStart = 0;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (c == ReadableText.BREAK) {
        end(i, i + 1);
      } else if (c == '\n') {
        if (endsAt(i, lineStart)) {
          end(i, i + 1);
        }
        lineStart = i + 1;
      } else if (isTerminator(c)) {
        int after = i + 1;
        while (after < chars.length && (isTerminator(chars[after]) || isCloser(chars[after]))) {
          after++;
        }
        if (endsBefore(i, after)) {
          end(after, after);
        }
        i = after - 1;
      }
      i++;
    }
    end(chars.length, chars.length);
  }

  private void end(int end, int next) {
    int from = start;
    int to = end;
    while (from < to && isSpace(chars[from])) {
      from++;
    }
    while (to > from && isSpace(chars[to - 1])) {
      to--;
    }
    if (to > from) {
      found.add(new Scan.Span(from, to));
    }
    start = next;
  }

  /** Whether a sentence ends with the line: where a paragraph ends, or where the next line begins afresh. */
  private boolean endsAt(int lineEnd, int lineStart) {
    int i = lineEnd + 1;
    while (i < chars.length && chars[i] != '\n' && isSpace(chars[i])) {
      i++;
    }
    if (i == chars.length || chars[i] == '\n' || chars[i] == ReadableText.BREAK) {
      return true;
    }
    return lineEnd - lineStart < WRAPPED_LINE && !Character.isLowerCase(Character.codePointAt(chars, i));
  }

  private boolean endsBefore(int stop, int after) {
    int next = after;
    while (next < chars.length && isSpace(chars[next]) && chars[next] != '\n') {
      next++;
    }
    if (next >= chars.length || chars[next] == '\n' || chars[next] == ReadableText.BREAK) {
      return next < chars.length && chars[next] == '\n' ? !isAbbreviation(stop) : true;
    }
    int follows = Character.codePointAt(chars, isOpener(chars[next]) && next + 1 < chars.length ? next + 1 : next);
    if (next == after) {
      // No space: a new sentence only where a small letter meets a capital, as in "klaar.Bel".
      return Character.isUpperCase(follows) && stop > 0 && (Character.isLowerCase(chars[stop - 1]) || chars[stop] != '.')
          && !isAbbreviation(stop);
    }
    if (Character.isLowerCase(follows)) {
      return false;
    }
    return chars[stop] != '.' || after > stop + 1 && isTerminator(chars[stop + 1]) || !isAbbreviation(stop);
  }

  private boolean isAbbreviation(int stop) {
    if (chars[stop] != '.') {
      return false;
    }
    int from = stop;
    while (from > 0 && stop - from <= LONGEST_ABBREVIATION
        && (Character.isLetterOrDigit(chars[from - 1]) || chars[from - 1] == '.' || chars[from - 1] == '/')) {
      from--;
    }
    String word = new String(chars, from, stop - from);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || abbreviations.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    // The number of an item at the start of a sentence.
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit) && isBlank(start, from);
  }

  private boolean isBlank(int from, int to) {
    int i = from;
    while (i < to && isSpace(chars[i])) {
      i++;
    }
    return i >= to;
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isCloser(char c) {
    return "\"'”’»)]".indexOf(c) >= 0;
  }

  private static boolean isOpener(char c) {
    return "\"'“‘«„(¿¡".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ReadableText.BREAK;
  }
}
