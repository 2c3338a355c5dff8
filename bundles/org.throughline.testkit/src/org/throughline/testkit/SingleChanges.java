package org.throughline.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.AddElement;
import org.throughline.core.DeleteElement;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;

/**
 * All changes of one feature of one object that a small client allows: every literal, no value, another value, a date on
 * either side of the story's, each reference set and cleared, each child added and taken away.
 */
final class SingleChanges {

  private static final Set<EStructuralFeature> FOR_COLLEAGUES = Set.of(ModelPackage.Literals.ELEMENT__ID,
      ModelPackage.Literals.ELEMENT__NOTES, ModelPackage.Literals.ELEMENT__TAGS, ModelPackage.Literals.ELEMENT__COMMENTS,
      ModelPackage.Literals.ELEMENT__PROPERTIES, ModelPackage.Literals.ELEMENT__TRANSLATIONS,
      ModelPackage.Literals.ELEMENT__SHARED_WITH, ModelPackage.Literals.FILE_ROOT__FORMAT,
      ModelPackage.Literals.CLIENT__ENTRIES, ModelPackage.Literals.CLIENT__CHAPTERS);

  private final List<EObject> objects;
  private final ModelBuilder builder = new ModelBuilder(4711).depth(0);
  private final List<Operation> found = new ArrayList<>();

  SingleChanges(Client client) {
    objects = ModelBuilder.tree(client).stream().filter(each -> !(each instanceof ChapterEntry)).toList();
  }

  /** Each to be applied to the client as it was, and undone before the next. */
  List<Operation> all() {
    for (EObject object : objects) {
      for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
        if (feature.isChangeable() && !feature.isDerived() && !FOR_COLLEAGUES.contains(feature)) {
          changes(object, feature);
        }
      }
      if (object.eContainmentFeature() != null && object.eContainmentFeature().isMany()) {
        found.add(new DeleteElement(object));
      }
    }
    return found;
  }

  private void changes(EObject object, EStructuralFeature feature) {
    if (feature instanceof EAttribute attribute) {
      attribute(object, attribute);
    } else if (feature instanceof EReference reference && reference.isContainment()) {
      addition(object, reference);
    } else if (feature instanceof EReference reference && !reference.isContainer()) {
      reference(object, reference);
    }
  }

  private void attribute(EObject object, EAttribute attribute) {
    if (attribute.isMany()) {
      found.add(new SetFeature(object, attribute, List.of()));
      return;
    }
    if (attribute.getEAttributeType() instanceof EEnum literals) {
      for (EEnumLiteral each : literals.getELiterals()) {
        found.add(new SetFeature(object, attribute, each.getInstance()));
      }
      return;
    }
    if (object.eIsSet(attribute)) {
      found.add(new SetFeature(object, attribute, null));
    }
    if (attribute.getEAttributeType().getInstanceClass() == LocalDate.class) {
      found.add(new SetFeature(object, attribute, RuleStory.TODAY.minusDays(500)));
      found.add(new SetFeature(object, attribute, RuleStory.TODAY.plusDays(500)));
    } else if (attribute != ModelPackage.Literals.ELEMENT_REF__TARGET_ID) {
      found.add(new SetFeature(object, attribute, builder.value(attribute)));
    }
  }

  private void reference(EObject object, EReference reference) {
    if (object.eIsSet(reference)) {
      found.add(new SetFeature(object, reference, reference.isMany() ? List.of() : null));
    }
    for (EObject target : objects) {
      if (reference.getEReferenceType().isInstance(target)) {
        if (!reference.isMany()) {
          found.add(new SetFeature(object, reference, target));
        } else if (object.eGet(reference) instanceof List<?> present && !present.contains(target)) {
          List<Object> more = new ArrayList<>(present);
          more.add(target);
          found.add(new SetFeature(object, reference, more));
        }
      }
    }
  }

  private void addition(EObject object, EReference reference) {
    EClass type = reference.getEReferenceType();
    if (!type.isAbstract() && !ModelPackage.Literals.ELEMENT_REF.equals(type)
        && !ModelPackage.Literals.CHAPTER_PART.isSuperTypeOf(type) && (reference.isMany() || !object.eIsSet(reference))) {
      found.add(AddElement.of(object, reference, type, "Added"));
    }
  }
}
