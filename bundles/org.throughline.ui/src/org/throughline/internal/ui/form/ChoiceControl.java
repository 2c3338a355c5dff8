package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.core.ModelTexts;

/** One literal of an enumeration, or none where the model allows it. */
final class ChoiceControl extends FieldControl {

  private final List<EEnumLiteral> literals;
  private final int shift;
  private Combo combo;
  private boolean several;

  ChoiceControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    literals = List.copyOf(field.enumeration().getELiterals());
    shift = field.offersNone() ? 1 : 0;
  }

  @Override
  Control control(Composite parent, boolean editable) {
    combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setData("id", id(""));
    combo.setEnabled(editable);
    combo.setVisibleItemCount(12);
    combo.setItems(items(false));
    combo.setLayoutData(wide());
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
    return combo;
  }

  private String[] items(boolean withSeveral) {
    List<String> items = new ArrayList<>();
    if (shift == 1) {
      items.add(FormWords.of("choice.none"));
    }
    literals.forEach(literal -> items.add(context.naming().literal(literal)));
    if (withSeveral) {
      items.add(FormWords.of("several.values"));
    }
    return items.toArray(String[]::new);
  }

  private void chosen() {
    int index = combo.getSelectionIndex() - shift;
    if (index < literals.size()) {
      store(index < 0 ? null : literals.get(index).getInstance());
    }
  }

  @Override
  void refresh() {
    Held held = held();
    if (held.mixed() != several) {
      several = held.mixed();
      combo.setItems(items(several));
    }
    Object value = held.value() instanceof EEnumLiteral literal ? literal.getInstance() : held.value();
    int index = literals.stream().map(EEnumLiteral::getInstance).toList().indexOf(value == null ? this : value);
    int wanted = several ? literals.size() + shift : index + shift;
    if (combo.getSelectionIndex() != wanted) {
      combo.select(wanted);
    }
    if (index >= 0) {
      combo.setToolTipText(new ModelTexts().help(literals.get(index), Locale.getDefault()).orElse(help()));
    }
  }
}
