package org.throughline.picture.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.throughline.picture.Box;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/**
 * Draws what is dragged to where it is in line with something: to the edges and middles of what stands near, else to
 * the grid of 8 pixels.
 *
 * @param dx how far it is moved from its place
 * @param dy how far it is moved from its place
 * @param guides lines that show what it is in line with
 */
public record Snap(double dx, double dy, List<Shape> guides) {

  private static final double GRID = 8;

  /** Keeps an own copy of the guides. */
  public Snap {
    guides = List.copyOf(guides);
  }

  /** No snapping: exactly where the pointer leads. */
  public static Snap none(double dx, double dy) {
    return new Snap(dx, dy, List.of());
  }

  /**
   * The nearest place in line.
   *
   * @param box what is dragged, at its old place
   * @param dx where the pointer leads it
   * @param dy where the pointer leads it
   * @param near what it may be in line with
   * @param reach from how far away it is drawn, in pixels of the scene
   */
  public static Snap of(Box box, double dx, double dy, List<Box> near, double reach) {
    Box moved = box.moved(dx, dy);
    OptionalDouble left = shift(new double[] {moved.x(), moved.middle(), moved.right()},
        near.stream().map(each -> new double[] {each.x(), each.middle(), each.right()}).toList(), reach);
    OptionalDouble top = shift(new double[] {moved.y(), moved.centre(), moved.bottom()},
        near.stream().map(each -> new double[] {each.y(), each.centre(), each.bottom()}).toList(), reach);
    double x = left.orElseGet(() -> toGrid(moved.x()));
    double y = top.orElseGet(() -> toGrid(moved.y()));
    return new Snap(dx + x, dy + y, guides(moved.moved(x, y), near, left.isPresent(), top.isPresent()));
  }

  private static double toGrid(double place) {
    return Math.round(place / GRID) * GRID - place;
  }

  /** How far the nearest line is, when one is within reach; edges meet edges and middles meet middles. */
  private static OptionalDouble shift(double[] own, List<double[]> others, double reach) {
    double best = Double.POSITIVE_INFINITY;
    for (double[] other : others) {
      for (int i = 0; i < own.length; i++) {
        double far = other[i] - own[i];
        best = Math.abs(far) < Math.abs(best) ? far : best;
      }
    }
    return Math.abs(best) <= reach ? OptionalDouble.of(best) : OptionalDouble.empty();
  }

  private static List<Shape> guides(Box box, List<Box> near, boolean upright, boolean level) {
    List<Shape> guides = new ArrayList<>();
    for (Box other : near) {
      Box both = box.with(other);
      if (upright && guides.isEmpty()) {
        line(box.x(), other.x()).or(() -> line(box.right(), other.right())).or(() -> line(box.middle(), other.middle()))
            .ifPresent(x -> guides.add(guide(x, both.y(), x, both.bottom())));
      }
    }
    int before = guides.size();
    for (Box other : near) {
      Box both = box.with(other);
      if (level && guides.size() == before) {
        line(box.y(), other.y()).or(() -> line(box.bottom(), other.bottom())).or(() -> line(box.centre(), other.centre()))
            .ifPresent(y -> guides.add(guide(both.x(), y, both.right(), y)));
      }
    }
    return guides;
  }

  private static java.util.Optional<Double> line(double own, double other) {
    return Math.abs(own - other) < 0.01 ? java.util.Optional.of(own) : java.util.Optional.empty();
  }

  private static Shape guide(double x1, double y1, double x2, double y2) {
    return new Shape.Line(x1, y1, x2, y2, Stroke.of(Token.BORDER_STRONG, 1).dashed(2, 3), Tag.of(Role.DECORATION));
  }
}
