package org.throughline.core;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.ElementRef;

/**
 * A copy that stands on its own: every element in it has a fresh id, references between its elements lead to the
 * copies, references to elsewhere stay. The other kind of copy is a {@link Slice}.
 */
public final class Duplicate {

  private Duplicate() {
  }

  /** A copy of an object with all it contains, in no container. */
  @SuppressWarnings("unchecked")
  public static <T extends EObject> T of(T original) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
    EObject copy = copier.copy(original);
    copier.copyReferences();
    Map<String, String> renewed = new HashMap<>();
    copier.forEach((old, made) -> {
      EAttribute id = made.eClass().getEIDAttribute();
      if (id != null) {
        String fresh = Ids.fresh();
        if (EcoreUtil.getID(old) instanceof String known) {
          renewed.put(known, fresh);
        }
        made.eSet(id, fresh);
      }
    });
    for (EObject made : copier.values()) {
      if (made instanceof ElementRef pointer && renewed.get(pointer.getTargetId()) instanceof String inner) {
        pointer.setTargetId(inner);
      }
    }
    return (T) copy;
  }
}
