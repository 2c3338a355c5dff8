package org.throughline.briefing.paint;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.picture.Drawing;
import org.throughline.picture.ValueTable;

/** Says pictures in words, for readers who cannot see them. */
public final class InWords {

  /** Of longer tables only what the picture says is read aloud. */
  private static final int MOST_VALUES = 40;

  private InWords() {}

  /** What a drawing shows and says, and its values unless there are very many. */
  public static String of(Drawing drawing) {
    String said = sentence(drawing.title()) + " " + sentence(drawing.description());
    ValueTable table = drawing.table();
    return table.rows().isEmpty() || table.rows().size() > MOST_VALUES ? said
        : said + " " + table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining("; ")) + ".";
  }

  private static String row(ValueTable table, List<String> row) {
    StringBuilder said = new StringBuilder(row.getFirst());
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        said.append(i == 1 ? ": " : ", ").append(table.columns().get(i).head()).append(' ').append(row.get(i));
      }
    }
    return said.toString();
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
  }
}
