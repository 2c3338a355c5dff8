package org.throughline.internal.ui.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One line of a form.
 *
 * @param feature what it edits
 * @param kind how it is edited
 */
public record Field(EStructuralFeature feature, FieldKind kind) {

  /** Whether it can be left empty. */
  public boolean optional() {
    return !feature.isRequired();
  }

  /** Whether the choice “none” is offered. */
  public boolean offersNone() {
    return kind == FieldKind.CHOICE && optional()
        && (feature.isUnsettable() || feature.getDefaultValue() == null);
  }

  /** The enumeration of a choice. */
  public EEnum enumeration() {
    return (EEnum) feature.getEType();
  }

  /** The type of an attribute's values. */
  public EDataType dataType() {
    return ((EAttribute) feature).getEAttributeType();
  }

  /** What a reference may refer to, or what a list of parts may hold. */
  public EClass target() {
    return ((EReference) feature).getEReferenceType();
  }

  /** The containment of a part. */
  public EReference reference() {
    return (EReference) feature;
  }

  /** Whether it stands below its label rather than beside it, because it needs the whole width. */
  public boolean wide() {
    return switch (kind) {
      case PARTS, PART, TRANSLATIONS -> true;
      default -> false;
    };
  }
}
