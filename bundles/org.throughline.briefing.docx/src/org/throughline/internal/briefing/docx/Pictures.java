package org.throughline.internal.briefing.docx;

import java.awt.image.BufferedImage;
import java.util.Locale;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.Dots;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.briefing.paint.Outlines;
import org.throughline.briefing.paint.Outlines.Choice;
import org.throughline.briefing.paint.PortableScene;
import org.throughline.briefing.paint.ScenePainter;
import org.throughline.picture.Markup;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.Token;

/**
 * The pictures of one document: as vectors, with dots for programs that do not show those. Each says in words what it
 * shows, or that it is decoration.
 */
final class Pictures {

  /** The edition of drawings in which a picture may be given as vectors. */
  private static final String VECTORS = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
  private static final String DECORATION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
  private static final String SPACE = "http://schemas.openxmlformats.org/drawingml/2006/";
  /** Dots for each pixel of the page: 192 to the inch. */
  private static final double DENSITY = 2;
  /** Reads photos. */
  static final Dots PHOTOS = new Dots(DENSITY);
  private static final int LATIN_ENDS = 0x250;

  private final Parts parts;
  private final ScenePainter painter;
  private final SvgWriter vectors;
  private final Outlines outlines;
  private int files;
  private int drawings;

  /**
   * A picture as it lies in the file.
   *
   * @param dots the name of its dots in the part that shows it
   * @param vectors the name of its vectors there, empty where there are none
   * @param width in twentieths of a point
   * @param height in twentieths of a point
   */
  private record Picture(String dots, String vectors, double width, double height) {}

  Pictures(Parts parts, DocumentColours colours, FontFiles files) {
    Outlines whatever = new Outlines(Choice.always(files), true);
    this.parts = parts;
    this.painter = new ScenePainter(colours, PHOTOS,
        (text, graphics) -> whatever.of(readable(text)).map(ScenePainter::path).ifPresent(graphics::fill));
    this.vectors = new SvgWriter(colours);
    this.outlines = new Outlines(Choice.wanted(files), true);
  }

  /** Only texts in letters that their typeface does not have are still texts when they are painted. */
  private static Shape.Text readable(Shape.Text text) {
    StringBuilder readable = new StringBuilder();
    text.text().codePoints().forEach(each -> readable.appendCodePoint(
        Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN || each < LATIN_ENDS ? each : '?'));
    return new Shape.Text(readable.toString(), text.x(), text.y(), text.width(), text.anchor(), text.style(), text.tag());
  }

  /**
   * Writes a scene into a paragraph; one that is higher than a page is made smaller.
   *
   * @return how many photos in it could not be read
   */
  int scene(Markup out, Parts.Part part, Scene scene, String inWords) {
    PortableScene portable = PortableScene.of(scene, outlines, PHOTOS);
    double scale = Paper.PIXEL * Math.min(1, Paper.HIGHEST_PICTURE / scene.height());
    Parts.Part drawn = media("svg", "image/svg+xml");
    drawn.fill(vectors.file(portable.scene()));
    Picture picture = new Picture(dots(part, painter.dots(portable.scene(), DENSITY)), part.leadTo(drawn, "image"),
        scene.width() * scale, scene.height() * scale);
    inline(out, picture, inWords);
    return portable.unreadable();
  }

  /** Writes dots into a paragraph, as large as they may be, in twentieths of a point. */
  void dots(Markup out, Parts.Part part, BufferedImage image, double widest, double highest, String inWords) {
    double scale = Math.min(widest / image.getWidth(), highest / image.getHeight());
    Picture picture = new Picture(dots(part, image), "", image.getWidth() * scale, image.getHeight() * scale);
    inline(out, picture, inWords);
  }

  /** Writes an upright line over the whole height of the page, behind the text; it says nothing. */
  void line(Markup out, Parts.Part part, DocumentColours colours, double width) {
    BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    dot.setRGB(0, 0, Integer.parseInt(colours.of(Token.ACCENT).hex().substring(1), 16));
    Picture picture = new Picture(dots(part, dot), "", width, Paper.HEIGHT);
    out.open("w:r").open("w:drawing");
    out.open("wp:anchor", "distT", "0", "distB", "0", "distL", "0", "distR", "0", "simplePos", "0", "relativeHeight", "1",
        "behindDoc", "1", "locked", "1", "layoutInCell", "1", "allowOverlap", "1");
    out.leaf("wp:simplePos", "x", "0", "y", "0");
    out.open("wp:positionH", "relativeFrom", "page").element("wp:posOffset",
        whole(Paper.emu(Paper.LINE - width / 2))).close();
    out.open("wp:positionV", "relativeFrom", "page").element("wp:posOffset", "0").close();
    shape(out, picture, "");
    out.close().close().close();
  }

  private void inline(Markup out, Picture picture, String inWords) {
    out.open("w:r").open("w:drawing");
    out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    shape(out, picture, inWords);
    out.close().close().close();
  }

  private void shape(Markup out, Picture picture, String inWords) {
    String number = Integer.toString(++drawings);
    String[] size = {"cx", whole(Paper.emu(picture.width())), "cy", whole(Paper.emu(picture.height()))};
    out.leaf("wp:extent", size);
    if (inWords.isEmpty()) {
      out.leaf("wp:wrapNone");
      out.open("wp:docPr", "id", number, "name", "Line " + number).open("a:extLst").open("a:ext", "uri", DECORATION);
      out.leaf("adec:decorative", "xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative", "val", "1");
      out.close().close().close();
    } else {
      out.leaf("wp:docPr", "id", number, "name", "Picture " + number, "descr", inWords);
    }
    out.open("wp:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "noChangeAspect", "1").close();
    out.open("a:graphic").open("a:graphicData", "uri", SPACE + "picture").open("pic:pic");
    out.open("pic:nvPicPr").leaf("pic:cNvPr", "id", number, "name", "Picture " + number, "descr", inWords)
        .leaf("pic:cNvPicPr").close();
    out.open("pic:blipFill");
    if (picture.vectors().isEmpty()) {
      out.leaf("a:blip", "r:embed", picture.dots());
    } else {
      out.open("a:blip", "r:embed", picture.dots()).open("a:extLst").open("a:ext", "uri", VECTORS);
      out.leaf("asvg:svgBlip", "xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed",
          picture.vectors());
      out.close().close().close();
    }
    out.open("a:stretch").leaf("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", size).close();
    out.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
    out.close().close().close();
  }

  private String dots(Parts.Part part, BufferedImage image) {
    Parts.Part dots = media("png", "image/png");
    dots.fill(Dots.png(image));
    return part.leadTo(dots, "image");
  }

  private Parts.Part media(String ending, String kind) {
    return parts.part(String.format(Locale.ROOT, "/word/media/image%03d.%s", ++files, ending), kind);
  }

  private static String whole(long number) {
    return Long.toString(number);
  }
}
