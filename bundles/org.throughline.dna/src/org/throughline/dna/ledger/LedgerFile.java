package org.throughline.dna.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.picture.ValueTable;

/**
 * A ledger as a file for a spreadsheet, worded as it is read. Nothing in it runs as a formula, whatever a promise is
 * called.
 *
 * @param picture what is written, grouped as it is there and in its language
 */
public record LedgerFile(LedgerPicture picture) {

  /** What is written to a file: CSV as a spreadsheet of the language reads it where the name ends so, else a workbook. */
  public byte[] content(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? csv() : workbook();
  }

  private byte[] csv() {
    Locale language = picture.language();
    return new TableWriter(CsvStyle.spreadsheet(language), language).write(header(), picture.table().rows());
  }

  private byte[] workbook() {
    return new WorkbookWriter().write(picture.title(), header(), picture.table().rows());
  }

  private List<String> header() {
    return picture.table().columns().stream().map(ValueTable.Column::head).toList();
  }
}
