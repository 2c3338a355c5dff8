package org.throughline.insight.evidence;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofKind;
import org.throughline.model.dna.ProofState;
import org.throughline.model.insight.InsightCard;

/**
 * Makes a card evidence for an element, in the way {@link CardLinks} tells. A message gets a proof that rests on the card,
 * worded as its claim and not checked yet. Refused when the two are tied already or cannot be.
 *
 * @param card the card
 * @param element what it is evidence for, or about
 */
public record LinkCard(InsightCard card, Element element) implements Operation {

  @Override
  public Message label() {
    return Message.of(LinkCard.class, "operation.link", ModelLabel.name(card), ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    if (!CardLinks.canLink(card, element)) {
      throw new ClientException(Kind.REFUSED,
          Message.of(LinkCard.class, "link.impossible", ModelLabel.name(card), ModelLabel.name(element)), null);
    }
    if (CardLinks.isLinked(card, element)) {
      throw new ClientException(Kind.REFUSED,
          Message.of(LinkCard.class, "link.again", ModelLabel.name(card), ModelLabel.name(element)), null);
    }
    Optional<EReference> here = CardLinks.ofTheCard(element.eClass());
    Optional<EReference> there = CardLinks.ofTheOther(element.eClass());
    if (here.isPresent()) {
      add(card, here.get(), element);
    } else if (there.isPresent()) {
      add(element, there.get(), card);
    } else {
      switch (element) {
        case Proof proof -> proof.getRestsOn().add(pointer(edit, card));
        case org.throughline.model.dna.Message message -> message.getProofs().add(proof(edit));
        default -> card.getConcerns().add(pointer(edit, element));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void add(Element holder, EReference reference, Element other) {
    ((List<Object>) holder.eGet(reference)).add(other);
  }

  private Proof proof(Edit edit) {
    Proof proof = edit.create(DnaPackage.Literals.PROOF);
    proof.setName(card.getName());
    proof.setWording(card.getClaim());
    proof.setKind(ProofKind.RESEARCH);
    proof.setState(ProofState.UNCHECKED);
    proof.setSource(card.getSourceNote());
    proof.setValidUntil(card.getExpiresOn());
    proof.getRestsOn().add(pointer(edit, card));
    return proof;
  }

  static ElementRef pointer(Edit edit, Element target) {
    ElementRef pointer = edit.create(ModelPackage.Literals.ELEMENT_REF);
    pointer.setTargetId(target.getId());
    pointer.setTargetType(target.eClass().getEPackage().getName() + "." + target.eClass().getName());
    pointer.setLastLabel(target.getName());
    return pointer;
  }
}
