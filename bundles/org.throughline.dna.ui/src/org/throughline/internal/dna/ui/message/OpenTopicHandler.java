package org.throughline.internal.dna.ui.message;

import org.eclipse.ui.IEditorPart;
import org.throughline.dna.message.ReviewCanvas;
import org.throughline.dna.message.ReviewTopic;
import org.throughline.internal.dna.ui.cascade.OpenHandler;

/** Opens messages and answers of the active client with one topic in sight. */
abstract class OpenTopicHandler extends OpenHandler {

  private final ReviewTopic topic;

  /**
   * A handler.
   *
   * @param topic what is looked through
   */
  OpenTopicHandler(ReviewTopic topic) {
    super(ReviewEditor.ID);
    this.topic = topic;
  }

  @Override
  protected final void opened(IEditorPart editor) {
    if (editor instanceof ReviewEditor review) {
      review.choose(ReviewCanvas.TOPIC, topic.name());
    }
  }
}
