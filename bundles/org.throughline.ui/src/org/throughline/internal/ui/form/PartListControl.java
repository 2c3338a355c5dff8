package org.throughline.internal.ui.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.AddElement;
import org.throughline.core.DeleteElement;
import org.throughline.core.ModelTexts;
import org.throughline.core.MoveElement;
import org.throughline.core.NewName;
import org.throughline.core.Operation;
import org.throughline.core.Together;
import org.throughline.model.ModelPackage;
import org.throughline.ui.Icons;

/** What is inside the element in a list: made by its name where it has one, and edited by going into it. */
final class PartListControl extends ListControl {

  private final List<EClass> kinds;
  private final PartSummary summary;
  private final NewParts parts = new NewParts(Clock.systemDefaultZone(), System.getProperty("user.name", ""));

  PartListControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    kinds = NewParts.kinds(field.reference(), subject.first());
    summary = new PartSummary(context.naming(), context.values());
  }

  @Override
  int columns() {
    return 2;
  }

  private boolean isNamed() {
    return kinds.size() == 1 && ModelPackage.Literals.ELEMENT.isSuperTypeOf(kinds.getFirst());
  }

  private boolean isAttachments() {
    return kinds.size() == 1 && ModelPackage.Literals.ATTACHMENT.isSuperTypeOf(kinds.getFirst());
  }

  @Override
  Control adder(Composite bar) {
    if (isAttachments()) {
      Button add = button(bar);
      add.setText(FormWords.of("attachment.add"));
      add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
          new AddingAttachments(context, add.getShell()).choose().ifPresent(operations -> operations.forEach(this::put))));
      return add;
    }
    return isNamed() ? names(bar) : kinds(bar);
  }

  private Button button(Composite bar) {
    Button add = new Button(bar, SWT.PUSH | SWT.WRAP);
    add.setImage(Icons.image("plus"));
    add.setText(kinds.size() == 1 ? kind(kinds.getFirst()) : FormWords.of("list.add"));
    add.setToolTipText(FormWords.of("list.add") + ": " + text());
    add.setData("id", id(".add"));
    add.setData("name", FormWords.of("list.add") + ", " + text());
    add.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
    return add;
  }

  private Control names(Composite bar) {
    Text adding = new Text(bar, SWT.BORDER | SWT.SINGLE);
    adding.setMessage(new NewName(kinds.getFirst()).in(Locale.getDefault()));
    adding.setData("id", id(".add"));
    adding.setData("name", new NewName(kinds.getFirst()).in(Locale.getDefault()));
    new Typing(adding, Pasting.line(), this::note);
    onEnter(adding, () -> {
      String name = adding.getText().strip();
      if (!name.isEmpty() && put(parts.adding(object(), field.reference(), kinds.getFirst(), name))) {
        adding.setText("");
      }
    });
    return adding;
  }

  private Control kinds(Composite bar) {
    Button add = button(bar);
    add.setEnabled(!kinds.isEmpty());
    add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (kinds.size() == 1) {
        make(kinds.getFirst());
      } else {
        menu(add);
      }
    }));
    return add;
  }

  private void menu(Button below) {
    Menu menu = new Menu(below);
    for (EClass kind : kinds) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(kind(kind));
      item.setImage(Icons.image(kind));
      item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> make(kind)));
    }
    menu.setLocation(below.toDisplay(0, below.getSize().y));
    menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private static String kind(EClass type) {
    return new ModelTexts().label(type, Locale.getDefault());
  }

  /** Makes one without a name and goes into it, to be filled in. */
  private void make(EClass kind) {
    AddElement adding = parts.adding(object(), field.reference(), kind, null);
    if (run(adding)) {
      context.page().open(adding.element());
    }
  }

  private boolean put(Operation adding) {
    boolean done = run(adding);
    refresh();
    select(rows().size() - 1);
    return done;
  }

  @Override
  void fill(TableItem item, Object row) {
    EObject part = (EObject) row;
    item.setText(new String[] {context.naming().of(part), summary.of(part)});
    item.setImage(Icons.image(part.eClass()));
  }

  @Override
  void open(Object row, TableItem item) {
    context.page().open((EObject) row);
  }

  @Override
  void remove(List<Object> gone) {
    List<Operation> steps = new ArrayList<>();
    gone.forEach(each -> steps.add(new DeleteElement((EObject) each)));
    run(steps.size() == 1 ? steps.getFirst()
        : new Together(org.throughline.core.Message.of(FormWords.class, "operation.delete.several", steps.size(),
            new org.throughline.core.ModelLabel(field.feature())), steps));
  }

  @Override
  void move(Object row, int to) {
    run(new MoveElement((EObject) row, Objects.requireNonNull(((EObject) row).eContainer()), field.reference(), to));
  }
}
