package org.throughline.internal.dna.ui.message;

import org.throughline.dna.message.ReviewTopic;

/** Opens the content policy of the active client. */
public final class OpenPolicyHandler extends OpenTopicHandler {

  /** A handler, as the workbench makes it. */
  public OpenPolicyHandler() {
    super(ReviewTopic.POLICY);
  }
}
