package org.throughline.briefing.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.throughline.picture.Box;
import org.throughline.picture.Colour;
import org.throughline.picture.Paint;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Token;

/** Paints scenes as vectors or as dots: what is given, in its order. As safe from threads as its lettering. */
public final class ScenePainter {

  private final DocumentColours colours;
  private final Dots photos;
  private final Lettering lettering;

  /**
   * A painter.
   *
   * @param photos reads the photos in a scene
   * @param lettering draws the texts in a scene
   */
  public ScenePainter(DocumentColours colours, Dots photos, Lettering lettering) {
    this.colours = colours;
    this.photos = photos;
    this.lettering = lettering;
  }

  /**
   * Paints a scene as dots on the ground of the document.
   *
   * @param density how many dots a pixel of the scene takes
   */
  public BufferedImage dots(Scene scene, double density) {
    BufferedImage dots = new BufferedImage((int) Math.ceil(scene.width() * density),
        (int) Math.ceil(scene.height() * density), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = dots.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(colour(Token.GROUND));
    graphics.fillRect(0, 0, dots.getWidth(), dots.getHeight());
    graphics.scale(density, density);
    paint(scene, graphics);
    graphics.dispose();
    return dots;
  }

  /** Paints a scene, its upper left corner at 0, a pixel of it as large as a unit. */
  public void paint(Scene scene, Graphics2D graphics) {
    scene.shapes().forEach(shape -> paint(shape, graphics));
  }

  private void paint(Shape shape, Graphics2D graphics) {
    switch (shape) {
      case Shape.Rectangle it -> paint(it.radius() > 0
          ? new RoundRectangle2D.Double(it.x(), it.y(), it.width(), it.height(), 2 * it.radius(), 2 * it.radius())
          : new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()), it.paint(), graphics);
      case Shape.Circle it -> paint(new Ellipse2D.Double(it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(),
          2 * it.radius()), it.paint(), graphics);
      case Shape.Line it -> stroke(new Line2D.Double(it.x1(), it.y1(), it.x2(), it.y2()), it.stroke(), graphics);
      case Shape.Path it -> paint(path(it), it.paint(), graphics);
      case Shape.Text it -> text(it, graphics);
      case Shape.Image it -> image(it, graphics);
    }
  }

  private void paint(java.awt.Shape shape, Paint paint, Graphics2D graphics) {
    paint.fill().ifPresent(fill -> fill(shape, fill, graphics));
    paint.stroke().ifPresent(edge -> stroke(shape, edge, graphics));
  }

  private void fill(java.awt.Shape shape, Token colour, Graphics2D graphics) {
    graphics.setColor(colour(colour));
    graphics.fill(shape);
  }

  private void stroke(java.awt.Shape shape, Stroke stroke, Graphics2D graphics) {
    boolean round = stroke.end() == Stroke.End.ROUND;
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    graphics.setColor(colour(stroke.colour()));
    graphics.setStroke(new BasicStroke((float) stroke.width(), round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
        round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER, 10, dashes.length == 0 ? null : dashes, 0));
    graphics.draw(shape);
  }

  /** A path as Java paints it. */
  public static Path2D path(Shape.Path shape) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Shape.Move move : shape.moves()) {
      switch (move) {
        case Shape.Move.To it -> path.moveTo(it.x(), it.y());
        case Shape.Move.Line it -> path.lineTo(it.x(), it.y());
        case Shape.Move.Curve it -> path.curveTo(it.x1(), it.y1(), it.x2(), it.y2(), it.x(), it.y());
        case Shape.Move.Close it -> path.closePath();
      }
    }
    return path;
  }

  private void text(Shape.Text text, Graphics2D graphics) {
    graphics.setColor(colour(text.style().colour()));
    lettering.draw(text, graphics);
  }

  /** It fills its box; of a broken file only the box is seen. */
  private void image(Shape.Image image, Graphics2D graphics) {
    Box box = image.box();
    Rectangle2D frame = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    Optional<BufferedImage> dots = photos.of(image.file(), box.width(), box.height());
    if (dots.isEmpty()) {
      fill(frame, Token.SUNKEN, graphics);
      return;
    }
    BufferedImage read = dots.get();
    double scale = Math.max(box.width() / read.getWidth(), box.height() / read.getHeight());
    Graphics2D inside = (Graphics2D) graphics.create();
    inside.clip(frame);
    inside.drawImage(read, new AffineTransform(scale, 0, 0, scale,
        box.x() + (box.width() - scale * read.getWidth()) / 2, box.y() + (box.height() - scale * read.getHeight()) / 2),
        null);
    inside.dispose();
  }

  private Color colour(Token token) {
    Colour colour = colours.of(token);
    return new Color(colour.red(), colour.green(), colour.blue());
  }
}
