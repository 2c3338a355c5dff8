package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Desk;

/** Several literals of an enumeration, as check boxes. */
final class ChoicesControl extends FieldControl {

  private final List<EEnumLiteral> literals;
  private final List<Button> boxes = new ArrayList<>();

  ChoicesControl(Desk desk, EObject object, Field field, ValueText values) {
    super(desk, object, field, values);
    literals = List.copyOf(field.enumeration().getELiterals());
  }

  @Override
  Control control(Composite parent, boolean editable) {
    Composite group = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 4;
    layout.verticalSpacing = 4;
    group.setLayout(layout);
    group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Naming naming = new Naming(Locale.getDefault());
    for (EEnumLiteral literal : literals) {
      Button box = new Button(group, SWT.CHECK);
      box.setText(naming.literal(literal));
      box.setData("id", id("." + literal.getName()));
      box.setEnabled(editable);
      box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
      boxes.add(box);
    }
    return group;
  }

  private void chosen() {
    List<Object> held = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).getSelection()) {
        held.add(literals.get(i).getInstance());
      }
    }
    store(held, false);
  }

  @Override
  void refresh() {
    List<?> held = value().map(each -> (List<?>) each).orElse(List.of());
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).setSelection(held.contains(literals.get(i).getInstance()));
    }
  }
}
