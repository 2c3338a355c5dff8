package org.throughline.insight.figure;

import java.util.List;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.internal.insight.figure.ConversationList;

/**
 * The conversations that a filter takes, page by page: however many there are, only those of a page are ever in memory
 * here. A conversation is in it once, when at least one message of a customer counts. Belongs to the {@link FigureData}
 * that made it, is asked on its thread, and is closed before it.
 */
public final class Conversations implements AutoCloseable {

  /** Which come first. Equal ones stand in an order that is always the same. */
  public enum Order {
    /** The latest question first. */
    LATEST,
    /** The earliest question first. */
    EARLIEST,
    /** Those never answered first, then the longest waits. */
    LONGEST_WAIT,
    /** The shortest waits first; those never answered come last. */
    SHORTEST_WAIT,
    /** By the name of the channel, then the latest first. */
    CHANNEL
  }

  private final ConversationList list;
  private final WorkPolicy policy;

  Conversations(ConversationList list, WorkPolicy policy) {
    this.list = list;
    this.policy = policy;
  }

  /** How many there are. */
  public long count() {
    return list.count();
  }

  /**
   * Some of them.
   *
   * @param from how many to leave out before
   * @param most how many at most
   */
  public List<ConversationRow> page(long from, int most, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return list.page(from, most, progress);
  }

  /** All of a conversation, whether its other messages count or not. */
  public ConversationThread thread(ConversationRow row, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return list.thread(row, progress);
  }

  @Override
  public void close() {
    list.close();
  }
}
