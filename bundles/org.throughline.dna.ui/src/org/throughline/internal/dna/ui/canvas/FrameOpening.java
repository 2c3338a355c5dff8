package org.throughline.internal.dna.ui.canvas;

import org.osgi.service.component.annotations.Component;
import org.throughline.model.dna.CanvasKind;
import org.throughline.ui.ElementEditor;

/** Opens the strategic communication frame. */
@Component(service = ElementEditor.class, property = "service.ranking:Integer=58")
public final class FrameOpening extends KindOpening {

  /** As a service. */
  public FrameOpening() {
    super(CanvasKind.COMMUNICATION_FRAME);
  }
}
