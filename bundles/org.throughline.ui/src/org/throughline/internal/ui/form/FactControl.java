package org.throughline.internal.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value nobody types, shown so that it can be read and copied. */
final class FactControl extends FieldControl {

  private Text text;

  FactControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
  }

  @Override
  Control control(Composite parent, boolean editable) {
    text = new Text(parent, SWT.SINGLE | SWT.READ_ONLY | SWT.BORDER);
    text.setLayoutData(wide());
    return text;
  }

  @Override
  void refresh() {
    text.setText(context.values().show(field.dataType(), held().value()));
  }
}
