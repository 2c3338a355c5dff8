package org.throughline.internal.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no, as a check box. */
final class YesNoControl extends FieldControl {

  private Button box;

  YesNoControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
  }

  @Override
  Control control(Composite parent, boolean editable) {
    box = new Button(parent, SWT.CHECK);
    box.setText(FormWords.of("choice.yes"));
    box.setEnabled(editable);
    box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      box.setGrayed(false);
      store(box.getSelection());
    }));
    return box;
  }

  @Override
  void refresh() {
    Held held = held();
    box.setGrayed(held.mixed());
    box.setSelection(held.mixed() || Boolean.TRUE.equals(held.value()));
  }
}
