package org.throughline.internal.briefing.pptx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
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

/** Paints scenes as dots: what is given, in its order. Photos were read before; letters without a shape use the machine's. */
final class ScenePainter {

  private final SlideColours colours;
  private final Graphics2D graphics;

  ScenePainter(SlideColours colours, Graphics2D graphics) {
    this.colours = colours;
    this.graphics = graphics;
  }

  void paint(Scene scene) {
    scene.shapes().forEach(this::paint);
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Rectangle it -> paint(it.radius() > 0
          ? new RoundRectangle2D.Double(it.x(), it.y(), it.width(), it.height(), 2 * it.radius(), 2 * it.radius())
          : new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()), it.paint());
      case Shape.Circle it -> paint(new Ellipse2D.Double(it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(),
          2 * it.radius()), it.paint());
      case Shape.Line it -> stroke(new Line2D.Double(it.x1(), it.y1(), it.x2(), it.y2()), it.stroke());
      case Shape.Path it -> paint(path(it), it.paint());
      case Shape.Text it -> text(it);
      case Shape.Image it -> image(it);
    }
  }

  private void paint(java.awt.Shape shape, Paint paint) {
    paint.fill().ifPresent(fill -> fill(shape, fill));
    paint.stroke().ifPresent(edge -> stroke(shape, edge));
  }

  private void fill(java.awt.Shape shape, Token colour) {
    graphics.setColor(colour(colour));
    graphics.fill(shape);
  }

  private void stroke(java.awt.Shape shape, Stroke stroke) {
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

  private static Path2D path(Shape.Path shape) {
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

  private void text(Shape.Text text) {
    graphics.setColor(colour(text.style().colour()));
    graphics.setFont(new Font(text.style().face().isSans() ? Font.SANS_SERIF : Font.SERIF, Font.PLAIN, 1)
        .deriveFont((float) text.style().pixels()));
    graphics.drawString(text.text(), (float) text.left(), (float) text.y());
  }

  /** It fills its box. */
  private void image(Shape.Image image) {
    Box box = image.box();
    Rectangle2D frame = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    Optional<BufferedImage> dots = Dots.of(image.file(), box.width(), box.height());
    if (dots.isEmpty()) {
      fill(frame, Token.SUNKEN);
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
