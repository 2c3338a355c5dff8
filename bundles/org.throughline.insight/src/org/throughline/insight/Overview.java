package org.throughline.insight;

import org.throughline.model.insight.DataOrigin;

/**
 * What the data holds.
 *
 * @param messages how many messages
 * @param inbound those of customers
 * @param outbound those of desks
 * @param conversations how many conversations
 * @param desks how many desks
 * @param turns how often a customer's side spoke: a turn is one or more messages of customers in a row
 * @param answered turns that were answered later
 * @param contradictory turns whose answer carries an earlier time than the question; they count in no response time
 * @param open turns without answer up to the end of the data
 * @param period from the first to the last message
 * @param origin whether the messages are real; generated as soon as one of the files is
 */
public record Overview(long messages, long inbound, long outbound, long conversations, long desks, long turns,
    long answered, long contradictory, long open, Period period, DataOrigin origin) {
}
