package org.throughline.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterPart;
import org.throughline.model.Element;

/**
 * Puts a duplicate of an element behind it, with all it contains. Its name gets the next free number: a copy of
 * “Spring” is “Spring (2)”.
 *
 * @param element what is copied; it must stand in a list
 */
public record DuplicateElement(EObject element) implements Operation {

  @Override
  public Message label() {
    return Message.of(DuplicateElement.class, "operation.duplicate", ModelLabel.name(element));
  }

  @Override
  @SuppressWarnings("unchecked")
  public void apply(Edit edit) {
    EReference feature = element.eContainmentFeature();
    if (feature == null || !feature.isMany() || element instanceof Chapter) {
      throw new ClientException(ClientException.Kind.REFUSED,
          Message.of(DuplicateElement.class, "refused.duplicate", ModelLabel.name(element)), null);
    }
    EList<EObject> list = (EList<EObject>) element.eContainer().eGet(feature);
    EObject copy = Duplicate.of(element);
    if (copy instanceof Element named && named.getName() != null) {
      named.setName(numbered(named.getName(), list));
    }
    int position = list.indexOf(element) + 1;
    if (copy instanceof ChapterPart part && element.eContainer() instanceof Chapter chapter) {
      edit.addPart(chapter, feature, part);
      list.move(position, part);
    } else {
      list.add(position, copy);
    }
  }

  private static String numbered(String name, List<EObject> siblings) {
    Set<String> taken = new HashSet<>();
    for (EObject sibling : siblings) {
      if (sibling instanceof Element each && each.getName() != null) {
        taken.add(each.getName());
      }
    }
    return free(name, taken, 2);
  }

  /** A name itself where it is free, else with the next free number. */
  static String free(String name, Set<String> taken) {
    return taken.contains(name) ? free(name, taken, 2) : name;
  }

  private static String free(String name, Set<String> taken, int from) {
    String stem = name.replaceFirst("\\s*\\(\\d+\\)$", "");
    int number = from;
    while (taken.contains(stem + " (" + number + ")")) {
      number++;
    }
    return stem + " (" + number + ")";
  }
}
