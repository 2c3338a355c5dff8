package org.throughline.internal.dna.tone;

import java.util.HashMap;
import java.util.Map;
import org.throughline.dna.tone.TextForm;

/**
 * A text in which everything that is no language is blotted out, {@code char} for {@code char}, so that every place in
 * it is the same place in the text as it was handed in. Reads each {@code char} a bounded number of times.
 */
final class ReadableText {

  /** Stands where something was that is no language and no space either, such as a web address. */
  static final char OPAQUE = '\uFFFC';
  /** Stands where a paragraph, heading, list item or cell ends or begins. */
  static final char BREAK = '\u2029';
  /** Stands where a mark was that readers do not see. */
  private static final char MARK = ' ';

  /** How far the end of a link or tag is looked for, so that a text of beginnings only costs no more than another. */
  private static final int REACH = 2_048;
  private static final int NO_MATCH = -1;

  private final char[] chars;

  private ReadableText(char[] chars) {
    this.chars = chars;
  }

  static char[] of(String text, TextForm form) {
    ReadableText readable = new ReadableText(text.toCharArray());
    readable.controls();
    if (form == TextForm.MARKDOWN) {
      readable.fences();
      readable.codeSpans();
    }
    readable.addresses();
    readable.lines(form == TextForm.MARKDOWN);
    if (form == TextForm.MARKDOWN) {
      readable.inline();
    }
    return readable.chars;
  }

  /** One kind of line end, and no control characters. */
  private void controls() {
    for (int i = 0; i < chars.length; i++) {
      switch (chars[i]) {
        case '\n', '\t' -> {
          // These stay.
        }
        case '\r' -> chars[i] = i + 1 < chars.length && chars[i + 1] == '\n' ? ' ' : '\n';
        case '\u000B', '\f', '\u0085', '\u2028' -> chars[i] = '\n';
        default -> {
          if (chars[i] < ' ') {
            chars[i] = ' ';
          }
        }
      }
    }
  }

  // ---- web and mail addresses

  private void addresses() {
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == ':' && at(i + 1) == '/' && at(i + 2) == '/') {
        int start = i;
        while (start > 0 && isAsciiLetter(chars[start - 1])) {
          start--;
        }
        if (start < i) {
          i = address(start) - 1;
        }
      } else if ((chars[i] == 'w' || chars[i] == 'W') && startsIgnoringCase(i, "www.") && !isWordBefore(i)) {
        i = address(i) - 1;
      } else if (chars[i] == '@' && i > 0 && isMailbox(chars[i - 1]) && Character.isLetterOrDigit(at(i + 1))) {
        i = mail(i) - 1;
      }
    }
  }

  private int address(int start) {
    int end = start;
    while (end < chars.length && !Character.isWhitespace(chars[end]) && "<>\"“”»«".indexOf(chars[end]) < 0) {
      end++;
    }
    int open = 0;
    for (int i = start; i < end; i++) {
      open += chars[i] == '(' ? 1 : 0;
      if (chars[i] == ')' && --open < 0) {
        // The bracket was opened before the address, as round the target of a link.
        end = i;
      }
    }
    while (end > start && ".,;:!?'’*_~|".indexOf(chars[end - 1]) >= 0) {
      end--;
    }
    return fill(start, end, OPAQUE);
  }

  private int mail(int at) {
    int start = at;
    while (start > 0 && isMailbox(chars[start - 1])) {
      start--;
    }
    int end = at + 1;
    while (end < chars.length && (Character.isLetterOrDigit(chars[end]) || chars[end] == '.' || chars[end] == '-')) {
      end++;
    }
    while (end > at && !Character.isLetterOrDigit(chars[end - 1])) {
      end--;
    }
    return fill(start, end, OPAQUE);
  }

  private static boolean isMailbox(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+' || c == '%' || c == '_');
  }

  // ---- what begins a line

  private void lines(boolean markdown) {
    int start = 0;
    while (start < chars.length) {
      int end = start;
      while (end < chars.length && chars[end] != '\n') {
        end++;
      }
      line(start, end, markdown);
      start = end + 1;
    }
  }

  private void line(int start, int end, boolean markdown) {
    int i = spaces(start, end);
    if (markdown) {
      while (i < end && chars[i] == '>') {
        chars[i] = MARK;
        i = spaces(i + 1, end);
      }
      if (isRule(i, end)) {
        fill(i, end, BREAK);
        return;
      }
      int hashes = i;
      while (hashes < end && chars[hashes] == '#' && hashes - i < 6) {
        hashes++;
      }
      if (hashes > i && (hashes == end || chars[hashes] == ' ')) {
        fill(i, hashes, BREAK);
        if (end < chars.length) {
          chars[end] = BREAK;
        }
        return;
      }
      if (i < end && chars[i] == '[') {
        int close = find(']', i, Math.min(end, i + REACH));
        if (close != NO_MATCH && at(close + 1) == ':') {
          fill(i, end, OPAQUE);
          return;
        }
      }
      if (i < end && chars[i] == '|') {
        cells(i, end);
        return;
      }
    }
    int marker = bullet(i, end);
    if (marker > i) {
      fill(i, marker, BREAK);
    }
  }

  private void cells(int start, int end) {
    for (int i = start; i < end; i++) {
      if (chars[i] == '|' && (i == start || chars[i - 1] != '\\')) {
        chars[i] = BREAK;
      }
    }
  }

  /** Whether a line is a row of marks, under a heading or between paragraphs. */
  private boolean isRule(int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      if ("-=*_".indexOf(chars[i]) >= 0 && chars[i] == chars[start]) {
        marks++;
      } else if (chars[i] != ' ') {
        return false;
      }
    }
    return marks >= 2;
  }

  /** The end of the mark that begins a list item; {@code start} when there is none. */
  private int bullet(int start, int end) {
    int i = start;
    if (i < end && "-*+•–—·◦▪".indexOf(chars[i]) >= 0) {
      i++;
    } else {
      while (i < end && i - start < 9 && chars[i] >= '0' && chars[i] <= '9') {
        i++;
      }
      if (i == start || i == end || chars[i] != '.' && chars[i] != ')') {
        return start;
      }
      i++;
    }
    return i < end && chars[i] == ' ' ? i : start;
  }

  // ---- code

  private void fences() {
    int start = 0;
    int opened = NO_MATCH;
    char fence = 0;
    int length = 0;
    while (start < chars.length) {
      int end = start;
      while (end < chars.length && chars[end] != '\n') {
        end++;
      }
      int i = spaces(start, end);
      int run = i;
      while (run < end && (chars[run] == '`' || chars[run] == '~') && chars[run] == chars[i]) {
        run++;
      }
      if (opened == NO_MATCH && run - i >= 3) {
        opened = start;
        fence = chars[i];
        length = run - i;
      } else if (opened != NO_MATCH && run - i >= length && chars[i] == fence && spaces(run, end) == end) {
        fillFence(opened, end);
        opened = NO_MATCH;
      }
      start = end + 1;
    }
    if (opened != NO_MATCH) {
      fillFence(opened, chars.length);
    }
  }

  private void fillFence(int start, int end) {
    fill(start, end, OPAQUE);
    chars[start] = BREAK;
    chars[end - 1] = BREAK;
  }

  private void codeSpans() {
    // From the end, so that each run of backticks knows the next one of its length in its paragraph.
    Map<Integer, Integer> next = new HashMap<>();
    Map<Integer, Integer> closers = new HashMap<>();
    for (int i = chars.length - 1; i >= 0; i--) {
      if (chars[i] == '`') {
        int end = i + 1;
        while (i > 0 && chars[i - 1] == '`') {
          i--;
        }
        Integer closer = next.put(end - i, i);
        if (closer != null) {
          closers.put(i, closer);
        }
      } else if (chars[i] == '\n' && i > 0 && chars[i - 1] == '\n') {
        next.clear();
      }
    }
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '`') {
        int end = i + 1;
        while (end < chars.length && chars[end] == '`') {
          end++;
        }
        Integer closer = closers.get(i);
        if (closer != null) {
          end = closer + (end - i);
        }
        i = fill(i, end, closer == null ? MARK : OPAQUE) - 1;
      }
    }
  }

  // ---- links, tags and emphasis

  private void inline() {
    boolean comments = true;
    for (int i = 0; i < chars.length; i++) {
      switch (chars[i]) {
        case '*', '~', '[' -> chars[i] = MARK;
        case '!' -> {
          if (at(i + 1) == '[') {
            chars[i] = MARK;
          }
        }
        case '_' -> {
          if (!isWordBefore(i) || !Character.isLetterOrDigit(at(i + 1))) {
            chars[i] = MARK;
          }
        }
        case '\\' -> {
          if (i + 1 < chars.length && isAsciiPunctuation(chars[i + 1])) {
            chars[i] = MARK;
            i++;
          }
        }
        case ']' -> i = target(i);
        case '<' -> {
          if (comments && startsIgnoringCase(i, "<!--")) {
            int end = comment(i);
            comments = end != NO_MATCH;
            i = comments ? fill(i, end, MARK) - 1 : i;
          } else {
            i = tag(i);
          }
        }
        case '&' -> i = entity(i);
        default -> {
          // Language.
        }
      }
    }
  }

  /** Blots out the target behind the text of a link; gives the last place that was dealt with. */
  private int target(int bracket) {
    chars[bracket] = MARK;
    char opens = at(bracket + 1);
    if (opens != '(' && opens != '[') {
      return bracket;
    }
    char closes = opens == '(' ? ')' : ']';
    int depth = 0;
    int limit = Math.min(chars.length, bracket + REACH);
    for (int i = bracket + 1; i < limit && chars[i] != '\n'; i++) {
      if (chars[i] == '\\') {
        i++;
      } else if (chars[i] == opens) {
        depth++;
      } else if (chars[i] == closes && --depth == 0) {
        return fill(bracket, i + 1, MARK) - 1;
      }
    }
    return bracket;
  }

  private int comment(int start) {
    for (int i = start + 4; i + 2 < chars.length; i++) {
      if (chars[i] == '-' && chars[i + 1] == '-' && chars[i + 2] == '>') {
        return i + 3;
      }
    }
    return NO_MATCH;
  }

  private int tag(int start) {
    char first = at(start + 1);
    if (!isAsciiLetter(first) && first != '/' && first != '!' && first != OPAQUE) {
      return start;
    }
    int end = find('>', start, Math.min(chars.length, start + REACH));
    return end == NO_MATCH ? start : fill(start, end + 1, first == OPAQUE ? OPAQUE : MARK) - 1;
  }

  private int entity(int start) {
    for (int i = start + 1; i < Math.min(chars.length, start + 32); i++) {
      if (chars[i] == ';' && i > start + 1) {
        return fill(start, i + 1, startsIgnoringCase(start, "&nbsp;") ? MARK : OPAQUE) - 1;
      }
      if (chars[i] >= 0x80 || !Character.isLetterOrDigit(chars[i]) && chars[i] != '#') {
        return start;
      }
    }
    return start;
  }

  // ---- small things

  private int fill(int start, int end, char with) {
    for (int i = start; i < end; i++) {
      if (chars[i] != '\n') {
        chars[i] = with;
      }
    }
    return end;
  }

  private int spaces(int start, int end) {
    int i = start;
    while (i < end && (chars[i] == ' ' || chars[i] == '\t')) {
      i++;
    }
    return i;
  }

  private int find(char wanted, int start, int end) {
    for (int i = start; i < end; i++) {
      if (chars[i] == wanted) {
        return i;
      }
    }
    return NO_MATCH;
  }

  private char at(int i) {
    return i < chars.length ? chars[i] : 0;
  }

  private boolean isWordBefore(int i) {
    return i > 0 && Character.isLetterOrDigit(chars[i - 1]);
  }

  private boolean startsIgnoringCase(int start, String wanted) {
    if (start + wanted.length() > chars.length) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (Character.toLowerCase(chars[start + i]) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }
}
