package org.throughline.internal.dna.ui.canvas;

import org.osgi.service.component.annotations.Component;
import org.throughline.model.dna.CanvasKind;
import org.throughline.ui.ElementEditor;

/** Opens the identity prism. */
@Component(service = ElementEditor.class, property = "service.ranking:Integer=60")
public final class PrismOpening extends KindOpening {

  /** As a service. */
  public PrismOpening() {
    super(CanvasKind.IDENTITY_PRISM);
  }
}
