package org.throughline.insight.evidence;

import java.util.Optional;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Element;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;

/**
 * Makes a card, puts what somebody said onto it, and makes it evidence for an element, as one step.
 *
 * @param card makes the card
 * @param quote what goes onto it; empty for nothing
 * @param element what it is evidence for, or about; empty for nothing yet
 */
public record MakeEvidence(MakeCard card, Optional<QuoteDraft> quote, Optional<Element> element) implements Operation {

  @Override
  public Message label() {
    return element.map(each -> Message.of(MakeCard.class, "operation.evidence", ModelLabel.quoted(card.draft().name()),
        ModelLabel.name(each))).orElseGet(card::label);
  }

  @Override
  public void apply(Edit edit) {
    edit.run(card);
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    InsightCard made = chapter.getCards().stream().filter(each -> card.cardId().equals(each.getId())).findFirst()
        .orElseThrow(() -> new ClientException(Kind.REFUSED, Message.of(MakeCard.class, "card.wordless"), null));
    quote.ifPresent(each -> edit.run(new AddQuote(made, each)));
    // A new card says already about which channels, topics and competitors its query is.
    element.filter(each -> !CardLinks.isLinked(made, each)).ifPresent(each -> edit.run(new LinkCard(made, each)));
  }
}
