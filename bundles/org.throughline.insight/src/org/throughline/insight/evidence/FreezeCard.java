package org.throughline.insight.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;

/**
 * Freezes the figures of a card anew: what its query answers now takes the place of what it answered then, with the period,
 * the datasets, the number of cases and the confidence, and a new last day. Figures that cannot be answered now,
 * as of a channel without data in the new period, stay as they were: {@link #kept}. The claim stays as it is worded; the card
 * is a draft again until somebody has seen whether it still says what the figures say.
 *
 * @param card the card
 * @param answer what its query answers now
 * @param expiresOn the new last day
 */
public record FreezeCard(InsightCard card, Answer.Given answer, LocalDate expiresOn) implements Operation {

  /** The figures of a card that an answer does not have, so that freezing leaves them as they are. */
  public static List<Figure> kept(InsightCard card, Answer.Given answer) {
    Set<Figure> answered = answer.figures().stream().flatMap(each -> CardCheck.frozen(card, answer, each).stream())
        .collect(Collectors.toSet());
    return card.getFigures().stream().filter(each -> !answered.contains(each)).toList();
  }

  @Override
  public Message label() {
    return Message.of(FreezeCard.class, "operation.freeze", ModelLabel.name(card));
  }

  @Override
  public void apply(Edit edit) {
    new FrozenFigures(edit, answer).putOn(card);
    card.setExpiresOn(expiresOn);
    card.setState(CardState.DRAFT);
  }
}
