package org.throughline.insight.figure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in a list: what a customer asked and how long that waited. Immutable; safe from any thread.
 *
 * @param dataset the id of the import it is from
 * @param conversation the id of the conversation, as its network gave it
 * @param desk the support desk that was addressed
 * @param line the line of the import on which the first message stands that counts
 * @param asked when that was written
 * @param channel the key of the channel, as a {@link FigureFilter} holds it
 * @param channelName what the channel is called
 * @param network the lower-case name of its platform; empty when that is not known
 * @param author the pseudonym of the customer
 * @param opening how the message begins, on one line; at most {@value #OPENING} characters
 * @param topic the topic it names that most messages name; null when it names none, and while texts were not read
 * @param waited how long the customer waited for the answer, by the clock; null when there is none, or when its time
 *     contradicts that of the question
 * @param answered whether there is an answer
 */
public record ConversationRow(String dataset, String conversation, String desk, long line, Instant asked, String channel,
    String channelName, String network, String author, String opening, @Nullable String topic, @Nullable Duration waited,
    boolean answered) {

  /** How many characters of the message are shown. */
  public static final int OPENING = 160;
}
