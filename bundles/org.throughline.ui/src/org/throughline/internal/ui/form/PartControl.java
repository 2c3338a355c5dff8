package org.throughline.internal.ui.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.DeleteElement;
import org.throughline.core.ModelTexts;
import org.throughline.model.Element;
import org.throughline.ui.Icons;

/** One thing inside the element: a value edited in place, an element by going into it. */
final class PartControl extends FieldControl {

  private static final int INDENT = 12;

  private Composite area;
  private boolean editable;
  private @Nullable EObject shown;
  private boolean made;
  private final List<FieldControl> nested = new ArrayList<>();
  private final NewParts parts = new NewParts(Clock.systemDefaultZone(), System.getProperty("user.name", ""));

  PartControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
  }

  @Override
  Control control(Composite parent, boolean mayEdit) {
    editable = mayEdit;
    area = plain(parent, 1);
    ((GridLayout) area.getLayout()).verticalSpacing = 8;
    area.setData("id", id(""));
    return area;
  }

  @Override
  void refresh() {
    EObject present = (EObject) value().orElse(null);
    if (made && present == shown) {
      nested.forEach(FieldControl::refresh);
      return;
    }
    boolean first = !made;
    made = true;
    shown = present;
    nested.clear();
    for (Control each : area.getChildren()) {
      each.dispose();
    }
    if (present == null) {
      empty();
    } else if (present instanceof Element) {
      link(present);
    } else {
      inPlace(present);
    }
    if (!first) {
      for (Control each : area.getChildren()) {
        if (each instanceof Button) {
          adopt(each);
        }
      }
      context.page().resized();
    }
  }

  private void empty() {
    List<EClass> kinds = NewParts.kinds(field.reference(), object());
    for (EClass kind : kinds) {
      Button add = new Button(area, SWT.PUSH);
      add.setImage(Icons.image("plus"));
      add.setText(new ModelTexts().label(kind, Locale.getDefault()));
      add.setData("id", id(kinds.size() == 1 ? ".add" : ".add." + kind.getName()));
      add.setData("name", FormWords.of("list.add") + ", " + text());
      add.setEnabled(editable);
      add.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
      add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
        AddElement adding = parts.adding(object(), field.reference(), kind, null);
        if (run(adding)) {
          refresh();
        }
      }));
    }
  }

  private void link(EObject element) {
    Button open = new Button(area, SWT.PUSH | SWT.FLAT | SWT.LEFT);
    open.setImage(Icons.image(element.eClass()));
    open.setText(context.naming().of(element).replace("&", "&&"));
    open.setData("id", id(".open"));
    open.setData("name", FormWords.of("list.open") + ", " + text());
    open.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
    open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> context.page().open(element)));
  }

  private void inPlace(EObject part) {
    Composite inside = plain(area, 1);
    GridLayout layout = (GridLayout) inside.getLayout();
    layout.marginLeft = INDENT;
    layout.verticalSpacing = 8;
    FormPlan plan = FormPlan.of(part.eClass());
    Subject own = new Subject(subject.session(), part);
    plan.all().forEach(each -> {
      FieldControl control = Fields.of(context, own, each, id("."));
      control.create(inside, editable);
      nested.add(control);
    });
    if (nested.isEmpty()) {
      new Label(inside, SWT.NONE).setText(context.naming().kind(part));
    }
    if (editable && field.optional()) {
      Button remove = new Button(inside, SWT.PUSH);
      remove.setText(FormWords.of("part.remove", context.naming().kind(part)));
      remove.setData("id", id(".remove"));
      remove.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
      remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
        if (run(new DeleteElement(part))) {
          refresh();
        }
      }));
    }
  }

  /** The fields of the value in it. */
  List<FieldControl> nested() {
    return nested;
  }

  @Override
  void closing() {
    nested.forEach(FieldControl::leave);
    nested.forEach(FieldControl::closing);
  }
}
