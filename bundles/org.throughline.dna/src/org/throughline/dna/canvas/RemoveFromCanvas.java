package org.throughline.dna.canvas;

import java.util.List;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.dna.CanvasPlacement;

/**
 * Takes things off their canvas. What they show stays in the client, and on its other canvases.
 *
 * @param placements what is taken off; at least one
 */
public record RemoveFromCanvas(List<CanvasPlacement> placements) implements Operation {

  /** Keeps an own copy; refuses to take nothing away. */
  public RemoveFromCanvas {
    placements = List.copyOf(placements);
    if (placements.isEmpty()) {
      throw new IllegalArgumentException("Something must be taken off the canvas");
    }
  }

  @Override
  public Message label() {
    CanvasPlacement first = placements.getFirst();
    Object what = placements.size() == 1 ? MovePlacements.name(first)
        : Message.of(MovePlacements.class, "several", placements.size());
    return Message.of(RemoveFromCanvas.class, "operation.remove", what, ModelLabel.name(first.eContainer()));
  }

  @Override
  public void apply(Edit edit) {
    placements.forEach(edit::delete);
  }
}
