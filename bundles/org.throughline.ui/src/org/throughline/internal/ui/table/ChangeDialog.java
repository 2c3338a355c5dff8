package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;
import org.throughline.ui.Theme;

/** Gives one column of every selected row the same value, as one step. */
final class ChangeDialog extends PlainDialog {

  private final PastePlan.Target target;
  private final List<EObject> rows;
  private final List<CellColumn> columns;
  private final InPlace.Owner owner;
  private CellColumn column;
  private PastePlan planned;
  private Combo which;
  private Text value;
  private Button pick;
  private Label outcome;

  ChangeDialog(Shell parent, PastePlan.Target target, List<EObject> rows, CellColumn column, InPlace.Owner owner) {
    super(parent, "change", TableBody.word("change.title", rows.size()));
    this.target = target;
    this.rows = rows;
    this.owner = owner;
    columns = target.columns().stream().filter(CellColumn::isEditable).toList();
    this.column = column.isEditable() ? column : columns.getFirst();
    planned = PastePlan.fill(target, "", List.of(), this.column);
  }

  Optional<PastePlan> choose() {
    return open() == OK ? Optional.of(planned) : Optional.empty();
  }

  @Override
  protected void fill(Composite area) {
    GridLayout layout = (GridLayout) area.getLayout();
    layout.numColumns = 3;
    new Label(area, SWT.NONE).setText(TableBody.word("change.column"));
    which = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
    which.setData("id", "change.column");
    Named.of(which, TableBody.word("change.column"));
    which.setItems(columns.stream().map(target.cells()::label).toArray(String[]::new));
    which.select(columns.indexOf(column));
    which.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    Label label = new Label(area, SWT.NONE);
    label.setText(TableBody.word("change.value"));
    value = new Text(area, SWT.BORDER);
    value.setData("id", "change.value");
    Named.of(value, TableBody.word("change.value"));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 280;
    value.setLayoutData(wide);
    pick = new Button(area, SWT.PUSH);
    pick.setText(TableBody.word("change.pick"));
    pick.setData("id", "change.pick");
    outcome = new Label(area, SWT.WRAP);
    outcome.setData("id", "change.outcome");
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, true, 3, 1);
    below.widthHint = 420;
    below.heightHint = outcome.getFont().getFontData()[0].getHeight() * 6;
    outcome.setLayoutData(below);
    which.addListener(SWT.Selection, event -> {
      column = columns.get(which.getSelectionIndex());
      value.setText("");
      plan();
    });
    value.addModifyListener(event -> plan());
    pick.addListener(SWT.Selection, event -> pick());
    plan();
    value.setFocus();
  }

  private void pick() {
    List<PickPopup.Choice> choices = new ArrayList<>();
    switch (column.kind()) {
      case CHOICE, CHOICES -> {
        for (EEnumLiteral literal : column.enumeration().getELiterals()) {
          choices.add(new PickPopup.Choice(new ModelTexts().label(literal, target.cells().locale()), null,
              literal.getInstance()));
        }
      }
      case YES_NO -> List.of(true, false).forEach(
          each -> choices.add(new PickPopup.Choice(target.cells().one(column, each), null, each)));
      default -> owner.candidates(column).forEach(each -> choices.add(new PickPopup.Choice(
          target.cells().one(column, each), org.throughline.ui.Icons.image(each.eClass()), each)));
    }
    new PickPopup(getShell(), getShell().getDisplay().map(value.getParent(), null, value.getBounds()),
        target.cells().label(column), choices, List.of(), column.isMany(), picked -> value.setText(String.join("; ",
            picked.stream().map(each -> target.cells().one(column, each)).toList())), () -> value.setFocus());
  }

  private void plan() {
    pick.setEnabled(column.isPicked());
    planned = PastePlan.fill(target, value.getText(), rows, column);
    String text = TableBody.word("change.outcome", planned.changes().size(), rows.size());
    if (!planned.refused().isEmpty()) {
      text += "\n" + planned.refused().getFirst().reason().in(Locale.getDefault());
    }
    outcome.setText(text);
    outcome.setForeground(planned.refused().isEmpty() ? Theme.current().ink2() : Theme.current().error());
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!planned.isEmpty());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button ok = createButton(parent, IDialogConstants.OK_ID, TableBody.word("change.ok"), true);
    ok.setData("id", "change.ok");
    ok.setEnabled(!planned.isEmpty());
    createButton(parent, IDialogConstants.CANCEL_ID, TableBody.word("cancel"), false);
  }
}
