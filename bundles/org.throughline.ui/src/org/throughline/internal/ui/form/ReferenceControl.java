package org.throughline.internal.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Desk;

/** Other elements, shown by name and chosen in a dialog. */
final class ReferenceControl extends FieldControl {

  private Text names;

  ReferenceControl(Desk desk, EObject object, Field field, ValueText values) {
    super(desk, object, field, values);
  }

  @Override
  Control control(Composite parent, boolean editable) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    names = new Text(row, SWT.BORDER | SWT.SINGLE | SWT.READ_ONLY);
    names.setData("id", id(""));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 60;
    names.setLayoutData(wide);
    Button change = new Button(row, SWT.PUSH);
    change.setText(word("reference.change"));
    change.setData("id", id(".change"));
    change.setEnabled(editable);
    change.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
      @Override
      public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
        event.result = word("reference.change") + " " + text();
      }
    });
    change.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    return names;
  }

  private void choose() {
    List<EObject> candidates = desk.session()
        .map(session -> session.index().<EObject>all(field.target())).orElse(List.of());
    Optional<List<EObject>> chosen = new ElementChooser(names.getShell(), text(), candidates, held(),
        field.feature().isMany(), field.optional()).choose();
    chosen.ifPresent(elements -> store(field.feature().isMany() ? elements
        : elements.isEmpty() ? null : elements.getFirst(), false));
  }

  private List<EObject> held() {
    Object value = value().orElse(null);
    return value instanceof List<?> all ? all.stream().map(EObject.class::cast).toList()
        : value instanceof EObject one ? List.of(one) : List.of();
  }

  @Override
  void refresh() {
    Naming naming = new Naming(Locale.getDefault());
    String text = String.join(", ", held().stream().map(naming::of).toList());
    if (!names.getText().equals(text)) {
      names.setText(text);
    }
  }
}
