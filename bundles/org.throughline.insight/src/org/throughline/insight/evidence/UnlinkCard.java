package org.throughline.insight.evidence;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.dna.Proof;
import org.throughline.model.insight.InsightCard;

/**
 * Unties a card from an element. Of a message the proof goes that rests on nothing but the card; one that rests on more
 * stays without it. Refused when the two are not tied.
 *
 * @param card the card
 * @param element what it was evidence for, or about
 */
public record UnlinkCard(InsightCard card, Element element) implements Operation {

  @Override
  public Message label() {
    return Message.of(UnlinkCard.class, "operation.unlink", ModelLabel.name(card), ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    if (!CardLinks.isLinked(card, element)) {
      throw new ClientException(Kind.REFUSED,
          Message.of(UnlinkCard.class, "link.none", ModelLabel.name(card), ModelLabel.name(element)), null);
    }
    Optional<EReference> here = CardLinks.ofTheCard(element.eClass());
    Optional<EReference> there = CardLinks.ofTheOther(element.eClass());
    if (here.isPresent()) {
      ((List<?>) card.eGet(here.get())).remove(element);
    } else if (there.isPresent()) {
      ((List<?>) element.eGet(there.get())).remove(card);
    } else {
      switch (element) {
        case Proof proof -> remove(proof.getRestsOn(), card);
        case org.throughline.model.dna.Message message -> CardLinks.proof(message, card).ifPresent(proof -> {
          if (proof.getRestsOn().size() == 1) {
            edit.delete(proof);
          } else {
            remove(proof.getRestsOn(), card);
          }
        });
        default -> remove(card.getConcerns(), element);
      }
    }
  }

  private static void remove(List<ElementRef> pointers, Element target) {
    CardLinks.pointer(pointers, target).ifPresent(EcoreUtil::remove);
  }
}
