package org.throughline.dna.canvas;

import java.util.Optional;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Statement;

/**
 * Writes a new statement and puts it in a block of a canvas. The statement belongs to the chapter, so that it can stand
 * on other canvases too; it takes the time of the canvas and begins as an assumption.
 *
 * @param canvas where it stands
 * @param block a block of that canvas
 * @param wording what it says; surrounding white space is left out
 * @param before the placement before which it comes; empty for the end
 */
public record AddStatement(Canvas canvas, CanvasBlock block, String wording, Optional<CanvasPlacement> before)
    implements Operation {

  /** Without white space around the wording. */
  public AddStatement {
    wording = wording.strip();
  }

  @Override
  public Message label() {
    return Message.of(AddStatement.class, "operation.add", ModelLabel.quoted(wording), Standing.label(block),
        ModelLabel.name(canvas));
  }

  @Override
  public void apply(Edit edit) {
    Standing.requireBlock(canvas, block);
    Reword.requireWords(wording);
    DnaChapter chapter = (DnaChapter) canvas.eContainer();
    Statement statement = edit.create(DnaPackage.Literals.STATEMENT);
    statement.setName(StatementName.of(wording));
    statement.setWording(wording);
    statement.setHorizon(canvas.getHorizon());
    chapter.getStatements().add(statement);
    CanvasPlacement placement = edit.create(DnaPackage.Literals.CANVAS_PLACEMENT);
    placement.setBlock(block);
    placement.setShows(Standing.pointer(statement));
    Standing.put(canvas, placement, before.orElse(null));
  }
}
