package org.throughline.internal.briefing.pptx;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.Dots;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.briefing.paint.Outlines;
import org.throughline.briefing.paint.Outlines.Choice;
import org.throughline.briefing.paint.PortableScene;
import org.throughline.briefing.paint.ScenePainter;
import org.throughline.picture.Drawing;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;

/**
 * Makes pictures for slides: as vectors, and as dots for programs that read no vectors. Both come from one scene in which
 * every text is a shape and every photo has only its dots.
 */
final class Pictures {

  /** How much larger than on a screen a picture is drawn, so that its labels can be read from far; the best first. */
  private static final double[] SCALES = {2, 1.8, 1.6, 1.5, 1.4};
  private static final double NARROWEST = 240;
  /** Dots for each pixel of a slide: those of the vectors' stand-in fill a large screen. */
  private static final double DENSITY = 1.5;
  /** Dots of photos for each pixel of a slide: 192 to the inch. */
  private static final Dots PHOTOS = new Dots(2);

  private final ScenePainter painter;
  private final SvgWriter vectors;
  private final Outlines outlines;
  private final TextMetrics metrics;

  Pictures(DocumentColours colours, FontFiles files, TextMetrics metrics) {
    this.painter = new ScenePainter(colours, PHOTOS, Pictures::draw);
    this.vectors = new SvgWriter(colours);
    this.outlines = new Outlines(Choice.ofProduct(files), false);
    this.metrics = metrics;
  }

  /** A drawing for a place of this size in pixels: as large as its labels can be, never larger than the place. */
  Picture of(Drawing drawing, double width, double height) {
    Scene scene = scene(drawing, width, height);
    return picture(PortableScene.of(scene, outlines, PHOTOS).scene(), scale(scene, width, height));
  }

  /** How high that picture is, without making it. */
  double height(Drawing drawing, double width, double height) {
    Scene scene = scene(drawing, width, height);
    return scene.height() * scale(scene, width, height);
  }

  private Scene scene(Drawing drawing, double width, double height) {
    Scene scene = null;
    for (double scale : SCALES) {
      scene = drawing.at(Math.max(NARROWEST, width / scale), metrics);
      if (scene.height() * scale <= height) {
        break;
      }
    }
    return scene;
  }

  private static double scale(Scene scene, double width, double height) {
    return Math.min(width / scene.width(), height / scene.height());
  }

  private Picture picture(Scene scene, double scale) {
    BufferedImage dots = painter.dots(scene, scale * DENSITY);
    return new Picture(vectors.file(scene).getBytes(StandardCharsets.UTF_8), Dots.png(dots), scene.width() * scale,
        scene.height() * scale);
  }

  /** A picture made of dots that is to fill a place, or nothing when its file is broken. */
  Optional<Picture> of(ImageFile file, double width, double height) {
    return PHOTOS.of(file, width, height).map(dots -> {
      double scale = Math.min(width / dots.getWidth(), height / dots.getHeight());
      return new Picture(new byte[0], Dots.png(dots), dots.getWidth() * scale, dots.getHeight() * scale);
    });
  }

  /** With the typefaces of the machine, for letters that those of the product do not have. */
  private static void draw(Shape.Text text, Graphics2D graphics) {
    graphics.setFont(new Font(text.style().face().isSans() ? Font.SANS_SERIF : Font.SERIF, Font.PLAIN, 1)
        .deriveFont((float) text.style().pixels()));
    graphics.drawString(text.text(), (float) text.left(), (float) text.y());
  }
}
