package org.throughline.internal.briefing.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Source.Origin;

/** Numbers the sources of a document in the order of their first use. */
final class SourceNotes {

  private final Map<Source, Integer> numbers = new LinkedHashMap<>();
  private final WordsWriter words;
  private final Locale language;

  SourceNotes(WordsWriter words, Locale language) {
    this.words = words;
    this.language = language;
  }

  /** The place a note is reached by. */
  static String bookmark(int number) {
    return "source_" + number;
  }

  /** Writes the number of the source as a link to its note, and says so where the figures are not measured. */
  void cite(Source source) {
    int number = number(source);
    label(source.origin());
    words.leading(Integer.toString(number), "SourceMark", bookmark(number), Furniture.NOTE.in(language, Integer.toString(number)));
  }

  /** The same in words, where nothing else stands on the line. */
  void name(Source source) {
    int number = number(source);
    String name = Furniture.NOTE.in(language, Integer.toString(number));
    label(source.origin());
    words.leading(name, "", bookmark(number), name);
  }

  /** The sources met so far, the first being number 1. */
  List<Source> all() {
    return new ArrayList<>(numbers.keySet());
  }

  /** Says of figures that are not measured that they are not. */
  void label(Origin origin) {
    switch (origin) {
      case MEASURED -> {
        // nothing to say: this is what a reader expects
      }
      case ESTIMATED -> labelled(Furniture.ESTIMATED);
      case GENERATED -> labelled(Furniture.GENERATED);
    }
  }

  private void labelled(Furniture word) {
    words.text("\u00A0" + word.in(language) + "\u00A0", "Origin");
    words.text("\u00A0");
  }

  private int number(Source source) {
    return numbers.computeIfAbsent(source, each -> numbers.size() + 1);
  }
}
