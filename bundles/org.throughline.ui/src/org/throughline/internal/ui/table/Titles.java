package org.throughline.internal.ui.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.ModelTexts;

/** What many things of a class are called: as the list is that usually holds them, for the model has no plurals. */
final class Titles {

  private Titles() {
  }

  static String of(EClass type, Locale locale, ModelTexts texts) {
    Map<String, Integer> names = new HashMap<>();
    EPackage own = type.getEPackage();
    for (EPackage each : own.getESuperPackage() == null ? java.util.List.of(own)
        : java.util.List.of(own, own.getESuperPackage())) {
      for (EClassifier classifier : each.getEClassifiers()) {
        if (classifier instanceof EClass holder) {
          for (EReference feature : holder.getEReferences()) {
            if (feature.isContainment() && feature.isMany() && feature.getEReferenceType() == type) {
              names.merge(texts.label(feature, locale), 1, Integer::sum);
            }
          }
        }
      }
    }
    return names.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey)
        .orElseGet(() -> texts.label(type, locale));
  }
}
