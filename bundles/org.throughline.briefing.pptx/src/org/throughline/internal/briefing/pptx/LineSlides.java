package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Box;
import org.throughline.picture.Token;

/** The throughline itself, from the top down, whole or broken; a long one goes on over several slides. */
final class LineSlides {

  private static final int MOST_STATIONS = 6;
  private static final double RADIUS = 8;
  private static final double LINE = 4;
  private static final double CENTRE = 15;
  private static final double TEXT = Stage.LEFT + 44;
  private static final double ROW = 84;
  private static final double BREAK = 16;

  private final Deck deck;
  private final Measures measures;
  private final Locale language;

  LineSlides(Deck deck, Measures measures, Locale language) {
    this.deck = deck;
    this.measures = measures;
    this.language = language;
  }

  void add(Block.Throughline line) {
    for (int from = 0; from < line.stations().size(); from += MOST_STATIONS) {
      slide(line, line.stations().subList(from, Math.min(from + MOST_STATIONS, line.stations().size())));
    }
  }

  private void slide(Block.Throughline line, List<Station> stations) {
    double row = Math.min(ROW, Stage.CONTENT.height() / stations.size());
    double x = Stage.LEFT + RADIUS;
    List<Piece> signs = new ArrayList<>();
    List<Piece> texts = new ArrayList<>();
    List<Words> notes = new ArrayList<>();
    for (int i = 0; i < stations.size(); i++) {
      Station station = stations.get(i);
      double y = Stage.CONTENT.y() + i * row + CENTRE;
      if (i > 0) {
        signs.addAll(0, link(station.link(), x, y - row, y));
      }
      boolean open = station.link() == Station.State.OPEN_END;
      signs.add(new Piece.Sign(new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), true, Token.SURFACE,
          open ? Token.BORDER_STRONG : Token.ACCENT, open));
      texts.add(text(station, y, row, notes));
    }
    List<Piece> pieces = new ArrayList<>(signs);
    pieces.addAll(texts);
    if (deck.isHeadingOpen()) {
      notes.add(line.title());
      deck.add(Layout.TEXT, pieces, "", notes);
    } else {
      deck.add(Layout.TEXT, line.title(), pieces, "", notes);
    }
  }

  private Piece text(Station station, double y, double row, List<Words> notes) {
    Box box = new Box(TEXT, y - CENTRE, Stage.READABLE - TEXT + Stage.LEFT, row);
    Line words = measures.fitted(Line.of(station.words(), Look.OWN), box.width(), 1);
    List<Line> lines = new ArrayList<>(List.of(words));
    String kind = switch (station.link()) {
      case WHOLE -> station.kind();
      case BROKEN -> station.kind() + ". " + Furniture.BROKEN.in(language);
      case OPEN_END -> station.kind() + ". " + Furniture.OPEN_END.in(language);
    };
    lines.add(measures.fitted(Line.of(kind, station.link() == Station.State.BROKEN ? Look.WRONG : Look.KIND), box.width(), 1));
    notes.addAll(Flow.wholes(lines));
    return new Piece.Text(Place.free(box, Look.OWN), box, lines, Piece.Ground.NONE);
  }

  /** The line between two stations: whole, cut, or not there yet. */
  private static List<Piece> link(Station.State state, double x, double from, double to) {
    double middle = (from + to) / 2;
    return switch (state) {
      case WHOLE -> List.of(bar(x, from, to, Token.ACCENT));
      case OPEN_END -> List.of(bar(x, from + RADIUS, middle - BREAK / 2, Token.BORDER),
          bar(x, middle, to - RADIUS - BREAK / 2, Token.BORDER));
      case BROKEN -> List.of(bar(x, from, middle - BREAK / 2, Token.ACCENT), bar(x, middle + BREAK / 2, to, Token.ACCENT),
          cut(x, middle - BREAK / 2), cut(x, middle + BREAK / 2));
    };
  }

  private static Piece bar(double x, double from, double to, Token colour) {
    return new Piece.Sign(new Box(x - LINE / 2, from, LINE, Math.max(1, to - from)), false, colour, colour, false);
  }

  private static Piece cut(double x, double y) {
    return new Piece.Sign(new Box(x - BREAK / 2, y - LINE / 4, BREAK, LINE / 2), false, Token.ERROR, Token.ERROR, false);
  }
}
