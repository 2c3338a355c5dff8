package org.throughline.internal.ui.importing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.exchange.elements.ElementImport;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;

/** What an import left out and why, to be read or copied. */
final class LeftOutDialog extends PlainDialog {

  private final ElementImport plan;

  LeftOutDialog(Shell parent, ElementImport plan) {
    super(parent, "left", ImportWords.of("left.title"));
    this.plan = plan;
  }

  @Override
  protected void fill(Composite area) {
    Label what = new Label(area, SWT.WRAP);
    what.setText(ImportWords.of("left.text", Preview.leftOut(plan)));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 560;
    what.setLayoutData(wide);
    Text rows = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    rows.setData("id", "left.rows");
    Named.of(rows, ImportWords.of("left.title"));
    rows.setText(Stream.concat(plan.errors().stream(), plan.notes().stream())
        .map(each -> each.in(Locale.getDefault())).collect(Collectors.joining("\n")));
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = 560;
    large.heightHint = 240;
    rows.setLayoutData(large);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, ImportWords.of("left.close"), true).setData("id", "left.close");
  }
}
