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

  /** Of a file with so many columns, of which some mean something. */
  PlainColumns(int width, Map<FeedColumn, Integer> positions) {
    this.positions = positions;
    roles = new Role[width];
    tagged = positions.getOrDefault(FeedColumn.TEXT, -1);
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

  /** Which columns are handed on; the address of a post of somebody else is not. */
  boolean[] kept() {
    return kept.clone();
  }

  /** The columns of figures in which nothing but whole numbers is seen. */
  boolean[] numbers(FieldForms seen) {
    boolean[] all = new boolean[roles.length];
    Arrays.fill(all, true);
    return numbers(seen, all);
  }

  /** Those of some columns of figures in which nothing but whole numbers is seen. */
  boolean[] numbers(FieldForms seen, boolean[] among) {
    boolean[] numbers = new boolean[roles.length];
    for (int place = 0; place < numbers.length; place++) {
      numbers[place] = among[place] && roles[place] == Role.FIGURE && seen.areNumbers(place);
    }
    return numbers;
  }

  private boolean isKept(FeedColumn column) {
    return column != FeedColumn.PERMALINK || !positions.containsKey(FeedColumn.AUTHOR) || !positions.containsKey(FeedColumn.POST_ID);
  }
}
