package org.throughline.internal.dna.ui.canvas;

import org.osgi.service.component.annotations.Component;
import org.throughline.model.dna.CanvasKind;
import org.throughline.ui.ElementEditor;

/** Opens the golden circle. */
@Component(service = ElementEditor.class, property = "service.ranking:Integer=56")
public final class CircleOpening extends KindOpening {

  /** As a service. */
  public CircleOpening() {
    super(CanvasKind.GOLDEN_CIRCLE);
  }
}
