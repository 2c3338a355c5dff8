package org.throughline.picture.chart;

import java.util.List;
import org.throughline.picture.Paint;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/**
 * What tells the lines of a chart apart: ink and mute for one or two, categories for more, and from five on also dashes
 * and the shape of their points, so that nobody has to know a colour.
 */
final class Pens {

  private static final int TWO_VOICES = 2;
  private static final int BY_COLOUR = 4;
  private static final List<List<Double>> DASHES =
      List.of(List.of(), List.of(8.0, 4.0), List.of(2.0, 4.0), List.of(12.0, 3.0, 2.0, 3.0));
  private static final double SIZE = 4;

  private final int count;

  Pens(int count) {
    this.count = count;
  }

  Token colour(Series series, int index) {
    return count > TWO_VOICES ? Token.category(series.slot()) : index == 0 ? Token.INK : Token.MUTE;
  }

  Stroke line(Series series, int index) {
    Stroke line = Stroke.round(colour(series, index), 2);
    return count > BY_COLOUR ? new Stroke(line.colour(), 2, Stroke.End.FLAT, DASHES.get(index % DASHES.size())) : line;
  }

  /** The point at the end of a line: a circle, from five lines on also a square, a triangle or a diamond. */
  Shape end(Series series, int index, double x, double y, Tag tag) {
    Paint paint = Paint.fill(colour(series, index));
    return switch (count > BY_COLOUR ? index % DASHES.size() : 0) {
      case 1 -> new Shape.Rectangle(x - SIZE + 0.5, y - SIZE + 0.5, 2 * SIZE - 1, 2 * SIZE - 1, paint, tag);
      case 2 -> new Shape.Path(List.of(new Move.To(x, y - SIZE), new Move.Line(x + SIZE, y + SIZE - 0.5),
          new Move.Line(x - SIZE, y + SIZE - 0.5), new Move.Close()), paint, tag);
      case 3 -> new Shape.Path(List.of(new Move.To(x, y - SIZE - 0.5), new Move.Line(x + SIZE + 0.5, y),
          new Move.Line(x, y + SIZE + 0.5), new Move.Line(x - SIZE - 0.5, y), new Move.Close()), paint, tag);
      default -> new Shape.Circle(x, y, SIZE - 0.5, paint, tag);
    };
  }
}
