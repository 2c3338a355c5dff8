package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.picture.Box;
import org.throughline.picture.Drawing;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.kit.EmptyPicture;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/**
 * Two kinds of things against each other, with a mark where they meet. Columns have their names above them where those
 * fit, else numbers that are explained below; columns that do not fit beside each other go on in another band below.
 *
 * @param words its words; {@code labelHead} heads the rows
 * @param rows what stands at the left
 * @param columns what stands above
 * @param cells where there is something; no two in the same place
 * @param key what the marks mean, in the order in which they are explained
 * @param empty what an empty cell is called in the table and when it is read aloud
 */
public record MatrixChart(ChartWords words, List<Head> rows, List<Head> columns, List<Cell> cells, List<Key> key,
    String empty) implements Drawing {

  private static final double CELL = 24;
  private static final double NAMED = 72;
  private static final double WIDEST = 132;
  private static final double GAP = 12;
  private static final double BANDS = 24;
  private static final double MARK = 14;
  private static final double NUMBER = 20;
  private static final double TWO_LINES = 36;
  private static final double NAMES = 0.34;
  private static final int LINES = 3;

  /**
   * A row or a column.
   *
   * @param name what it is called; never blank
   * @param element the id of the element of the client it stands for, where it stands for one
   */
  public record Head(String name, Optional<String> element) {

    /** Refuses a head without a name. */
    public Head {
      if (name.isBlank()) {
        throw new IllegalArgumentException("A row or column needs a name");
      }
    }
  }

  /**
   * Where a row and a column have something to do with each other.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @param mark how well
   * @param text the same in words, for the table
   */
  public record Cell(int row, int column, Mark mark, String text) {
  }

  /**
   * What a mark means.
   *
   * @param mark the mark
   * @param text its meaning in a few words
   */
  public record Key(Mark mark, String text) {
  }

  /** Refuses cells beside the matrix, and two in one place. */
  public MatrixChart {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    key = List.copyOf(key);
    Set<List<Integer>> places = new HashSet<>();
    for (Cell each : cells) {
      if (each.row() < 0 || each.row() >= rows.size() || each.column() < 0 || each.column() >= columns.size()
          || !places.add(List.of(each.row(), each.column()))) {
        throw new IllegalArgumentException("No place for " + each);
      }
    }
  }

  /** The id of the item where a row and a column meet, whether there is something or not. */
  public String itemOf(int row, int column) {
    return rows.get(row).element().orElse("#" + row) + "/" + columns.get(column).element().orElse("#" + column);
  }

  @Override
  public String title() {
    return words.title();
  }

  @Override
  public String description() {
    return words.description();
  }

  @Override
  public ValueTable table() {
    List<ValueTable.Column> heads = new ArrayList<>();
    heads.add(new ValueTable.Column(words.labelHead(), ValueTable.Kind.TEXT));
    columns.forEach(each -> heads.add(new ValueTable.Column(each.name(), ValueTable.Kind.TEXT)));
    List<List<String>> lines = new ArrayList<>();
    for (Head row : rows) {
      List<String> line = new ArrayList<>(Collections.nCopies(columns.size() + 1, empty));
      line.set(0, row.name());
      lines.add(line);
    }
    cells.forEach(each -> lines.get(each.row()).set(each.column() + 1, each.text()));
    return new ValueTable(heads, lines);
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (rows.isEmpty() || columns.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    return new Layout(width, new Sketch(metrics)).scene();
  }

  /** One drawing at one width. */
  private final class Layout {

    private final double width;
    private final Sketch sketch;
    private final double names;
    private final double each;
    private final boolean named;
    private final Map<List<Integer>, Cell> places = new HashMap<>();
    private final int across;
    private final double high;

    Layout(double width, Sketch sketch) {
      this.width = width;
      this.sketch = sketch;
      cells.forEach(cell -> places.put(List.of(cell.row(), cell.column()), cell));
      TextStyle label = label();
      names = Math.min(width * NAMES, sketch.lines().widest(rows.stream().map(Head::name).toList(), label) + 1);
      high = rows.stream().allMatch(row -> sketch.lines().width(row.name(), label) <= names) ? CELL : TWO_LINES;
      double room = width - names - GAP;
      double share = room / columns.size();
      named = share >= NAMED;
      each = named ? Math.min(share, WIDEST) : CELL;
      across = Math.max(1, Math.min(columns.size(), (int) (room / each + 1e-9)));
    }

    private static TextStyle label() {
      return TextStyle.caption().in(Token.INK);
    }

    Scene scene() {
      double top = 0;
      for (int from = 0; from < columns.size(); from += across) {
        top = band(from, Math.min(columns.size(), from + across), top) + BANDS;
      }
      double bottom = marks(top - BANDS + GAP);
      return sketch.scene(width, named ? bottom : numbers(bottom + GAP), title(), description(), table());
    }

    private double band(int from, int until, double top) {
      double left = names + GAP;
      double y = heads(from, until, left, top) + 4;
      for (int row = 0; row < rows.size(); row++) {
        Head head = rows.get(row);
        Tag tag = head.element().map(id -> Tag.of(Role.LABEL, id)).orElse(Tag.of(Role.LABEL));
        int lines = high > CELL ? sketch.lines().of(head.name(), label(), names, 2).size() : 1;
        sketch.paragraph(head.name(), 0, y + (high - lines * label().line()) / 2, names, lines, label(), tag);
        for (int column = from; column < until; column++) {
          sketch.add(Layer.GROUND, new Shape.Rectangle(left + (column - from) * each, y, each - 1, high - 1,
              Paint.fill(Token.heat(0)), Tag.of(Role.DECORATION)));
        }
        if (from == 0) {
          Box box = new Box(0, y, Math.max(CELL, names), high);
          head.element().ifPresent(id -> sketch.add(Item.of(id, Role.LABEL, box, 0, head.name())));
        }
        for (int column = from; column < until; column++) {
          cell(row, column, left + (column - from) * each, y);
        }
        y += high;
      }
      return y;
    }

    /** A place that can be pointed at, with its mark where there is something. */
    private void cell(int row, int column, double x, double y) {
      String names = rows.get(row).name() + ", " + columns.get(column).name();
      Optional<Cell> cell = Optional.ofNullable(places.get(List.of(row, column)));
      cell.ifPresent(it -> it.mark().draw(sketch, x + (each - 1 - MARK) / 2, y + (high - 1 - MARK) / 2, MARK,
          Tag.of(Role.MARK), names + ": " + it.text()));
      sketch.add(Item.of(itemOf(row, column), Role.MARK, new Box(x, y, each, high), 0, names)
          .saying(cell.map(Cell::text).orElse(empty)));
    }

    /** The names of columns, or their numbers; gives the lower edge. */
    private double heads(int from, int until, double left, double top) {
      TextStyle head = TextStyle.caption().in(Face.SANS_SEMIBOLD);
      double bottom = top + head.line();
      if (named) {
        List<List<String>> broken = new ArrayList<>();
        for (int column = from; column < until; column++) {
          broken.add(sketch.lines().of(columns.get(column).name(), head, each - 8, LINES));
        }
        bottom = top + head.line() * broken.stream().mapToInt(List::size).max().orElse(1);
        for (int column = from; column < until; column++) {
          double middle = left + (column - from) * each + (each - 1) / 2;
          double y = bottom - head.line() * broken.get(column - from).size();
          for (String line : broken.get(column - from)) {
            sketch.text(line, middle, y, each - 8, Anchor.MIDDLE, head, Tag.of(Role.LABEL));
            y += head.line();
          }
        }
      } else {
        for (int column = from; column < until; column++) {
          sketch.text(String.valueOf(column + 1), left + (column - from) * each + (each - 1) / 2, top, each,
              Anchor.MIDDLE, head, Tag.of(Role.LABEL));
        }
      }
      double deep = Math.max(CELL, bottom - top);
      if (named) {
        for (int column = from; column < until; column++) {
          Head it = columns.get(column);
          Box box = new Box(left + (column - from) * each, top, each, deep);
          it.element().ifPresent(id -> sketch.add(Item.of(id, Role.LABEL, box, 0, it.name())));
        }
      }
      return named ? Math.max(bottom, top + deep) : top + head.line();
    }

    /** What the marks mean, side by side as far as there is room. */
    private double marks(double top) {
      double x = 0;
      double y = top;
      TextStyle caption = TextStyle.caption();
      for (Key entry : key) {
        double wide = Math.min(width, MARK + 6 + sketch.lines().width(entry.text(), caption));
        if (x > 0 && x + wide > width) {
          x = 0;
          y += CELL;
        }
        entry.mark().draw(sketch, x, y + (caption.line() - MARK) / 2, MARK, Tag.of(Role.MARK), entry.text());
        sketch.text(entry.text(), x + MARK + 6, y, width - x - MARK - 6, Anchor.START, caption, Tag.of(Role.LABEL));
        x += wide + 2 * GAP;
      }
      return key.isEmpty() ? y : y + caption.line();
    }

    /** Which number is which column, in as many columns as fit, read downwards. */
    private double numbers(double top) {
      double widest = sketch.lines().widest(columns.stream().map(Head::name).toList(), label());
      int lists = Math.max(1, (int) (width / (NUMBER + 3 + widest + GAP)));
      int deep = (columns.size() + lists - 1) / lists;
      double wide = width / lists;
      for (int column = 0; column < columns.size(); column++) {
        Head head = columns.get(column);
        double x = column / deep * wide;
        double y = top + column % deep * CELL;
        double text = y + (CELL - label().line()) / 2;
        sketch.text(String.valueOf(column + 1), x + NUMBER - 4, text, NUMBER, Anchor.END,
            TextStyle.caption().in(Face.SANS_SEMIBOLD), Tag.of(Role.LABEL));
        Tag tag = head.element().map(id -> Tag.of(Role.LABEL, id)).orElse(Tag.of(Role.LABEL));
        sketch.text(head.name(), x + NUMBER + 2, text, wide - NUMBER - 2 - GAP, Anchor.START, label(), tag);
        Box box = new Box(x, y, wide - GAP, CELL);
        head.element().ifPresent(id -> sketch.add(Item.of(id, Role.LABEL, box, 0, head.name())));
      }
      return top + deep * CELL;
    }
  }
}
