package org.throughline.insight.text;

import java.util.Locale;
import org.throughline.core.Message;

/** What makes a message worth quoting, or not. */
public enum QuoteCriterion {
  /** 60 to 240 characters (2 points), or 30 to 300 (1 point): short enough to read on a slide, long enough to tell. */
  READABLE_LENGTH,
  /** Begins and ends like a sentence, and is no part of a numbered row (1 point). */
  WHOLE,
  /** Shows a clear feeling: twice the distance of the score from 0 (up to 2 points). */
  FEELING,
  /** Names what many speak about: three times the share of the largest topic it names (up to 1.5 points). */
  SPEAKS_FOR_MANY,
  /** Names a number, a time or an amount (half a point). */
  CONCRETE,
  /** Asks something (half a point). */
  QUESTION,
  /** Speaks of what happened to the writer (half a point). */
  OWN_EXPERIENCE,
  /** Links, tags and accounts inside the sentence (half a point off for each, at most 2). */
  CLUTTER,
  /** Somebody's masked data are in it (1.5 points off). */
  PRIVATE_DATA,
  /** Written in capitals, or with runs of marks (1 point off). */
  SHOUTING;

  /** Why, in the words of a person. */
  public Message label() {
    return Message.of(QuoteCriterion.class, "quote." + name().toLowerCase(Locale.ROOT));
  }
}
