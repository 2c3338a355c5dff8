package org.throughline.internal.briefing.pdf;

import java.util.Locale;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.paint.InWords;
import org.throughline.picture.TextMetrics;

/** Writes pictures, as wide as the text, with what they say and the values in them for readers who cannot see them. */
final class FigureWriter {

  private final PageTree tree;
  private final WordsWriter words;
  private final SourceNotes sources;
  private final Pictures pictures;
  private final Locale language;
  private final TextMetrics metrics;
  private int count;

  FigureWriter(PageTree tree, WordsWriter words, SourceNotes sources, Pictures pictures, TextMetrics metrics,
      Locale language) {
    this.tree = tree;
    this.words = words;
    this.sources = sources;
    this.pictures = pictures;
    this.metrics = metrics;
    this.language = language;
  }

  void write(Block.Figure figure) {
    tree.open("div", "class", "chart").open("p", "class", "head");
    tree.open("strong").text(Furniture.FIGURE.in(language, ++count) + " ");
    words.inline(figure.title());
    tree.close();
    if (!figure.unit().isBlank()) {
      tree.text(" ").element("span", figure.unit(), "class", "unit");
    }
    tree.close();
    pictures.place(tree, figure.drawing().at(Paper.TEXT_WIDTH, metrics), InWords.of(figure.drawing()));
    figure.source().ifPresent(source -> {
      tree.open("p", "class", "caption");
      sources.name(source);
      tree.close();
    });
    tree.close();
  }
}
