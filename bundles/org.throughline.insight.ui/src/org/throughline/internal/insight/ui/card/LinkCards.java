package org.throughline.internal.insight.ui.card;

import java.util.List;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.insight.evidence.LinkCard;
import org.throughline.model.Element;
import org.throughline.model.insight.InsightCard;

/**
 * Makes several cards evidence for an element, as one step.
 *
 * @param cards none of them tied to the element yet
 * @param element what they are evidence for, or about
 */
record LinkCards(List<InsightCard> cards, Element element) implements Operation {

  LinkCards {
    cards = List.copyOf(cards);
  }

  @Override
  public Message label() {
    return Message.of(CardWords.class, "operation.links", cards.size(), ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    cards.forEach(each -> edit.run(new LinkCard(each, element)));
  }
}
