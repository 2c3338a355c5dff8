package org.throughline.internal.ui.form;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Icons;

/** Asks for one element or several of a list, which a few typed letters make shorter. */
final class ElementChooser extends Dialog {

  private final String title;
  private final List<EObject> candidates;
  private final Set<EObject> chosen;
  private final boolean many;
  private final boolean optional;
  private final Naming naming = new Naming(Locale.getDefault());
  private Text filter;
  private Table table;

  ElementChooser(Shell parent, String title, List<EObject> candidates, List<EObject> held, boolean many,
      boolean optional) {
    super(parent);
    this.title = title;
    Comparator<EObject> byName = Comparator.comparing(naming::of, Collator.getInstance(Locale.getDefault()));
    this.candidates = candidates.stream().sorted(byName).toList();
    this.chosen = new LinkedHashSet<>(held);
    this.many = many;
    this.optional = optional;
  }

  /** What was chosen, in the order of choosing; empty when the dialog was cancelled. */
  Optional<List<EObject>> choose() {
    return open() == OK ? Optional.of(new ArrayList<>(chosen)) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    ((GridLayout) area.getLayout()).verticalSpacing = 8;
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(FieldControl.word("chooser.filter"));
    filter.setData("id", "chooser.filter");
    filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    table = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION | (many ? SWT.CHECK : SWT.SINGLE));
    table.setData("id", "chooser.table");
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = 360;
    large.heightHint = 300;
    table.setLayoutData(large);
    filter.addModifyListener(event -> fill());
    filter.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        table.setFocus();
      }
    });
    table.addListener(SWT.Selection, event -> picked((TableItem) event.item, event.detail == SWT.CHECK));
    table.addListener(SWT.DefaultSelection, event -> {
      if (!many) {
        okPressed();
      }
    });
    fill();
    return area;
  }

  private void fill() {
    table.removeAll();
    String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
    for (EObject each : candidates) {
      String name = naming.of(each);
      if (name.toLowerCase(Locale.getDefault()).contains(wanted)) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(name);
        item.setImage(Icons.image(each.eClass()));
        item.setData(each);
        if (many) {
          item.setChecked(chosen.contains(each));
        } else if (chosen.contains(each)) {
          table.setSelection(item);
        }
      }
    }
    if (!many && table.getSelectionCount() == 0 && table.getItemCount() > 0 && !wanted.isEmpty()) {
      table.setSelection(0);
      picked(table.getItem(0), false);
    }
  }

  private void picked(TableItem item, boolean checked) {
    EObject element = (EObject) item.getData();
    if (!many) {
      chosen.clear();
      chosen.add(element);
    } else if (checked) {
      if (item.getChecked()) {
        chosen.add(element);
      } else {
        chosen.remove(element);
      }
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    if (optional) {
      Button none = createButton(parent, IDialogConstants.CLIENT_ID, FieldControl.word("chooser.none"), false);
      none.setData("id", "chooser.none");
    }
    createButton(parent, IDialogConstants.OK_ID, FieldControl.word("chooser.ok"), true).setData("id", "chooser.ok");
    createButton(parent, IDialogConstants.CANCEL_ID, FieldControl.word("chooser.cancel"), false);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.CLIENT_ID) {
      chosen.clear();
      okPressed();
    } else {
      super.buttonPressed(button);
    }
  }
}
