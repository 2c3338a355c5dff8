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
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaPackage;

/** Which fields a form has, and in which groups. */
class FormPlanTest {

  @Test
  void theNameComesFirstAndWhatEveryElementHasIsAGroupOfItsOwn() {
    FormPlan plan = FormPlan.of(ModelPackage.Literals.CHANNEL);
    assertEquals("name", plan.first().getFirst().feature().getName());
    FormPlan.Section general = plan.sections().stream()
        .filter(each -> each.group() == FormPlan.Group.GENERAL).findFirst().orElseThrow();
    assertEquals(List.of("notes", "tags", "sharedWith", "reviewedOn", "reviewedBy"),
        general.fields().stream().map(field -> field.feature().getName()).toList());
  }

  @Test
  void kindsFollowTheTypes() {
    assertEquals(FieldKind.CHOICE, kind(ModelPackage.Literals.CHANNEL__PLATFORM));
    assertEquals(FieldKind.CHOICES, kind(ModelPackage.Literals.ELEMENT__SHARED_WITH));
    assertEquals(FieldKind.MARKDOWN, kind(ModelPackage.Literals.CHANNEL__PURPOSE));
    assertEquals(FieldKind.HOURS, kind(ModelPackage.Literals.CHANNEL__OPENING_HOURS));
    assertEquals(FieldKind.REFERENCE, kind(ModelPackage.Literals.CHANNEL__OWNER));
    assertEquals(FieldKind.VALUES, kind(ModelPackage.Literals.CHANNEL__LANGUAGES));
    assertEquals(FieldKind.LINES, kind(ModelPackage.Literals.ELEMENT__TAGS));
    assertEquals(FieldKind.PARTS, kind(ModelPackage.Literals.CHANNEL__OPENING_EXCEPTIONS));
    assertEquals(FieldKind.QUANTITY, kind(ModelPackage.Literals.AUDIENCE__SIZE));
    assertEquals(FieldKind.DAY, kind(ModelPackage.Literals.KEY_QUESTION__VALID_UNTIL));
    assertEquals(FieldKind.TEXT, kind(ModelPackage.Literals.KEY_QUESTION__QUESTION));
    assertEquals(FieldKind.NAMED, kind(ModelPackage.Literals.CLIENT__ZONE));
    assertEquals(FieldKind.FACT, kind(ModelPackage.Literals.ATTACHMENT__HASH));
    assertEquals(FieldKind.TRANSLATIONS, kind(ModelPackage.Literals.ELEMENT__TRANSLATIONS));
  }

  private static FieldKind kind(EStructuralFeature feature) {
    return FormPlan.kind(feature);
  }

  private static List<EClass> concrete() {
    Set<EPackage> packages = new HashSet<>();
    Deque<EPackage> open = new ArrayDeque<>(List.of(ModelPackage.eINSTANCE));
    List<EClass> types = new ArrayList<>();
    while (!open.isEmpty()) {
      EPackage each = open.pop();
      if (packages.add(each)) {
        open.addAll(each.getESubpackages());
        each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(type -> !type.isAbstract()).forEach(types::add);
      }
    }
    assertTrue(types.size() > 150);
    return types;
  }

  @Test
  void everyFeatureOfEveryClassIsShownOnceExceptWhatTheProgramKeepsItself() {
    for (EClass type : concrete()) {
      List<EStructuralFeature> shown = FormPlan.of(type).all().map(Field::feature).map(each -> (EStructuralFeature) each)
          .toList();
      assertEquals(shown.size(), new HashSet<>(shown).size(), type.getName());
      for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
        boolean own = feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
            && !List.of("id", "format", "entries").contains(feature.getName());
        assertTrue(!own || shown.contains(feature), type.getName() + "." + feature.getName());
      }
    }
  }

  @Test
  void whatIsRequiredIsAlwaysInSightAndLongFormsFoldTheRest() {
    boolean folded = false;
    for (EClass type : concrete()) {
      FormPlan plan = FormPlan.of(type);
      for (FormPlan.Section section : plan.sections()) {
        assertFalse(section.fields().isEmpty(), type.getName());
        if (section.group() == FormPlan.Group.MORE) {
          folded = true;
          assertTrue(section.fields().stream().allMatch(Field::optional), type.getName());
        }
      }
    }
    assertTrue(folded);
  }

  @Test
  void aFormOfSeveralHasNothingThatBelongsToOneOnly() {
    FormPlan plan = FormPlan.ofSeveral(DnaPackage.Literals.PROMISE);
    assertTrue(plan.all().noneMatch(field -> field.feature().getName().equals("name")));
    assertTrue(plan.all().noneMatch(field -> field.feature() instanceof EReference each && each.isContainment()));
    assertTrue(plan.all().anyMatch(field -> field.feature().getName().equals("sharedWith")));
  }
}
