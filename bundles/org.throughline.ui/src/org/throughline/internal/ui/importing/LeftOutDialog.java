package org.throughline.internal.ui.importing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.exchange.elements.ElementImport;
import org.throughline.ui.Named;

/** What an import left out and why, to be read or copied. */
final class LeftOutDialog extends TrayDialog {

  private final ElementImport plan;

  LeftOutDialog(Shell parent, ElementImport plan) {
    super(parent);
    this.plan = plan;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(ImportWords.of("left.title"));
    shell.setData("id", "left");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    ((GridLayout) area.getLayout()).verticalSpacing = 8;
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
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, ImportWords.of("left.close"), true).setData("id", "left.close");
  }
}
