package org.throughline.internal.briefing.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.Dots;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.briefing.paint.Outlines;
import org.throughline.briefing.paint.Outlines.Choice;
import org.throughline.briefing.paint.ScenePainter;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.w3c.dom.Element;

/**
 * The pictures of one document. In the tree of the page stands only which picture it is and what it says in words; it is
 * painted straight from its scene when the page is made, so that no picture is written, read or loaded on the way.
 */
final class Pictures implements SVGDrawer {

  private static final String NUMBER = "data-picture";
  /** A picture leaves room for its title and source on the page. */
  private static final double HIGHEST = Paper.TEXT_HEIGHT - 120;

  /** Dots of photos for each pixel of the page: 288 to the inch. */
  static final Dots PHOTOS = new Dots(3);

  private final ScenePainter painter;
  private final Letters letters;
  private final List<Picture> placed = new ArrayList<>();

  /**
   * A picture at its size on paper.
   *
   * @param width in pixels
   * @param height in pixels
   */
  private record Picture(double width, double height, Consumer<Graphics2D> paint) {}

  /** A picture where it is laid out. */
  private record Laid(Picture picture, double dotsPerPixel) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(picture.width() * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(picture.height() * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
      page.drawWithGraphics((float) x, (float) y, (float) Math.ceil(picture.width()),
          (float) Math.ceil(picture.height()), picture.paint()::accept);
    }
  }

  Pictures(DocumentColours colours, Letters letters, FontFiles files) {
    Outlines outlines = new Outlines((character, wanted) -> Choice.similar(files).of(character, wanted)
        .or(() -> Fallback.with(character, files).map(each -> each.in(files))).or(() -> Optional.of(files.of(wanted))), false);
    this.letters = letters;
    this.painter = new ScenePainter(colours, PHOTOS,
        (text, graphics) -> outlines.line(drawn(text)).ifPresent(graphics::fill));
  }

  private Shape.Text drawn(Shape.Text text) {
    return new Shape.Text(RightToLeft.asDrawn(letters.marked(text.text())), text.x(), text.y(), text.width(), text.anchor(),
        text.style(), text.tag());
  }

  /** Puts a scene where the tree is being written; one that is higher than a page is made smaller. */
  void place(PageTree tree, Scene scene, String inWords) {
    read(scene);
    double scale = Math.min(1, HIGHEST / scene.height());
    place(tree, new Picture(scene.width() * scale, scene.height() * scale, graphics -> {
      graphics.scale(scale, scale);
      painter.paint(scene, graphics);
    }), inWords);
  }

  /** Looks at the letters of a scene before the pages are laid out, so that the document can name those it lacks. */
  private void read(Scene scene) {
    scene.shapes().forEach(shape -> {
      if (shape instanceof Shape.Text text) {
        letters.marked(text.text());
      }
    });
  }

  /** Puts an image where the tree is being written, as large as it may be. */
  void place(PageTree tree, BufferedImage dots, double widest, double highest, String inWords) {
    double scale = Math.min(widest / dots.getWidth(), highest / dots.getHeight());
    double width = dots.getWidth() * scale;
    double height = dots.getHeight() * scale;
    place(tree, new Picture(width, height, graphics -> {
      graphics.scale(scale, scale);
      graphics.drawImage(dots, 0, 0, null);
    }), inWords);
  }

  private void place(PageTree tree, Picture picture, String inWords) {
    tree.open("svg", NUMBER, Integer.toString(placed.size()), "alt", inWords).close();
    placed.add(picture);
  }

  @Override
  public SVGImage buildSVGImage(Element element, Box box, CssContext context, double width, double height,
      double dotsPerPixel) {
    return new Laid(placed.get(Integer.parseInt(element.getAttribute(NUMBER))), dotsPerPixel);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // the style sheet names no files
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // letters come from the outlines of the scene painter
  }

  @Override
  public void addFontStream(com.openhtmltopdf.extend.FSSupplier<InputStream> file, String family, Integer weight,
      FontStyle style) {
    // letters come from the outlines of the scene painter
  }

  @Override
  public void close() {
    // nothing is open
  }
}
