package org.throughline.internal.dna.ui.canvas;

import org.osgi.service.component.annotations.Component;
import org.throughline.model.dna.CanvasKind;
import org.throughline.ui.ElementEditor;

/** Opens the profile in blocks. */
@Component(service = ElementEditor.class, property = "service.ranking:Integer=57")
public final class ProfileOpening extends KindOpening {

  /** As a service. */
  public ProfileOpening() {
    super(CanvasKind.OWN_DNA);
  }
}
