package org.throughline.internal.dna.ui.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.coherence.coverage.CoverageMatrix;
import org.throughline.coherence.coverage.CoverageMatrix.Cell;
import org.throughline.core.Message;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.dna.coverage.CoverageDrawing;
import org.throughline.internal.dna.ui.cascade.Collage;
import org.throughline.model.Client;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Shape;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.chart.MatrixChart;
import org.throughline.picture.kit.Sketch;

/** What covers what as a canvas: a field can be chosen to see what is in it, and what there is to do where nothing is. */
final class CoverageContent implements CanvasContent {

  private static final double EDGE = 24;
  private static final double GAP = 16;
  private static final int MOST_LINES = 3;
  private static final double MARK = 10;

  private record Field(int row, int column) {
  }

  private final CoverageMatrix matrix;
  private final MatrixChart chart;
  private final NextSteps steps;
  private final Map<String, Field> fields = new HashMap<>();
  private final Map<Field, Cell> cells = new HashMap<>();
  private final Scene scene;

  CoverageContent(Client client, CoverageMatrix matrix, CanvasRequest request, Remarks remarks) {
    this.matrix = matrix;
    chart = new CoverageDrawing(request.locale()).of(matrix);
    steps = new NextSteps(client, request.locale());
    matrix.cells().forEach(each -> cells.put(new Field(each.row(), each.column()), each));
    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.columns().size(); column++) {
        fields.put(chart.itemOf(row, column), new Field(row, column));
      }
    }
    scene = draw(request, remarks);
  }

  private boolean isBare() {
    return matrix.rows().isEmpty() || matrix.columns().isEmpty();
  }

  private Scene draw(CanvasRequest request, Remarks remarks) {
    if (isBare()) {
      return chart.at(request.width(), request.metrics());
    }
    double room = request.width() - 2 * EDGE;
    Sketch head = new Sketch(request.metrics());
    head.text(chart.title(), EDGE, EDGE, room, Anchor.START, TextStyle.title(), Tag.of(Role.LABEL));
    double top = head.paragraph(chart.description(), EDGE, EDGE + TextStyle.title().line(), room, MOST_LINES,
        TextStyle.caption(), Tag.of(Role.LABEL)) + GAP;
    Scene drawn = marked(chart.at(room, request.metrics()), remarks);
    return new Collage().put(head.scene(request.width(), top, chart.title(), chart.description(), chart.table()), 0, 0)
        .put(drawn, EDGE, top).scene(drawn.width() + 2 * EDGE, top + drawn.height() + EDGE, chart.title(),
            chart.description(), chart.table());
  }

  /** What was found about a row stands at its right, what was found about a column above it. */
  private static Scene marked(Scene drawn, Remarks remarks) {
    Set<Double> columns = drawn.items().stream().filter(each -> each.role() == Role.MARK).map(each -> each.box().x())
        .collect(Collectors.toSet());
    List<Shape> shapes = new ArrayList<>(drawn.shapes());
    List<Item> items = new ArrayList<>();
    for (Item item : drawn.items()) {
      Optional<Remark> remark = item.role() == Role.LABEL ? remarks.on(item.id()) : Optional.empty();
      boolean above = columns.contains(item.box().x());
      remark.ifPresent(each -> shapes.addAll(each.mark().shapes(above ? item.box().middle() - MARK / 2 : item.box().right() + 1,
          above ? item.box().y() - MARK - 2 : item.box().centre() - MARK / 2, MARK, Tag.of(Role.MARK, item.id()), each.words())));
      items.add(remark.map(each -> item.saying(each.words()).tip(each.words())).orElse(item));
    }
    return new Scene(drawn.width(), drawn.height(), drawn.title(), drawn.description(), shapes, items, drawn.lanes(),
        drawn.table());
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public List<String> rows() {
    return matrix.rows().stream().map(each -> each.element().map(EcoreUtil::getID).orElse("")).toList();
  }

  @Override
  public Optional<NothingYet> nothing() {
    return isBare() ? steps.first(matrix).map(act -> new NothingYet(locale -> chart.words().nothing(), List.of(act)))
        : Optional.empty();
  }

  /** The chosen field; empty when something else, or nothing, is chosen. */
  Optional<Place> place(List<String> chosen) {
    return chosen.size() == 1 ? Optional.ofNullable(fields.get(chosen.getFirst())).map(this::place) : Optional.empty();
  }

  /** Whether an element is in a field. */
  boolean has(String field, EObject element) {
    return place(List.of(field)).filter(place -> place.evidence().contains(element)).isPresent();
  }

  private Place place(Field field) {
    Cell cell = cells.get(field);
    var row = matrix.rows().get(field.row()).name();
    var column = matrix.columns().get(field.column()).name();
    Optional<Choice.Act> next = cell == null || NextSteps.fits(cell.cover())
        ? steps.at(matrix, field.row(), field.column()) : Optional.empty();
    Message words = cell == null ? CoverageText.message("place.empty", row, column)
        : CoverageText.message("place", row, column, matrix.kind().meaning(cell.cover()));
    return new Place(words, cell == null ? List.of() : cell.evidence(), next);
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    return place(ids).flatMap(Place::next).map(act -> List.<Choice>of(act)).orElse(List.of());
  }
}
