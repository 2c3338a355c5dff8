package org.throughline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.picture.Shape.Move;

/**
 * Reads paths as SVG writes them ({@code M3 8h10}) and places them: all commands but T. Drawings that are
 * given as data, icons and marks, become shapes this way.
 */
public final class PathData {

  private static final Pattern PART = Pattern.compile("([a-zA-Z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");
  private static final double QUARTER = Math.PI / 2;

  private final double left;
  private final double top;
  private final double scale;
  private final List<Move> moves = new ArrayList<>();
  private final List<Double> numbers = new ArrayList<>();
  private double x;
  private double y;
  private double startX;
  private double startY;
  /** The second handle of the last curve, where the next one may begin. */
  private double handleX;
  private double handleY;

  private PathData(double left, double top, double scale) {
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  /**
   * The moves of a path.
   *
   * @param data as in the attribute {@code d} of SVG
   * @param left where its left edge comes to lie
   * @param top where its upper edge comes to lie
   * @param scale how many pixels a unit of the data takes
   */
  public static List<Move> moves(String data, double left, double top, double scale) {
    PathData path = new PathData(left, top, scale);
    path.read(data);
    return List.copyOf(path.moves);
  }

  private void read(String data) {
    Matcher parts = PART.matcher(data);
    char command = 'M';
    while (parts.find()) {
      if (parts.group(1) == null) {
        numbers.add(Double.parseDouble(parts.group(2)));
        if (numbers.size() == needed(command)) {
          step(command);
          numbers.clear();
          command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
      } else {
        if (!numbers.isEmpty()) {
          throw new IllegalArgumentException("A number is missing before " + parts.group(1) + " in " + data);
        }
        command = parts.group(1).charAt(0);
        if (needed(command) == 0) {
          step(command);
        }
      }
    }
  }

  private static int needed(char command) {
    return switch (Character.toUpperCase(command)) {
      case 'M', 'L' -> 2;
      case 'H', 'V' -> 1;
      case 'Q', 'S' -> 4;
      case 'C' -> 6;
      case 'A' -> 7;
      case 'Z' -> 0;
      default -> throw new IllegalArgumentException("No command " + command);
    };
  }

  private void step(char command) {
    boolean relative = Character.isLowerCase(command);
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(fromX + number(0), fromY + number(1));
        startX = x;
        startY = y;
        moves.add(new Move.To(placedX(x), placedY(y)));
      }
      case 'L' -> line(fromX + number(0), fromY + number(1));
      case 'H' -> line(fromX + number(0), y);
      case 'V' -> line(x, fromY + number(0));
      case 'C' -> curve(fromX + number(0), fromY + number(1), fromX + number(2), fromY + number(3),
          fromX + number(4), fromY + number(5));
      case 'S' -> curve(2 * x - handleX, 2 * y - handleY, fromX + number(0), fromY + number(1), fromX + number(2),
          fromY + number(3));
      case 'Q' -> {
        double bendX = fromX + number(0);
        double bendY = fromY + number(1);
        double endX = fromX + number(2);
        double endY = fromY + number(3);
        curve(x + (bendX - x) * 2 / 3, y + (bendY - y) * 2 / 3, endX + (bendX - endX) * 2 / 3,
            endY + (bendY - endY) * 2 / 3, endX, endY);
      }
      case 'A' -> arc(number(0), number(1), number(3) != 0, number(4) != 0, fromX + number(5), fromY + number(6));
      default -> {
        moves.add(new Move.Close());
        to(startX, startY);
      }
    }
  }

  /** An arc of an upright ellipse, as curves of at most a quarter each (SVG 2, appendix B.2.4). */
  private void arc(double radiusX, double radiusY, boolean large, boolean clockwise, double endX, double endY) {
    double halfX = (x - endX) / 2;
    double halfY = (y - endY) / 2;
    double length = Math.hypot(halfX / radiusX, halfY / radiusY);
    if (length == 0) {
      return;
    }
    double grow = Math.max(1, length);
    double wide = radiusX * grow;
    double high = radiusY * grow;
    double away = Math.sqrt(Math.max(0, grow * grow / (length * length) - 1)) * (large == clockwise ? -1 : 1);
    double middleX = (x + endX) / 2 + away * wide * halfY / high;
    double middleY = (y + endY) / 2 - away * high * halfX / wide;
    double from = Math.atan2((y - middleY) / high, (x - middleX) / wide);
    double turn = Math.atan2((endY - middleY) / high, (endX - middleX) / wide) - from;
    turn += clockwise && turn < 0 ? 2 * Math.PI : !clockwise && turn > 0 ? -2 * Math.PI : 0;
    int parts = (int) Math.ceil(Math.abs(turn) / QUARTER - 1e-9);
    double each = turn / parts;
    double handle = 4.0 / 3 * Math.tan(each / 4);
    for (int i = 0; i < parts; i++) {
      double a = from + i * each;
      double b = a + each;
      curve(middleX + wide * (Math.cos(a) - handle * Math.sin(a)), middleY + high * (Math.sin(a) + handle * Math.cos(a)),
          middleX + wide * (Math.cos(b) + handle * Math.sin(b)), middleY + high * (Math.sin(b) - handle * Math.cos(b)),
          middleX + wide * Math.cos(b), middleY + high * Math.sin(b));
    }
    to(endX, endY);
  }

  private void line(double endX, double endY) {
    to(endX, endY);
    moves.add(new Move.Line(placedX(x), placedY(y)));
  }

  private void curve(double x1, double y1, double x2, double y2, double endX, double endY) {
    moves.add(new Move.Curve(placedX(x1), placedY(y1), placedX(x2), placedY(y2), placedX(endX), placedY(endY)));
    to(endX, endY);
    handleX = x2;
    handleY = y2;
  }

  private void to(double newX, double newY) {
    x = newX;
    y = newY;
    handleX = x;
    handleY = y;
  }

  private double number(int index) {
    return numbers.get(index);
  }

  private double placedX(double unit) {
    return left + unit * scale;
  }

  private double placedY(double unit) {
    return top + unit * scale;
  }
}
