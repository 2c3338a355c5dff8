package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Desk;

/** One literal of an enumeration, or none where the model allows it. */
final class ChoiceControl extends FieldControl {

  private final List<EEnumLiteral> literals;
  private final int shift;
  private Combo combo;

  ChoiceControl(Desk desk, EObject object, Field field, ValueText values) {
    super(desk, object, field, values);
    literals = List.copyOf(field.enumeration().getELiterals());
    shift = field.offersNone() ? 1 : 0;
  }

  @Override
  Control control(Composite parent, boolean editable) {
    combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setData("id", id(""));
    combo.setEnabled(editable);
    List<String> items = new ArrayList<>();
    if (shift == 1) {
      items.add(word("choice.none"));
    }
    Naming naming = new Naming(Locale.getDefault());
    literals.forEach(literal -> items.add(naming.literal(literal)));
    combo.setItems(items.toArray(String[]::new));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 80;
    combo.setLayoutData(wide);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
    return combo;
  }

  private void chosen() {
    int index = combo.getSelectionIndex() - shift;
    store(index < 0 ? null : literals.get(index).getInstance(), false);
  }

  @Override
  void refresh() {
    int index = -1;
    if (value().orElse(null) instanceof Enum<?> held) {
      index = literals.indexOf(field.enumeration().getEEnumLiteral(held.name()));
    }
    if (combo.getSelectionIndex() != index + shift) {
      combo.select(index + shift);
    }
  }
}
