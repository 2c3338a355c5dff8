package org.throughline.insight.feed;

/** What one row of an imported file stands for. */
public enum FeedTable {
  /** A post with its figures so far. */
  POSTS,
  /** The figures of a page or channel on one day. */
  DAYS,
  /** A message between a customer and a desk; kept by {@code ConversationService}. */
  CONVERSATIONS
}
