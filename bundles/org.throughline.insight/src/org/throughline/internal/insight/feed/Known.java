package org.throughline.internal.insight.feed;

import java.util.Set;
import org.throughline.insight.feed.FeedColumn;

/**
 * What was proved of every field of a column, so that the database need not look for anything else in it.
 *
 * @param numbers columns whose fields are whole numbers or nothing, and are read as such
 * @param tidy columns whose fields have no spaces around them, and are not empty in quotation marks
 * @param digits columns whose fields are digits or nothing
 * @param dates whether every way in which the dates are written was seen
 * @param moments whether all dates were read already
 * @param tags whether the hashtags of texts were found already
 */
record Known(Set<FeedColumn> numbers, Set<FeedColumn> tidy, Set<FeedColumn> digits, boolean dates, boolean moments,
    boolean tags) {

  static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of(), false, false, false);
}
