package org.throughline.insight.text;

/** What a series of hours tells, and in which direction it becomes a spike. */
public enum Measure {
  /** How many messages came. A spike is more than usual. */
  VOLUME(1),
  /** The mean score of the feeling of the messages that came, from −1 to 1. A spike is worse than usual. */
  SENTIMENT(-1),
  /** How many messages waited for an answer. A spike is more than usual. */
  BACKLOG(1);

  private final int direction;

  Measure(int direction) {
    this.direction = direction;
  }

  /** 1 when more than usual is a spike, −1 when less is. */
  public int direction() {
    return direction;
  }
}
