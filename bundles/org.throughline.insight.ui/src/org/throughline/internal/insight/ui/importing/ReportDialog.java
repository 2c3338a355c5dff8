package org.throughline.internal.insight.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.core.DurableWriter;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.RowError;
import org.throughline.exchange.TableWriter;
import org.throughline.ui.Icons;
import org.throughline.ui.LongWork;
import org.throughline.ui.PlainDialog;
import org.throughline.ui.Roomy;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/** What came of an import: rows in, rows left out and why, and totals to compare with the network's own page. */
final class ReportDialog extends PlainDialog {

  private static final int WIDE = 680;

  private final List<FileResult> results;
  private final Locale locale = Locale.getDefault();
  private Label lead;
  private Label remarks;
  private Label totalsLabel;
  private Table totals;
  private Label skippedLabel;
  private Table skipped;
  private Button export;
  private FileResult shown;

  ReportDialog(Shell parent, List<FileResult> results) {
    super(parent, "insight.report", ImportWords.of("report.title"));
    this.results = List.copyOf(results);
    shown = results.getFirst();
  }

  @Override
  protected void fill(Composite area) {
    if (results.size() > 1) {
      files(area);
    }
    lead = label(area, "insight.report.lead");
    lead.setFont(Typeface.SERIF.at(12));
    remarks = label(area, "insight.report.remarks");
    totalsLabel = label(area, "insight.report.totals.label");
    totalsLabel.setText(ImportWords.of("report.totals"));
    totals = ImportTable.of(area, "insight.report.totals", SWT.NONE, WIDE, 96, new String[] {"report.figure", "report.sum", "report.blank"}, 300, 160, 200);
    totals.getColumn(1).setAlignment(SWT.RIGHT);
    totals.getColumn(2).setAlignment(SWT.RIGHT);
    skippedLabel = label(area, "insight.report.skipped.label");
    skipped = ImportTable.of(area, "insight.report.skipped", SWT.VIRTUAL, WIDE, 120, new String[] {"report.line", "report.why"}, 80, 580);
    skipped.getColumn(0).setAlignment(SWT.RIGHT);
    skipped.addListener(SWT.SetData, event -> {
      RowError error = shown.errors().get(event.index);
      ((TableItem) event.item).setText(new String[] {ImportWords.of("report.number", error.line()), error.reason().in(locale)});
    });
    export = new Button(area, SWT.PUSH);
    export.setText(ImportWords.of("report.export"));
    export.setData("id", "insight.report.export");
    export.setLayoutData(new GridData());
    Roomy.of(export);
    export.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> export()));
    show();
  }

  private static Label label(Composite area, String id) {
    Label label = new Label(area, SWT.WRAP);
    label.setData("id", id);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = WIDE;
    label.setLayoutData(wide);
    return label;
  }

  private void files(Composite area) {
    Table files = ImportTable.of(area, "insight.report.files", SWT.NONE, WIDE, 92, new String[] {"files.file", "report.in", "report.out"}, 400, 120, 140);
    files.getColumn(1).setAlignment(SWT.RIGHT);
    files.getColumn(2).setAlignment(SWT.RIGHT);
    for (FileResult each : results) {
      TableItem item = new TableItem(files, SWT.NONE);
      item.setImage(Icons.image(each.kind().icon()));
      item.setText(new String[] {String.valueOf(each.file().getFileName()), ImportWords.of("report.number", each.rows()),
          ImportWords.of("report.number", each.skipped())});
    }
    files.select(0);
    files.addListener(SWT.Selection, event -> {
      shown = results.get(Math.max(0, files.getSelectionIndex()));
      show();
    });
  }

  private void show() {
    lead.setText((shown.file().getFileName() + ": " + shown.said()).replace("&", "&&"));
    remarks.setText(shown.remarks().stream().map(each -> "• " + each).collect(Collectors.joining("\n")).replace("&", "&&"));
    seen(remarks, !shown.remarks().isEmpty());
    Theme.tint(remarks, Theme::ink2);
    totals.removeAll();
    for (FileResult.Total each : shown.totals()) {
      new TableItem(totals, SWT.NONE).setText(new String[] {each.heading(), ImportWords.of("report.number", each.sum()),
          each.blank() == 0 ? "" : ImportWords.of("report.number", each.blank())});
    }
    seen(totalsLabel, !shown.totals().isEmpty());
    seen(totals, !shown.totals().isEmpty());
    boolean some = shown.skipped() > 0;
    skippedLabel.setText(some ? ImportWords.of(shown.errors().size() < shown.skipped() ? "report.skipped.some" : "report.skipped",
        shown.skipped(), shown.errors().size()) : shown.kind() == FileResult.Kind.DONE ? ImportWords.of("report.skipped.none") : "");
    seen(skippedLabel, !skippedLabel.getText().isEmpty());
    skipped.setItemCount(shown.errors().size());
    skipped.clearAll();
    seen(skipped, !shown.errors().isEmpty());
    seen(export, !shown.errors().isEmpty());
    lead.getParent().layout(true, true);
    if (getShell() != null && getShell().isVisible()) {
      getShell().pack();
    }
  }

  private static void seen(org.eclipse.swt.widgets.Control control, boolean visible) {
    control.setVisible(visible);
    ((GridData) control.getLayoutData()).exclude = !visible;
  }

  private void export() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(ImportWords.of("report.export.title"));
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFileName(String.valueOf(shown.file().getFileName()).replaceFirst("\\.[^.]+$", "") + "-"
        + ImportWords.of("report.export.name") + ".csv");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      export(Path.of(chosen));
    }
  }

  /** Writes the rows that were left out to a file. */
  private void export(Path file) {
    List<RowError> errors = shown.errors();
    LongWork.run(ImportWords.of("task.export"), () -> {
      List<List<Object>> rows = errors.stream().map(each -> List.<Object>of(each.line(), each.reason().in(locale))).toList();
      new DurableWriter().write(file, new TableWriter(CsvStyle.spreadsheet(locale), locale)
          .write(List.of(ImportWords.of("report.line"), ImportWords.of("report.why")), rows));
      return Boolean.TRUE;
    });
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    ((GridLayout) parent.getLayout()).makeColumnsEqualWidth = false;
    createButton(parent, IDialogConstants.OK_ID, ImportWords.of("report.close"), true).setData("id", "insight.report.close");
  }
}
