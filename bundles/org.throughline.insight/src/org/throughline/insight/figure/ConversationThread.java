package org.throughline.insight.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.text.Polarity;

/**
 * A conversation from its first message to its last. Immutable; safe from any thread.
 *
 * @param row what it is in the list
 * @param messages its messages in the order in which they were written and answered; at most {@value #MOST}
 * @param waits the questions in it, each with its answer, in order
 * @param cut whether it has more messages
 */
public record ConversationThread(ConversationRow row, List<Said> messages, List<Wait> waits, boolean cut) {

  /** How many messages of a conversation are read. */
  public static final int MOST = 500;

  /**
   * A message.
   *
   * @param line its line in the import
   * @param id its id, as its network gave it
   * @param fromCustomer whether the customer wrote it
   * @param author the pseudonym of the customer, or the name of the desk
   * @param at when it was written
   * @param text what was written, without personal data
   * @param feeling how it feels; null while texts were not read
   */
  public record Said(long line, String id, boolean fromCustomer, String author, Instant at, String text,
      @Nullable Polarity feeling) {
  }

  /**
   * A question and its answer.
   *
   * @param asked the line of the message that began to ask
   * @param answered when it was answered; null when it was not
   * @param waited how long that took, in the hours the promise counts; null when it was not answered, or when the times
   *     contradict each other
   * @param promised within what time the channel promises an answer; null when it promises nothing
   * @param office whether only opening hours count
   */
  public record Wait(long asked, @Nullable Instant answered, @Nullable Duration waited, @Nullable Duration promised,
      boolean office) {
  }

  public ConversationThread {
    messages = List.copyOf(messages);
    waits = List.copyOf(waits);
  }

  /** The question that a message began. */
  public Optional<Wait> waitOf(Said message) {
    return waits.stream().filter(each -> each.asked() == message.line()).findFirst();
  }
}
