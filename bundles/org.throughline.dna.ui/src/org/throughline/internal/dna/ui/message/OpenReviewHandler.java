package org.throughline.internal.dna.ui.message;

import org.throughline.internal.dna.ui.cascade.OpenHandler;

/** Opens messages and answers of the active client. */
public final class OpenReviewHandler extends OpenHandler {

  /** A handler, as the workbench makes it. */
  public OpenReviewHandler() {
    super(ReviewEditor.ID);
  }
}
