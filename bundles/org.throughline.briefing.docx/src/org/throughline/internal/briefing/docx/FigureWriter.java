package org.throughline.internal.briefing.docx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.internal.briefing.docx.ParagraphWriter.Kind;
import org.throughline.picture.Drawing;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.ValueTable;

/** Writes pictures, as wide as the text, with what they say and the values in them for readers who cannot see them. */
final class FigureWriter {

  /** Of longer tables only what the picture says is read aloud. */
  private static final int MOST_VALUES = 40;
  private static final double NARROWEST = 240;

  private final Sheet sheet;
  private final SourceNotes sources;
  private final Pictures pictures;
  private final Locale language;
  private final TextMetrics metrics;
  private int count;

  FigureWriter(Sheet sheet, SourceNotes sources, Pictures pictures, TextMetrics metrics, Locale language) {
    this.sheet = sheet;
    this.sources = sources;
    this.pictures = pictures;
    this.metrics = metrics;
    this.language = language;
  }

  void write(Block.Figure figure, Place place) {
    sheet.open(Kind.of(Style.CAPTION, place).fromTheRight(WordsWriter.fromTheRight(figure.title())));
    sheet.words().write(TableWriter.strong(Words.program(Furniture.FIGURE.in(language, ++count) + " ")));
    sheet.words().write(TableWriter.strong(figure.title()));
    if (!figure.unit().isBlank()) {
      sheet.words().text(" ");
      sheet.words().text(figure.unit(), "Unit");
    }
    sheet.close();
    sheet.open(Kind.of(Style.PICTURE, place));
    double width = Math.max(NARROWEST, Paper.TEXT_PIXELS - place.left() / Paper.PIXEL);
    int unreadable = pictures.scene(sheet.out(), sheet.part(), figure.drawing().at(width, metrics),
        inWords(figure.drawing()));
    sheet.close();
    if (unreadable > 0) {
      sheet.paragraph(Kind.of(Style.SMALL, place),
          Words.program(Message.of(FigureWriter.class, "picture.unreadable", unreadable).in(language)));
    }
    sheet.open(Kind.of(Style.BELOW, place));
    figure.source().ifPresent(sources::name);
    sheet.close();
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
