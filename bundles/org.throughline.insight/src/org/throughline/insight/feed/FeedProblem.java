package org.throughline.insight.feed;

import org.throughline.core.Message;

/**
 * Something about a file that a person should know before its figures are used.
 *
 * @param severity whether it stands in the way
 * @param kind what it is, for programs: such as {@code daily-breakdown}
 * @param text what it is and what to do, in words
 * @param rows how many rows show it
 */
public record FeedProblem(Severity severity, String kind, Message text, long rows) {

  /** The kind that says how many rows were left out because they are of people who were erased; these are not listed. */
  public static final String ERASED = "erased";

  /** How bad it is. */
  public enum Severity {
    /** The file cannot be imported like this. */
    STOPS,
    /** It can be imported; figures could mislead. */
    WARNS,
    /** Good to know. */
    TELLS
  }
}
