package org.throughline.internal.ui.outline;

import java.util.Locale;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ElementNames;

/**
 * How things of the model are called in lists: elements by their name, values by what tells them apart.
 *
 * @param locale the language of the program
 */
public record Naming(Locale locale) {

  private static final ModelTexts TEXTS = new ModelTexts();

  /** What an object is called; never empty. */
  public String of(EObject object) {
    return new ElementNames(locale).of(object);
  }

  /** What an object is called below what contains it: by its kind where its name would only repeat the container's. */
  public String below(EObject object) {
    String name = of(object);
    boolean repeats = object.eContainer() != null && !object.eContainmentFeature().isMany()
        && of(object.eContainer()).equals(name);
    return repeats ? kind(object) : name;
  }

  /** What kind of thing an object is, such as “Channel”. */
  public String kind(EObject object) {
    return TEXTS.label(object.eClass(), locale);
  }

  /** The name of a literal of an enumeration. */
  public String literal(EEnumLiteral literal) {
    return TEXTS.label(literal, locale);
  }
}
