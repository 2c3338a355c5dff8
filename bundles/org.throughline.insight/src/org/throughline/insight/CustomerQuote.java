package org.throughline.insight;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wrote and waited long for.
 *
 * @param desk the desk addressed
 * @param conversationId the conversation
 * @param messageId the message
 * @param at when it was written
 * @param text what was written, without the accounts mentioned at its start
 * @param waited how long until the answer, by the clock; null when no answer came
 */
public record CustomerQuote(String desk, String conversationId, String messageId, Instant at, String text,
    @Nullable Duration waited) {
}
