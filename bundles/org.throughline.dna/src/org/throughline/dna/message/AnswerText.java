package org.throughline.dna.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text reduced to what it says, to be compared with another: marks of Markdown, addresses of links, capitals,
 * punctuation, spaces, and whether a small number is written as a word make no difference; words, their order and figures
 * do.
 *
 * @param words in order, in small letters
 * @param figures the numbers in it, in order, without signs between thousands and with a point before decimals
 */
public record AnswerText(List<String> words, List<String> figures) {

  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://\\S+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+(?:[.,:]\\d+)*");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

  /** Numbers that people write as words, but not one, which is an article too. */
  private static final Map<String, String> NUMBERS = numbers("two three four five six seven eight nine ten eleven twelve",
      "twee drie vier vijf zes zeven acht negen tien elf twaalf", "två tre fyra fem sex sju åtta nio tio elva tolv");

  private static Map<String, String> numbers(String... languages) {
    Map<String, String> numbers = new HashMap<>();
    for (String language : languages) {
      String[] words = language.split(" ");
      for (int i = 0; i < words.length; i++) {
        numbers.put(words[i], String.valueOf(i + 2));
      }
    }
    return Map.copyOf(numbers);
  }

  /** Keeps own copies. */
  public AnswerText {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
  }

  /** The text of an answer, as Markdown or plain. */
  public static AnswerText of(String text) {
    String plain = ADDRESS.matcher(LINK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("$1"))
        .replaceAll(" ").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(plain); matcher.find();) {
      String word = matcher.group();
      word = NUMBERS.getOrDefault(word, word);
      if (Character.isDigit(word.charAt(0))) {
        word = THOUSANDS.matcher(word).matches() ? word.replaceAll("[.,]", "") : word.replace(',', '.');
        figures.add(word);
      }
      words.add(word);
    }
    return new AnswerText(words, figures);
  }

  /**
   * How much of another text comes from this one, 0 to 1: the part of its words that stand here too, in the same order
   * with anything between. A shorter version of a text comes wholly from it; an empty text comes from nothing.
   */
  public double share(AnswerText other) {
    return other.words.isEmpty() ? 0 : (double) common(words, other.words) / other.words.size();
  }

  /** The length of the longest row of words that both have in the same order, with anything between. */
  private static int common(List<String> one, List<String> other) {
    int[] before = new int[other.size() + 1];
    for (String word : one) {
      int[] now = new int[before.length];
      for (int i = 1; i < now.length; i++) {
        now[i] = word.equals(other.get(i - 1)) ? before[i - 1] + 1 : Math.max(before[i], now[i - 1]);
      }
      before = now;
    }
    return before[other.size()];
  }
}
