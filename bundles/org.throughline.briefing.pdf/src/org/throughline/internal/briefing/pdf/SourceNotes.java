package org.throughline.internal.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Source.Origin;

/** Numbers the sources of a document in the order of their first use. */
final class SourceNotes {

  /** Where the notes stand. */
  static final String ANCHOR = "sources";

  private final List<Source> sources = new ArrayList<>();
  private final PageTree tree;
  private final WordsWriter words;
  private final Locale language;

  SourceNotes(PageTree tree, WordsWriter words, Locale language) {
    this.tree = tree;
    this.words = words;
    this.language = language;
  }

  /** Writes the number of the source as a link to its note, and says so where the figures are not measured. */
  void cite(Source source) {
    String number = number(source);
    tree.open("span", "class", "cite");
    label(source.origin());
    tree.element("a", number, "class", "note", "href", "#source-" + number, "title",
        Furniture.NOTE.in(language, number)).close();
  }

  /** The same in words, where nothing else stands on the line. */
  void name(Source source) {
    String number = number(source);
    String name = Furniture.NOTE.in(language, number);
    label(source.origin());
    tree.element("a", name, "class", "source", "href", "#source-" + number, "title", name);
  }

  /** Whether any source was used. */
  boolean areAny() {
    return !sources.isEmpty();
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
    tree.open("section", "class", "sources");
    tree.open("h2", "id", ANCHOR).open("span", "class", "dot").close().text(Furniture.SOURCES.in(language)).close();
    tree.open("ol");
    for (int i = 0; i < sources.size(); i++) {
      tree.open("li", "id", "source-" + (i + 1));
      label(sources.get(i).origin());
      words.inline(sources.get(i).text());
      tree.close();
    }
    tree.close().close();
  }

  private void label(Origin origin) {
    switch (origin) {
      case MEASURED -> {
        // nothing to say: this is what a reader expects
      }
      case ESTIMATED -> tree.element("span", Furniture.ESTIMATED.in(language), "class", "origin").text("\u00A0");
      case GENERATED -> tree.element("span", Furniture.GENERATED.in(language), "class", "origin").text("\u00A0");
    }
  }
}
