package org.throughline.internal.dna.tone;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.throughline.core.Emoji;

/**
 * The words and emoji of a readable text.
 *
 * @param chars the readable text
 * @param words the words, in order
 * @param emoji the emoji, in order
 */
record Scan(char[] chars, List<Word> words, List<Span> emoji) {

  private static final String EMOJI = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI];
  /** With the apostrophe or colon before it. */
  private static final int LONGEST_ENDING = 5;

  /** A stretch of text. */
  record Span(int start, int end) {
  }

  static Scan of(char[] chars, Inflection inflection) {
    List<Word> words = new ArrayList<>();
    List<Span> emoji = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new CharArrayReader(chars));
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      TypeAttribute type = tokenizer.addAttribute(TypeAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        if (!EMOJI.equals(type.type())) {
          split(chars, start, end, inflection, words);
        } else if (Emoji.isEmoji(chars, start, end)) {
          emoji.add(new Span(start, end));
        }
      }
      tokenizer.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Scan(chars, words, emoji);
  }

  /** Two words joined by a full stop without a space, or by a colon that is no Swedish ending, are two words. */
  private static void split(char[] chars, int start, int end, Inflection inflection, List<Word> words) {
    int from = start;
    for (int i = start + 1; i + 1 < end; i++) {
      boolean stop = chars[i] == '.' && Character.isLowerCase(chars[i - 1]) && Character.isUpperCase(chars[i + 1]);
      boolean colon = chars[i] == ':' && (end - i > LONGEST_ENDING
          || !inflection.endings().contains(new String(chars, i + 1, end - i - 1)));
      if (stop || colon) {
        add(chars, from, i, inflection, words);
        from = i + 1;
      }
    }
    add(chars, from, end, inflection, words);
  }

  private static void add(char[] chars, int first, int last, Inflection inflection, List<Word> words) {
    int start = first;
    int end = last;
    while (start < end && chars[start] == '_') {
      start++;
    }
    while (end > start && chars[end - 1] == '_') {
      end--;
    }
    if (start == end) {
      return;
    }
    String folded = inflection.fold(new String(chars, start, end - start));
    if (folded.isEmpty()) {
      return;
    }
    int baseEnd = baseEnd(chars, start, end, inflection.endings());
    String base = baseEnd == end ? folded : inflection.fold(new String(chars, start, baseEnd - start));
    words.add(new Word(start, end, folded, base, baseEnd));
  }

  private static int baseEnd(char[] chars, int start, int end, Set<String> endings) {
    for (int i = end - 2; i > start && i >= end - LONGEST_ENDING; i--) {
      if ((chars[i] == '\'' || chars[i] == '’' || chars[i] == ':')
          && endings.contains(new String(chars, i + 1, end - i - 1).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return end;
  }

  /**
   * Whether a word follows the one before it closely enough to belong to the same phrase: only a space, a line end or a
   * hyphen lies between them.
   */
  boolean isJoined(int word) {
    if (word == 0) {
      return false;
    }
    int lines = 0;
    for (int i = words.get(word - 1).end(); i < words.get(word).start(); i++) {
      char c = chars[i];
      lines += c == '\n' ? 1 : 0;
      if (lines > 1 || c == ReadableText.BREAK
          || !isHyphen(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\'' && c != '’') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is the second or later part of a hyphenated one. */
  boolean isPart(int word) {
    return word > 0 && words.get(word).start() - words.get(word - 1).end() == 1
        && isHyphen(chars[words.get(word).start() - 1]);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
