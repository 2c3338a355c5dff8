package org.throughline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.throughline.core.Translate;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.Translation;

/** Puts the translations of a language in the place of the texts of a copy. */
public final class TranslatedCopy {

  private TranslatedCopy() {
  }

  /**
   * Changes a copy so that a briefing made of it is in another language. A text without a translation, or with one that
   * is older than the text, stays as it is.
   *
   * @param slice a copy that belongs to the caller alone
   * @return how many texts of the copy were translated
   */
  public static int into(Client slice, Locale language) {
    Locale own = slice.getLanguage();
    if (own != null && own.getLanguage().equals(language.getLanguage())) {
      return 0;
    }
    List<Translation> all = new ArrayList<>();
    slice.eAllContents().forEachRemaining(it -> {
      if (it instanceof Translation translation && Objects.equals(language, translation.getLanguage())
          && !Translate.isOutdated(translation)) {
        all.add(translation);
      }
    });
    int translated = 0;
    for (Translation each : all) {
      if (each.eContainer() instanceof Element element && each.getText() != null
          && element.eClass().getEStructuralFeature(each.getFeature()) instanceof EAttribute feature) {
        element.eSet(feature, each.getText());
        translated++;
      }
    }
    slice.setLanguage(language);
    return translated;
  }
}
