package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Face;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable.Kind;

/** Writes one slide. */
final class SlideXml {

  private static final String SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
  private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
  /** The style without lines and grounds that every program knows. */
  private static final String PLAIN_TABLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
  private static final double INSIDE = 24;

  private final Paragraphs paragraphs;
  private final Stations stations;
  private final Words foot;
  private final Relations relations;

  /** Gives the names by which a slide calls what lies in other parts. */
  interface Relations {

    /** The relation of a link. */
    String to(Link link);

    /** The relation of a file of the picture. */
    String to(byte[] file, String ending);
  }

  SlideXml(Paragraphs paragraphs, Stations stations, Words foot, Relations relations) {
    this.paragraphs = paragraphs;
    this.stations = stations;
    this.foot = foot;
    this.relations = relations;
  }

  String write(Slide slide, int number) {
    Part part = new Part().root("p:sld").open("p:cSld").shapes();
    text(part, new Piece.Text(slide.layout().title(), slide.layout().title().box(), List.of(slide.title()),
        Piece.Ground.NONE));
    for (Piece piece : slide.pieces()) {
      switch (piece) {
        case Piece.Text it -> text(part, it);
        case Piece.Image it -> image(part, it);
        case Piece.Grid it -> grid(part, it);
        case Piece.Sign it -> sign(part, it);
      }
    }
    stations.current(slide.section()).ifPresent(it -> sign(part, it));
    if (slide.layout() != Layout.COVER) {
      if (!slide.where().isBlank()) {
        text(part, Piece.Text.in(Place.WHERE, List.of(Line.of(slide.where(), Look.WHERE))));
      }
      if (!slide.source().isBlank()) {
        text(part, Piece.Text.in(Place.SOURCE, List.of(Line.of(slide.source(), Look.FOOT))));
      }
      if (!foot.isBlank()) {
        text(part, Piece.Text.in(Place.FOOT, List.of(Line.of(foot, Look.FOOT))));
      }
      number(part, number);
    }
    part.close().close().open("p:clrMapOvr").leaf("a:masterClrMapping").close();
    return part.close().toString();
  }

  private void text(Part part, Piece.Text text) {
    if (text.lines().isEmpty()) {
      return;
    }
    Place place = text.place();
    part.open("p:sp").open("p:nvSpPr").named(name(place));
    if (place.isPlanned()) {
      part.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").close();
    } else {
      part.leaf("p:cNvSpPr", "txBox", "1");
    }
    part.open("p:nvPr");
    holder(part, place);
    part.close().close().open("p:spPr");
    boolean tint = text.ground() == Piece.Ground.TINT;
    if (!place.isPlanned() || !text.box().equals(place.box())) {
      part.place("a:xfrm", text.box());
    }
    if (!place.isPlanned() || tint) {
      part.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close();
    }
    if (tint) {
      paragraphs.colour(part, Token.ACCENT_TINT);
    }
    part.close().open("p:txBody");
    String inset = Stage.emu(tint ? INSIDE : 0);
    if (!place.isPlanned() || tint) {
      part.open("a:bodyPr", "wrap", "square", "lIns", inset, "tIns", inset, "rIns", inset, "bIns", inset, "anchor",
          tint ? "ctr" : "t").leaf("a:noAutofit").close();
    } else {
      part.leaf("a:bodyPr");
    }
    part.leaf("a:lstStyle");
    for (int i = 0; i < text.lines().size(); i++) {
      Look usual = place.isPlanned() ? place.look() : Look.FOOT;
      paragraphs.write(part, text.lines().get(i), usual, i == 0, relations::to);
    }
    part.close().close();
  }

  /** Says which place of the layout a shape fills. */
  static void holder(Part part, Place place) {
    switch (place.type()) {
      case "" -> {
        // a text at a place of its own
      }
      case "title", "ctrTitle" -> part.leaf("p:ph", "type", place.type());
      default -> part.leaf("p:ph", "type", place.type(), "idx", Integer.toString(place.index()));
    }
  }

  /** What a shape is called among the shapes of a slide. */
  static String name(Place place) {
    return switch (place.type()) {
      case "title", "ctrTitle" -> "Title";
      case "subTitle" -> "Subtitle";
      case "pic" -> "Picture";
      case "tbl" -> "Table";
      case "ftr" -> "Footer";
      case "sldNum" -> "Slide Number";
      default -> "Text";
    };
  }

  private void number(Part part, int number) {
    part.open("p:sp").open("p:nvSpPr").named(name(Place.NUMBER)).open("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").close();
    part.open("p:nvPr");
    holder(part, Place.NUMBER);
    part.close().close().leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
    part.open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum").leaf("a:rPr")
        .element("a:t", Integer.toString(number)).close();
    part.close().close().close();
  }

  private void image(Part part, Piece.Image image) {
    part.open("p:pic").open("p:nvPicPr").named("Picture", "descr", image.inWords());
    part.open("p:cNvPicPr").leaf("a:picLocks", "noGrp", image.place().isPlanned() ? "1" : "0", "noChangeAspect", "1").close();
    part.open("p:nvPr");
    holder(part, image.place());
    part.close().close().open("p:blipFill");
    part.open("a:blip", "r:embed", relations.to(image.picture().png(), "png"));
    if (image.picture().svg().length > 0) {
      part.open("a:extLst").open("a:ext", "uri", SVG);
      part.leaf("asvg:svgBlip", "xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed",
          relations.to(image.picture().svg(), "svg")).close().close();
    }
    part.close().open("a:stretch").leaf("a:fillRect").close().close();
    part.open("p:spPr").place("a:xfrm", image.box()).open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
    part.close();
  }

  private void sign(Part part, Piece.Sign sign) {
    part.open("p:sp").open("p:nvSpPr").decorative("Sign").leaf("p:cNvSpPr").leaf("p:nvPr").close();
    shape(part, sign, paragraphs);
    part.close();
  }

  /** Writes how a shape without text looks. */
  static void shape(Part part, Piece.Sign sign, Paragraphs paragraphs) {
    part.open("p:spPr").place("a:xfrm", sign.box());
    part.open("a:prstGeom", "prst", sign.round() ? "ellipse" : "rect").leaf("a:avLst").close();
    paragraphs.colour(part, sign.fill());
    if (sign.edge() == sign.fill()) {
      part.open("a:ln").leaf("a:noFill").close();
    } else {
      part.open("a:ln", "w", Stage.emu(Stations.EDGE));
      paragraphs.colour(part, sign.edge());
      if (sign.dashed()) {
        part.leaf("a:prstDash", "val", "sysDash");
      }
      part.close();
    }
    part.close();
    part.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").leaf("a:endParaRPr").close().close();
  }

  private void grid(Part part, Piece.Grid grid) {
    part.open("p:graphicFrame").open("p:nvGraphicFramePr").named("Table", "descr", grid.name());
    part.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "noGrp", "1").close().open("p:nvPr");
    holder(part, grid.place());
    part.close().close().place("p:xfrm", grid.box());
    part.open("a:graphic").open("a:graphicData", "uri", TABLE).open("a:tbl");
    part.open("a:tblPr", "firstRow", "1").element("a:tableStyleId", PLAIN_TABLE).close();
    part.open("a:tblGrid");
    grid.widths().forEach(width -> part.leaf("a:gridCol", "w", Stage.emu(width)));
    part.close();
    row(part, grid, grid.columns().stream().map(Column::head).map(Cell::of).toList(), 0);
    for (int i = 0; i < grid.rows().size(); i++) {
      row(part, grid, grid.rows().get(i), i + 1);
    }
    part.close().close().close().close();
  }

  private void row(Part part, Piece.Grid grid, List<Cell> cells, int row) {
    part.open("a:tr", "h", Stage.emu(grid.heights().get(row)));
    for (int i = 0; i < cells.size(); i++) {
      Kind kind = grid.columns().get(i).kind();
      boolean strong = row == 0 || cells.get(i).verdict() == Cell.Verdict.MISSES;
      Token colour = kind == Kind.PROMISE ? Token.ACCENT : row == 0 ? Token.INK_2 : Token.INK;
      part.open("a:tc").open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
      paragraphs.cell(part, cells.get(i).words(),
          new TextStyle(strong ? Face.SANS_SEMIBOLD : Face.SANS, grid.points(), colour), kind != Kind.TEXT, relations::to);
      part.close();
      edges(part, i == 0, i == cells.size() - 1, row == 0);
      part.close();
    }
    part.close();
  }

  private void edges(Part part, boolean first, boolean last, boolean head) {
    List<String> attributes = new ArrayList<>(List.of("marL", Stage.emu(first ? 0 : TableSlides.GAP / 2), "marR",
        Stage.emu(last ? 0 : TableSlides.GAP / 2), "marT", Stage.emu(7), "marB", Stage.emu(7), "anchor", head ? "b" : "t"));
    part.open("a:tcPr", attributes.toArray(String[]::new));
    for (String edge : List.of("a:lnL", "a:lnR", "a:lnT")) {
      part.open(edge, "w", "0").leaf("a:noFill").close();
    }
    part.open("a:lnB", "w", Stage.emu(head ? 2 : 1));
    paragraphs.colour(part, head ? Token.INK : Token.HAIRLINE);
    part.close().leaf("a:noFill").close();
  }
}
