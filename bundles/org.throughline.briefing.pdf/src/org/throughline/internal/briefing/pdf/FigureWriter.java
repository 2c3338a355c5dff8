package org.throughline.internal.briefing.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Furniture;
import org.throughline.picture.Drawing;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.ValueTable;

/** Writes pictures, as wide as the text, with what they say and the values in them for readers who cannot see them. */
final class FigureWriter {

  /** Of longer tables only what the picture says is read aloud. */
  private static final int MOST_VALUES = 40;

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
    pictures.place(tree, figure.drawing().at(Paper.TEXT_WIDTH, metrics), inWords(figure.drawing()));
    figure.source().ifPresent(source -> {
      tree.open("p", "class", "caption");
      sources.name(source);
      tree.close();
    });
    tree.close();
  }

  private static String inWords(Drawing drawing) {
    String said = sentence(drawing.title()) + " " + sentence(drawing.description());
    ValueTable table = drawing.table();
    return table.rows().isEmpty() || table.rows().size() > MOST_VALUES ? said
        : said + " " + table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining("; ")) + ".";
  }

  private static String row(ValueTable table, List<String> row) {
    StringBuilder said = new StringBuilder(row.getFirst());
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        said.append(i == 1 ? ": " : ", ").append(table.columns().get(i).head()).append(' ').append(row.get(i));
      }
    }
    return said.toString();
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
  }
}
