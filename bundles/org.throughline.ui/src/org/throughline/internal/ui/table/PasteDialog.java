package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.ClipboardTable;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;

/** Shows what a paste would do before it does it. */
final class PasteDialog extends PlainDialog {

  private record Line(String icon, String what, String row, String column, String before, String after) {
  }

  private final PastePlan.Target target;
  private final ClipboardTable pasted;
  private final int row;
  private final int column;
  private PastePlan planned;
  private List<Line> lines = List.of();
  private Label summary;
  private Table list;
  private Button header;
  private Button asNew;

  PasteDialog(Shell parent, PastePlan.Target target, ClipboardTable pasted, int row, int column) {
    super(parent, "paste", TableBody.word("paste.title"));
    this.target = target;
    this.pasted = pasted;
    this.row = row;
    this.column = column;
    planned = PastePlan.of(target, pasted, row, column, null);
  }

  Optional<PastePlan> choose() {
    return open() == OK ? Optional.of(planned) : Optional.empty();
  }

  @Override
  protected void fill(Composite area) {
    summary = new Label(area, SWT.WRAP);
    summary.setData("id", "paste.summary");
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 640;
    summary.setLayoutData(wide);
    header = new Button(area, SWT.CHECK);
    header.setText(TableBody.word("paste.header"));
    header.setData("id", "paste.header");
    header.setSelection(planned.header());
    header.addListener(SWT.Selection, event -> again());
    asNew = new Button(area, SWT.CHECK);
    asNew.setText(TableBody.word("paste.new"));
    asNew.setData("id", "paste.new");
    asNew.setSelection(row < 0);
    asNew.setEnabled(row >= 0 && target.place() != null);
    asNew.addListener(SWT.Selection, event -> again());
    list = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
    list.setData("id", "paste.list");
    Named.of(list, TableBody.word("paste.title"));
    list.setHeaderVisible(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = 760;
    large.heightHint = 320;
    list.setLayoutData(large);
    int[] widths = {130, 150, 130, 160, 260};
    String[] keys = {"paste.what", "paste.row", "paste.column", "paste.before", "paste.after"};
    for (int i = 0; i < keys.length; i++) {
      TableColumn made = new TableColumn(list, SWT.LEFT);
      made.setText(TableBody.word(keys[i]));
      made.setWidth(widths[i]);
    }
    list.addListener(SWT.SetData, event -> {
      Line line = lines.get(event.index);
      TableItem item = (TableItem) event.item;
      Image image = Icons.image(line.icon);
      item.setImage(0, image);
      item.setText(new String[] {line.what, flat(line.row), line.column, flat(line.before), flat(line.after)});
    });
    list.setToolTipText("");
    list.addListener(SWT.MouseMove, event -> {
      TableItem item = list.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
      String text = item == null ? "" : lines.get(list.indexOf(item)).after;
      if (!text.equals(list.getToolTipText())) {
        list.setToolTipText(text);
      }
    });
    show();
  }

  private static String flat(String text) {
    return (text.length() > 200 ? text.substring(0, 200) + "…" : text).replaceAll("\\s+", " ");
  }

  private void again() {
    planned = PastePlan.of(target, pasted, asNew.getSelection() ? -1 : row, column, header.getSelection());
    show();
  }

  private void show() {
    Locale locale = Locale.getDefault();
    List<Line> made = new ArrayList<>();
    for (PastePlan.Refused each : planned.refused()) {
      made.add(new Line("error", TableBody.word("paste.refused"), TableBody.word("paste.line", each.line()),
          each.column(), each.text(), each.reason().in(locale)));
    }
    String kind = target.place() == null ? "" : new ModelTexts().label(target.place().type(), locale);
    for (PastePlan.NewRow each : planned.added()) {
      made.add(new Line("plus", TableBody.word("paste.added"), each.name().isEmpty() ? kind : each.name(),
          each.cells().size() == 1 ? target.cells().label(each.cells().getFirst().column())
              : TableBody.word("paste.cells", each.cells().size()),
          "", String.join(" · ", each.cells().stream().map(PastePlan.NewCell::text).toList())));
    }
    for (PastePlan.Change each : planned.changes()) {
      made.add(new Line("edit", TableBody.word("paste.changed"),
          new org.throughline.internal.ui.outline.Naming(locale).of(each.row()),
          target.cells().label(each.column()), each.before(), each.after()));
    }
    lines = made;
    list.setItemCount(made.size());
    list.clearAll();
    String text = TableBody.word("paste.summary", planned.added().size(), planned.changes().size(),
        planned.refused().size());
    summary.setText(planned.complete() ? text : text + "\n" + TableBody.word("paste.cut",
        ClipboardTable.MOST_ROWS, ClipboardTable.LONGEST_CELL));
    summary.getParent().layout(true);
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!planned.isEmpty());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button ok = createButton(parent, IDialogConstants.OK_ID, TableBody.word("paste.ok"), true);
    ok.setData("id", "paste.ok");
    ok.setEnabled(!planned.isEmpty());
    createButton(parent, IDialogConstants.CANCEL_ID, TableBody.word("cancel"), false).setData("id", "paste.cancel");
  }
}
