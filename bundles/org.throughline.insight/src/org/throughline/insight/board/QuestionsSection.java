package org.throughline.insight.board;

import java.util.Optional;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/** What people ask, in their own words, how often, and which key question it is. */
final class QuestionsSection implements BoardSection {

  private static final int MOST = 4;
  private static final int LINES = 2;
  private static final double GAP = 12;
  private static final double PAD = 6;

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final Optional<FigureAnswer> answer;

  QuestionsSection(BoardSketch board) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    answer = board.figures().answer(BoardReading.QUESTIONS);
  }

  @Override
  public boolean isThere() {
    return answer.isPresent() || board.figures().isCounting(BoardReading.QUESTIONS);
  }

  @Override
  public double draw(double x, double y, double width) {
    String says = board.basis(BoardReading.QUESTIONS, answer);
    double top = board.head(words.of("questions"), says, x, y, width) - PAD;
    FigureAnswer given = answer.orElse(null);
    int all = given == null ? 0 : given.rows().size();
    double next = top;
    for (int row = 0; given != null && row < all; row++) {
      String question = String.valueOf(given.value(row, "question")).strip();
      long messages = given.value(row, "messages") instanceof Long count ? count : 0;
      String known = given.value(row, "key_question") instanceof String key ? key : "";
      String count = words.number(messages, 0);
      if (row < MOST) {
        double begin = next;
        if (row > 0) {
          sketch.add(Layer.GROUND, new Shape.Line(x, begin, x + width, begin, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
        }
        double number = sketch.text(count, x + width, begin + PAD, width / 4, Anchor.END, TextStyle.body(), Tag.of(Role.LABEL));
        next = sketch.paragraph(question, x, begin + PAD, width - number - GAP, LINES, TextStyle.quote(), Tag.of(Role.LABEL));
        if (!known.isEmpty()) {
          sketch.text(known, x, next, width, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL));
          next += TextStyle.caption().line();
        }
        next += PAD;
        String value = known.isEmpty() ? words.of("questions.new", count) : words.of("questions.known", count, known);
        board.part(Item.of("question:" + row, Role.PRACTICE, new Box(x - 4, begin, width + 8, next - begin), 4, question).saying(value)
            .tip(question + ": " + value));
      }
      board.row(question, count, known, row < MOST ? "question:" + row : "figure:" + BoardReading.QUESTIONS);
    }
    if (all > MOST) {
      sketch.text(words.of("more", all - MOST), x, next + 2, width, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL));
      next += TextStyle.caption().line() + 4;
    }
    board.done("figure:" + BoardReading.QUESTIONS, new Box(x, y, width, next - y), says);
    return next;
  }
}
