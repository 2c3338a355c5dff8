package org.throughline.insight.evidence;

import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.Quote;

/**
 * Copies what somebody said onto a card. Refused when it is blank or the card has that message already.
 *
 * @param card the card
 * @param draft what was said
 */
public record AddQuote(InsightCard card, QuoteDraft draft) implements Operation {

  @Override
  public Message label() {
    return Message.of(AddQuote.class, "operation.quote", ModelLabel.name(card));
  }

  @Override
  public void apply(Edit edit) {
    String words = draft.text().replaceAll("@user_[0-9a-f]{10,16}", "@…").strip();
    if (words.isEmpty()) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(AddQuote.class, "quote.blank"), null);
    }
    if (card.getQuotes().stream().anyMatch(each -> words.equals(each.getText())
        || draft.messageId().filter(id -> id.equals(each.getMessageId())).isPresent())) {
      throw new ClientException(Kind.REFUSED, Message.of(AddQuote.class, "quote.again", ModelLabel.name(card)), null);
    }
    Quote quote = edit.create(InsightPackage.Literals.QUOTE);
    quote.setText(words);
    draft.language().ifPresent(quote::setLanguage);
    draft.saidAt().ifPresent(quote::setSaidAt);
    quote.setSpeaker(draft.speaker().isBlank() ? null : draft.speaker().strip());
    quote.setDirection(draft.direction());
    quote.setSentiment(draft.sentiment());
    quote.setPermission(draft.permission());
    draft.messageId().ifPresent(quote::setMessageId);
    draft.dataset().ifPresent(quote::setDataset);
    draft.channel().ifPresent(quote::setChannel);
    card.getQuotes().add(quote);
  }
}
