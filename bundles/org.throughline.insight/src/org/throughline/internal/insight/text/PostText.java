package org.throughline.internal.insight.text;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.throughline.core.Emoji;

/**
 * A message taken apart: its words and emoji by Lucene's tokenizer, and what networks put between them. Immutable. Time and
 * memory in proportion to the length of the text.
 *
 * @param tokens everything, in order
 * @param sentences the stretches between full stops, question and exclamation marks and line ends
 */
public record PostText(List<Token> tokens, List<Sentence> sentences) {

  /** What a token is. */
  public enum Kind {
    WORD, EMOJI, FACE, HASHTAG, MENTION, LINK, MASK
  }

  /**
   * A token.
   *
   * @param kind what it is
   * @param start where it begins in the text
   * @param end where it ends
   * @param word in small letters, composed, with straight apostrophes
   * @param shouted whether it has two letters or more, all capitals
   * @param sentence which sentence it stands in, from 0
   */
  public record Token(Kind kind, int start, int end, String word, boolean shouted, int sentence) {
  }

  /**
   * A sentence.
   *
   * @param start where it begins in the text
   * @param end where its closing marks end
   * @param marks its closing marks, such as {@code ?!}; empty when a line end closes it
   */
  public record Sentence(int start, int end, String marks) {
    boolean asks() {
      return marks.indexOf('?') >= 0;
    }

    int exclamations() {
      return (int) marks.chars().filter(c -> c == '!').count();
    }

    int questions() {
      return (int) marks.chars().filter(c -> c == '?').count();
    }
  }

  private static final String EMOJI = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI];

  /** Takes a text apart; typed faces are those given. */
  public static PostText of(String text, Set<String> faces) {
    char[] chars = text.toCharArray();
    List<Token> tokens = new ArrayList<>();
    special(text, chars, faces, tokens);
    words(chars, tokens);
    tokens.sort(Comparator.comparingInt(Token::start));
    List<Sentence> sentences = sentences(chars);
    List<Token> placed = new ArrayList<>(tokens.size());
    int sentence = 0;
    for (Token token : tokens) {
      while (sentence + 1 < sentences.size() && token.start() >= sentences.get(sentence).end()) {
        sentence++;
      }
      placed.add(new Token(token.kind(), token.start(), token.end(), token.word(), token.shouted(), sentence));
    }
    return new PostText(List.copyOf(placed), List.copyOf(sentences));
  }

  /** Takes a text apart, without looking for typed faces. */
  public static PostText of(String text) {
    return of(text, Set.of());
  }

  /** The words alone. */
  public List<Token> words() {
    return tokens.stream().filter(token -> token.kind() == Kind.WORD).toList();
  }

  // ---- what is not language

  private static void special(String text, char[] chars, Set<String> faces, List<Token> tokens) {
    int i = 0;
    while (i < chars.length) {
      boolean boundary = i == 0 || !Character.isLetterOrDigit(chars[i - 1]);
      int end = boundary ? specialEnd(text, i) : i;
      Kind kind = Kind.LINK;
      if (end > i) {
        char c = chars[i];
        kind = c == '@' ? Kind.MENTION : c == '#' ? Kind.HASHTAG : c == '<' || c == '&' ? Kind.MASK : kindOf(text, i, end);
      } else if (i == 0 || Character.isWhitespace(chars[i - 1])) {
        int chunk = chunkEnd(chars, i);
        if (chunk - i <= 6 && faces.contains(text.substring(i, chunk))) {
          end = chunk;
          kind = Kind.FACE;
        }
      }
      if (end > i) {
        if (chars[i] != '&') {
          String raw = text.substring(i, end);
          tokens.add(new Token(kind, i, end, kind == Kind.FACE ? raw : raw.toLowerCase(Locale.ROOT), false, 0));
        }
        java.util.Arrays.fill(chars, i, end, ' ');
        i = end;
      } else {
        i++;
      }
    }
  }

  private static Kind kindOf(String text, int start, int end) {
    return text.substring(start, end).indexOf('@') > 0 ? Kind.MASK : Kind.LINK;
  }

  /** Where a link, mention, hashtag, mask, entity or address that begins here ends; the start itself when none does. */
  private static int specialEnd(String text, int start) {
    char c = text.charAt(start);
    if (c == '@' || c == '#') {
      int end = start + 1;
      while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      boolean letter = text.substring(start + 1, end).chars().anyMatch(Character::isLetter);
      return end > start + 1 && (letter || c == '@') ? end : start;
    }
    if (c == '<') {
      int end = text.indexOf('>', start);
      return end > start + 1 && end - start <= 12
          && text.substring(start + 1, end).chars().allMatch(Character::isLetter) ? end + 1 : start;
    }
    if (c == '&') {
      int end = text.indexOf(';', start);
      return end > start + 1 && end - start <= 8
          && text.substring(start + 1, end).chars().allMatch(d -> Character.isLetterOrDigit(d) || d == '#') ? end + 1 : start;
    }
    if (text.regionMatches(true, start, "http://", 0, 7) || text.regionMatches(true, start, "https://", 0, 8)
        || text.regionMatches(true, start, "www.", 0, 4)) {
      return trimmed(text, start, chunkEnd(text.toCharArray(), start));
    }
    return Character.isLetterOrDigit(c) ? addressEnd(text, start) : start;
  }

  private static int addressEnd(String text, int start) {
    int at = start;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "._%+-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '@') {
      return start;
    }
    int end = at + 1;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(at + 1, end).indexOf('.') > 0 ? trimmed(text, start, end) : start;
  }

  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && ".,;:!?)\"'”".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static int chunkEnd(char[] chars, int start) {
    int end = start;
    while (end < chars.length && !Character.isWhitespace(chars[end])) {
      end++;
    }
    return end;
  }

  // ---- words and emoji

  private static void words(char[] chars, List<Token> tokens) {
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new CharArrayReader(chars));
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      TypeAttribute type = tokenizer.addAttribute(TypeAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        if (EMOJI.equals(type.type())) {
          if (Emoji.isEmoji(chars, start, end)) {
            tokens.add(new Token(Kind.EMOJI, start, end, bare(chars, start, end), false, 0));
          }
        } else {
          word(chars, start, end, tokens);
        }
      }
      tokenizer.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void word(char[] chars, int from, int to, List<Token> tokens) {
    int start = from;
    int end = to;
    for (int i = start + 1; i + 1 < end; i++) {
      boolean stop = chars[i] == '.' && Character.isLowerCase(chars[i - 1]) && Character.isLetter(chars[i + 1]);
      if (stop || chars[i] == ':') {
        word(chars, start, i, tokens);
        start = i + 1;
      }
    }
    while (start < end && chars[start] == '_') {
      start++;
    }
    while (end > start && chars[end - 1] == '_') {
      end--;
    }
    if (start < end) {
      String raw = new String(chars, start, end - start);
      String word = Normalizer.normalize(raw, Normalizer.Form.NFC).replace('’', '\'').toLowerCase(Locale.ROOT);
      boolean shouted = raw.length() > 1 && raw.chars().filter(Character::isLetter).count() > 1
          && raw.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
      tokens.add(new Token(Kind.WORD, start, end, word, shouted, 0));
    }
  }

  /** An emoji without its colour of skin, sex and style. */
  private static String bare(char[] chars, int start, int end) {
    int first = Character.codePointAt(chars, start, end);
    return Character.toString(first);
  }

  // ---- sentences

  private static List<Sentence> sentences(char[] chars) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < chars.length) {
      int end = i;
      while (end < chars.length && ".!?…".indexOf(chars[end]) >= 0) {
        end++;
      }
      boolean closes = end > i && (end == chars.length || !Character.isLetterOrDigit(chars[end])
          || chars[i] != '.' || end - i > 1);
      if (closes) {
        int close = end;
        StringBuilder marks = new StringBuilder().append(chars, i, end - i);
        // Marks with blanks between them belong together: “help ? !”
        while (close < chars.length && (chars[close] == ' ' || ".!?…".indexOf(chars[close]) >= 0)) {
          if (chars[close] != ' ') {
            marks.append(chars[close]);
            end = close + 1;
          }
          close++;
        }
        sentences.add(new Sentence(start, end, marks.toString()));
        start = end;
        i = end;
      } else if (chars[i] == '\n') {
        sentences.add(new Sentence(start, i + 1, ""));
        start = ++i;
      } else {
        i = Math.max(i + 1, end);
      }
    }
    if (start < chars.length || sentences.isEmpty()) {
      sentences.add(new Sentence(start, chars.length, ""));
    }
    // A line end behind a closing mark, and nothing but blanks, is no sentence.
    List<Sentence> filled = new ArrayList<>();
    for (Sentence each : sentences) {
      boolean blank = each.marks().isEmpty() && new String(chars, each.start(), each.end() - each.start()).isBlank();
      if (blank && !filled.isEmpty()) {
        Sentence last = filled.removeLast();
        filled.add(new Sentence(last.start(), each.end(), last.marks()));
      } else {
        filled.add(each);
      }
    }
    return filled;
  }
}
