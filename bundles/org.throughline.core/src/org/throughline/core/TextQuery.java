package org.throughline.core;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the texts of a client.
 *
 * @param find the words, or a regular expression as {@link Pattern} has it
 * @param regex whether it is a regular expression
 * @param matchCase whether capitals make a difference
 * @param wholeWords whether a letter or digit beside the words makes it something else
 * @param language only texts of this language; null for all
 */
public record TextQuery(String find, boolean regex, boolean matchCase, boolean wholeWords, @Nullable Locale language) {

  /** These words, however they are written, in every language. */
  public static TextQuery words(String find) {
    return new TextQuery(find, false, false, false, null);
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return find.isEmpty();
  }

  /**
   * The query as a pattern; lines begin at ^ and end at $.
   *
   * @throws ClientException BAD_INPUT when it is no regular expression, with the place where it goes wrong
   */
  public Pattern pattern() {
    String core = regex ? find : Pattern.quote(find);
    String whole = wholeWords ? "(?<![\\p{L}\\p{N}_])(?:" + core + ")(?![\\p{L}\\p{N}_])" : core;
    int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    try {
      Pattern.compile(core, flags);
      return Pattern.compile(whole, flags);
    } catch (PatternSyntaxException wrong) {
      int at = Math.clamp(wrong.getIndex() + 1, 1, Math.max(1, find.length()));
      throw new ClientException(ClientException.Kind.BAD_INPUT,
          Message.of(TextQuery.class, "find.pattern", find, at), null, wrong);
    }
  }
}
