package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Run;
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
  /** The size of a table so short that it would look lost on its slide. */
  private static final int LARGE = 24;
  private static final int FEW_ROWS = 3;
  /** The size that a table may have for the sake of standing on one slide. */
  private static final int ON_ONE_SLIDE = 14;
  static final double GAP = 28;
  private static final double ROW = 14;
  private static final double WIDEST = 460;
  /** How much wider words can be where the typeface of the slides is missing. */
  private static final double OTHER_TYPEFACE = 1.2;
  private static final double OTHER_SEMIBOLD = 1.35;
  private static final double NARROWEST = 48;
  /** A cell with more letters is as wide as one may be. */
  private static final int LONG = 200;
  private static final int MOST_LINES = 3;

  private final Deck deck;
  private final Flow flow;
  private final Measures measures;
  private final Sources sources;
  private final Locale language;

  TableSlides(Deck deck, Flow flow, Measures measures, Sources sources, Locale language) {
    this.deck = deck;
    this.flow = flow;
    this.measures = measures;
    this.sources = sources;
    this.language = language;
  }

  /** Puts a table below the text that waits, where both fit on one slide; else nothing, and it is not put. */
  boolean below(Block.Table table) {
    if (flow.isEmpty() || table.rows().size() > MOST_ROWS) {
      return false;
    }
    List<Words> notes = new ArrayList<>();
    Body body = body(table, notes);
    double label = Look.LABEL.style().line() + GAP;
    List<Line> lines = new ArrayList<>(flow.above(Stage.CONTENT.height() - body.most() - label - GAP));
    if (lines.isEmpty()) {
      return false;
    }
    Optional<Words> thought = flow.thought(1);
    thought.ifPresent(head -> lines.removeFirst());
    flow.taken();
    lines.add(measures.fitted(Line.of(strong(table.title()), Look.LABEL_BELOW), Stage.READABLE, 1));
    double text = measures.height(lines, Stage.READABLE);
    notes.addAll(0, flow.notes(lines));
    notes.addAll(body.wholeHeads());
    table.note().ifPresent(notes::add);
    table.source().ifPresent(source -> notes.add(sources.note(source)));
    Place place = Layout.TABLE.place(10);
    List<Piece> pieces = List.of(
        new Piece.Text(place, new Box(Stage.LEFT, Stage.CONTENT.y(), Stage.READABLE, text), lines, Piece.Ground.NONE),
        grid(table, body, body.rows(), Stage.CONTENT.y() + text + GAP / 4));
    deck.add(Layout.TABLE, thought, pieces, Stream.of(under(table), flow.cited(lines)).filter(each -> !each.isBlank()).collect(Collectors.joining(" ")), notes);
    return true;
  }

  /**
   * A table as it fits a slide.
   *
   * @param columns with what there is room for in their heads
   * @param wholeHeads the heads there is no room for
   * @param rows the rows that are shown, each with its height
   * @param head the height of the first row
   * @param mostOfHead the same in another typeface
   */
  private record Body(List<Block.Column> columns, List<Words> wholeHeads, List<Row> rows, List<Double> widths, double head,
      double mostOfHead, int points) {

    /** The height it has at most. */
    double most() {
      return mostOfHead + rows.stream().mapToDouble(Row::most).sum();
    }
  }

  /**
   * A row with what there is room for in its cells.
   *
   * @param most its height where the typeface of the slides is missing and another makes more lines
   * @param whole what there is no room for
   */
  private record Row(List<Cell> cells, double height, double most, List<Words> whole) {}

  /** As large as its columns allow; a step smaller where that keeps it on one slide. */
  private Body body(Block.Table table, List<Words> notes) {
    Box box = Layout.TABLE.place(11).box();
    List<List<Cell>> rows = table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
    int points = points(table, rows, box.width());
    List<Words> told = new ArrayList<>();
    Body body = body(table, rows, points, told);
    if (body.most() > box.height() && points > ON_ONE_SLIDE) {
      List<Words> toldSmaller = new ArrayList<>();
      Body smaller = body(table, rows, ON_ONE_SLIDE, toldSmaller);
      if (smaller.most() <= box.height()) {
        body = smaller;
        told = toldSmaller;
      }
    }
    notes.addAll(told);
    return body;
  }

  private Body body(Block.Table table, List<List<Cell>> rows, int points, List<Words> notes) {
    double width = Layout.TABLE.place(11).box().width();
    List<Double> widths = widths(table, rows, width, points);
    List<Row> fitted = rows.stream().map(row -> {
      List<Words> whole = new ArrayList<>();
      List<Cell> cells = fitted(row, widths, points, whole);
      notes.addAll(whole);
      List<Words> shown = cells.stream().map(Cell::words).toList();
      return new Row(cells, height(shown, widths, text(points), 1), height(shown, widths, text(points), OTHER_TYPEFACE),
          whole);
    }).toList();
    List<Block.Column> columns = new ArrayList<>();
    List<Words> whole = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Block.Column column = table.columns().get(i);
      Words shorter = measures.fitted(column.head(), head(points), Math.max(1, widths.get(i) - GAP), MOST_LINES);
      if (!shorter.equals(column.head())) {
        whole.add(column.head());
      }
      columns.add(new Block.Column(shorter, column.kind()));
    }
    List<Words> heads = columns.stream().map(Block.Column::head).toList();
    return new Body(columns, whole, fitted, widths, height(heads, widths, head(points), 1),
        height(heads, widths, head(points), OTHER_SEMIBOLD), points);
  }

  private Piece grid(Block.Table table, Body body, List<Row> rows, double top) {
    Place place = Layout.TABLE.place(11);
    List<Double> heights = new ArrayList<>(List.of(body.head()));
    rows.forEach(row -> heights.add(row.height()));
    return new Piece.Grid(place, new Box(place.box().x(), top, place.box().width(),
        heights.stream().mapToDouble(Double::doubleValue).sum()), table.title().plain(), body.columns(),
        rows.stream().map(Row::cells).toList(), body.widths(), heights, body.points());
  }

  /** A table on slides of its own, about as many rows on each. */
  void add(Block.Table table) {
    double room = Layout.TABLE.place(11).box().height();
    Body body = body(table, new ArrayList<>());
    boolean under = deck.isHeadingOpen();
    List<List<Row>> even = pages(body, room, pages(body, room, 0).size());
    for (int i = 0; i < even.size(); i++) {
      slide(table, body, even.get(i), under, i == even.size() - 1);
    }
  }

  /**
   * The rows of each slide.
   *
   * @param wanted on how many slides about as many rows each are to stand; 0 for as many as fit on each
   */
  private static List<List<Row>> pages(Body body, double room, int wanted) {
    List<List<Row>> pages = new ArrayList<>();
    List<Row> page = new ArrayList<>();
    double used = body.mostOfHead();
    int left = body.rows().size();
    for (Row row : body.rows()) {
      int most = wanted > pages.size() ? Math.ceilDiv(left, wanted - pages.size()) : Integer.MAX_VALUE;
      if (!page.isEmpty() && (page.size() == most || used + row.most() > room)) {
        left -= page.size();
        pages.add(page);
        page = new ArrayList<>();
        used = body.mostOfHead();
      }
      page.add(row);
      used += row.most();
    }
    pages.add(page);
    return pages;
  }

  private void slide(Block.Table table, Body body, List<Row> rows, boolean under, boolean last) {
    List<Piece> pieces = new ArrayList<>();
    double top = Stage.CONTENT.y();
    List<Words> notes = new ArrayList<>();
    notes.addAll(body.wholeHeads());
    rows.forEach(row -> notes.addAll(row.whole()));
    if (under) {
      Place place = Layout.TABLE.place(10);
      pieces.add(Piece.Text.in(place, List.of(measures.fitted(Line.of(strong(table.title()), Look.LABEL),
          place.box().width(), 1))));
      top = Layout.TABLE.place(11).box().y();
      notes.add(table.title());
    }
    pieces.add(grid(table, body, rows, top));
    if (last && rows.size() < table.rows().size() && table.rows().size() > MOST_ROWS) {
      notes.add(Words.program(cut(table)));
    }
    table.note().ifPresent(notes::add);
    table.source().ifPresent(source -> notes.add(sources.note(source)));
    if (under) {
      deck.add(Layout.TABLE, pieces, under(table), notes);
    } else {
      deck.add(Layout.TABLE, table.title(), pieces, under(table), notes);
    }
  }

  /** What stands below the line. */
  private String under(Block.Table table) {
    return Stream.of(table.rows().size() > MOST_ROWS ? cut(table) : "",
        table.note().map(note -> Measures.firstSentence(note.plain(), language).strip()).orElse(""),
        table.source().map(sources::cite).orElse("")).filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
  }

  private static Words strong(Words words) {
    return new Words(words.runs().stream().map(run -> new Run(run.text(), Set.of(Emphasis.STRONG), run.link())).toList(),
        words.voice(), words.language());
  }

  private String cut(Block.Table table) {
    return Message.of(TableSlides.class, "table.cut", MOST_ROWS, table.rows().size()).in(language);
  }

  /** The largest size in which every column stands on one line, else the one for as many columns; few rows are larger. */
  private int points(Block.Table table, List<List<Cell>> rows, double width) {
    if (rows.size() <= FEW_ROWS && sum(natural(table, rows, LARGE)) <= width) {
      return LARGE;
    }
    int columns = table.columns().size();
    int smallest = columns <= 4 ? 0 : columns <= 6 ? 1 : columns <= 8 ? 2 : POINTS.length - 1;
    for (int i = 0; i < smallest; i++) {
      if (sum(natural(table, rows, POINTS[i])) <= width) {
        return POINTS[i];
      }
    }
    return POINTS[smallest];
  }

  /** How wide each column is that stands on one line, also in another typeface. */
  private List<Double> natural(Block.Table table, List<List<Cell>> rows, int points) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String head = table.columns().get(i).head().plain();
      double widest = head.length() > LONG ? WIDEST : Math.max(NARROWEST, measures.width(head, head(points)) * OTHER_TYPEFACE);
      for (List<Cell> row : rows) {
        String text = row.get(i).words().plain();
        widest = Math.max(widest, text.length() > LONG ? WIDEST : measures.width(text, text(points)) * OTHER_TYPEFACE);
      }
      widths.add(Math.min(WIDEST, widest) + GAP);
    }
    return widths;
  }

  /**
   * As wide as they need and the whole width together; where that is too much, the widest become narrower. No word is
   * broken where that can be had, also in the typeface of somebody who has not ours.
   */
  private List<Double> widths(Block.Table table, List<List<Cell>> rows, double width, int points) {
    List<Double> words = longestWords(table, rows, points, OTHER_TYPEFACE, OTHER_SEMIBOLD);
    List<Double> ours = longestWords(table, rows, points, 1, 1);
    List<Double> least = sum(words) <= width ? words : sum(ours) <= width ? ours : ours.stream().map(each -> 0.0).toList();
    List<Double> natural = natural(table, rows, points);
    List<Double> wanted = IntStream.range(0, natural.size())
        .mapToObj(i -> Math.max(natural.get(i), least.get(i))).toList();
    double sum = sum(wanted);
    if (sum <= width) {
      return wanted.stream().map(each -> each * width / sum).toList();
    }
    double low = 0;
    double high = width;
    for (int i = 0; i < 40; i++) {
      double most = (low + high) / 2;
      if (sum(atMost(wanted, least, most)) > width) {
        high = most;
      } else {
        low = most;
      }
    }
    return atMost(wanted, least, low);
  }

  private static List<Double> atMost(List<Double> wanted, List<Double> least, double most) {
    return IntStream.range(0, wanted.size()).mapToObj(i -> Math.max(least.get(i), Math.min(wanted.get(i), most))).toList();
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What the longest word of each column needs in a typeface that is wider by these factors. */
  private List<Double> longestWords(Block.Table table, List<List<Cell>> rows, int points, double wider,
      double widerHead) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      double widest = widestWord(table.columns().get(i).head().plain(), head(points)) * widerHead;
      for (List<Cell> row : rows) {
        widest = Math.max(widest, widestWord(row.get(i).words().plain(), text(points)) * wider);
      }
      widths.add(Math.min(WIDEST, widest) + GAP);
    }
    return widths;
  }

  private double widestWord(String text, TextStyle style) {
    return text.length() > LONG ? 0
        : Arrays.stream(text.split("\\s+")).mapToDouble(word -> measures.width(word, style)).max().orElse(0);
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

  private double height(List<Words> row, List<Double> widths, TextStyle style, double wider) {
    int lines = 1;
    for (int i = 0; i < row.size(); i++) {
      lines = Math.max(lines, measures.lines(row.get(i).plain(), style, Math.max(1, (widths.get(i) - GAP) / wider)));
    }
    return lines * style.line() + ROW;
  }

  private static TextStyle head(int points) {
    return new TextStyle(Face.SANS_SEMIBOLD, points, Token.INK);
  }

  private static TextStyle text(int points) {
    return new TextStyle(Face.SANS, points, Token.INK);
  }
}
