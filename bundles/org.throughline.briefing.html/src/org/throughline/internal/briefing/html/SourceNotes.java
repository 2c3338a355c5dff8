package org.throughline.internal.briefing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Source.Origin;
import org.throughline.picture.Markup;

/** Numbers the sources of a document in the order of their first use. */
final class SourceNotes {

  private final List<Source> sources = new ArrayList<>();
  private final Markup markup;
  private final WordsWriter words;
  private final Locale language;

  SourceNotes(Markup markup, WordsWriter words, Locale language) {
    this.markup = markup;
    this.words = words;
    this.language = language;
  }

  /** Writes the number of the source as a link to its note, and says so where the figures are not measured. */
  void cite(Source source) {
    String number = number(source);
    label(source.origin());
    markup.element("a", number, "class", "note", "href", "#source-" + number, "aria-label",
        Furniture.NOTE.in(language, number));
  }

  /** The same in words, where nothing else stands on the line. */
  void name(Source source) {
    String number = number(source);
    label(source.origin());
    markup.element("a", Furniture.NOTE.in(language, number), "href", "#source-" + number);
  }

  private String number(Source source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return Integer.toString(sources.indexOf(source) + 1);
  }

  /** Writes the notes; nothing where no source was used. */
  void list() {
    if (sources.isEmpty()) {
      return;
    }
    markup.open("section", "class", "sources", "aria-labelledby", "sources").line();
    markup.element("h2", Furniture.SOURCES.in(language), "id", "sources").line();
    markup.open("ol").line();
    for (int i = 0; i < sources.size(); i++) {
      markup.open("li", "id", "source-" + (i + 1));
      label(sources.get(i).origin());
      words.inline(sources.get(i).text());
      markup.close().line();
    }
    markup.close().close().line();
  }


  private void label(Origin origin) {
    switch (origin) {
      case MEASURED -> {
        // nothing to say: this is what a reader expects
      }
      case ESTIMATED -> markup.element("span", Furniture.ESTIMATED.in(language), "class", "origin").text(" ");
      case GENERATED -> markup.element("span", Furniture.GENERATED.in(language), "class", "origin").text(" ");
    }
  }
}
