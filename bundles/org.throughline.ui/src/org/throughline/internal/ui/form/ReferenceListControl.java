package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.AddElement;
import org.throughline.core.DeleteElement;
import org.throughline.core.MoveElement;
import org.throughline.core.Operation;
import org.throughline.core.Together;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.ui.Icons;

/** Several other elements, chosen by typing some of their names, or made on the spot; directly or by pointers. */
final class ReferenceListControl extends ListControl {

  private final boolean pointers;
  private final Choosing choosing;
  private Text adding;

  ReferenceListControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    pointers = field.kind() == FieldKind.POINTERS;
    choosing = new Choosing(this);
  }

  private EClass wanted() {
    return pointers ? ModelPackage.Literals.ELEMENT : field.target();
  }

  @Override
  Control adder(Composite bar) {
    adding = new Text(bar, SWT.BORDER | SWT.SINGLE);
    adding.setMessage(FormWords.of("reference.add"));
    adding.setData("id", id(".add"));
    adding.setData("name", FormWords.of("reference.add") + ", " + text());
    new Typing(adding, Pasting.line(), this::note);
    new Suggestions(this, adding, bar.getParent(), 1, typed -> choosing.offers(wanted(), typed,
        rows().stream().map(row -> target(row).orElse((EObject) row)).toList(), this::take, this::make));
    return adding;
  }

  private void take(EObject element) {
    if (pointers) {
      run(new AddElement(object(), (EReference) field.feature(), Pointers.to((Element) element)));
    } else {
      List<Object> values = new ArrayList<>(rows());
      values.add(element);
      store(values);
    }
    adding.setText("");
    refresh();
  }

  private void make(Operation creation) {
    run(creation);
    adding.setText("");
    refresh();
  }

  @Override
  void left() {
    if (!isEditable() || adding.getText().isBlank()) {
      right();
      return;
    }
    Optional<EObject> named = choosing.candidates().named(wanted(), adding.getText());
    if (named.isPresent() && !rows().contains(named.get())) {
      take(named.get());
    } else {
      problem(FormWords.of("reference.unknown", adding.getText().strip()));
    }
  }

  private Optional<EObject> target(Object row) {
    return row instanceof ElementRef ref ? context.session().index().byId(String.valueOf(ref.getTargetId()))
        : Optional.of((EObject) row);
  }

  @Override
  void fill(TableItem item, Object row) {
    EObject shown = target(row).orElse((EObject) row);
    item.setText(context.naming().of(shown));
    item.setImage(Icons.image(shown.eClass()));
  }

  @Override
  void open(Object row, TableItem item) {
    target(row).ifPresent(context.page()::open);
  }

  @Override
  void remove(List<Object> gone) {
    if (pointers) {
      List<Operation> parts = new ArrayList<>();
      gone.forEach(each -> parts.add(new DeleteElement((EObject) each)));
      run(parts.size() == 1 ? parts.getFirst() : new Together(parts.getFirst().label(), parts));
    } else {
      List<Object> values = new ArrayList<>(rows());
      values.removeAll(gone);
      store(values);
    }
  }

  @Override
  void move(Object row, int to) {
    if (pointers) {
      run(new MoveElement((EObject) row, Objects.requireNonNull(((EObject) row).eContainer()),
          (EReference) field.feature(), to));
    } else {
      List<Object> values = new ArrayList<>(rows());
      values.remove(row);
      values.add(to, row);
      store(values);
    }
  }
}
