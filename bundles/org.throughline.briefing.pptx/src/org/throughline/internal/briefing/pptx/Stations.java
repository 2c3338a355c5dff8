package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.picture.Box;
import org.throughline.picture.Token;

/** The line that runs through all slides, with a station for each section. */
final class Stations {

  /** The edge of a station, in pixels. */
  static final double EDGE = 3.2;

  private static final double RADIUS = 6.4;
  private static final double CURRENT = 8.8;
  private static final double WIDTH = 3.2;

  private final int count;

  Stations(int count) {
    this.count = count;
  }

  /** The line and its stations. */
  List<Piece.Sign> all() {
    List<Piece.Sign> all = new ArrayList<>(List.of(new Piece.Sign(
        new Box(0, Stage.LINE - WIDTH / 2, Stage.WIDTH, WIDTH), false, Token.ACCENT, Token.ACCENT, false)));
    for (int i = 0; i < count; i++) {
      all.add(new Piece.Sign(around(i, radius(RADIUS)), true, Token.SURFACE, Token.ACCENT, false));
    }
    return all;
  }

  /** The station of the section a slide belongs to. */
  Optional<Piece.Sign> current(int section) {
    return section < 0 || section >= count ? Optional.empty()
        : Optional.of(new Piece.Sign(around(section, radius(CURRENT)), true, Token.ACCENT, Token.ACCENT, false));
  }

  /** Many stations are small ones. */
  private double radius(double wanted) {
    return Math.min(wanted, (Stage.RIGHT - Stage.LEFT) / Math.max(1, count) / 3);
  }

  private Box around(int station, double radius) {
    double x = count == 1 ? Stage.LEFT : Stage.LEFT + station * (Stage.RIGHT - Stage.LEFT) / (count - 1);
    return new Box(x - radius, Stage.LINE - radius, 2 * radius, 2 * radius);
  }
}
