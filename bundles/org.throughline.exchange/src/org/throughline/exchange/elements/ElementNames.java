package org.throughline.exchange.elements;

import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.ModelTexts;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;

/**
 * How things of the model are called in lists: elements by their name, values by what tells them apart. Stateless; safe
 * from any thread that may read the model.
 *
 * @param locale the language of the program
 */
public record ElementNames(Locale locale) {

  private static final ModelTexts TEXTS = new ModelTexts();
  private static final int LONGEST = 80;

  /** What an object is called, in one line of at most 81 characters; never empty. */
  public String of(EObject object) {
    if (object instanceof Element element && element.getName() != null && !element.getName().isBlank()) {
      return line(element.getName());
    }
    if (object instanceof ElementRef ref && ref.getLastLabel() != null) {
      return line(ref.getLastLabel());
    }
    if (object instanceof Element) {
      return kind(object);
    }
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (!reference.isContainment() && !reference.isMany() && object.eGet(reference) instanceof Element target) {
        return of(target);
      }
    }
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (!attribute.isMany() && !attribute.isID() && object.eGet(attribute) instanceof Object value
          && !(attribute.getEAttributeType() instanceof EEnum) && !value.toString().isBlank()) {
        return line(value.toString());
      }
    }
    return kind(object);
  }

  /** What kind of thing an object is, such as “Channel”. */
  public String kind(EObject object) {
    return TEXTS.label(object.eClass(), locale);
  }

  static String line(String text) {
    String first = text.strip().lines().findFirst().orElse("").strip();
    int end = first.offsetByCodePoints(0, Math.min(first.codePointCount(0, first.length()), LONGEST));
    return end < first.length() ? first.substring(0, end) + "…" : first;
  }
}
