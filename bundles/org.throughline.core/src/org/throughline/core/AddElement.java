package org.throughline.core;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterPart;
import org.throughline.model.Element;

/**
 * Puts a new element or value into another.
 *
 * @param parent what will contain it
 * @param feature the containment of the parent that takes it
 * @param element the new one, in no container yet; without an id it gets one
 * @param index where in a list it comes, counted from 0; -1 for the end
 */
public record AddElement(EObject parent, EReference feature, EObject element, int index) implements Operation {

  public AddElement {
    if (!feature.isContainment() || !feature.getEReferenceType().isSuperTypeOf(element.eClass())) {
      throw new IllegalArgumentException(feature.getName() + " cannot contain " + element.eClass().getName());
    }
  }

  /** Puts it at the end. */
  public AddElement(EObject parent, EReference feature, EObject element) {
    this(parent, feature, element, -1);
  }

  /** A new element with a fresh id and a name, for the end of a list. */
  public static AddElement of(EObject parent, EReference feature, EClass type, @Nullable String name) {
    EObject made = EcoreUtil.create(type);
    if (made instanceof Element element) {
      element.setId(Ids.fresh());
      element.setName(name);
    }
    return new AddElement(parent, feature, made);
  }

  @Override
  public Message label() {
    return Message.of(AddElement.class, "operation.add", ModelLabel.name(element));
  }

  @Override
  @SuppressWarnings("unchecked")
  public void apply(Edit edit) {
    if (element.eContainer() != null) {
      throw new IllegalStateException("It is in the client already: " + element);
    }
    if (element instanceof ChapterPart part && parent instanceof Chapter chapter) {
      edit.addPart(chapter, feature, part);
      if (index >= 0) {
        ((EList<EObject>) chapter.eGet(feature)).move(index, part);
      }
    } else if (feature.isMany()) {
      List<EObject> list = (List<EObject>) parent.eGet(feature);
      list.add(index < 0 ? list.size() : index, element);
    } else {
      EObject present = (EObject) parent.eGet(feature);
      if (present != null) {
        edit.delete(present);
      }
      parent.eSet(feature, element);
    }
  }
}
