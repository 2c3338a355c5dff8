package org.throughline.internal.dna.ui.cascade;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.model.Element;

/** What an element is called in a list: its name as it stands, or its kind where it has none. */
public final class PlainName {

  private PlainName() {
  }

  /** The name of an element. */
  public static Worded of(EObject object) {
    String name = object instanceof Element element ? element.getName() : null;
    return name == null || name.isBlank() ? new ModelLabel(object.eClass()) : language -> name.strip();
  }
}
