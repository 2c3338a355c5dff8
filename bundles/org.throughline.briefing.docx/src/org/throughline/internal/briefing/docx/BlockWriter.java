package org.throughline.internal.briefing.docx;

import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.internal.briefing.docx.ParagraphWriter.Kind;
import org.throughline.picture.Face;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/** Writes the blocks of a section. */
final class BlockWriter {

  private static final int SECTION_LEVEL = 1;
  private static final int LARGE_POINTS = 40;
  private static final int POINTS = 26;
  /** Between a figure and the sentence beside it, in twentieths of a point. */
  private static final int AIR = 160;

  private final Sheet sheet;
  private final SourceNotes sources;
  private final Lists lists;
  private final TableWriter tables;
  private final FigureWriter figures;
  private final TextMetrics metrics;
  private final Locale language;
  private int deepest = SECTION_LEVEL;

  BlockWriter(Sheet sheet, SourceNotes sources, Lists lists, TableWriter tables, FigureWriter figures, TextMetrics metrics,
      Locale language) {
    this.sheet = sheet;
    this.sources = sources;
    this.lists = lists;
    this.tables = tables;
    this.figures = figures;
    this.metrics = metrics;
    this.language = language;
  }

  /** Writes what a section holds, right below its heading. */
  void write(List<Block> blocks) {
    deepest = SECTION_LEVEL;
    all(blocks, Place.PAGE, 0);
  }

  /** @param depth how many lists it stands inside of */
  private void all(List<Block> blocks, Place place, int depth) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean begins = i > 0 && blocks.get(i - 1) instanceof Block.Heading && i + 1 < blocks.size();
      if (begins && blocks.get(i) instanceof Block.Paragraph it && it.weight() != Block.Weight.BODY) {
        sheet.paragraph(Kind.of(style(it), place).withTheNext(true), it.words());
      } else {
        block(blocks.get(i), place, depth);
      }
    }
  }

  private void block(Block block, Place place, int depth) {
    switch (block) {
      case Block.Heading it -> heading(it, place);
      case Block.Paragraph it -> sheet.paragraph(Kind.of(style(it), place), it.words());
      case Block.Listing it -> listing(it, place, depth);
      case Block.Table it -> tables.write(it, place);
      case Block.Figure it -> figures.write(it, place);
      case Block.Quotation it -> quotation(it, place);
      case Block.Claim it -> claim(it, place);
      case Block.CallOut it -> callOut(it, place, depth);
      case Block.Throughline it -> throughline(it, place);
      case Block.Passage it -> all(it.content(), place.quoted(), depth);
    }
  }

  /** No level is left out, so that the outline a screen reader reads is whole. */
  private void heading(Block.Heading heading, Place place) {
    int level = Math.min(SECTION_LEVEL + heading.level(), deepest + 1);
    deepest = level;
    sheet.paragraph(Kind.of(level == 2 ? Style.HEADING_2 : Style.HEADING_3, place), heading.words());
  }

  private static Style style(Block.Paragraph paragraph) {
    return switch (paragraph.weight()) {
      case LEAD -> Style.LEAD;
      case CAPTION -> Style.SMALL;
      case BODY -> paragraph.words().voice() == Voice.CLIENT ? Style.OWN : Style.BODY;
    };
  }

  private void listing(Block.Listing listing, Place place, int depth) {
    int list = listing.items().isEmpty() ? 0 : lists.begin(listing.order());
    for (List<Block> item : listing.items()) {
      Words first = item.isEmpty() || !(item.getFirst() instanceof Block.Paragraph only) ? Words.program("") : only.words();
      sheet.paragraph(Kind.of(Style.ITEM, place).item(list, Lists.level(depth)), first);
      List<Block> rest = item.isEmpty() || !(item.getFirst() instanceof Block.Paragraph) ? item : item.subList(1, item.size());
      all(rest, place.item(), depth + 1);
    }
  }

  private void quotation(Block.Quotation quotation, Place place) {
    sheet.open(Kind.of(Style.QUOTE, place).fromTheRight(WordsWriter.fromTheRight(quotation.words())));
    sheet.words().quoted(quotation.words());
    sheet.close();
    sheet.open(Kind.of(Style.ATTRIBUTION, place));
    sheet.words().write(quotation.attribution());
    quotation.source().ifPresent(source -> {
      sheet.words().text(" ");
      sources.cite(source);
    });
    sheet.close();
  }

  private void claim(Block.Claim claim, Place place) {
    String figure = claim.figure().strip();
    boolean beside = !figure.isEmpty() && fits(figure, POINTS);
    boolean right = WordsWriter.fromTheRight(claim.words());
    if (beside) {
      sheet.open(Kind.of(Style.CLAIM, place));
      sheet.words().text(figure, fits(figure, LARGE_POINTS) ? "LargeFigure" : "Figure");
      sheet.tab();
    } else {
      if (!figure.isEmpty()) {
        sheet.paragraph(Kind.of(Style.CLAIM_FIGURE, place), Words.program(figure));
      }
      sheet.open(Kind.of(Style.CLAIM_ALONE, place).fromTheRight(right));
    }
    sheet.words().write(claim.words());
    sheet.close();
    evidence(claim.evidence(), Kind.of(beside ? Style.EVIDENCE : Style.EVIDENCE_ALONE, place));
  }

  private boolean fits(String figure, int points) {
    return metrics.width(figure, new TextStyle(Face.SERIF, points, Token.INK)) * Paper.PIXEL <= Style.CLAIM.left() - AIR;
  }

  private void evidence(Evidence evidence, Kind kind) {
    sheet.open(kind);
    if (evidence.currency() == Evidence.Currency.OUT_OF_DATE) {
      sheet.words().text("▲\u00A0" + Furniture.OUT_OF_DATE.in(language) + ".", "OutOfDate");
      sheet.words().text(" ");
    }
    sheet.words().text(evidence.sample() + ", " + evidence.period() + ". ");
    evidence.remarks().forEach(remark -> sheet.words().text(remark + ". "));
    sources.cite(evidence.source());
    sheet.close();
  }

  private void callOut(Block.CallOut callOut, Place place, int depth) {
    sheet.paragraph(Kind.of(Style.ASKED, place.asked()), callOut.heading());
    all(callOut.content(), place.asked(), depth);
    sheet.paragraph(Kind.of(Style.BELOW, place), Words.program(""));
  }

  private void throughline(Block.Throughline line, Place place) {
    sheet.paragraph(Kind.of(Style.CAPTION, place), line.title());
    for (Station station : line.stations()) {
      boolean open = station.link() == Station.State.OPEN_END;
      if (station.link() == Station.State.BROKEN) {
        sheet.paragraph(Kind.of(Style.BREAK, place), Words.program("✕\u00A0" + Furniture.BROKEN.in(language)));
      }
      sheet.paragraph(Kind.of(open ? Style.STOP : Style.STATION, place).item(open ? Lists.STOPS : Lists.STATIONS, 0),
          station.words());
      sheet.open(Kind.of(open ? Style.STOP_KIND : Style.STATION_KIND, place));
      sheet.tab();
      sheet.words().text(open ? station.kind() + ". " + Furniture.OPEN_END.in(language) : station.kind());
      sheet.close();
    }
  }
}
