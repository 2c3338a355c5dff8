package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;

/**
 * What a part is about besides its name, in a few words.
 *
 * @param naming how things are called
 * @param values how values are written
 */
public record PartSummary(Naming naming, ValueText values) {

  private static final int MOST = 2;
  private static final int LONGEST = 60;

  /** A few of its values that its name does not say already; empty when it has none. */
  public String of(EObject part) {
    String name = naming.of(part);
    List<String> words = new ArrayList<>();
    for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
      if (words.size() == MOST) {
        break;
      }
      boolean own = feature.getEContainingClass() != ModelPackage.Literals.ELEMENT && !feature.isMany()
          && feature.isChangeable() && !feature.isTransient() && part.eIsSet(feature);
      String word = own ? word(part, feature).strip() : "";
      if (!word.isEmpty() && !word.equals(name) && word.length() <= LONGEST && word.indexOf('\n') < 0) {
        words.add(word);
      }
    }
    return String.join(" · ", words);
  }

  private String word(EObject part, EStructuralFeature feature) {
    Object value = part.eGet(feature);
    if (feature instanceof EReference) {
      return value instanceof ElementRef ref ? naming.of(ref)
          : value instanceof EObject object && !((EReference) feature).isContainment() ? naming.of(object) : "";
    }
    EAttribute attribute = (EAttribute) feature;
    if (attribute.getEAttributeType() instanceof EEnum literals) {
      EEnumLiteral literal = value instanceof Enum<?> one ? literals.getEEnumLiteral(one.name()) : null;
      return literal == null ? "" : naming.literal(literal);
    }
    return attribute.isID() || attribute.getEAttributeType().getName().equals("Hash") ? ""
        : values.show(attribute.getEAttributeType(), value);
  }
}
