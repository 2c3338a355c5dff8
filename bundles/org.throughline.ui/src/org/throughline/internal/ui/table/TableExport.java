package org.throughline.internal.ui.table;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.ui.LongWork;

/** Writes the rows of a table to a workbook or a CSV file, away from the window. */
final class TableExport {

  private final Shell shell;
  private final ClientSession session;
  private final Cells cells;
  private final String title;

  TableExport(Shell shell, ClientSession session, Cells cells, String title) {
    this.shell = shell;
    this.session = session;
    this.cells = cells;
    this.title = title;
  }

  /** Asks for a file and writes it. */
  void write(List<CellColumn> columns, List<EObject> rows) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(TableBody.word("export.title"));
    dialog.setFilterNames(new String[] {TableBody.word("export.xlsx"), TableBody.word("export.csv")});
    dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
    dialog.setFileName(title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".xlsx");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      LongWork.run(TableBody.word("export.task", title), () -> {
        new DurableWriter().write(Path.of(chosen), bytes(columns, rows, chosen));
        return Boolean.TRUE;
      });
    }
  }

  /** The file with this name; what ends in csv is CSV for spreadsheets, anything else a workbook. From any thread. */
  byte[] bytes(List<CellColumn> columns, List<EObject> rows, String name) {
    List<String> header = columns.stream().map(cells::label).toList();
    List<List<@Nullable Object>> table = session.read(access -> {
      List<List<@Nullable Object>> read = new ArrayList<>(rows.size());
      for (EObject row : rows) {
        if (read.size() % 128 == 0) {
          access.check();
        }
        List<@Nullable Object> fields = new ArrayList<>(columns.size());
        columns.forEach(column -> fields.add(field(row, column)));
        read.add(Collections.unmodifiableList(fields));
      }
      return read;
    });
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? new TableWriter(CsvStyle.spreadsheet(cells.locale()), cells.locale()).write(header, table)
        : new WorkbookWriter().write(title, header, table);
  }

  private @Nullable Object field(EObject row, CellColumn column) {
    Object value = column.feature() == null || column.isMany() || row.eClass().getFeatureID(column.feature()) < 0 ? null
        : row.eGet(column.feature());
    return value instanceof BigDecimal || value instanceof Integer || value instanceof LocalDate
        || value instanceof LocalDateTime ? value : cells.text(row, column);
  }
}
