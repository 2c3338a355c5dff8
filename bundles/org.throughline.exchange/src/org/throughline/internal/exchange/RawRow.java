package org.throughline.internal.exchange;

import java.util.List;

/**
 * A row as it was taken apart, not yet checked.
 *
 * @param line the line on which it starts, counted from 1
 * @param fields its fields
 * @param longField the first field that is longer than allowed, counted from 0 and cut off in {@code fields}; -1 if none
 */
public record RawRow(long line, List<String> fields, int longField) {
}
