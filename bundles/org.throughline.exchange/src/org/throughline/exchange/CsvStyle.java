package org.throughline.exchange;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a table is written as CSV.
 *
 * @param delimiter what stands between two fields
 * @param byteOrderMark whether the file starts with a byte order mark, by which Excel recognises UTF-8
 * @param formulaSafe whether text that a spreadsheet would run as a formula is led by an apostrophe
 */
public record CsvStyle(char delimiter, boolean byteOrderMark, boolean formulaSafe) {

  /** For people who open the file in a spreadsheet: semicolons, byte order mark, nothing runs as a formula. */
  public static final CsvStyle SPREADSHEET = new CsvStyle(';', true, true);

  /** As the standard has it, formula-safe: for people and programs that expect commas. */
  public static final CsvStyle SAFE = new CsvStyle(',', false, true);

  /** For programs only: every text exactly as it is. Not for files a person may open in a spreadsheet. */
  public static final CsvStyle EXACT = new CsvStyle(',', false, false);

  /**
   * For people who open the file in a spreadsheet of their language: its separator between fields, byte order mark,
   * nothing runs as a formula.
   */
  public static CsvStyle spreadsheet(Locale locale) {
    return new CsvStyle(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ';' : ',', true, true);
  }
}
