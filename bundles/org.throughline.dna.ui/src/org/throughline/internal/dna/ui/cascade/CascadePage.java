package org.throughline.internal.dna.ui.cascade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.Operation;
import org.throughline.dna.cascade.CascadeCanvas;
import org.throughline.dna.ledger.LedgerPicture;
import org.throughline.internal.dna.ui.ledger.StandardChoices;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.Branch;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.canvas.TextEdit;

/** A cascade, and below it what was promised on the way and what came of it. */
final class CascadePage implements CanvasContent {

  private final CascadeCanvas cascade;
  private final LedgerPicture ledger;
  private final Scene scene;

  CascadePage(CascadeCanvas cascade, LedgerPicture ledger, CanvasRequest request) {
    this.cascade = cascade;
    this.ledger = ledger;
    Scene above = cascade.scene();
    Scene below = ledger.at(above.width(), request.metrics());
    double edge = above.height();
    scene = new Collage().put(above, 0, 0)
        .put(new Shape.Line(0, edge, above.width(), edge, Stroke.of(Token.BORDER, 1), Tag.of(Role.DECORATION)))
        .put(below, 0, edge)
        .scene(above.width(), edge + below.height(), above.title(), above.description() + " " + below.description(),
            above.table());
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public List<String> rows() {
    return cascade.rows();
  }

  @Override
  public List<Branch> outline() {
    return Stream.concat(cascade.outline().stream(), ledger.rows().stream().map(each -> new Branch(each, List.of()))).toList();
  }

  @Override
  public Optional<Operation> removal(List<String> ids) {
    return cascade.removal(ids);
  }

  @Override
  public Optional<NothingYet> nothing() {
    return cascade.nothing();
  }

  @Override
  public boolean isMovable(String id) {
    return cascade.isMovable(id);
  }

  @Override
  public Drop drop(Move move) {
    return cascade.drop(move);
  }

  @Override
  public Drop step(List<String> ids, Direction direction) {
    return cascade.step(ids, direction);
  }

  @Override
  public Optional<TextEdit> text(String id) {
    return cascade.text(id);
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    return ids.size() == 1 && ledger.rows().contains(ids.getFirst()) ? StandardChoices.all() : cascade.choices(ids);
  }
}
