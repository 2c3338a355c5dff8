package org.throughline.internal.briefing.docx;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.internal.briefing.docx.ParagraphWriter.Kind;
import org.throughline.picture.Markup;
import org.throughline.picture.TextMetrics;

/** Writes the text of one document: cover with contents, sections, sources. */
final class DocumentWriter {

  private static final double WIDEST_LOGO = 2550;
  private static final double HIGHEST_LOGO = 675;
  private static final double WIDEST_MARK = 2700;
  private static final double HIGHEST_MARK = 360;
  private static final String SOURCES = "sources";

  private final Document document;
  private final Locale language;
  private final Sheet sheet;
  private final Lists lists;
  private final SourceNotes sources;
  private final Pictures pictures;
  private final TextMetrics metrics;
  private final BlockWriter blocks;

  /** @param product measures the typefaces of the product, in which pictures are set */
  DocumentWriter(Document document, Sheet sheet, Lists lists, Pictures pictures, TextMetrics product) {
    this.document = document;
    this.language = document.language();
    this.sheet = sheet;
    this.lists = lists;
    this.pictures = pictures;
    this.metrics = document.sender().metrics(product);
    this.sources = new SourceNotes(sheet.words(), language);
    this.blocks = new BlockWriter(sheet, sources, lists, new TableWriter(sheet, sources, metrics, language),
        new FigureWriter(sheet, sources, pictures, product, language), metrics, language);
  }

  /** @param running the parts with head and foot, as the text leads to them */
  void write(RunningParts running) {
    sheet.out().open("w:body");
    cover(document.cover());
    for (int i = 0; i < document.sections().size(); i++) {
      section(document.sections().get(i), i);
    }
    sources();
    page(running);
    sheet.out().close();
    sheet.finish();
  }

  private void cover(Cover cover) {
    sheet.open(Kind.of(Style.CLIENT, Place.PAGE));
    cover.logo().ifPresent(this::mark);
    sheet.words().write(cover.client());
    sheet.tab();
    sheet.words().text(cover.kind(), "Kind");
    if (!document.sender().confidential().isEmpty()) {
      sheet.words().text("   " + document.sender().confidential(), "Confidential");
    }
    sheet.close();
    sheet.paragraph(Kind.of(Style.TITLE, Place.PAGE), cover.title());
    if (!cover.lead().isBlank()) {
      sheet.paragraph(Kind.of(Style.SUBTITLE, Place.PAGE), cover.lead());
    }
    contents();
    logo(document.sender());
    facts(cover.facts());
  }

  /** At the foot of the cover. */
  private void facts(List<Cover.Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    Markup out = sheet.out();
    int[] widths = new CoverMeasures(document, metrics).factWidths();
    out.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", "Facts");
    out.leaf("w:tblW", "w:w", Integer.toString(Paper.TEXT_WIDTH), "w:type", "dxa").leaf("w:tblLayout", "w:type", "fixed");
    out.leaf("w:tblLook", "w:val", "0620", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0",
        "w:noHBand", "1", "w:noVBand", "1").close();
    out.open("w:tblGrid");
    IntStream.of(widths).forEach(each -> out.leaf("w:gridCol", "w:w", Integer.toString(each)));
    out.close().open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    for (int i = 0; i < widths.length; i++) {
      fact(out, widths[i], Style.FACT_LABEL, List.of(Words.program(facts.get(i).label())));
    }
    out.close().open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
    for (int i = 0; i < widths.length; i++) {
      List<Words> lines = facts.get(i).lines();
      fact(out, widths[i], Style.FACT, lines.isEmpty() ? List.of(Words.program("")) : lines);
    }
    out.close().close();
  }

  private void fact(Markup out, int width, Style style, List<Words> lines) {
    out.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
    lines.forEach(line -> sheet.paragraph(Kind.of(style, Place.PAGE), line));
    out.close();
  }

  /** Before the name of the client. */
  private void mark(Logo logo) {
    Optional<BufferedImage> dots = dots(logo, WIDEST_MARK, HIGHEST_MARK);
    if (dots.isPresent()) {
      pictures.dots(sheet.out(), sheet.part(), dots.get(), WIDEST_MARK, HIGHEST_MARK, logo.inWords(language));
      sheet.words().text("\u2002");
    } else {
      sheet.words().text(logo.unreadable(language) + "\u2002", "Kind");
    }
  }

  /** Above the facts. */
  private void logo(Sender sender) {
    sheet.open(Kind.of(Style.COVER_GAP, Place.PAGE));
    sender.logo().ifPresent(logo -> {
      Optional<BufferedImage> dots = dots(logo, WIDEST_LOGO, HIGHEST_LOGO);
      if (dots.isPresent()) {
        pictures.dots(sheet.out(), sheet.part(), dots.get(), WIDEST_LOGO, HIGHEST_LOGO, logo.inWords(language));
      } else {
        sheet.words().text(logo.unreadable(language));
      }
    });
    sheet.close();
  }

  private static Optional<BufferedImage> dots(Logo logo, double widest, double highest) {
    return logo.picture().flatMap(file -> Pictures.PHOTOS.of(file, widest / Paper.PIXEL, highest / Paper.PIXEL));
  }

  /**
   * A table of contents that is complete without being worked out: Word asks before it works one out, and until then
   * numbers of pages would be wrong. So it names the questions, and each leads to its place.
   */
  private void contents() {
    List<DocumentSection> sections = document.sections();
    for (int i = 0; i < sections.size(); i++) {
      DocumentSection section = sections.get(i);
      String name = section.title().plain().strip();
      sheet.open(Kind.of(Style.CONTENTS, Place.PAGE));
      if (i == 0) {
        sheet.field("TOC \\o \"1-1\" \\n \\h \\z");
      }
      sheet.out().open("w:hyperlink", "w:anchor", bookmark(i), "w:tooltip", WordsWriter.tip(name), "w:history", "1");
      sheet.words().write(section.title());
      sheet.out().close();
      if (!section.remark().isBlank()) {
        sheet.words().text("   ");
        sheet.words().text(section.remark(), "Remark");
      }
      if (i == sections.size() - 1) {
        sheet.endOfField();
      }
      sheet.close();
    }
  }

  private static String bookmark(int section) {
    return "_Toc" + (100_000 + section);
  }

  private void section(DocumentSection section, int number) {
    heading(section.title(), bookmark(number), number == 0);
    blocks.write(section.blocks());
  }

  private void heading(Words title, String bookmark, boolean first) {
    sheet.open(Kind.of(Style.HEADING_1, Place.PAGE).fromTheRight(WordsWriter.fromTheRight(title)).onNewPage(first));
    int place = sheet.place(bookmark);
    sheet.words().write(title);
    sheet.endOfPlace(place);
    sheet.close();
  }

  private void sources() {
    if (sources.all().isEmpty()) {
      return;
    }
    heading(Words.program(Furniture.SOURCES.in(language)), SOURCES, false);
    int list = lists.begin(Block.Order.NUMBERED);
    int number = 0;
    for (Source source : sources.all()) {
      sheet.open(Kind.of(Style.SOURCE, Place.PAGE).item(list, 0));
      int place = sheet.place(SourceNotes.bookmark(++number));
      sources.label(source.origin());
      sheet.words().write(source.text());
      sheet.endOfPlace(place);
      sheet.close();
    }
  }

  private void page(RunningParts running) {
    Markup out = sheet.out();
    if (document.sections().isEmpty()) {
      // Word wants a paragraph behind the last table.
      sheet.paragraph(Kind.of(Style.SMALL, Place.PAGE), Words.program(""));
    }
    out.open("w:sectPr");
    out.leaf("w:headerReference", "w:type", "default", "r:id", running.head());
    out.leaf("w:headerReference", "w:type", "first", "r:id", running.coverHead());
    out.leaf("w:footerReference", "w:type", "default", "r:id", running.foot());
    out.leaf("w:footerReference", "w:type", "first", "r:id", running.coverFoot());
    out.leaf("w:pgSz", "w:w", Integer.toString(Paper.WIDTH), "w:h", Integer.toString(Paper.HEIGHT));
    out.leaf("w:pgMar", "w:top", Integer.toString(Paper.TOP), "w:right", Integer.toString(Paper.RIGHT), "w:bottom",
        Integer.toString(Paper.BOTTOM), "w:left", Integer.toString(Paper.LEFT), "w:header", "624", "w:footer", "624",
        "w:gutter", "0");
    out.leaf("w:titlePg").close();
  }
}
