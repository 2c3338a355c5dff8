package org.throughline.internal.briefing.pptx;

import java.util.List;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.picture.Box;

/** Writes the master of all slides, the layouts on it, and the master of the notes. */
final class MasterXml {

  private static final Place BODY = Layout.TEXT.place(10);
  private static final long LAYOUT_IDS = 2_147_483_649L;

  private final Paragraphs paragraphs;
  private final Stations stations;
  private final Locale language;

  MasterXml(Paragraphs paragraphs, Stations stations, Locale language) {
    this.paragraphs = paragraphs;
    this.stations = stations;
    this.language = language;
  }

  /** @param layouts the relations of the layouts */
  String master(List<String> layouts) {
    Part part = new Part().root("p:sldMaster").open("p:cSld");
    background(part);
    part.shapes();
    for (Piece.Sign sign : stations.all()) {
      part.open("p:sp").open("p:nvSpPr").decorative("Line").leaf("p:cNvSpPr").leaf("p:nvPr", "userDrawn", "1").close();
      SlideXml.shape(part, sign, paragraphs);
      part.close();
    }
    holder(part, Place.TITLE, "");
    holder(part, BODY, "");
    holder(part, Place.FOOT, "");
    holder(part, Place.NUMBER, "");
    part.close().close();
    colours(part);
    part.open("p:sldLayoutIdLst");
    for (int i = 0; i < layouts.size(); i++) {
      part.leaf("p:sldLayoutId", "id", Long.toString(LAYOUT_IDS + i), "r:id", layouts.get(i));
    }
    part.close().open("p:txStyles");
    style(part, "p:titleStyle", Look.TITLE);
    style(part, "p:bodyStyle", Look.TEXT);
    style(part, "p:otherStyle", Look.TEXT);
    return part.close().close().toString();
  }

  String layout(Layout layout) {
    Part part = new Part().root("p:sldLayout", "type", layout.type(), "preserve", "1");
    part.open("p:cSld", "name", Message.of(MasterXml.class, layout.key()).in(language)).shapes();
    layout.places().forEach(place -> holder(part, place, prompt(place)));
    if (layout != Layout.COVER) {
      holder(part, Place.FOOT, "");
      holder(part, Place.NUMBER, "");
    }
    part.close().close().open("p:clrMapOvr").leaf("a:masterClrMapping").close();
    return part.close().toString();
  }

  private static String prompt(Place place) {
    return SlideXml.name(place);
  }

  private void holder(Part part, Place place, String prompt) {
    part.open("p:sp").open("p:nvSpPr").named(SlideXml.name(place)).open("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").close();
    part.open("p:nvPr");
    SlideXml.holder(part, place);
    part.close().close().open("p:spPr").place("a:xfrm", place.box());
    part.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
    part.open("p:txBody").open("a:bodyPr", "vert", "horz", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns",
        "0", "rtlCol", "0", "anchor", place.foot() ? "b" : "t").leaf("a:normAutofit").close();
    part.open("a:lstStyle");
    for (int level = 1; level <= 3; level++) {
      level(part, level, place.look(), place.toTheRight());
    }
    part.close().open("a:p");
    if (place.type().equals("sldNum")) {
      part.open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum").leaf("a:rPr")
          .element("a:t", "‹#›").close();
    } else if (!prompt.isEmpty()) {
      part.open("a:r").leaf("a:rPr", "lang", "en").element("a:t", prompt).close();
    } else {
      part.leaf("a:endParaRPr");
    }
    part.close().close().close();
  }

  private void style(Part part, String name, Look look) {
    part.open(name);
    for (int level = 1; level <= 3; level++) {
      level(part, level, look, false);
    }
    part.close();
  }

  private void level(Part part, int level, Look look, boolean right) {
    part.open("a:lvl" + level + "pPr", "marL", Stage.emu((level - 1) * Line.INDENT), "indent", "0", "algn", right ? "r" : "l",
        "defTabSz", "914400", "rtl", "0", "eaLnBrk", "1", "latinLnBrk", "0", "hangingPunct", "1");
    Paragraphs.spacing(part, "a:lnSpc", look.linePoints());
    Paragraphs.spacing(part, "a:spcBef", look.before() * 0.75);
    part.leaf("a:buNone");
    paragraphs.style(part, "a:defRPr", look.style());
    part.close();
  }

  private static void background(Part part) {
    part.open("p:bg").open("p:bgPr").open("a:solidFill").leaf("a:schemeClr", "val", "bg1").close().leaf("a:effectLst");
    part.close().close();
  }

  private static void colours(Part part) {
    part.leaf("p:clrMap", "bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2", "accent1", "accent1", "accent2",
        "accent2", "accent3", "accent3", "accent4", "accent4", "accent5", "accent5", "accent6", "accent6", "hlink", "hlink",
        "folHlink", "folHlink");
  }

  /** The master of the notes: the slide above, what is said to it below. */
  String notesMaster() {
    Part part = new Part().root("p:notesMaster").open("p:cSld");
    background(part);
    part.shapes();
    notesHolder(part, "Slide Image", "sldImg", 2, new Box(72, 72, 576, 324));
    notesHolder(part, "Notes", "body", 3, new Box(72, 432, 576, 456));
    part.close().close();
    colours(part);
    part.open("p:notesStyle");
    level(part, 1, Look.NOTES, false);
    return part.close().close().toString();
  }

  private static void notesHolder(Part part, String name, String type, int index, Box box) {
    part.open("p:sp").open("p:nvSpPr").named(name).open("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").close();
    part.open("p:nvPr").leaf("p:ph", "type", type, "idx", Integer.toString(index)).close().close();
    part.open("p:spPr").place("a:xfrm", box).open("a:prstGeom", "prst", "rect").leaf("a:avLst").close();
    part.close();
    if (type.equals("body")) {
      part.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").leaf("a:endParaRPr").close().close();
    }
    part.close();
  }

  /** What is said to a slide. */
  String notes(Slide slide) {
    Part part = new Part().root("p:notes").open("p:cSld").shapes();
    part.open("p:sp").open("p:nvSpPr").named("Slide Image").open("p:cNvSpPr")
        .leaf("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1").close();
    part.open("p:nvPr").leaf("p:ph", "type", "sldImg", "idx", "2").close().close().leaf("p:spPr").close();
    part.open("p:sp").open("p:nvSpPr").named("Notes").open("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").close();
    part.open("p:nvPr").leaf("p:ph", "type", "body", "idx", "3").close().close().leaf("p:spPr");
    part.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    slide.notes().forEach(words -> paragraphs.plain(part, words));
    part.close().close().close().close();
    return part.open("p:clrMapOvr").leaf("a:masterClrMapping").close().close().toString();
  }
}
