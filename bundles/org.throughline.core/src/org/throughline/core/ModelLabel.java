package org.throughline.core;

import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.ENamedElement;
import org.throughline.model.Element;

/**
 * The label of something of the model, as an argument of a {@link Message}.
 *
 * @param element a package, class, feature or literal
 */
public record ModelLabel(ENamedElement element) implements Worded {

  @Override
  public String in(Locale locale) {
    return new ModelTexts().label(element, locale);
  }

  /** How an object is spoken of in a sentence: its name in quotation marks, or what kind of thing it is. */
  public static Worded name(EObject object) {
    if (object instanceof Element named) {
      String name = named.getName();
      if (name != null && !name.isBlank()) {
        return quoted(name);
      }
    }
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if ("name".equals(attribute.getName()) && object.eGet(attribute) instanceof String name && !name.isBlank()) {
        return quoted(name);
      }
    }
    return new ModelLabel(object.eClass());
  }

  /** A text in the quotation marks of the language, cut when it is long. */
  public static Message quoted(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), 60));
    return Message.of(ModelLabel.class, "quoted", end < line.length() ? line.substring(0, end) + "…" : line);
  }
}
