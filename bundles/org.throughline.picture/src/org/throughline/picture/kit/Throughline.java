package org.throughline.picture.kit;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/**
 * The line that runs through everything, in all its forms. It goes horizontally and vertically only, bends with a
 * radius, and enters and leaves a picture at an edge. A picture has at most one in accent: build it up with
 * {@link #run}, {@link #toCome} and {@link #brokenAt}, then {@link #draw} it once.
 */
public final class Throughline {

  /** Width of the line. */
  public static final double WIDTH = 3;
  /** Radius of a station. */
  public static final double STATION = 5.5;
  /** Radius of the station that is selected. */
  public static final double SELECTED = 6.5;
  /** Half the diagonal of a moment of truth. */
  public static final double DIAMOND = 9;
  /** Length of the gap where the line is broken. */
  public static final double GAP = 16;
  /** Radius of the ring at an open end. */
  public static final double RING = 5;

  private static final double BEND = 8;
  private static final double QUARTER = 0.5523;
  private static final double HEAD = 6;
  private static final double HALF_HEAD = 5;
  private static final double NOW = 13;
  private static final double NARROW = 1.5;

  private final Sketch sketch;
  private final List<List<Point>> runs = new ArrayList<>();
  private final List<List<Point>> coming = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();

  private record Break(Point at, Tag tag) {}

  /** A line in a picture. */
  public Throughline(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Adds a part of the line through its corners, at least two. */
  public Throughline run(Point... corners) {
    runs.add(List.of(corners));
    return this;
  }

  /** Adds a part of the line that is still to come. */
  public Throughline toCome(Point... corners) {
    coming.add(List.of(corners));
    return this;
  }

  /**
   * Cuts the line: an error between two stations.
   *
   * @param at a point on a straight part of a run, more than {@link #GAP} away from its ends
   * @param tag says what is wrong
   */
  public Throughline brokenAt(Point at, Tag tag) {
    breaks.add(new Break(at, tag.as(Role.MARK)));
    return this;
  }

  /** Draws the line. */
  public void draw(Tag tag) {
    coming.forEach(run -> sketch.add(Layer.LINE, new Shape.Path(rounded(run, List.of()),
        Paint.line(Stroke.of(Token.BORDER, WIDTH)), tag.silent().as(Role.RELATION))));
    List<Move> moves = new ArrayList<>();
    List<Point> cuts = breaks.stream().map(Break::at).toList();
    runs.forEach(run -> moves.addAll(rounded(run, cuts)));
    if (!moves.isEmpty()) {
      sketch.add(Layer.LINE,
          new Shape.Path(moves, Paint.line(Stroke.round(Token.ACCENT, WIDTH)), tag.as(Role.THROUGHLINE)));
    }
    breaks.forEach(this::slashes);
  }

  /** Two slanted strokes across the gap. */
  private void slashes(Break broken) {
    boolean upright = runs.stream().anyMatch(run -> isOnUpright(run, broken.at));
    double x = broken.at.x();
    double y = broken.at.y();
    List<Move> moves = upright
        ? List.of(new Move.To(x - 7, y - 2), new Move.Line(x + 7, y - 6), new Move.To(x - 7, y + 6),
            new Move.Line(x + 7, y + 2))
        : List.of(new Move.To(x - 6, y + 7), new Move.Line(x - 2, y - 7), new Move.To(x + 2, y + 7),
            new Move.Line(x + 6, y - 7));
    sketch.add(Layer.MARK, new Shape.Path(moves, Paint.line(Stroke.round(Token.ERROR, 2)), broken.tag));
  }

  private static boolean isOnUpright(List<Point> run, Point at) {
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i - 1).x() == run.get(i).x() && isBetween(run.get(i - 1), run.get(i), at)) {
        return true;
      }
    }
    return false;
  }

  /** An element on the line. */
  public void station(Point at, Tag tag) {
    circle(at, STATION, Token.SURFACE, Token.ACCENT, tag);
  }

  /** The element on the line that is selected. */
  public void selected(Point at, Tag tag) {
    circle(at, SELECTED, Token.ACCENT, Token.ACCENT, tag);
  }

  /** An element on the line that has not come yet. */
  public void stationToCome(Point at, Tag tag) {
    circle(at, STATION, Token.SURFACE, Token.BORDER_STRONG, tag);
  }

  /** A moment that decides what people think. */
  public void momentOfTruth(Point at, boolean isSelected, Tag tag) {
    List<Move> diamond = List.of(new Move.To(at.x(), at.y() - DIAMOND), new Move.Line(at.x() + DIAMOND, at.y()),
        new Move.Line(at.x(), at.y() + DIAMOND), new Move.Line(at.x() - DIAMOND, at.y()), new Move.Close());
    sketch.add(Layer.STATION, new Shape.Path(diamond,
        Paint.of(isSelected ? Token.ACCENT : Token.SURFACE, Stroke.round(Token.ACCENT, WIDTH)), tag.as(Role.STATION)));
  }

  private void circle(Point at, double radius, Token inside, Token edge, Tag tag) {
    sketch.add(Layer.STATION, new Shape.Circle(at.x(), at.y(), radius, Paint.of(inside, Stroke.of(edge, WIDTH)),
        tag.as(Role.STATION)));
  }

  /** Where the line stops for want of an element. The ring at its end is what adds one. */
  public void openEnd(Point from, Point to, Tag tag) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double shorter = (length - RING - 2) / length;
    sketch.add(Layer.LINE, new Shape.Line(from.x(), from.y(), from.x() + (to.x() - from.x()) * shorter,
        from.y() + (to.y() - from.y()) * shorter, Stroke.of(Token.BORDER_STRONG, 2).dashed(3, 4),
        tag.silent().as(Role.OPEN_END)));
    sketch.add(Layer.STATION, new Shape.Circle(to.x(), to.y(), RING,
        Paint.line(Stroke.of(Token.BORDER_STRONG, NARROW).dashed(3, 2.4)), tag.as(Role.OPEN_END)));
  }

  /** Where today is on the line. */
  public void now(Point at, Tag tag) {
    sketch.add(Layer.STATION, new Shape.Line(at.x(), at.y() - NOW, at.x(), at.y() + NOW, Stroke.of(Token.INK, 2),
        tag.as(Role.BAND)));
  }

  /** Another relation, under everything. */
  public static void relation(Sketch sketch, Tag tag, Point... corners) {
    sketch.add(Layer.RELATION, new Shape.Path(rounded(List.of(corners), List.of()),
        Paint.line(Stroke.of(Token.BORDER, 2)), tag.as(Role.RELATION)));
  }

  /** Practice that comes back: ends with an open arrow head at what it should change. */
  public static void comingBack(Sketch sketch, Tag tag, Point... corners) {
    Point end = corners[corners.length - 1];
    Point before = corners[corners.length - 2];
    double right = Math.signum(end.x() - before.x());
    double down = Math.signum(end.y() - before.y());
    List<Move> moves = new ArrayList<>(rounded(List.of(corners), List.of()));
    moves.add(new Move.To(end.x() - right * HEAD - down * HALF_HEAD, end.y() - down * HEAD - right * HALF_HEAD));
    moves.add(new Move.Line(end.x(), end.y()));
    moves.add(new Move.Line(end.x() - right * HEAD + down * HALF_HEAD, end.y() - down * HEAD + right * HALF_HEAD));
    sketch.add(Layer.LINE,
        new Shape.Path(moves, Paint.line(Stroke.round(Token.INK, 2)), tag.as(Role.RETURN)));
  }

  /** A path through its corners, which are rounded as far as there is room, without the gaps of the cuts. */
  private static List<Move> rounded(List<Point> corners, List<Point> cuts) {
    if (corners.size() < 2) {
      throw new IllegalArgumentException("A line needs two points");
    }
    List<Move> moves = new ArrayList<>();
    Point pen = corners.getFirst();
    moves.add(new Move.To(pen.x(), pen.y()));
    for (int i = 1; i < corners.size(); i++) {
      Point corner = corners.get(i);
      boolean last = i == corners.size() - 1;
      double radius = last ? 0
          : Math.min(BEND, Math.min(distance(corners.get(i - 1), corner), distance(corner, corners.get(i + 1))) / 2);
      Point until = towards(corner, corners.get(i - 1), radius);
      straight(moves, pen, until, cuts);
      pen = until;
      if (!last) {
        Point after = towards(corner, corners.get(i + 1), radius);
        Point one = towards(until, corner, radius * QUARTER);
        Point two = towards(after, corner, radius * QUARTER);
        moves.add(new Move.Curve(one.x(), one.y(), two.x(), two.y(), after.x(), after.y()));
        pen = after;
      }
    }
    return moves;
  }

  private static void straight(List<Move> moves, Point from, Point to, List<Point> cuts) {
    cuts.stream().filter(cut -> isBetween(from, to, cut))
        .sorted((one, other) -> Double.compare(distance(from, one), distance(from, other))).forEach(cut -> {
          Point before = towards(cut, from, GAP / 2);
          Point after = towards(cut, to, GAP / 2);
          moves.add(new Move.Line(before.x(), before.y()));
          moves.add(new Move.To(after.x(), after.y()));
        });
    moves.add(new Move.Line(to.x(), to.y()));
  }

  private static boolean isBetween(Point from, Point to, Point at) {
    return Math.abs(distance(from, at) + distance(at, to) - distance(from, to)) < 1e-6;
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  private static Point towards(Point from, Point to, double by) {
    double length = distance(from, to);
    return length == 0 ? from
        : new Point(from.x() + (to.x() - from.x()) * by / length, from.y() + (to.y() - from.y()) * by / length);
  }
}
