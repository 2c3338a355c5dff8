package org.throughline.internal.briefing.docx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.picture.Markup;
import org.throughline.picture.Token;

/** Begins and ends paragraphs. What is said of one stands in the order the format asks for. */
final class ParagraphWriter {

  private static final String NUMBER = "w:val";

  private final Markup out;
  private final DocumentColours colours;

  /**
   * A paragraph to come.
   *
   * @param list number of the list it is an item of, 0 for none
   * @param level level in that list, from 0
   * @param right whether it is read from the right
   * @param end whether it ends at the right edge, as figures in a table do
   * @param top whether it begins a page
   * @param next whether it stands on the page of what follows, also where its style does not ask for it
   */
  record Kind(Style style, Place place, int list, int level, boolean right, boolean end, boolean top, boolean next) {

    static Kind of(Style style, Place place) {
      return new Kind(style, place, 0, 0, false, false, false, false);
    }

    Kind item(int ofList, int atLevel) {
      return new Kind(style, place, ofList, atLevel, right, end, top, next);
    }

    Kind fromTheRight(boolean really) {
      return new Kind(style, place, list, level, really, end, top, next);
    }

    Kind atTheEnd(boolean really) {
      return new Kind(style, place, list, level, right, really, top, next);
    }

    Kind onNewPage(boolean really) {
      return new Kind(style, place, list, level, right, end, really, next);
    }

    Kind withTheNext(boolean really) {
      return new Kind(style, place, list, level, right, end, top, really);
    }
  }

  ParagraphWriter(Markup out, DocumentColours colours) {
    this.out = out;
    this.colours = colours;
  }

  void open(Kind kind) {
    out.open("w:p").open("w:pPr");
    out.leaf("w:pStyle", NUMBER, kind.style().id());
    if (kind.next()) {
      out.leaf("w:keepNext");
    }
    if (kind.top()) {
      out.leaf("w:pageBreakBefore");
    }
    if (kind.list() > 0) {
      out.open("w:numPr").leaf("w:ilvl", NUMBER, Integer.toString(kind.level()))
          .leaf("w:numId", NUMBER, Integer.toString(kind.list())).close();
    }
    edge(kind);
    if (kind.right()) {
      out.leaf("w:bidi");
    }
    if (kind.top()) {
      out.leaf("w:spacing", "w:before", "0");
    }
    indent(kind);
    if (kind.end()) {
      out.leaf("w:jc", NUMBER, kind.right() ? "left" : "right");
    }
    out.close();
  }

  void close() {
    out.close();
  }

  private void edge(Kind kind) {
    switch (kind.place().edge()) {
      case NONE -> {
        // nothing to draw
      }
      case QUOTED -> {
        // Where the words are read from the right, programs do not agree on which side of them is meant.
        if (!kind.right()) {
          out.open("w:pBdr").leaf("w:left", side("single", "6", "9", Token.BORDER)).close();
        }
      }
      case ASKED -> {
        // Lines in the colour of the ground keep the words away from its edges; Word joins those of paragraphs that follow.
        out.open("w:pBdr").leaf("w:top", side("single", "4", "6", Token.ACCENT_TINT));
        out.leaf("w:left", side("single", "24", "11", Token.ACCENT));
        out.leaf("w:bottom", side("single", "4", "8", Token.ACCENT_TINT)).close();
        out.leaf("w:shd", NUMBER, "clear", "w:color", "auto", "w:fill", colour(Token.ACCENT_TINT));
      }
    }
  }

  private String[] side(String kind, String width, String space, Token colour) {
    return new String[] {NUMBER, kind, "w:sz", width, "w:space", space, "w:color", colour(colour)};
  }

  private void indent(Kind kind) {
    int left = kind.place().left() + (kind.list() > 0 && kind.style().left() == 0 ? Lists.STEP : kind.style().left());
    if (kind.place().left() == 0 && kind.list() == 0) {
      return;
    }
    int hanging = kind.list() > 0 && kind.style().hanging() == 0 ? Lists.STEP : kind.style().hanging();
    List<String> indent = new ArrayList<>(List.of("w:left", Integer.toString(left)));
    if (kind.place().edge() != Place.Edge.NONE) {
      // What is drawn behind the words reaches as far as they do, so they all end at one edge.
      indent.addAll(List.of("w:right", kind.place().edge() == Place.Edge.ASKED ? "240" : "0"));
    }
    if (hanging > 0) {
      indent.addAll(List.of("w:hanging", Integer.toString(hanging)));
    }
    out.leaf("w:ind", indent.toArray(String[]::new));
  }

  private String colour(Token token) {
    return colours.of(token).hex().substring(1);
  }
}
