package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.ModelPackage;

/**
 * Which fields the form of a class has. The name comes first, then what the class itself is about in the order of the
 * model, then what every element has.
 *
 * @param fields the fields of the class
 * @param general the fields every element has, the name left out
 */
public record FormPlan(List<Field> fields, List<Field> general) {

  private static final Set<EStructuralFeature> HIDDEN = Set.of(ModelPackage.Literals.ELEMENT__ID,
      ModelPackage.Literals.FILE_ROOT__FORMAT);
  private static final Set<String> LONG_TEXTS = Set.of("Text", "Markdown");

  public FormPlan {
    fields = List.copyOf(fields);
    general = List.copyOf(general);
  }

  /** The form of a class. */
  public static FormPlan of(EClass type) {
    List<Field> fields = new ArrayList<>();
    List<Field> general = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (!isEditable(feature)) {
        continue;
      }
      Field field = new Field(feature, kind(feature));
      if (feature == ModelPackage.Literals.ELEMENT__NAME) {
        fields.addFirst(field);
      } else if (feature.getEContainingClass() == ModelPackage.Literals.ELEMENT) {
        general.add(field);
      } else {
        fields.add(field);
      }
    }
    return new FormPlan(fields, general);
  }

  private static boolean isEditable(EStructuralFeature feature) {
    return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !HIDDEN.contains(feature)
        && !(feature instanceof org.eclipse.emf.ecore.EReference reference
            && (reference.isContainment() || reference.isContainer()));
  }

  private static FieldKind kind(EStructuralFeature feature) {
    if (!(feature instanceof EAttribute attribute)) {
      return feature.isMany() ? FieldKind.REFERENCES : FieldKind.REFERENCE;
    }
    if (attribute.getEAttributeType() instanceof EEnum) {
      return feature.isMany() ? FieldKind.CHOICES : FieldKind.CHOICE;
    }
    boolean text = ValueText.isPlainText(attribute.getEAttributeType());
    if (feature.isMany()) {
      return text ? FieldKind.LINES : FieldKind.VALUES;
    }
    if (!text) {
      return FieldKind.VALUE;
    }
    return LONG_TEXTS.contains(attribute.getEAttributeType().getName()) ? FieldKind.TEXT : FieldKind.LINE;
  }
}
