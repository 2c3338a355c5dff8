package org.throughline.dna.canvas;

import java.util.Optional;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Element;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaPackage;

/**
 * Puts an element that is there already on a canvas too: a statement, a trait, a value, a promise, an audience. It stays
 * one and the same element. A statement that stood on a canvas of today and comes on one of the desired brand, or the
 * other way around, is lasting from then on.
 *
 * @param canvas where it comes to stand
 * @param block a block of that canvas
 * @param element what is shown there
 * @param before the placement before which it comes; empty for the end
 */
public record PlaceElement(Canvas canvas, CanvasBlock block, Element element, Optional<CanvasPlacement> before)
    implements Operation {

  @Override
  public Message label() {
    return Message.of(PlaceElement.class, "operation.place", ModelLabel.name(element), Standing.label(block),
        ModelLabel.name(canvas));
  }

  @Override
  public void apply(Edit edit) {
    Standing.requireBlock(canvas, block);
    Standing.requireNew(canvas, String.valueOf(element.getId()), ModelLabel.name(element));
    CanvasPlacement placement = edit.create(DnaPackage.Literals.CANVAS_PLACEMENT);
    placement.setBlock(block);
    placement.setShows(Standing.pointer(element));
    Standing.put(canvas, placement, before.orElse(null));
    Standing.follow(element, canvas, edit.index());
  }
}
