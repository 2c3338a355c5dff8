package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Operation;
import org.throughline.internal.ui.form.Suggestions.Suggestion;
import org.throughline.ui.Icons;

/** The offers below a field for references: what is there, and what can be made. */
final class Choosing {

  private final FieldControl field;
  private final Candidates candidates;

  Choosing(FieldControl field) {
    this.field = field;
    this.candidates = new Candidates(field.context.session(), field.context.naming());
  }

  Candidates candidates() {
    return candidates;
  }

  /**
   * The offers for what was typed.
   *
   * @param target what is wanted
   * @param without what is not offered
   * @param taken gets the element that is taken
   * @param made gets the operation that makes a new one; not called where nothing can be made
   */
  List<Suggestion> offers(EClass target, String typed, Collection<?> without, Consumer<EObject> taken,
      Consumer<Operation> made) {
    List<Suggestion> offers = new ArrayList<>();
    for (EObject each : candidates.matching(target, typed, without)) {
      offers.add(new Suggestion(line(each), Icons.image(each.eClass()), () -> taken.accept(each)));
    }
    String name = typed.strip();
    if (!name.isEmpty() && candidates.named(target, name).isEmpty()) {
      List<EClass> kinds = candidates.creatable(target, field.object());
      for (EClass kind : kinds) {
        offers.add(new Suggestion(candidates.offer(kind, name, kinds.size() > 1), Icons.image("plus"),
            () -> made.accept(candidates.creation(field.subject, field.field, kind, name))));
      }
    }
    return offers;
  }

  /** The name, and where it is where several have the same name. */
  private String line(EObject object) {
    String name = field.context.naming().of(object);
    EObject owner = object.eContainer();
    return owner == null || owner.eContainer() == null || owner.eContainer().eContainer() == null ? name
        : name + " · " + field.context.naming().of(owner);
  }
}
