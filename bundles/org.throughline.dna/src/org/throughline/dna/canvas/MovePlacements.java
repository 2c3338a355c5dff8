package org.throughline.dna.canvas;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.ElementRef;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasPlacement;

/**
 * Puts what stands on a canvas in another block, at another place of its block, or on another canvas. What is shown stays
 * the same element; a statement that goes to a canvas of another time goes with it.
 *
 * @param placements what moves; at least one
 * @param canvas where it comes
 * @param block a block of that canvas
 * @param before the placement before which it comes, none of those that move; empty for the end
 */
public record MovePlacements(List<CanvasPlacement> placements, Canvas canvas, CanvasBlock block,
    Optional<CanvasPlacement> before) implements Operation {

  /** Keeps an own copy; refuses to move nothing. */
  public MovePlacements {
    placements = List.copyOf(placements);
    if (placements.isEmpty() || before.filter(placements::contains).isPresent()) {
      throw new IllegalArgumentException("Something must move, and not before itself");
    }
  }

  @Override
  public Message label() {
    Object what = placements.size() == 1 ? name(placements.getFirst())
        : Message.of(MovePlacements.class, "several", placements.size());
    return Message.of(MovePlacements.class, "operation.move", what, Standing.label(block), ModelLabel.name(canvas));
  }

  /** What a placement shows, as it is spoken of in a sentence. */
  static Object name(CanvasPlacement placement) {
    ElementRef shows = placement.getShows();
    String label = shows == null ? null : shows.getLastLabel();
    return label == null || label.isBlank() ? new ModelLabel(placement.eClass()) : ModelLabel.quoted(label);
  }

  @Override
  public void apply(Edit edit) {
    Standing.requireBlock(canvas, block);
    for (CanvasPlacement each : placements) {
      ElementRef shows = each.getShows();
      boolean comes = each.eContainer() != canvas;
      if (comes && shows != null && shows.getTargetId() != null) {
        Standing.requireNew(canvas, shows.getTargetId(), name(each));
      }
      if (each.getBlock() != block) {
        each.setBlock(block);
      }
      Standing.put(canvas, each, before.orElse(null));
      if (comes && shows != null && shows.getTargetId() != null) {
        EObject shown = edit.index().byId(shows.getTargetId()).orElse(null);
        Standing.follow(shown, canvas, edit.index());
      }
    }
  }
}
