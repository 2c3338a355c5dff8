package org.throughline.insight.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.canvas.Branch;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/** The board in the making: what is drawn, what can be pointed at, what that narrows, and the table of it all. */
final class BoardSketch {

  private static final int MOST_LINES = 2;
  private static final double UNDER = 12;

  private final BoardFigures figures;
  private final Client client;
  private final BoardWords words;
  private final Sketch sketch;
  private final double width;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<Branch> outline = new ArrayList<>();
  private final Map<String, UnaryOperator<FigureFilter>> narrowings = new HashMap<>();
  private List<Item> parts = new ArrayList<>();
  private String title = "";

  BoardSketch(BoardFigures figures, Client client, CanvasRequest request) {
    this.figures = figures;
    this.client = client;
    words = new BoardWords(request.locale());
    sketch = new Sketch(request.metrics());
    width = request.width();
  }

  /** How much there is from left to right. */
  double width() {
    return width;
  }

  BoardFigures figures() {
    return figures;
  }

  Client client() {
    return client;
  }

  BoardWords words() {
    return words;
  }

  Sketch sketch() {
    return sketch;
  }

  /** The channel of the client with an id. */
  Optional<Channel> channel(String id) {
    return client.getOrganisation() == null ? Optional.empty()
        : client.getOrganisation().getChannels().stream().filter(each -> id.equals(each.getId())).findFirst();
  }

  // ---- a chart

  /** Writes title and message of a chart and gives the upper edge of what stands below. */
  double head(String named, String says, double x, double y, double width) {
    title = named;
    sketch.text(named, x, y, width, Anchor.START, TextStyle.heading(), Tag.of(Role.LABEL));
    return sketch.paragraph(says, x, y + TextStyle.heading().line(), width, MOST_LINES, TextStyle.caption(), Tag.of(Role.LABEL))
        + UNDER;
  }

  /** What a chart says below its title: on what it rests, or that it is being counted. */
  String basis(String figure, Optional<FigureAnswer> answer) {
    return figures.isCounting(figure) ? words.of("counting")
        : answer.map(words::basis).orElseGet(() -> words.of("nothing"));
  }

  /** Adds a part that can be pointed at and what pointing at it narrows the filter to. */
  void part(Item item, UnaryOperator<FigureFilter> narrowing) {
    parts.add(item);
    narrowings.put(item.id(), narrowing);
  }

  /** Adds a part that can be pointed at. */
  void part(Item item) {
    parts.add(item);
  }

  /** A line of the table. */
  void row(String what, String value, String beside, String item) {
    rows.add(List.of(title, what, value, beside));
    items.add(item);
  }

  /** The chart is done: it can be pointed at as a whole, and its parts in it. */
  void done(String id, Box box, String says) {
    sketch.add(Item.of(id, Role.LABEL, box.grown(8), 8, title).saying(says));
    parts.forEach(sketch::add);
    outline.add(new Branch(id, parts.stream().map(each -> new Branch(each.id(), List.of())).toList()));
    parts = new ArrayList<>();
  }

  /** A line between two rows of charts. */
  void divider(double x, double y, double width) {
    sketch.add(Layer.GROUND, new Shape.Line(x, y, x + width, y, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
  }

  // ---- what comes of it

  ValueTable table() {
    return new ValueTable(List.of(new Column(words.of("table.chart"), Kind.TEXT), new Column(words.of("table.what"), Kind.TEXT),
        new Column(words.of("table.value"), Kind.NUMBER), new Column(words.of("table.beside"), Kind.NUMBER)), rows);
  }

  List<String> rows() {
    return List.copyOf(items);
  }

  List<Branch> outline() {
    return List.copyOf(outline);
  }

  Map<String, UnaryOperator<FigureFilter>> narrowings() {
    return Map.copyOf(narrowings);
  }
}
