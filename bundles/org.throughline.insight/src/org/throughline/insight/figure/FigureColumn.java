package org.throughline.insight.figure;

import org.throughline.core.Message;

/**
 * A column of an answer.
 *
 * @param key what it is called in the SQL
 * @param label what it is called for people
 * @param type what its values are
 * @param use what a picture does with it
 */
public record FigureColumn(String key, Message label, Type type, Use use) {

  /** What the values of a column are; null always stands for “not known”, never for 0. */
  public enum Type {
    /** A {@link String}. */
    TEXT,
    /** A {@link org.throughline.core.Worded}, to be said in the reader's language. */
    WORD,
    /** A {@link java.time.LocalDate}; of a week its Monday. */
    DAY,
    /** A {@link java.time.Instant}. */
    MOMENT,
    /** A {@link Long} from 1 for Monday to 7. */
    WEEKDAY,
    /** A {@link Long} from 0 to 23. */
    HOUR,
    /** A {@link Long}. */
    COUNT,
    /** A {@link Double}. */
    NUMBER,
    /** A {@link Double}; 1 is the whole. A change may be below 0 or above 1. */
    SHARE,
    /** A {@link java.time.Duration}. */
    DURATION
  }

  /** What a picture does with a column. */
  public enum Use {
    /** Along the axis, or what a row is about. The hour of a week comes after its day. */
    CATEGORY,
    /** Which of several rows of the same category it is. */
    SERIES,
    /** What is drawn. The first one counts most. */
    VALUE,
    /** What the first value is held against: a promise, a median, the period before. */
    COMPARISON,
    /** On how many cases the row rests. */
    N,
    /** For a table or a tooltip. */
    DETAIL,
    /** What a {@link FigureFilter} takes to see the row alone, such as the key of a channel; not for people. */
    KEY
  }
}
