package org.throughline.briefing.issue;

import org.throughline.core.Message;
import org.throughline.core.ModelLabel;

/**
 * One thing that is otherwise than it was.
 *
 * @param kind in which way
 * @param section the anchor of the section
 * @param title the title of the section; the old one where it is gone
 * @param before what was there; empty for what is new
 * @param after what is there now; empty for what is gone
 */
public record Change(Kind kind, String section, String title, String before, String after) {

  /** In which way something changed. */
  public enum Kind {
    /** A section that was not there. */
    SECTION_ADDED,
    /** A section that is gone. */
    SECTION_REMOVED,
    /** A line that was not there. */
    ADDED,
    /** A line that is gone. */
    REMOVED,
    /** A line that says something else. */
    CHANGED
  }

  /** The change as a sentence. */
  public Message text() {
    return switch (kind) {
      case SECTION_ADDED, SECTION_REMOVED -> words(kind.name(), ModelLabel.quoted(title));
      case ADDED -> words(kind.name(), readable(after));
      case REMOVED -> words(kind.name(), readable(before));
      case CHANGED -> words(kind.name(), readable(before), readable(after));
    };
  }

  private static Message words(String key, Object... arguments) {
    return Message.of(Change.class, "change." + key, arguments);
  }

  private static Message readable(String text) {
    return words("quoted", text.replace("\t", " · "));
  }
}
