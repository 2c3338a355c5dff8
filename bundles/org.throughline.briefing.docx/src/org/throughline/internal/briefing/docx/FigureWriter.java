package org.throughline.internal.briefing.docx;

import java.util.Locale;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.paint.InWords;
import org.throughline.core.Message;
import org.throughline.internal.briefing.docx.ParagraphWriter.Kind;
import org.throughline.picture.TextMetrics;

/** Writes pictures, as wide as the text, with what they say and the values in them for readers who cannot see them. */
final class FigureWriter {

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
        InWords.of(figure.drawing()));
    sheet.close();
    if (unreadable > 0) {
      sheet.paragraph(Kind.of(Style.SMALL, place),
          Words.program(Message.of(FigureWriter.class, "picture.unreadable", unreadable).in(language)));
    }
    sheet.open(Kind.of(Style.BELOW, place));
    figure.source().ifPresent(sources::name);
    sheet.close();
  }
}
