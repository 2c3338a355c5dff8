package org.throughline.insight.figure;

/** What kind of picture a figure wants. Which column goes where is said by {@link FigureColumn#use}. */
public enum FigureShape {
  /** One number with its n; a single row. */
  NUMBER,
  /** A value for each day or week, oldest first; with a {@code SERIES} column one row for each series and step. Steps without anything are left out. */
  TIME,
  /** A value for each of the 7 × 24 hours of a week; hours without anything are left out. */
  WEEK,
  /** Things from most to least. */
  RANKING,
  /** Parts of a whole. */
  DISTRIBUTION,
  /** A list that is best read as a table. */
  TABLE
}
