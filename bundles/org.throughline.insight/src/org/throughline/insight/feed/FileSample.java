package org.throughline.insight.feed;

import java.util.List;

/**
 * The beginning of a file, by which it is recognised.
 *
 * @param form what sort of file it is
 * @param tables the first rows of its table, or of each sheet
 * @param names names on its top level: the members of a JSON object, the entries of an archive
 */
public record FileSample(Form form, List<Table> tables, List<String> names) {

  /** How many rows of a table are looked at. */
  public static final int ROWS = 40;

  /** A sort of file. */
  public enum Form {
    /** Text with a delimiter. */
    TEXT,
    /** A workbook (XLSX). */
    WORKBOOK,
    /** JSON, also where it lies in an archive of a network. */
    JSON,
    /** A repository of the AT protocol (CAR). */
    CAR,
    /** An archive (ZIP). */
    ARCHIVE
  }

  /**
   * The first rows of a table.
   *
   * @param sheet the name of the sheet; empty for a text file
   * @param rows the cells as text, blank ones empty
   */
  public record Table(String sheet, List<List<String>> rows) {

    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  public FileSample {
    tables = List.copyOf(tables);
    names = List.copyOf(names);
  }
}
