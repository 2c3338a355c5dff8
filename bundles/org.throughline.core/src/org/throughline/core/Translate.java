package org.throughline.core;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.core.store.Hashes;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Translation;

/**
 * Writes what a text of an element is in another language, as a translation of the text as it is now.
 *
 * @param element whose text
 * @param feature which text, one of a single value
 * @param language the other language
 * @param text the translated text; null or blank to have none
 */
public record Translate(Element element, EAttribute feature, Locale language, @Nullable String text)
    implements Operation {

  public Translate {
    if (feature.isMany() || feature.getEAttributeType().getInstanceClass() != String.class) {
      throw new IllegalArgumentException(feature.getName() + " is no text");
    }
  }

  @Override
  public Message label() {
    return Message.of(Translate.class, text == null || text.isBlank() ? "operation.untranslate" : "operation.translate",
        new ModelLabel(feature), ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    Translation present = of(element, feature, language);
    if (text == null || text.isBlank()) {
      if (present != null) {
        edit.delete(present);
      }
      return;
    }
    if (present == null) {
      present = edit.create(ModelPackage.Literals.TRANSLATION);
      present.setLanguage(language);
      present.setFeature(feature.getName());
      element.getTranslations().add(present);
    }
    present.setText(text);
    present.setSourceHash(fingerprint(element, feature));
  }

  /** The translation of a text into a language; null when there is none. */
  public static @Nullable Translation of(Element element, EAttribute feature, Locale language) {
    Iterator<Translation> all = element.getTranslations().iterator();
    while (all.hasNext()) {
      Translation each = all.next();
      if (language.equals(each.getLanguage()) && feature.getName().equals(each.getFeature())) {
        return each;
      }
    }
    return null;
  }

  /** Whether the text was changed after it was translated, or is no longer there. */
  public static boolean isOutdated(Translation translation) {
    return !(translation.eContainer() instanceof Element element)
        || !(element.eClass().getEStructuralFeature(translation.getFeature()) instanceof EAttribute feature)
        || !Objects.equals(fingerprint(element, feature), translation.getSourceHash());
  }

  private static String fingerprint(EObject element, EAttribute feature) {
    return Hashes.of(Objects.toString(element.eGet(feature), "").getBytes(StandardCharsets.UTF_8));
  }
}
