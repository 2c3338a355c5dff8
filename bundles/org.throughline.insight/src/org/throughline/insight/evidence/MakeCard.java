package org.throughline.insight.evidence;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;

/**
 * Makes a draft of a card from a query: the claim as somebody worded it, the figures as they were answered, frozen with a
 * copy of the query, the datasets, the period and the number of cases. The confidence is computed, see {@link Certainty}.
 * The copy asks the same of later data, by which it is seen that the card no longer holds.
 *
 * @param query a query of the client, or one that is in no container
 * @param answer what it answered
 * @param draft what is said about the card
 * @param cardId the id of the new card, see {@code Ids.fresh()}
 */
public record MakeCard(InsightQuery query, Answer.Given answer, CardDraft draft, String cardId) implements Operation {

  /** A card with a fresh id. */
  public MakeCard(InsightQuery query, Answer.Given answer, CardDraft draft) {
    this(query, answer, draft, Ids.fresh());
  }

  @Override
  public Message label() {
    return Message.of(MakeCard.class, "operation.card", ModelLabel.quoted(draft.name()));
  }

  @Override
  public void apply(Edit edit) {
    if (draft.claim().isBlank() || draft.name().isBlank()) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(MakeCard.class, "card.wordless"), null);
    }
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    InsightCard card = edit.create(InsightPackage.Literals.INSIGHT_CARD);
    card.setId(cardId);
    card.setName(draft.name().strip());
    card.setClaim(draft.claim().strip());
    card.setKind(draft.kind());
    card.setState(CardState.DRAFT);
    card.setExpiresOn(draft.expiresOn());
    draft.author().ifPresent(card::setAuthor);
    card.getSharedWith().addAll(draft.readers().stream().sorted().toList());
    InsightQuery copy = EcoreUtil.copy(query);
    copy.setId(Ids.fresh());
    if (copy.getName() == null || copy.getName().isBlank()) {
      copy.setName(draft.name().strip());
    }
    card.setQuery(copy);
    FrozenFigures figures = new FrozenFigures(edit, answer);
    figures.putOn(card);
    figures.relate(card, query);
    chapter.getCards().add(card);
  }
}
