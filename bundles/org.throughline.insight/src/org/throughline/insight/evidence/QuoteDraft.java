package org.throughline.insight.evidence;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.throughline.model.Channel;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.MessageDirection;
import org.throughline.model.insight.QuotePermission;
import org.throughline.model.insight.Sentiment;

/**
 * Words that go onto a card. Pseudonyms in them become unreadable on the card.
 *
 * @param text the words
 * @param language in which language they were said
 * @param saidAt when
 * @param speaker who spoke, in terms that do not identify; empty for nobody named
 * @param direction whether a customer or the organisation spoke
 * @param sentiment the feeling that speaks from them
 * @param permission whether they may be shown outside the team
 * @param messageId the identity of the message in the data
 * @param dataset where it was taken from
 * @param channel where it was said
 */
public record QuoteDraft(String text, Optional<Locale> language, Optional<Instant> saidAt, String speaker,
    MessageDirection direction, Sentiment sentiment, QuotePermission permission, Optional<String> messageId,
    Optional<Dataset> dataset, Optional<Channel> channel) {

  /** A customer's words of which nothing else is known, and which nobody may show yet. */
  public static QuoteDraft said(String text) {
    return new QuoteDraft(text, Optional.empty(), Optional.empty(), "", MessageDirection.INBOUND, Sentiment.NOT_RATED,
        QuotePermission.NOT_ASKED, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
