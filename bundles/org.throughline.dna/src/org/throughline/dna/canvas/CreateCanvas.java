package org.throughline.dna.canvas;

import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;

/**
 * Begins a canvas of a kind for a brand.
 *
 * @param brand whose canvas it is, in a chapter of the client
 * @param kind the kind of canvas
 * @param horizon the brand as it is today, or as it is desired
 * @param name what it is called; never blank
 */
public record CreateCanvas(BrandDna brand, CanvasKind kind, DnaHorizon horizon, String name) implements Operation {

  /** Without white space around the name. */
  public CreateCanvas {
    name = name.strip();
  }

  @Override
  public Message label() {
    return Message.of(CreateCanvas.class, "operation.create", ModelLabel.quoted(name), ModelLabel.name(brand));
  }

  @Override
  public void apply(Edit edit) {
    if (name.isEmpty()) {
      throw new ClientException(ClientException.Kind.BAD_INPUT, Message.of(CreateCanvas.class, "refused.name"), null);
    }
    DnaChapter chapter = (DnaChapter) brand.eContainer();
    Canvas canvas = edit.create(DnaPackage.Literals.CANVAS);
    canvas.setName(name);
    canvas.setKind(kind);
    canvas.setHorizon(horizon);
    canvas.setBrand(brand);
    chapter.getCanvases().add(canvas);
  }
}
