package org.throughline.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.DuplicateElement;
import org.throughline.core.MoveElement;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Element;
import org.throughline.model.FileRoot;
import org.throughline.model.ModelPackage;

/** Thinks of operations at random, sensible or not, for tests of properties that must always hold. Repeatable by seed. */
public final class RandomEdits {

  private final Random random;
  private final ModelBuilder builder;

  public RandomEdits(long seed) {
    random = new Random(seed);
    builder = new ModelBuilder(seed + 1).perList(1).depth(2);
  }

  /** An operation on a client as it is now. It may be refused. */
  public Operation next(ClientSession session) {
    return next(session, Set.of());
  }

  /**
   * An operation on a client as it is now, most often on one of some elements or on a value inside one. It may be
   * refused.
   *
   * @param often the elements; what is not in the client counts for nothing
   */
  public Operation next(ClientSession session, Set<? extends EObject> often) {
    List<EObject> all = ModelBuilder.tree(session.client()).stream()
        .filter(each -> !(each instanceof ChapterEntry)).toList();
    List<EObject> chosen = all.stream().filter(each -> often.contains(each)
        || !(each instanceof Element) && each.eContainer() != null && often.contains(each.eContainer())).toList();
    while (true) {
      List<EObject> from = chosen.isEmpty() || random.nextInt(4) == 0 ? all : chosen;
      EObject object = from.get(random.nextInt(from.size()));
      Operation operation = switch (random.nextInt(10)) {
        case 0, 1, 2 -> attribute(object);
        case 3, 4 -> reference(object, all);
        case 5, 6 -> add(object);
        case 7 -> deletable(object) ? new DeleteElement(object) : null;
        case 8 -> deletable(object) && !(object instanceof FileRoot) ? new DuplicateElement(object) : null;
        default -> move(object, all);
      };
      if (operation != null) {
        return operation;
      }
    }
  }

  private static boolean deletable(EObject object) {
    EReference containment = object.eContainmentFeature();
    return containment != null && containment.isMany();
  }

  private @Nullable Operation attribute(EObject object) {
    List<EAttribute> attributes = object.eClass().getEAllAttributes().stream()
        .filter(each -> each.isChangeable() && !each.isID() && each != ModelPackage.Literals.FILE_ROOT__FORMAT
            && each != ModelPackage.Literals.ELEMENT_REF__TARGET_ID).toList();
    if (attributes.isEmpty()) {
      return null;
    }
    EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
    if (!attribute.isMany()) {
      return new SetFeature(object, attribute, random.nextInt(4) == 0 ? null : builder.value(attribute));
    }
    List<Object> values = new ArrayList<>((List<?>) object.eGet(attribute));
    Object value = builder.value(attribute);
    if (value != null && !values.contains(value)) {
      values.add(random.nextInt(values.size() + 1), value);
    }
    Collections.shuffle(values, random);
    return new SetFeature(object, attribute, values.subList(0, random.nextInt(values.size() + 1)));
  }

  private @Nullable Operation reference(EObject object, List<EObject> all) {
    List<EReference> references = object.eClass().getEAllReferences().stream()
        .filter(each -> !each.isContainment() && !each.isContainer() && each.isChangeable()).toList();
    if (references.isEmpty()) {
      return null;
    }
    EReference reference = references.get(random.nextInt(references.size()));
    List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
    if (targets.isEmpty()) {
      return null;
    }
    EObject target = targets.get(random.nextInt(targets.size()));
    if (!reference.isMany()) {
      return new SetFeature(object, reference, random.nextInt(4) == 0 ? null : target);
    }
    List<Object> values = new ArrayList<>((List<?>) object.eGet(reference));
    if (!values.remove(target)) {
      values.add(random.nextInt(values.size() + 1), target);
    }
    return new SetFeature(object, reference, values);
  }

  private @Nullable Operation add(EObject object) {
    List<EReference> lists = object.eClass().getEAllContainments().stream()
        .filter(each -> each.isMany() && each.isChangeable() && each != ModelPackage.Literals.CLIENT__ENTRIES
            && each != ModelPackage.Literals.CLIENT__CHAPTERS).toList();
    if (lists.isEmpty()) {
      return null;
    }
    EReference list = lists.get(random.nextInt(lists.size()));
    EClass type = list.getEReferenceType();
    if (type.isAbstract()) {
      return null;
    }
    return new AddElement(object, list, builder.object(type), -1);
  }

  private @Nullable Operation move(EObject object, List<EObject> all) {
    if (!deletable(object) || object instanceof FileRoot) {
      return null;
    }
    EStructuralFeature from = object.eContainingFeature();
    List<EObject> parents = all.stream().filter(each -> each.eClass().getEAllStructuralFeatures().contains(from)
        && !EcoreUtil.isAncestor(object, each)).toList();
    return new MoveElement(object, parents.get(random.nextInt(parents.size())), (EReference) from,
        random.nextInt(3) - 1);
  }
}
