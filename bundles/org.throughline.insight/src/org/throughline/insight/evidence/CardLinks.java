package org.throughline.insight.evidence;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Proof;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;

/**
 * How a card is tied to another element. Each kind of element has one way: the card names the objectives, promises,
 * audiences, channels, topics and competitors it is about; a research question, an opportunity, a claim and an audience of a
 * briefing name the card; a proof rests on it, and a message gets such a proof. With anything else that has an identity the
 * card says that it is about that too.
 */
public final class CardLinks {

  private static final List<EReference> OF_THE_CARD = List.of(InsightPackage.Literals.INSIGHT_CARD__OBJECTIVES,
      InsightPackage.Literals.INSIGHT_CARD__PROMISES, InsightPackage.Literals.INSIGHT_CARD__AUDIENCES,
      InsightPackage.Literals.INSIGHT_CARD__CHANNELS, InsightPackage.Literals.INSIGHT_CARD__TOPICS,
      InsightPackage.Literals.INSIGHT_CARD__COMPETITORS, InsightPackage.Literals.INSIGHT_CARD__SERIES,
      InsightPackage.Literals.INSIGHT_CARD__DATASETS);
  private static final List<EReference> OF_THE_OTHER = List.of(InsightPackage.Literals.RESEARCH_QUESTION__ANSWERS,
      InsightPackage.Literals.PLATFORM_OPPORTUNITY__EVIDENCE, BriefingPackage.Literals.CLAIM__CARDS,
      BriefingPackage.Literals.AUDIENCE_FOCUS__INSIGHTS);

  private CardLinks() {
  }

  /** The reference of the card that takes an element; empty where the card has none for its kind. */
  static Optional<EReference> ofTheCard(EClass type) {
    return OF_THE_CARD.stream().filter(each -> each.getEReferenceType().isSuperTypeOf(type)).findFirst();
  }

  /** The reference of an element that takes a card. */
  static Optional<EReference> ofTheOther(EClass type) {
    return OF_THE_OTHER.stream().filter(each -> each.getEContainingClass().isSuperTypeOf(type)).findFirst();
  }

  /** Whether cards can be tied to an element at all: not to the whole client nor a chapter. */
  public static boolean canLink(EObject element) {
    return element instanceof Element && element.eContainer() != null
        && !ModelPackage.Literals.CHAPTER.isSuperTypeOf(element.eClass());
  }

  /** Whether a card can be tied to an element: to any but itself, what lies in it, and the whole client. */
  public static boolean canLink(InsightCard card, EObject element) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each == card) {
        return false;
      }
    }
    return canLink(element);
  }

  /** Whether a card is tied to an element. */
  public static boolean isLinked(InsightCard card, EObject element) {
    if (!(element instanceof Element target)) {
      return false;
    }
    return ofTheCard(element.eClass()).map(each -> ((List<?>) card.eGet(each)).contains(element))
        .or(() -> ofTheOther(element.eClass()).map(each -> ((List<?>) element.eGet(each)).contains(card)))
        .orElseGet(() -> switch (target) {
          case Proof proof -> pointer(proof.getRestsOn(), card).isPresent();
          case Message message -> proof(message, card).isPresent();
          default -> pointer(card.getConcerns(), target).isPresent();
        });
  }

  /** The proof of a message that rests on a card. */
  static Optional<Proof> proof(Message message, InsightCard card) {
    return message.getProofs().stream().filter(each -> pointer(each.getRestsOn(), card).isPresent()).findFirst();
  }

  /** The pointer to an element among some. */
  static Optional<ElementRef> pointer(List<ElementRef> pointers, Element target) {
    return pointers.stream().filter(each -> target.getId() != null && target.getId().equals(each.getTargetId())).findFirst();
  }
}
