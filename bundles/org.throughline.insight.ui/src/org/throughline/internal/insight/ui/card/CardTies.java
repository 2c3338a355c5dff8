package org.throughline.internal.insight.ui.card;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.CardLinks;
import org.throughline.insight.evidence.LinkCard;
import org.throughline.model.Element;
import org.throughline.model.insight.InsightCard;
import org.throughline.ui.ElementLinks;

/** Insight cards that are dragged onto an element become evidence for it. */
@Component(service = ElementLinks.class)
public final class CardTies implements ElementLinks {

  @Override
  public Optional<Offer> offer(ClientSession session, List<? extends EObject> dragged, EObject target) {
    if (!(target instanceof Element element) || !dragged.stream().allMatch(InsightCard.class::isInstance)) {
      return Optional.empty();
    }
    List<InsightCard> cards = dragged.stream().map(InsightCard.class::cast).toList();
    if (!cards.stream().allMatch(each -> CardLinks.canLink(each, element))) {
      return Optional.empty();
    }
    Optional<InsightCard> past = cards.stream().filter(each -> !CardCheck.stands(each)).findFirst();
    if (past.isPresent()) {
      return Optional.of(new Impossible(CardWords.message("tie.past", ModelLabel.name(past.get()))));
    }
    List<InsightCard> loose = cards.stream().filter(each -> !CardLinks.isLinked(each, element)).toList();
    if (loose.isEmpty()) {
      return Optional.of(new Impossible(CardWords.message("tie.again", ModelLabel.name(cards.getFirst()), ModelLabel.name(element))));
    }
    Operation operation = loose.size() == 1 ? new LinkCard(loose.getFirst(), element) : new LinkCards(loose, element);
    return Optional.of(new Possible(operation, loose.size() == 1
        ? CardWords.message("tie", ModelLabel.name(loose.getFirst()), ModelLabel.name(element))
        : CardWords.message("tie.many", loose.size(), ModelLabel.name(element))));
  }
}
