package org.throughline.exchange;

/**
 * How large a table may be before it is refused or, for one field, before its row is. They keep a hostile or mistaken
 * file from using up memory.
 *
 * @param fileBytes the largest file in bytes
 * @param rows the greatest number of rows below the header
 * @param columns the greatest number of columns
 * @param fieldCharacters the longest field in characters
 */
public record TableLimits(long fileBytes, long rows, int columns, int fieldCharacters) {

  /** Enough for years of a large desk's messages: 2 GiB, ten million rows, 500 columns, 100,000 characters a field. */
  public static final TableLimits USUAL = new TableLimits(2L << 30, 10_000_000, 500, 100_000);

  public TableLimits {
    if (fileBytes < 1 || rows < 1 || columns < 1 || fieldCharacters < 1) {
      throw new IllegalArgumentException("A limit is at least 1");
    }
  }
}
