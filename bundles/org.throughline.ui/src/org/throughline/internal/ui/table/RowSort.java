package org.throughline.internal.ui.table;

/**
 * How rows are ordered.
 *
 * @param column the key of the column they are ordered by
 * @param descending whether the greatest comes first; empty cells come last in either case
 */
public record RowSort(String column, boolean descending) {
}
