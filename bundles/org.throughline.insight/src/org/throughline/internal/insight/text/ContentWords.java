package org.throughline.internal.insight.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.internal.insight.text.PostText.Token;

/** Which words of a text say what it is about. Immutable. Time in proportion to the length of the text. */
public final class ContentWords {

  /** Words of the language lists with this weight or more bind others together and name nothing. */
  private static final double FUNCTION_WORD_FROM = 8;
  private static final int LONGEST = 40;

  private final Map<String, Set<String>> stops = new HashMap<>();

  /**
   * A word that names something.
   *
   * @param stem what its inflected forms have in common
   * @param word in small letters, as written
   * @param position its place among all words of the text; words with nothing but a sign between them have places in a row
   * @param sentence its sentence
   */
  public record Content(String stem, String word, int position, int sentence) {
  }

  /** The stop words that come with the program. */
  public ContentWords() {
    WordFile.sections("languages.txt").forEach((language, lines) -> lines.forEach(line -> {
      String[] parts = line.split("\\s+");
      if (Double.parseDouble(parts[0]) >= FUNCTION_WORD_FROM) {
        Set<String> words = stops.computeIfAbsent(language, key -> new HashSet<>());
        for (int i = 1; i < parts.length; i++) {
          words.add(parts[i].toLowerCase(Locale.ROOT));
        }
      }
    }));
    WordFile.sections("stops.txt").forEach((language, lines) -> lines
        .forEach(line -> stops.computeIfAbsent(language, key -> new HashSet<>()).addAll(List.of(line.split("\\s+")))));
  }

  /** The words of a text that name something. */
  public List<Content> of(PostText text, String language, Stems stems) {
    Set<String> stopped = stops.getOrDefault(language, Set.of());
    List<Content> contents = new ArrayList<>();
    List<Token> words = text.words();
    int position = 0;
    int end = 0;
    for (Token token : words) {
      // A comma, a bracket or an account between two words parts them.
      position += token.start() - end > 1 ? 2 : 1;
      end = token.end();
      String word = token.word();
      if (word.length() > 1 && word.length() <= LONGEST && !stopped.contains(word) && word.chars().anyMatch(Character::isLetter)
          && !stopped.contains(word.replace("'", ""))) {
        contents.add(new Content(stems.of(word, language), word, position, token.sentence()));
      }
    }
    return contents;
  }
}
