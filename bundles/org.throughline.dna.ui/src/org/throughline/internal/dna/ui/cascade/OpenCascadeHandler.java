package org.throughline.internal.dna.ui.cascade;

/** Opens the objectives of the active client as a cascade. */
public final class OpenCascadeHandler extends OpenHandler {

  /** A handler, as the workbench makes it. */
  public OpenCascadeHandler() {
    super(CascadeEditor.ID);
  }
}
