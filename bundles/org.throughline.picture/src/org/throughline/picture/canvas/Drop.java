package org.throughline.picture.canvas;

import java.util.List;
import org.throughline.core.Operation;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/** What would come of putting something down at a place. */
public sealed interface Drop {

  /**
   * It can be put there.
   *
   * @param operation what does it, as one step
   * @param marker shows where it will be
   * @param words what would happen, for the status line
   */
  record Allowed(Operation operation, List<Shape> marker, String words) implements Drop {

    /** Keeps an own copy of the marker. */
    public Allowed {
      marker = List.copyOf(marker);
    }
  }

  /**
   * It cannot.
   *
   * @param why in one sentence, for the status line
   */
  record Refused(String why) implements Drop {}

  /** Nothing would change: it is there already. */
  record Nothing() implements Drop {}

  /** The line that shows where a thing will come: 3 px in accent. */
  static Shape line(double x1, double y1, double x2, double y2) {
    return new Shape.Line(x1, y1, x2, y2, Stroke.of(Token.ACCENT, 3), Tag.of(Role.DECORATION));
  }
}
