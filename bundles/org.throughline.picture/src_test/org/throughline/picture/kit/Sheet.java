package org.throughline.picture.kit;

import java.util.List;
import java.util.Optional;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;

/** Every part and state on one page, as the sheet of the design shows them. */
final class Sheet {

  static final double WIDTH = 1600;
  static final double HEIGHT = 1000;

  private static final double LEFT = 32;
  private static final double LINES = 620;
  private static final double CARDS = 1096;
  private static final TextStyle SMALL = TextStyle.caption().in(Token.INK_2);
  private static final Tag NONE = Tag.of(Role.LABEL);

  private final Sketch sketch;
  private final Icons icons = new Icons();

  private Sheet(TextMetrics metrics) {
    sketch = new Sketch(metrics);
  }

  static Scene scene(TextMetrics metrics) {
    Sheet sheet = new Sheet(metrics);
    sheet.colours();
    sheet.type();
    sheet.icons();
    sheet.lines();
    sheet.marks();
    sheet.cards();
    sheet.empty();
    sheet.bars();
    return sheet.sketch.scene(WIDTH, HEIGHT, "Parts and states", "Everything a picture is made of, on one page.",
        new ValueTable(List.of(new ValueTable.Column("Part", ValueTable.Kind.TEXT)), List.of(List.of("Line"))));
  }

  private void heading(String text, double x, double y) {
    sketch.label(text, x, y, TextStyle.heading());
  }

  private void colours() {
    heading("Colour", LEFT, 24);
    List<Token> neutrals = List.of(Token.CANVAS, Token.SURFACE, Token.SUNKEN, Token.HAIRLINE, Token.BORDER,
        Token.BORDER_STRONG, Token.INK_3, Token.INK_2, Token.INK, Token.ACCENT, Token.ACCENT_TINT);
    List<String> names = List.of("Canvas", "Surface", "Sunken", "Hairl.", "Border", "Strong", "Ink 3", "Ink 2", "Ink",
        "Accent", "Tint");
    for (int i = 0; i < neutrals.size(); i++) {
      sketch.add(Layer.CARD, new Shape.Rectangle(LEFT + i * 46 + 0.5, 56.5, 23, 23, 4,
          Paint.of(neutrals.get(i), Stroke.of(Token.BORDER, 1)), Tag.of(Role.DECORATION)));
      sketch.label(names.get(i), LEFT + i * 46, 84, SMALL);
    }
    List<Mark> marks = List.of(Mark.ERROR, Mark.WARNING, Mark.HINT, Mark.HOLDS);
    List<Token> tints = List.of(Token.ERROR_TINT, Token.WARNING_TINT, Token.HINT_TINT, Token.OK_TINT);
    List<Token> texts = List.of(Token.ERROR, Token.WARNING, Token.HINT, Token.OK);
    List<String> words = List.of("Error", "Warning", "Hint", "Holds");
    for (int i = 0; i < 4; i++) {
      double x = LEFT + i * 128;
      sketch.add(Layer.GROUND, new Shape.Rectangle(x, 116, 120, 28, 4, Paint.fill(tints.get(i)),
          Tag.of(Role.DECORATION)));
      marks.get(i).draw(sketch, x + 10, 122.5, 15, NONE, words.get(i));
      sketch.label(words.get(i), x + 33, 120, TextStyle.strong().in(texts.get(i)));
    }
    List<String> slots = List.of("Petrol", "Ochre", "Indigo", "Rust", "Leaf", "Sky", "Slate", "Rose");
    for (int slot = 1; slot <= 8; slot++) {
      double x = LEFT + (slot - 1) * 64;
      sketch.add(Layer.CARD, new Shape.Rectangle(x, 160, 56, 24, 4, Paint.fill(Token.category(slot)),
          Tag.of(Role.DECORATION)));
      sketch.label(slot + " " + slots.get(slot - 1), x, 188, SMALL);
    }
    List<String> heat = List.of("0", "2", "8", "15", "31", "64");
    for (int step = 0; step <= 5; step++) {
      sketch.add(Layer.CARD, new Shape.Rectangle(LEFT + step * 64, 216, 63, 24, Paint.fill(Token.heat(step)),
          Tag.of(Role.PRACTICE)));
      sketch.text(heat.get(step), LEFT + step * 64 + 31.5, 220, 63, Anchor.MIDDLE,
          SMALL.in(Token.heatText(step)), NONE);
    }
    sketch.label("Heat: what people do", LEFT + 6 * 64 + 8, 220, SMALL);
  }

  private void type() {
    heading("Type", LEFT, 268);
    double y = 298;
    List<TextStyle> styles = List.of(TextStyle.display(), TextStyle.title().in(Face.SERIF), TextStyle.statement(),
        TextStyle.heading(), TextStyle.body(), TextStyle.caption().in(Token.INK));
    List<String> samples = List.of("Snelle service", "Water damage at home", "Nobody should be left waiting",
        "Promise and practice", "Answered within 60 min: 41% of 788", "1 September to 15 November 2026");
    List<String> notes = List.of("30 pt, statement", "18 pt, title", "15 pt, client’s words", "12 pt semibold, heading",
        "10 pt, body", "9 pt, caption");
    for (int i = 0; i < styles.size(); i++) {
      TextStyle style = styles.get(i);
      sketch.label(samples.get(i), LEFT, y, style);
      sketch.label(notes.get(i), 384, y + style.line() / 2 - 8, TextStyle.caption());
      y += style.line() + 8;
    }
  }

  private void icons() {
    heading("Icons, 16 px, 1.5 px stroke", LEFT, 536);
    int i = 0;
    for (String name : icons.names()) {
      if (!name.matches("chev.|minus|close|more.?|open|folder|import|audience|role")) {
        icons.draw(sketch, name, LEFT + i % 11 * 48, 574 + i / 11 * 44, Icons.SMALL, Token.INK,
            NONE.saying(name));
        i++;
      }
    }
    for (String name : List.of("journey", "promise", "hook", "tag", "crisis", "insight")) {
      icons.draw(sketch, name, LEFT + i % 11 * 48, 570 + i / 11 * 44, Icons.LARGE, Token.INK, NONE.saying(name));
      i++;
    }
  }

  private void lines() {
    heading("The line", LINES, 24);
    List<String> names = List.of("Holds: promise or story, whole", "Selected element", "Moment of truth",
        "Broken: an error between two stations", "Open end: nothing above or below", "Still to come",
        "Other relations", "Practice, back from what people said", "Promise (tick) against practice (bar)",
        "Practice more than twice the promise");
    for (int i = 0; i < names.size(); i++) {
      double y = 72 + i * 40;
      line(i, y);
      sketch.label(names.get(i), LINES + 196, y - 8, SMALL);
    }
  }

  private static Point at(double x, double y) {
    return new Point(LINES + x, y);
  }

  private void line(int row, double y) {
    Throughline line = new Throughline(sketch);
    switch (row) {
      case 0 -> {
        line.run(at(0, y), at(168, y)).draw(NONE);
        line.station(at(84, y), NONE);
      }
      case 1 -> {
        line.run(at(0, y), at(168, y)).draw(NONE);
        line.selected(at(84, y), NONE);
      }
      case 2 -> {
        line.run(at(0, y), at(168, y)).draw(NONE);
        line.momentOfTruth(at(84, y), false, NONE);
      }
      case 3 -> {
        line.run(at(0, y), at(168, y)).brokenAt(at(84, y), NONE.saying("Broken")).draw(NONE);
        line.station(at(36, y), NONE);
        line.station(at(132, y), NONE);
      }
      case 4 -> {
        line.run(at(0, y), at(60, y)).draw(NONE);
        line.openEnd(at(66, y), at(131, y), NONE.saying("Nothing below"));
        line.station(at(54, y), NONE);
      }
      case 5 -> {
        line.run(at(0, y), at(84, y)).toCome(at(84, y), at(168, y)).draw(NONE);
        line.now(at(84, y), NONE);
        line.stationToCome(at(140, y), NONE);
      }
      case 6 -> Throughline.relation(sketch, NONE, at(0, y - 8), at(84, y - 8), at(84, y + 8), at(168, y + 8));
      case 7 -> Throughline.comingBack(sketch, NONE, at(168, y), at(4, y));
      case 8 -> new PromiseBar(LINES, 168, 8, Token.GROUND).draw(sketch, y, 120 / 84.0, NONE);
      default -> new PromiseBar(LINES, 168, 8, Token.GROUND).draw(sketch, y, 2.5, NONE);
    }
  }

  private void marks() {
    heading("Marks: shape first", LINES, 492);
    List<String> said = List.of("Error, breaks the line", "Warning, weakens it", "Hint, could be better", "Holds",
        "Waived, with reason and date");
    for (Mark mark : Mark.values()) {
      double y = 528 + mark.ordinal() * 26;
      mark.draw(sketch, LINES, y, Mark.SIZE, NONE, said.get(mark.ordinal()));
      sketch.label(said.get(mark.ordinal()), LINES + 26, y - 2, TextStyle.body());
    }
    heading("How far a post is", LINES + 256, 492);
    List<String> phases = List.of("Idea", "Draft", "Review", "Approved", "Scheduled", "Held");
    for (PostCircle circle : PostCircle.values()) {
      double y = 528 + circle.ordinal() * 26;
      circle.draw(sketch, LINES + 256, y, NONE, phases.get(circle.ordinal()));
      sketch.label(phases.get(circle.ordinal()), LINES + 282, y - 2, TextStyle.body());
    }
    heading("Scores from 1 to 5", LINES, 700);
    for (int score = 1; score <= 5; score++) {
      ScoreSteps.draw(sketch, LINES + (score - 1) * 92, 744, score, NONE, "Tempo " + score);
    }
    CallOut call = new CallOut(Mark.ERROR, "Dead end: passed on to Claims, nobody receives it.",
        "212 questions waited three days or more.", "Name a receiver…", "fix");
    call.draw(sketch, new Point(LINES - 24, 800), LINES, 768, 420);
  }

  private void cards() {
    heading("States of a card on a canvas", CARDS, 24);
    card(0, 0, Card.REST, "Rest", Token.INK, Optional.empty());
    card(1, 0, Card.HOVER, "Hover: strong border, cursor hand", Token.INK, Optional.empty());
    card(0, 1, Card.SELECTED, "Selected: accent border", Token.INK, Optional.empty());
    card(1, 1, Card.MISSING, "Of a missing module", Token.INK_2, Optional.empty());
    Box place = box(0, 2);
    Card.PLACE.draw(sketch, place, Card.RADIUS, NONE);
    sketch.label("Dragged: strong border, place kept dashed", place.x(), place.bottom() + 6, SMALL);
    written(new Box(place.x() + 10, place.y() - 6, place.width(), place.height()), Card.HOVER, Token.INK,
        Optional.empty());
    card(1, 2, Card.REST, "Drop allowed here: accent line 3 px", Token.INK, Optional.empty());
    Card.drop(sketch, box(1, 2), NONE);
    card(0, 3, Card.FIXED, "Not editable: sunken, no border", Token.INK_2, Optional.empty());
    card(1, 3, Card.REST, "With a finding", Token.INK, Optional.of(Mark.WARNING));
    card(0, 4, Card.REST, "Waived: dashed mark, text unchanged", Token.INK, Optional.of(Mark.WAIVED));
    card(1, 4, Card.HELD, "Held or skipped: dashed, ink 3", Token.INK_3, Optional.empty());
  }

  private static Box box(int column, int row) {
    return new Box(CARDS + column * 240, 60 + row * 104, 168, 64);
  }

  private void card(int column, int row, Card state, String name, Token ink, Optional<Mark> mark) {
    Box box = box(column, row);
    written(box, state, ink, mark);
    sketch.label(name, box.x(), box.bottom() + 6, SMALL);
  }

  private void written(Box box, Card state, Token ink, Optional<Mark> mark) {
    state.draw(sketch, box, Card.RADIUS, NONE);
    double x = box.x() + Card.SIDE;
    double y = box.y() + Card.PADDING;
    double wide = sketch.label("Nabij", x, y, TextStyle.strong().in(ink));
    sketch.label("close by", x + wide + 4, y, TextStyle.body().in(Token.INK_3));
    sketch.label("People who know you", x, y + 20, TextStyle.body().in(ink));
    mark.ifPresent(it -> it.draw(sketch, box.right() - Card.SIDE - Mark.SIZE, y + 2, Mark.SIZE, NONE, "No proof yet"));
  }

  private void empty() {
    heading("Empty state: one line, one next step", CARDS, 600);
    Box box = new Box(CARDS, 636, 472, 148);
    sketch.add(Layer.GROUND, new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), Card.RADIUS,
        Paint.of(Token.SURFACE, Stroke.of(Token.HAIRLINE, 1)), Tag.of(Role.DECORATION)));
    Throughline line = new Throughline(sketch);
    line.run(new Point(CARDS, 666), new Point(CARDS + 52, 666)).draw(NONE);
    line.openEnd(new Point(CARDS + 60, 666), new Point(CARDS + 104, 666), NONE.saying("Write a promise"));
    sketch.label("The line stops here: no promise has been written yet.", CARDS + 24, 690, TextStyle.claim());
    heading("Channels are written, not branded", CARDS, 856);
    List<String> channels = List.of("Fb", "X", "Ig", "Li", "Wa");
    for (int i = 0; i < channels.size(); i++) {
      ChannelTag.draw(sketch, channels.get(i), CARDS + i * 40, 896, NONE);
    }
    icons.draw(sketch, "phone", CARDS + 216, 896, Icons.SMALL, Token.INK_2, NONE);
    sketch.label("Phone, e-mail and site take their icon", CARDS + 240, 894, TextStyle.body().in(Token.INK_2));
  }

  private void bars() {
    heading("Categories as fills: tint, edge and ink text", LEFT, 880);
    List<String> names = List.of("Winterklaar huis", "Vuurwerk zonder zorgen", "Snel geholpen", "Open huis",
        "Buurthulp", "Storm", "Intern", "Jubileum");
    for (int i = 0; i < names.size(); i++) {
      Box box = new Box(LEFT + i % 4 * 192, 916 + i / 4 * 34, 176, 24);
      Card.category(sketch, box, i + 1, NONE);
      sketch.label(names.get(i), box.x() + 12, box.y() + 2, TextStyle.strong());
    }
  }
}
