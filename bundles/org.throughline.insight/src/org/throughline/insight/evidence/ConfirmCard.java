package org.throughline.insight.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;

/**
 * Says that a card still holds as it is: it is confirmed, looked at today, and used for another {@link
 * CardDraft#MONTHS_VALID} months.
 *
 * @param card the card
 */
public record ConfirmCard(InsightCard card) implements Operation {

  @Override
  public Message label() {
    return Message.of(ConfirmCard.class, "operation.confirm", ModelLabel.name(card));
  }

  @Override
  public void apply(Edit edit) {
    ZoneId zone = edit.client().getZone();
    LocalDate today = LocalDate.ofInstant(edit.now(), zone == null ? ZoneOffset.UTC : zone);
    card.setState(CardState.CONFIRMED);
    card.setReviewedOn(today);
    card.setExpiresOn(today.plusMonths(CardDraft.MONTHS_VALID));
  }
}
