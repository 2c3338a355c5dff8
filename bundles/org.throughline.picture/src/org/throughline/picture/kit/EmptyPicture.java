package org.throughline.picture.kit;

import java.util.List;
import org.throughline.picture.Drawing;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.ValueTable;

/**
 * Nothing here yet: one sentence that says what is missing, under a short line with an open end. The button that does
 * something about it belongs to the window, below the picture.
 *
 * @param title what would be shown, in one line
 * @param sentence what is missing; never blank
 * @param table the table without rows
 */
public record EmptyPicture(String title, String sentence, ValueTable table) implements Drawing {

  private static final double HEAD = 30;
  private static final double EDGE = 24;
  private static final int MOST = 4;

  @Override
  public String description() {
    return sentence;
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    Sketch sketch = new Sketch(metrics);
    Throughline line = new Throughline(sketch);
    line.run(new Point(0, HEAD), new Point(52, HEAD)).draw(Tag.of(Role.THROUGHLINE));
    line.openEnd(new Point(60, HEAD), new Point(104, HEAD), Tag.of(Role.OPEN_END).saying(sentence));
    double bottom = sketch.paragraph(sentence, EDGE, HEAD + EDGE, width - 2 * EDGE, MOST, TextStyle.claim(),
        Tag.of(Role.LABEL));
    return sketch.scene(width, bottom + EDGE, title, sentence, table);
  }

  /** A table that has these heads and no rows. */
  public static ValueTable tableOf(List<ValueTable.Column> columns) {
    return new ValueTable(columns, List.of());
  }
}
