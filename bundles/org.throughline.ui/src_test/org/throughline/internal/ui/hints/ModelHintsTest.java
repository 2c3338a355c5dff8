package org.throughline.internal.ui.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.throughline.core.ModelTexts;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.Promise;

/** Hints name what matters and is empty, and follow the model they speak of. */
class ModelHintsTest {

  private final ModelHints hints = new ModelHints();

  @Test
  void emptyFieldsThatMatterAreNamedInOrder() {
    Promise promise = DnaFactory.eINSTANCE.createPromise();
    promise.setWording("Binnen een uur");
    assertEquals(List.of("standards", "expresses", "serves", "owner"),
        hints.empty(promise).stream().map(ENamedElement::getName).toList());
    promise.getServes().add(DnaFactory.eINSTANCE.createObjective());
    assertFalse(hints.empty(promise).stream().anyMatch(each -> each.getName().equals("serves")));
  }

  @Test
  void everythingThatIsNamedIsInTheModel() {
    List<String> wrong = new ArrayList<>();
    ResourceBundle important = ResourceBundle.getBundle("org.throughline.internal.ui.hints.important", Locale.ROOT);
    for (String key : important.keySet()) {
      String[] parts = key.split("\\.");
      EClassifier type = ePackage(parts[0]).getEClassifier(parts[1]);
      for (String name : important.getString(key).split(" ")) {
        if (parts.length == 2) {
          if (!(type instanceof EClass known) || known.getEStructuralFeature(name) == null) {
            wrong.add(key + " " + name);
          }
        } else {
          String[] below = name.split("\\.");
          boolean leads = ePackage(below[0]).getEClassifier(below[1]) instanceof EClass source
              && source.getEStructuralFeature(below[2]) instanceof EReference reference
              && reference.getEReferenceType() == type;
          if (!leads) {
            wrong.add(key + " " + name);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static EPackage ePackage(String name) {
    return name.equals("model") ? ModelPackage.eINSTANCE : ModelPackage.eINSTANCE.getESubpackages().stream()
        .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void whatAKindIsForIsSaidInEachLanguage() {
    ModelTexts texts = new ModelTexts();
    for (String language : List.of("en", "nl", "sv")) {
      assertTrue(texts.help(DnaFactory.eINSTANCE.createPromise().eClass(), Locale.of(language)).isPresent(), language);
    }
  }
}
