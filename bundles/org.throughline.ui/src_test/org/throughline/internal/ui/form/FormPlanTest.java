package org.throughline.internal.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.throughline.model.ModelPackage;

/** Which fields a form has. */
class FormPlanTest {

  @Test
  void theNameComesFirstAndWhatEveryElementHasComesLast() {
    FormPlan plan = FormPlan.of(ModelPackage.Literals.CHANNEL);
    assertEquals("name", plan.fields().getFirst().feature().getName());
    assertEquals(List.of("notes", "tags", "sharedWith", "reviewedOn", "reviewedBy"),
        plan.general().stream().map(field -> field.feature().getName()).toList());
  }

  @Test
  void kindsFollowTheTypes() {
    assertEquals(FieldKind.CHOICE, kind(ModelPackage.Literals.CHANNEL__PLATFORM));
    assertEquals(FieldKind.CHOICES, kind(ModelPackage.Literals.ELEMENT__SHARED_WITH));
    assertEquals(FieldKind.TEXT, kind(ModelPackage.Literals.CHANNEL__PURPOSE));
    assertEquals(FieldKind.VALUE, kind(ModelPackage.Literals.CHANNEL__OPENING_HOURS));
    assertEquals(FieldKind.REFERENCE, kind(ModelPackage.Literals.CHANNEL__OWNER));
    assertEquals(FieldKind.VALUES, kind(ModelPackage.Literals.CHANNEL__LANGUAGES));
    assertEquals(FieldKind.LINES, kind(ModelPackage.Literals.ELEMENT__TAGS));
  }

  private static FieldKind kind(EStructuralFeature feature) {
    FormPlan plan = FormPlan.of(ModelPackage.Literals.CHANNEL);
    List<Field> all = new ArrayList<>(plan.fields());
    all.addAll(plan.general());
    return all.stream().filter(field -> field.feature() == feature).findFirst().orElseThrow().kind();
  }

  @Test
  void everyAttributeOfEveryClassCanBeEditedExceptIdAndFormat() {
    Set<EPackage> packages = new HashSet<>();
    Deque<EPackage> open = new ArrayDeque<>(List.of(ModelPackage.eINSTANCE));
    while (!open.isEmpty()) {
      EPackage each = open.pop();
      if (packages.add(each)) {
        open.addAll(each.getESubpackages());
      }
    }
    for (EPackage each : packages) {
      each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
          .filter(type -> !type.isAbstract()).forEach(FormPlanTest::isComplete);
    }
    assertFalse(packages.isEmpty());
  }

  private static void isComplete(EClass type) {
    FormPlan plan = FormPlan.of(type);
    Set<EStructuralFeature> shown = new HashSet<>();
    plan.fields().forEach(field -> shown.add(field.feature()));
    plan.general().forEach(field -> shown.add(field.feature()));
    for (EAttribute attribute : type.getEAllAttributes()) {
      boolean own = attribute.isChangeable() && !attribute.isDerived() && !attribute.isTransient()
          && !List.of("id", "format").contains(attribute.getName());
      assertTrue(!own || shown.contains(attribute), type.getName() + "." + attribute.getName());
    }
  }
}
