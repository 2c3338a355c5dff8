package org.throughline.internal.dna.ui.canvas;

import org.osgi.service.component.annotations.Component;
import org.throughline.model.dna.CanvasKind;
import org.throughline.ui.ElementEditor;

/** Opens the Brand Key. */
@Component(service = ElementEditor.class, property = "service.ranking:Integer=59")
public final class KeyOpening extends KindOpening {

  /** As a service. */
  public KeyOpening() {
    super(CanvasKind.BRAND_KEY);
  }
}
