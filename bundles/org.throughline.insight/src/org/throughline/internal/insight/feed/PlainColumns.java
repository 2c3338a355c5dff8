package org.throughline.internal.insight.feed;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.throughline.insight.feed.FeedColumn;

/** The columns of a plain text file, and what is wanted of each. Immutable. */
final class PlainColumns {

  /** What is wanted of a column. */
  enum Role {
    /** Only how much is in it. */
    ANY,
    /** Its sum. */
    FIGURE,
    /** How the dates are written. */
    DATE,
    /** Its texts are masked. */
    TEXT,
    /** Its people are replaced. */
    PERSON,
    /** Addresses among its ids are replaced. */
    ADDRESS
  }

  private final Map<FeedColumn, Integer> positions;
  private final Role[] roles;
  private final boolean[] kept;
  private final int tagged;
  private final int dated;

  /** Of a file with so many columns, of which some mean something. */
  PlainColumns(int width, Map<FeedColumn, Integer> positions) {
    this.positions = positions;
    roles = new Role[width];
    Arrays.fill(roles, Role.ANY);
    kept = new boolean[width];
    Set<FeedColumn> addresses = Swaps.addresses(positions.keySet());
    positions.forEach((column, place) -> {
      roles[place] = addresses.contains(column) ? Role.ADDRESS : switch (column.type()) {
        case COUNT -> Role.FIGURE;
        case TEXT -> Role.TEXT;
        case PERSON -> Role.PERSON;
        case MOMENT, DAY -> place == when(positions) ? Role.DATE : Role.ANY;
        case ID, LABEL -> Role.ANY;
      };
      kept[place] = isKept(column);
    });
    tagged = at(positions.getOrDefault(FeedColumn.TEXT, -1), Role.TEXT);
    dated = at(when(positions), Role.DATE);
  }

  private int at(int place, Role role) {
    return place >= 0 && roles[place] == role ? place : -1;
  }

  /** Where the dates are; -1 when there are none. */
  static int when(Map<FeedColumn, Integer> positions) {
    return positions.getOrDefault(positions.containsKey(FeedColumn.POSTED_AT) ? FeedColumn.POSTED_AT : FeedColumn.DAY, -1);
  }

  int width() {
    return roles.length;
  }

  Map<FeedColumn, Integer> positions() {
    return positions;
  }

  Role role(int place) {
    return roles[place];
  }

  /** Whether hashtags are looked for in a column. */
  boolean isTagged(int place) {
    return place == tagged;
  }

  /** Whether they are looked for at all. */
  boolean isTagged() {
    return tagged >= 0;
  }

  /** Whether there are dates. */
  boolean hasDate() {
    return dated >= 0;
  }

  /** Where dates are that have a time; -1 when there are none. */
  int moment() {
    return positions.containsKey(FeedColumn.POSTED_AT) ? dated : -1;
  }

  /** Which columns are handed on; the address of a post of somebody else is not. */
  boolean[] kept() {
    return kept.clone();
  }

  private boolean isKept(FeedColumn column) {
    return column != FeedColumn.PERMALINK || !positions.containsKey(FeedColumn.AUTHOR) || !positions.containsKey(FeedColumn.POST_ID);
  }
}
