package org.throughline.internal.ui.canvas;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Box;
import org.throughline.picture.Paint;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.SceneMap;
import org.throughline.picture.canvas.Viewport;

/**
 * Paints scenes. It decides nothing: lines of text stand where the scene puts them, in exactly the width it gives them;
 * colours come from the theme. What lies outside the damaged area is not even looked at.
 *
 * <p>Places are handed to the system in eighths of a pixel, so that curves keep their form at every zoom; edges of
 * rectangles and straight lines lie on whole pixels, so that they stay sharp.
 */
public final class ScenePainter {

  private static final int FINE = 8;
  /** Letters are laid out this much larger and drawn smaller, so that they need not stand on whole pixels. */
  private static final int LARGE = 8;

  private final Device device;
  private final Inks inks;
  private final Letters letters;
  private final Photos photos;

  private GC gc;
  private Viewport view;
  private @Nullable Transform fine;
  private @Nullable Transform text;
  private boolean fineIsSet;
  private @Nullable Stroke stroke;

  /** A painter in the colours of a theme. */
  public ScenePainter(Device device, Inks inks, Photos photos) {
    this(device, inks, photos, new Letters());
  }

  private ScenePainter(Device device, Inks inks, Photos photos, Letters letters) {
    this.device = device;
    this.inks = inks;
    this.photos = photos;
    this.letters = letters;
  }

  /** The same painter in other colours. */
  public ScenePainter in(Inks others) {
    return new ScenePainter(device, others, photos, letters);
  }

  /** The colours. */
  public Inks inks() {
    return inks;
  }

  /**
   * Paints the part of a scene that lies in an area of the screen, on its ground.
   *
   * @param hidden elements whose shapes are left out
   */
  public void paint(GC onto, Viewport through, SceneMap map, Box area, Predicate<String> hidden) {
    begin(onto, through);
    try {
      onto.setBackground(inks.of(Token.CANVAS));
      onto.fillRectangle((int) area.x(), (int) area.y(), (int) Math.ceil(area.width()), (int) Math.ceil(area.height()));
      List<Shape> shapes = map.scene().shapes();
      // One pixel more, as edges are moved to whole pixels.
      for (int each : map.shapesIn(through.inScene(area.grown(1)))) {
        Shape shape = shapes.get(each);
        if (shape.tag().element().filter(hidden).isEmpty()) {
          draw(shape);
        }
      }
    } finally {
      end();
    }
  }

  /**
   * Paints shapes over what is there.
   *
   * @param alpha 255 to cover what is there, less to let it show through
   */
  public void paint(GC onto, Viewport through, List<Shape> shapes, int alpha) {
    if (shapes.isEmpty()) {
      return;
    }
    begin(onto, through);
    try {
      onto.setAlpha(alpha);
      shapes.forEach(this::draw);
    } finally {
      end();
    }
  }

  /** How wide a text is painted before it is scaled into its width, in pixels at 100 %. */
  public double naturalWidth(GC onto, String words, TextStyle style) {
    onto.setFont(letters.font(style.face(), style.points() * LARGE));
    return letters.width(onto, style.face(), style.points() * LARGE, words) / (double) LARGE;
  }

  private void begin(GC onto, Viewport through) {
    gc = onto;
    view = through;
    stroke = null;
    fineIsSet = false;
    gc.setAdvanced(true);
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
    fine = new Transform(device, 1f / FINE, 0, 0, 1f / FINE, 0, 0);
    text = new Transform(device);
  }

  private void end() {
    gc.setTransform(null);
    if (fine != null) {
      fine.dispose();
    }
    if (text != null) {
      text.dispose();
    }
    gc.setLineAttributes(new LineAttributes(1));
    gc.setAlpha(255);
  }

  private void draw(Shape shape) {
    switch (shape) {
      case Shape.Rectangle it -> rectangle(it);
      case Shape.Circle it -> circle(it);
      case Shape.Line it -> line(it);
      case Shape.Path it -> path(it);
      case Shape.Text it -> text(it);
      case Shape.Image it -> image(it);
    }
  }

  private void fine() {
    if (!fineIsSet) {
      gc.setTransform(fine);
      fineIsSet = true;
    }
  }

  private static int eighths(double pixels) {
    return (int) Math.round(pixels * FINE);
  }

  private static int whole(double pixels) {
    return (int) Math.round(pixels) * FINE;
  }

  // ---- rectangles

  private void rectangle(Shape.Rectangle it) {
    fine();
    int left = whole(view.screenX(it.x()));
    int top = whole(view.screenY(it.y()));
    int right = whole(view.screenX(it.x() + it.width()));
    int bottom = whole(view.screenY(it.y() + it.height()));
    int arc = Math.min(eighths(2 * it.radius() * view.zoom()), Math.min(right - left, bottom - top));
    if (it.paint().fill().isPresent()) {
      gc.setBackground(inks.of(it.paint().fill().get()));
      if (arc > 0) {
        gc.fillRoundRectangle(left, top, right - left, bottom - top, arc, arc);
      } else {
        gc.fillRectangle(left, top, right - left, bottom - top);
      }
    }
    if (it.paint().stroke().isPresent()) {
      int width = stroke(it.paint().stroke().get());
      // The middle of a line of odd width lies between two pixels; it is moved inwards, so that it stays sharp.
      int half = half(width);
      if (arc > 0) {
        gc.drawRoundRectangle(left + half, top + half, right - left - 2 * half, bottom - top - 2 * half, arc, arc);
      } else {
        gc.drawRectangle(left + half, top + half, right - left - 2 * half, bottom - top - 2 * half);
      }
    }
  }

  private static int half(int width) {
    return width % 2 == 1 ? FINE / 2 : 0;
  }

  // ---- lines and curves

  private void circle(Shape.Circle it) {
    fine();
    // A station stands on a line, which is moved by half a pixel where its width is odd.
    int half = it.paint().stroke().map(this::pixels).map(ScenePainter::half).orElse(0);
    int left = eighths(view.screenX(it.x() - it.radius())) + half;
    int top = eighths(view.screenY(it.y() - it.radius())) + half;
    int size = eighths(2 * it.radius() * view.zoom());
    if (it.paint().fill().isPresent()) {
      gc.setBackground(inks.of(it.paint().fill().get()));
      gc.fillOval(left, top, size, size);
    }
    if (it.paint().stroke().isPresent()) {
      stroke(it.paint().stroke().get());
      gc.drawOval(left, top, size, size);
    }
  }

  private void line(Shape.Line it) {
    fine();
    int half = half(stroke(it.stroke()));
    boolean upright = it.x1() == it.x2();
    boolean level = it.y1() == it.y2();
    gc.drawLine(upright ? whole(view.screenX(it.x1())) + half : eighths(view.screenX(it.x1())),
        level ? whole(view.screenY(it.y1())) + half : eighths(view.screenY(it.y1())),
        upright ? whole(view.screenX(it.x2())) + half : eighths(view.screenX(it.x2())),
        level ? whole(view.screenY(it.y2())) + half : eighths(view.screenY(it.y2())));
  }

  private void path(Shape.Path it) {
    fine();
    Path path = new Path(device);
    try {
      for (Shape.Move move : it.moves()) {
        switch (move) {
          case Shape.Move.To to -> path.moveTo(x(to.x()), y(to.y()));
          case Shape.Move.Line to -> path.lineTo(x(to.x()), y(to.y()));
          case Shape.Move.Curve to -> path.cubicTo(x(to.x1()), y(to.y1()), x(to.x2()), y(to.y2()), x(to.x()), y(to.y()));
          case Shape.Move.Close to -> path.close();
        }
      }
      paint(path, it.paint());
    } finally {
      path.dispose();
    }
  }

  private void paint(Path path, Paint paint) {
    if (paint.fill().isPresent()) {
      gc.setBackground(inks.of(paint.fill().get()));
      gc.fillPath(path);
    }
    if (paint.stroke().isPresent()) {
      stroke(paint.stroke().get());
      gc.drawPath(path);
    }
  }

  private float x(double scene) {
    return (float) (view.screenX(scene) * FINE);
  }

  private float y(double scene) {
    return (float) (view.screenY(scene) * FINE);
  }

  private int pixels(Stroke wanted) {
    return Math.max(1, (int) Math.round(wanted.width() * view.zoom()));
  }

  /** Sets a stroke in whole pixels, at least one; tells how many. */
  private int stroke(Stroke wanted) {
    int pixels = pixels(wanted);
    gc.setForeground(inks.of(wanted.colour()));
    if (!wanted.equals(stroke)) {
      stroke = wanted;
      boolean round = wanted.end() == Stroke.End.ROUND;
      float[] dashes = null;
      if (!wanted.dashes().isEmpty()) {
        dashes = new float[wanted.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
          dashes[i] = (float) Math.max(1, wanted.dashes().get(i) * view.zoom()) * FINE;
        }
      }
      gc.setLineAttributes(new LineAttributes(pixels * FINE, round ? SWT.CAP_ROUND : SWT.CAP_FLAT,
          round ? SWT.JOIN_ROUND : SWT.JOIN_MITER, dashes == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dashes, 0, 10));
    }
    return pixels;
  }

  // ---- texts

  private void text(Shape.Text it) {
    if (it.text().isEmpty()) {
      return;
    }
    TextStyle style = it.style();
    int points = style.points() * LARGE;
    gc.setFont(letters.font(style.face(), points));
    int natural = letters.width(gc, style.face(), points, it.text());
    double planned = it.width() * view.zoom();
    float across = natural > 0 && planned > 0 ? (float) (planned / natural) : 1;
    float down = (float) (view.zoom() / LARGE);
    float left = Math.round(view.screenX(it.left()));
    float top = Math.round(view.screenY(it.y())) - letters.ascent(gc, style.face(), points) * down;
    Transform placed = text;
    if (placed != null) {
      placed.setElements(across, 0, 0, down, left, top);
    }
    gc.setTransform(placed);
    fineIsSet = false;
    gc.setForeground(inks.of(style.colour()));
    gc.drawString(it.text(), 0, 0, true);
  }

  // ---- photos

  private void image(Shape.Image it) {
    Box box = view.onScreen(it.box());
    int left = (int) Math.round(box.x());
    int top = (int) Math.round(box.y());
    int width = (int) Math.round(box.right()) - left;
    int height = (int) Math.round(box.bottom()) - top;
    if (width <= 0 || height <= 0) {
      return;
    }
    gc.setTransform(null);
    fineIsSet = false;
    Image image = photos.of(it.file());
    if (image == null) {
      gc.setBackground(inks.of(Token.SUNKEN));
      gc.fillRectangle(left, top, width, height);
      return;
    }
    Rectangle all = image.getBounds();
    double fill = Math.max((double) width / all.width, (double) height / all.height);
    int partWidth = Math.clamp(Math.round(width / fill), 1, all.width);
    int partHeight = Math.clamp(Math.round(height / fill), 1, all.height);
    gc.setInterpolation(SWT.HIGH);
    gc.drawImage(image, (all.width - partWidth) / 2, (all.height - partHeight) / 2, partWidth, partHeight, left, top,
        width, height);
  }
}
