package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/** Tables on slides: as large as their columns allow, over several slides where they are long. */
final class TableSlides {

  /** How many rows of a table are shown; nobody reads more in a room. */
  static final int MOST_ROWS = 60;

  private static final int[] POINTS = {18, 16, 14, 12};
  private static final double GAP = 18;
  private static final double ROW = 14;
  private static final double WIDEST = 460;
  private static final double NARROWEST = 48;
  private static final int MOST_LINES = 3;

  private final Deck deck;
  private final Measures measures;
  private final Sources sources;
  private final Locale language;

  TableSlides(Deck deck, Measures measures, Sources sources, Locale language) {
    this.deck = deck;
    this.measures = measures;
    this.sources = sources;
    this.language = language;
  }

  void add(Block.Table table) {
    Place place = Layout.TABLE.place(11);
    List<List<Cell>> rows = table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
    int points = points(table, rows, place.box().width());
    List<Double> widths = widths(table, rows, place.box().width(), points);
    boolean under = deck.isHeadingOpen();
    List<Words> notes = new ArrayList<>();
    List<List<Cell>> page = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    double head = height(table.columns().stream().map(Block.Column::head).toList(), widths, points);
    double used = head;
    for (List<Cell> row : rows) {
      List<Cell> fitted = fitted(row, widths, points, notes);
      double height = height(fitted.stream().map(Cell::words).toList(), widths, points);
      if (!page.isEmpty() && used + height > place.box().height()) {
        slide(table, under, page, widths, heights, head, points, notes);
        page.clear();
        heights.clear();
        notes.clear();
        used = head;
      }
      page.add(fitted);
      heights.add(height);
      used += height;
    }
    if (rows.size() < table.rows().size()) {
      notes.add(Words.program(cut(table)));
    }
    slide(table, under, page, widths, heights, head, points, notes);
  }

  private void slide(Block.Table table, boolean under, List<List<Cell>> page, List<Double> widths, List<Double> heights,
      double head, int points, List<Words> cells) {
    Place place = Layout.TABLE.place(11);
    List<Piece> pieces = new ArrayList<>();
    double top = Stage.CONTENT.y();
    if (under) {
      pieces.add(Piece.Text.in(Layout.TABLE.place(10), List.of(measures.fitted(Line.of(table.title(), Look.LABEL),
          place.box().width(), 1))));
      top = place.box().y();
    }
    List<Double> all = new ArrayList<>(List.of(head));
    all.addAll(heights);
    double height = all.stream().mapToDouble(Double::doubleValue).sum();
    pieces.add(new Piece.Grid(place, new Box(place.box().x(), top, place.box().width(), height), table.title().plain(),
        table.columns(), List.copyOf(page), widths, all, points));
    List<Words> notes = new ArrayList<>(cells);
    if (under) {
      notes.add(table.title());
    }
    table.note().ifPresent(notes::add);
    table.source().ifPresent(source -> notes.add(sources.note(source)));
    String below = Stream.of(table.rows().size() > MOST_ROWS ? cut(table) : "",
        table.note().map(note -> Measures.firstSentence(note.plain(), language).strip()).orElse(""),
        table.source().map(sources::cite).orElse("")).filter(each -> !each.isBlank()).reduce((a, b) -> a + " " + b)
        .orElse("");
    if (under) {
      deck.add(Layout.TABLE, pieces, below, notes);
    } else {
      deck.add(Layout.TABLE, table.title(), pieces, below, notes);
    }
  }

  private String cut(Block.Table table) {
    return Message.of(TableSlides.class, "table.cut", MOST_ROWS, table.rows().size()).in(language);
  }

  /** The largest size in which every column stands on one line, else the one for as many columns. */
  private int points(Block.Table table, List<List<Cell>> rows, double width) {
    int columns = table.columns().size();
    int smallest = columns <= 4 ? 0 : columns <= 6 ? 1 : columns <= 8 ? 2 : POINTS.length - 1;
    for (int i = 0; i < smallest; i++) {
      if (natural(table, rows, POINTS[i]).stream().mapToDouble(Double::doubleValue).sum() <= width) {
        return POINTS[i];
      }
    }
    return POINTS[smallest];
  }

  private List<Double> natural(Block.Table table, List<List<Cell>> rows, int points) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      double widest = Math.max(NARROWEST, measures.width(table.columns().get(i).head().plain(), head(points)));
      for (List<Cell> row : rows) {
        widest = Math.max(widest, measures.width(row.get(i).words().plain(), text(points)));
      }
      widths.add(Math.min(WIDEST, widest) + GAP);
    }
    return widths;
  }

  /** As wide as they need and the whole width together; where that is too much, the widest become narrower. */
  private List<Double> widths(Block.Table table, List<List<Cell>> rows, double width, int points) {
    List<Double> natural = natural(table, rows, points);
    double sum = natural.stream().mapToDouble(Double::doubleValue).sum();
    if (sum <= width) {
      return natural.stream().map(each -> each * width / sum).toList();
    }
    double low = 0;
    double high = width;
    for (int i = 0; i < 40; i++) {
      double most = (low + high) / 2;
      if (natural.stream().mapToDouble(each -> Math.min(each, most)).sum() > width) {
        high = most;
      } else {
        low = most;
      }
    }
    double most = low;
    return natural.stream().map(each -> Math.min(each, most)).toList();
  }

  private List<Cell> fitted(List<Cell> row, List<Double> widths, int points, List<Words> notes) {
    List<Cell> fitted = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Words words = row.get(i).words();
      Words shorter = measures.fitted(words, text(points), Math.max(1, widths.get(i) - GAP), MOST_LINES);
      if (!shorter.equals(words)) {
        notes.add(words);
      }
      fitted.add(new Cell(shorter, row.get(i).verdict()));
    }
    return fitted;
  }

  private double height(List<Words> row, List<Double> widths, int points) {
    int lines = 1;
    for (int i = 0; i < row.size(); i++) {
      lines = Math.max(lines, measures.lines(row.get(i).plain(), head(points), Math.max(1, widths.get(i) - GAP)));
    }
    return lines * head(points).line() + ROW;
  }

  private static TextStyle head(int points) {
    return new TextStyle(Face.SANS_SEMIBOLD, points, Token.INK);
  }

  private static TextStyle text(int points) {
    return new TextStyle(Face.SANS, points, Token.INK);
  }
}
