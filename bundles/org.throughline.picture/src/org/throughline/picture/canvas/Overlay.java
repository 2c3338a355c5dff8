package org.throughline.picture.canvas;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Box;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/** What is drawn over a scene to show in which state things are. It never moves anything. */
public final class Overlay {

  private static final Tag TAG = Tag.of(Role.DECORATION);
  /** Covers the edge of the station that lies under it. */
  private static final double SELECTED_STATION = 6.5;

  private Overlay() {}

  /** The pointer is over it: a stronger edge. */
  public static List<Shape> hovered(Node node) {
    return List.of(edge(node, Stroke.of(Token.BORDER_STRONG, 1), 0));
  }

  /** It is selected: 2 px of accent that grow inwards, and its stations filled. */
  public static List<Shape> selected(Node node, Scene scene) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(edge(node, Stroke.of(Token.ACCENT, 2), 1));
    for (int each : node.shapes()) {
      if (scene.shapes().get(each) instanceof Shape.Circle station && station.tag().role() == Role.STATION) {
        shapes.add(new Shape.Circle(station.x(), station.y(), SELECTED_STATION,
            Paint.of(Token.ACCENT, Stroke.of(Token.ACCENT, 1)), TAG));
      }
    }
    return shapes;
  }

  /** It is being dragged: its place is kept. */
  public static List<Shape> place(Node node) {
    return List.of(edge(node, Stroke.of(Token.BORDER_STRONG, 1).dashed(3, 3), 0));
  }

  /** It is being dragged: it goes with the pointer. */
  public static List<Shape> dragged(Node node, Scene scene, double dx, double dy) {
    List<Shape> shapes = new ArrayList<>();
    for (int each : node.shapes()) {
      shapes.add(moved(scene.shapes().get(each), dx, dy));
    }
    shapes.add(moved(edge(node, Stroke.of(Token.BORDER_STRONG, 1), 0), dx, dy));
    return shapes;
  }

  /** The area of a marquee. */
  public static List<Shape> marquee(Box area) {
    return List.of(new Shape.Rectangle(area.x(), area.y(), area.width(), area.height(),
        Paint.line(Stroke.of(Token.ACCENT, 1).dashed(4, 3)), TAG));
  }

  private static Shape edge(Node node, Stroke stroke, double inwards) {
    Box box = node.box().grown(-inwards);
    return new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), Math.max(0, node.radius() - inwards),
        Paint.line(stroke), TAG);
  }

  /** A shape elsewhere. */
  public static Shape moved(Shape shape, double dx, double dy) {
    return switch (shape) {
      case Shape.Rectangle it -> new Shape.Rectangle(it.x() + dx, it.y() + dy, it.width(), it.height(), it.radius(),
          it.paint(), it.tag());
      case Shape.Circle it -> new Shape.Circle(it.x() + dx, it.y() + dy, it.radius(), it.paint(), it.tag());
      case Shape.Line it -> new Shape.Line(it.x1() + dx, it.y1() + dy, it.x2() + dx, it.y2() + dy, it.stroke(), it.tag());
      case Shape.Path it -> new Shape.Path(it.moves().stream().map(move -> moved(move, dx, dy)).toList(), it.paint(),
          it.tag());
      case Shape.Text it -> new Shape.Text(it.text(), it.x() + dx, it.y() + dy, it.width(), it.anchor(), it.style(),
          it.tag());
      case Shape.Image it -> new Shape.Image(it.file(), it.box().moved(dx, dy), it.alternative(), it.tag());
    };
  }

  private static Shape.Move moved(Shape.Move move, double dx, double dy) {
    return switch (move) {
      case Shape.Move.To it -> new Shape.Move.To(it.x() + dx, it.y() + dy);
      case Shape.Move.Line it -> new Shape.Move.Line(it.x() + dx, it.y() + dy);
      case Shape.Move.Curve it -> new Shape.Move.Curve(it.x1() + dx, it.y1() + dy, it.x2() + dx, it.y2() + dy,
          it.x() + dx, it.y() + dy);
      case Shape.Move.Close it -> it;
    };
  }
}
