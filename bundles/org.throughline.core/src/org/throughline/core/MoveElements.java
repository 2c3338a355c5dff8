package org.throughline.core;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;

/**
 * Puts several elements together at one place of a list, in the order given: elsewhere in their own list, or in the
 * list of another container.
 *
 * @param elements what moves; at least one, none of them inside another
 * @param parent what will contain them
 * @param feature the many-valued containment of the parent that takes them
 * @param before the element of that list they will stand before; null for the end
 */
public record MoveElements(List<EObject> elements, EObject parent, EReference feature, @Nullable EObject before)
    implements Operation {

  public MoveElements {
    elements = List.copyOf(elements);
    if (elements.isEmpty() || !feature.isMany()) {
      throw new IllegalArgumentException("Something must move into a list");
    }
  }

  @Override
  public Message label() {
    return elements.size() == 1
        ? Message.of(MoveElements.class, "operation.move", ModelLabel.name(elements.getFirst()))
        : Message.of(MoveElements.class, "operation.move.many", elements.size());
  }

  @Override
  public void apply(Edit edit) {
    List<?> list = (List<?>) parent.eGet(feature);
    EObject anchor = anchor(list);
    for (EObject element : elements) {
      int place = anchor == null ? list.size() : list.indexOf(anchor);
      int present = list.indexOf(element);
      int wanted = present >= 0 && present < place ? place - 1 : place;
      if (present != wanted) {
        edit.run(new MoveElement(element, parent, feature, wanted));
      }
    }
  }

  /** The first element from {@link #before} on that stays where it is. */
  private @Nullable EObject anchor(List<?> list) {
    int from = before == null ? -1 : list.indexOf(before);
    for (int i = from; i >= 0 && i < list.size(); i++) {
      if (list.get(i) instanceof EObject each && !elements.contains(each)) {
        return each;
      }
    }
    return null;
  }
}
