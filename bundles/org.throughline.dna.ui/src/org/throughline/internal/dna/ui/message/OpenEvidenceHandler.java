package org.throughline.internal.dna.ui.message;

import org.throughline.dna.message.ReviewTopic;

/** Opens the evidence log of the active client. */
public final class OpenEvidenceHandler extends OpenTopicHandler {

  /** A handler, as the workbench makes it. */
  public OpenEvidenceHandler() {
    super(ReviewTopic.EVIDENCE);
  }
}
