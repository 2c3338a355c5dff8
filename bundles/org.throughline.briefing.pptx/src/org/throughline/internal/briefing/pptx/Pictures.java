package org.throughline.internal.briefing.pptx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.throughline.picture.Box;
import org.throughline.picture.Colour;
import org.throughline.picture.Drawing;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Paint;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;

/**
 * Makes pictures for slides: as vectors, and as dots for programs that read no vectors. Both come from one scene in which
 * every text is a shape and every photo has only its dots.
 */
final class Pictures {

  /** Of longer tables only what the picture says is read aloud. */
  private static final int MOST_VALUES = 40;
  /** How much larger than on a screen a picture is drawn, so that its labels can be read from far; the best first. */
  private static final double[] SCALES = {2, 1.8, 1.6, 1.5, 1.4};
  private static final double NARROWEST = 240;
  /** Dots for each pixel of a slide: those of the vectors' stand-in fill a large screen. */
  private static final double DENSITY = 1.5;

  private final SlideColours colours;
  private final Outlines outlines;
  private final TextMetrics metrics;

  Pictures(SlideColours colours, Outlines outlines, TextMetrics metrics) {
    this.colours = colours;
    this.outlines = outlines;
    this.metrics = metrics;
  }

  /** A drawing for a place of this size in pixels: as large as its labels can be, never larger than the place. */
  Picture of(Drawing drawing, double width, double height) {
    Scene scene = scene(drawing, width, height);
    return picture(outlined(scene), scale(scene, width, height));
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
    double density = scale * DENSITY;
    BufferedImage dots = new BufferedImage((int) Math.ceil(scene.width() * density),
        (int) Math.ceil(scene.height() * density), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = dots.createGraphics();
    Colour ground = colours.of(Token.GROUND);
    graphics.setColor(new Color(ground.red(), ground.green(), ground.blue()));
    graphics.fillRect(0, 0, dots.getWidth(), dots.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.scale(density, density);
    new ScenePainter(colours, graphics).paint(scene);
    graphics.dispose();
    return new Picture(new SvgWriter(colours).file(scene).getBytes(StandardCharsets.UTF_8), png(dots),
        scene.width() * scale, scene.height() * scale);
  }

  /** A picture made of dots that is to fill a place, or nothing when its file is broken. */
  Optional<Picture> of(ImageFile file, double width, double height) {
    return Dots.of(file, width, height).map(dots -> {
      double scale = Math.min(width / dots.getWidth(), height / dots.getHeight());
      return new Picture(new byte[0], png(dots), dots.getWidth() * scale, dots.getHeight() * scale);
    });
  }

  private static byte[] png(BufferedImage dots) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(dots, "png", file);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException("Nothing but memory is written to", cannotHappen);
    }
    return file.toByteArray();
  }

  /** Texts as shapes, unless a letter is in no typeface of the product; photos read anew, broken ones as their frame. */
  private Scene outlined(Scene scene) {
    List<Shape> shapes = scene.shapes().stream().map(shape -> switch (shape) {
      case Shape.Text text -> outlines.of(text).map(Shape.class::cast).orElse(text);
      case Shape.Image image -> photo(image);
      default -> shape;
    }).toList();
    return new Scene(scene.width(), scene.height(), scene.title(), scene.description(), shapes, scene.table());
  }

  private static Shape photo(Shape.Image image) {
    Box box = image.box();
    return Dots.of(image.file(), box.width(), box.height()).flatMap(dots -> ImageFile.of(png(dots)))
        .<Shape>map(file -> new Shape.Image(file, box, image.alternative(), image.tag()))
        .orElseGet(() -> new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), Paint.fill(Token.SUNKEN),
            image.tag()));
  }

  /** What a drawing shows and says, with its values, for who cannot see it. */
  static String inWords(Drawing drawing) {
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
