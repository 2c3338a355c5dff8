package org.throughline.internal.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.DeleteElement;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;

/** One other element, chosen by typing some of its name, or made on the spot; directly or by a pointer. */
final class ReferenceControl extends FieldControl {

  private final boolean pointer;
  private final Choosing choosing;
  private Text name;
  private Button go;
  private Typing typing;

  ReferenceControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    pointer = field.kind() == FieldKind.POINTER;
    choosing = new Choosing(this);
  }

  @Override
  Control control(Composite parent, boolean editable) {
    Composite area = plain(parent, 2);
    name = new Text(area, SWT.BORDER | SWT.SINGLE);
    name.setData("id", id(""));
    name.setMessage(editable ? FormWords.of("reference.none") : "");
    name.setEditable(editable);
    name.setLayoutData(wide());
    typing = new Typing(name, Pasting.line(), this::note);
    name.addModifyListener(event -> {
      if (!typing.isQuiet() && name.getText().isBlank() && field.optional()) {
        clear();
      }
    });
    go = tool(area, "arrowR", ".open", FormWords.of("reference.open"));
    new Suggestions(this, name, area, 2, this::offers);
    go.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> target().ifPresent(context.page()::open)));
    name.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
        event.doit = false;
        target().ifPresent(context.page()::open);
      }
    });
    context.drafts().of(object(), field.feature()).filter(draft -> !subject.isSeveral()).ifPresent(typing::show);
    return area;
  }

  private EClass wanted() {
    return pointer ? ModelPackage.Literals.ELEMENT : field.target();
  }

  private List<Suggestions.Suggestion> offers(String typed) {
    // The name that is there already is no filter: it is what somebody wants to replace.
    String filter = typed.equals(shown()) ? "" : typed;
    return choosing.offers(wanted(), filter, List.of(), this::take, this::make);
  }

  private void take(EObject element) {
    if (pointer) {
      run(new AddElement(object(), (EReference) field.feature(), Pointers.to((Element) element)));
    } else {
      store(element);
      endStep();
    }
    show();
    name.selectAll();
  }

  private void make(Operation creation) {
    run(creation);
    show();
    name.selectAll();
  }

  private void clear() {
    if (!pointer) {
      store(null);
    } else if (value().orElse(null) instanceof EObject present) {
      run(new DeleteElement(present));
    }
  }

  private Optional<EObject> target() {
    Object held = value().orElse(null);
    return held instanceof ElementRef ref ? context.session().index().byId(String.valueOf(ref.getTargetId()))
        : held instanceof EObject object ? Optional.of(object) : Optional.empty();
  }

  private String shown() {
    return value().filter(EObject.class::isInstance)
        .map(held -> target().map(context.naming()::of).orElseGet(() -> context.naming().of((EObject) held))).orElse("");
  }

  /** Takes what was typed in full without choosing; anything else is said to be no element. */
  @Override
  void left() {
    String typed = name.getText();
    if (!name.getEditable() || typed.equals(shown()) || typed.isBlank() && (field.optional() || held().mixed())) {
      show();
      return;
    }
    Optional<EObject> named = typed.isBlank() ? Optional.empty() : choosing.candidates().named(wanted(), typed);
    if (named.isPresent()) {
      take(named.get());
    } else {
      unknown(typed);
    }
  }

  private void unknown(String typed) {
    problem(typed.isBlank() ? Message.of(ValueText.class, "bad.empty").in(Locale.getDefault())
        : FormWords.of("reference.unknown", typed.strip()));
  }

  private boolean isUnknown() {
    return name.getEditable() && !name.getText().isBlank() && !name.getText().equals(shown());
  }

  @Override
  void closing() {
    if (subject.isSeveral()) {
      return;
    }
    if (isUnknown()) {
      context.drafts().keep(object(), field.feature(), name.getText());
    } else {
      context.drafts().forget(object(), field.feature());
    }
  }

  @Override
  void refresh() {
    @Nullable String draft = context.drafts().of(object(), field.feature()).orElse(null);
    if (draft != null && draft.equals(name.getText()) && isUnknown()) {
      unknown(draft);
    } else if (!name.isFocusControl() || !isUnknown()) {
      show();
    }
    go.setEnabled(target().isPresent());
  }

  private void show() {
    String shown = shown();
    if (!name.getText().equals(shown)) {
      typing.show(shown);
    }
    if (held().mixed()) {
      name.setMessage(FormWords.of("several.values"));
    }
    right();
    go.setEnabled(target().isPresent());
  }
}
