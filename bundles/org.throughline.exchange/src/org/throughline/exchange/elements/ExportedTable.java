package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.internal.exchange.FormulaGuard;

/**
 * A list of elements, ready to be written. Free of the model; safe from any thread.
 *
 * @param header what stands above each column
 * @param rows the rows, each with as many fields as the header; numbers, days and moments as such, null for nothing
 * @param locale the language of whoever opens the file
 */
public record ExportedTable(List<String> header, List<List<@Nullable Object>> rows, Locale locale) {

  public ExportedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The table as CSV, as a spreadsheet in that language opens it. */
  public byte[] csv() {
    List<List<@Nullable Object>> prepared = new ArrayList<>(rows.size());
    for (List<@Nullable Object> row : rows) {
      List<@Nullable Object> fields = new ArrayList<>(row.size());
      row.forEach(field -> fields.add(field instanceof String text ? FormulaGuard.prepared(text) : field));
      prepared.add(Collections.unmodifiableList(fields));
    }
    return new TableWriter(CsvStyle.spreadsheet(locale), locale).write(header, prepared);
  }

  /**
   * The table as a workbook with one sheet.
   *
   * @param sheet what the sheet is called
   */
  public byte[] workbook(String sheet) {
    return new WorkbookWriter().write(sheet, header, rows);
  }

  /** How many texts are longer than a cell of a workbook holds, and are cut there. */
  public int cutInWorkbook() {
    int cut = 0;
    for (List<@Nullable Object> row : rows) {
      for (Object field : row) {
        cut += field instanceof String text && text.length() > WorkbookWriter.LONGEST_TEXT ? 1 : 0;
      }
    }
    return cut;
  }
}
