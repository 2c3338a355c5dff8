package org.throughline.briefing.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Something with a date: a post, a campaign, a day by which something is needed.
 *
 * @param id the id of the element
 * @param kind what kind of thing it is, in the language of the document
 * @param name what it is called; never blank
 * @param time when it is
 * @param standing whether it may still change
 * @param details more that is told about it
 */
public record Occasion(String id, String kind, Words name, Time time, Standing standing, List<Detail> details)
    implements Entry {

  /** When something is. */
  public sealed interface Time {
  }

  /**
   * Whole days, wherever somebody is.
   *
   * @param first the first day
   * @param last the last day, counted in; not before the first
   */
  public record Days(LocalDate first, LocalDate last) implements Time {

    /** Refuses an end before the beginning. */
    public Days {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("The last day comes before the first");
      }
    }

    /** One day. */
    public static Days on(LocalDate day) {
      return new Days(day, day);
    }
  }

  /**
   * A moment on the clock of a place.
   *
   * @param at what the clock says there
   * @param zone the place
   */
  public record Moment(LocalDateTime at, ZoneId zone) implements Time {
  }

  /** Whether something may still change. */
  public enum Standing {
    /** It is agreed. */
    SETTLED,
    /** It is proposed, and not agreed yet. */
    PROPOSED
  }

  /** Refuses what has no id or name. */
  public Occasion {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("An occasion needs an id and a name");
    }
    details = List.copyOf(details);
  }
}
