package org.throughline.internal.benchmarks.briefs;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Drawing;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;

/**
 * A scene as large as those of journeys: cards with words in stages, and a curve of feeling that runs through them.
 *
 * @param title what it shows; never blank
 * @param stages what the touchpoints of each stage are called, at least one in each
 * @param feelings one for each stage, from -2 to 2
 */
record JourneyPicture(String title, List<List<String>> stages, List<Double> feelings) implements Drawing {

  private static final double CARD = 56;
  private static final double GAP = 8;
  private static final double CURVE = 96;
  private static final double DOT = 5;

  /** Keeps own copies. */
  JourneyPicture {
    stages = stages.stream().map(List::copyOf).toList();
    feelings = List.copyOf(feelings);
  }

  @Override
  public String description() {
    return title + ": " + stages.size() + " stages, and how people feel in each.";
  }

  @Override
  public ValueTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int stage = 0; stage < stages.size(); stage++) {
      for (String touchpoint : stages.get(stage)) {
        rows.add(List.of(String.valueOf(stage + 1), touchpoint, String.valueOf(Math.round(feelings.get(stage)))));
      }
    }
    return new ValueTable(List.of(new Column("Stage", Kind.NUMBER), new Column("Touchpoint", Kind.TEXT),
        new Column("Feeling", Kind.NUMBER)), rows);
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    TextLines lines = new TextLines(metrics);
    TextStyle caption = TextStyle.caption();
    double room = (width - GAP * (stages.size() - 1)) / stages.size();
    int deepest = stages.stream().mapToInt(List::size).max().orElse(1);
    List<Shape> shapes = new ArrayList<>();
    List<Move> curve = new ArrayList<>();
    for (int stage = 0; stage < stages.size(); stage++) {
      double left = stage * (room + GAP);
      double height = CURVE / 2 - feelings.get(stage) * CURVE / 5;
      double middle = left + room / 2;
      curve.add(stage == 0 ? new Move.To(middle, height)
          : new Move.Curve(left - GAP, CURVE / 2, left, height, middle, height));
      shapes.add(new Shape.Line(left, CURVE, left, CURVE + deepest * (CARD + GAP), Stroke.of(Token.HAIRLINE, 1).dashed(3, 3),
          Tag.of(Role.DECORATION)));
      for (int card = 0; card < stages.get(stage).size(); card++) {
        double top = CURVE + GAP + card * (CARD + GAP);
        shapes.add(new Shape.Rectangle(left, top, room, CARD, 4, Paint.of(Token.SURFACE, Stroke.of(Token.BORDER, 1)),
            Tag.of(Role.CARD)));
        List<String> broken = lines.of(stages.get(stage).get(card), caption, room - 2 * GAP, 3);
        for (int line = 0; line < broken.size(); line++) {
          shapes.add(lines.set(broken.get(line), left + GAP, top + line * caption.line() + caption.baseline(), Anchor.START,
              caption, Tag.of(Role.LABEL)));
        }
      }
    }
    shapes.add(new Shape.Path(curve, Paint.line(Stroke.round(Token.ACCENT, 3)), Tag.of(Role.THROUGHLINE)));
    for (Move each : curve) {
      if (each instanceof Move.To to) {
        shapes.add(new Shape.Circle(to.x(), to.y(), DOT, Paint.fill(Token.ACCENT), Tag.of(Role.STATION)));
      } else if (each instanceof Move.Curve to) {
        shapes.add(new Shape.Circle(to.x(), to.y(), DOT, Paint.fill(Token.ACCENT), Tag.of(Role.STATION)));
      }
    }
    return new Scene(width, CURVE + GAP + deepest * (CARD + GAP), title, description(), shapes, table());
  }
}
