package org.throughline.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation between a customer and a support desk.
 *
 * @param line the line of the imported file on which it starts, counted from 1
 * @param conversationId groups the messages of one conversation; text, as the network gave it
 * @param messageId the network's id; text, because the digits of a long number would be lost otherwise
 * @param inReplyToId the message it answers; null for the first of a conversation
 * @param desk the support desk addressed or answering
 * @param fromCustomer true for customer to desk, false for desk to customer
 * @param author the desk's handle, or the pseudonym of a person
 * @param at when it was written
 * @param text what was written, line breaks included
 */
public record ConversationMessage(long line, String conversationId, String messageId, @Nullable String inReplyToId,
    String desk, boolean fromCustomer, String author, Instant at, String text) {
}
