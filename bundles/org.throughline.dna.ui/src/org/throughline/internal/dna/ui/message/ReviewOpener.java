package org.throughline.internal.dna.ui.message;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.dna.message.ReviewCanvas;
import org.throughline.dna.message.ReviewTopic;
import org.throughline.internal.dna.ui.DnaWords;
import org.throughline.internal.dna.ui.cascade.OpenHandler;
import org.throughline.model.KeyQuestion;
import org.throughline.model.dna.ContentPolicy;
import org.throughline.model.dna.ContentPolicyRule;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.MessageHouse;
import org.throughline.ui.ElementEditor;

/** Message houses, their messages, key questions, content policies and evidence open among messages and answers. */
@Component(service = ElementEditor.class)
public final class ReviewOpener implements ElementEditor {

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    return topic(element).isPresent() && OpenHandler.chapter(session).isPresent()
        ? Optional.of(Message.of(DnaWords.class, "review")) : Optional.empty();
  }

  private static Optional<ReviewTopic> topic(EObject element) {
    return switch (element) {
      case KeyQuestion question -> Optional.of(ReviewTopic.QUESTIONS);
      case MessageHouse house -> Optional.of(ReviewTopic.MESSAGES);
      case org.throughline.model.dna.Message message -> Optional.of(ReviewTopic.MESSAGES);
      case ContentPolicy policy -> Optional.of(ReviewTopic.POLICY);
      case ContentPolicyRule rule -> Optional.of(ReviewTopic.POLICY);
      case Evidence evidence -> Optional.of(ReviewTopic.EVIDENCE);
      default -> Optional.empty();
    };
  }

  @Override
  public String icon() {
    return "message";
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    if (OpenHandler.open(page, session, OpenHandler.chapter(session).orElseThrow(), ReviewEditor.ID)
        instanceof ReviewEditor review) {
      topic(element).ifPresent(topic -> review.choose(ReviewCanvas.TOPIC, topic.name()));
    }
  }
}
