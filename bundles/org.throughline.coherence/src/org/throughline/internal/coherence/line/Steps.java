package org.throughline.internal.coherence.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Line;
import org.throughline.coherence.Link;
import org.throughline.coherence.spi.LineSource.Step;
import org.throughline.coherence.spi.LineSource.Way;
import org.throughline.core.ElementIndex;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;

/**
 * Finds what is next to an element on the line. Which steps matter for a class is worked out once for each class; a
 * value without identity stands for the element around it. For one thread at a time.
 */
public final class Steps {

  private static final Comparator<EObject> BY_NAME =
      Comparator.comparing(Steps::name).thenComparing(each -> String.valueOf(EcoreUtil.getID(each)));

  private final ElementIndex index;
  private final List<Step> steps;
  private final Set<EClass> valueClasses = new HashSet<>();
  private final Map<EClass, Plan> plans = new HashMap<>();

  /** What matters for the objects of one class: the steps they have at their near end, and those they may have at it. */
  private record Plan(List<Step> owned, List<Step> aimed, List<EReference> values, boolean asksReferrers) {
  }

  public Steps(ElementIndex index, Line line) {
    this.index = index;
    this.steps = line.steps();
    for (Step step : steps) {
      EClass holder = step.reference().getEContainingClass();
      if (holder.getEIDAttribute() == null) {
        valueClasses.add(holder);
      }
    }
  }

  /** The links to what an element hangs on. */
  public List<Link> above(EObject element) {
    return links(element, Way.UP);
  }

  /** The links to what hangs on an element. */
  public List<Link> below(EObject element) {
    return links(element, Way.DOWN);
  }

  private List<Link> links(EObject element, Way wanted) {
    Set<Link> found = new LinkedHashSet<>();
    collect(element, element, wanted, found);
    return List.copyOf(found);
  }

  private void collect(EObject element, EObject part, Way wanted, Set<Link> found) {
    Plan plan = plans.computeIfAbsent(part.eClass(), this::plan);
    for (Step step : plan.owned) {
      if (step.way() == wanted) {
        for (EObject other : targets(part, step.reference())) {
          link(element, around(other), step, wanted, found);
        }
      }
    }
    aimed(element, part, plan, wanted, found);
    for (EReference containment : plan.values) {
      for (EObject value : values(part, containment)) {
        collect(element, value, wanted, found);
      }
    }
  }

  private void aimed(EObject element, EObject part, Plan plan, Way wanted, Set<Link> found) {
    Map<EReference, List<EObject>> referrers = plan.asksReferrers ? referrers(part) : Map.of();
    for (Step step : plan.aimed) {
      if (step.way() != wanted) {
        EReference reference = step.reference();
        if (reference.isContainment() && !isPointer(reference)) {
          EObject container = part.eContainer();
          if (container != null && part.eContainmentFeature() == reference) {
            link(element, around(container), step, wanted, found);
          }
        } else {
          for (EObject other : referrers.getOrDefault(reference, List.of())) {
            link(element, other, step, wanted, found);
          }
        }
      }
    }
  }

  private static void link(EObject element, EObject other, Step step, Way wanted, Set<Link> found) {
    if (other != element) {
      found.add(wanted == Way.UP ? new Link(element, other, step) : new Link(other, element, step));
    }
  }

  /** What refers to an object, as elements by the reference, in an order that does not depend on the past. */
  private Map<EReference, List<EObject>> referrers(EObject part) {
    Map<EReference, List<EObject>> by = new HashMap<>();
    for (ElementIndex.Referrer each : index.referrers(part)) {
      EStructuralFeature feature = each.source() instanceof ElementRef ? each.source().eContainmentFeature()
          : each.feature();
      if (feature instanceof EReference reference) {
        by.computeIfAbsent(reference, none -> new ArrayList<>()).add(around(each.source()));
      }
    }
    by.values().forEach(each -> each.sort(BY_NAME));
    return by;
  }

  private List<EObject> targets(EObject source, EReference reference) {
    List<EObject> values = values(source, reference);
    if (!isPointer(reference)) {
      return values;
    }
    List<EObject> targets = new ArrayList<>();
    for (EObject each : values) {
      String id = each instanceof ElementRef pointer ? pointer.getTargetId() : null;
      if (id != null) {
        index.byId(id).ifPresent(targets::add);
      }
    }
    return targets;
  }

  /** What a reference holds, without loading or resolving anything in the model itself. */
  private List<EObject> values(EObject source, EReference reference) {
    Object value = source.eIsSet(reference) ? source.eGet(reference, false) : null;
    return switch (value) {
      case null -> List.of();
      case InternalEList<?> many -> many.basicList().stream().flatMap(each -> meant((EObject) each).stream()).toList();
      case EObject one -> meant(one).stream().toList();
      default -> List.of();
    };
  }

  /** A reference into another file may not have been followed by anybody yet; its element is in the client all the same. */
  private Optional<EObject> meant(EObject target) {
    if (!target.eIsProxy()) {
      return Optional.of(target);
    }
    URI uri = ((InternalEObject) target).eProxyURI();
    String id = uri.hasFragment() ? uri.fragment() : uri.lastSegment();
    return id == null ? Optional.empty() : index.byId(id);
  }

  // ---- what matters for a class

  private Plan plan(EClass type) {
    List<Step> owned = new ArrayList<>();
    List<Step> aimed = new ArrayList<>();
    boolean asks = false;
    for (Step step : steps) {
      EReference reference = step.reference();
      if (reference.getEContainingClass().isSuperTypeOf(type)) {
        owned.add(step);
      }
      boolean pointer = isPointer(reference);
      if (pointer ? type.getEIDAttribute() != null : reference.getEReferenceType().isSuperTypeOf(type)) {
        aimed.add(step);
        asks |= pointer || !reference.isContainment();
      }
    }
    return new Plan(List.copyOf(owned), List.copyOf(aimed), type.getEAllContainments().stream()
        .filter(each -> isValue(each.getEReferenceType()) && leadsToSteps(each.getEReferenceType(), new HashSet<>()))
        .toList(), asks);
  }

  private static boolean isValue(EClass type) {
    return type.getEIDAttribute() == null && type != ModelPackage.Literals.ELEMENT_REF;
  }

  private boolean leadsToSteps(EClass type, Set<EClass> seen) {
    if (!seen.add(type)) {
      return false;
    }
    Function<EClass, Boolean> related = other -> other.isSuperTypeOf(type) || type.isSuperTypeOf(other);
    return valueClasses.stream().anyMatch(related::apply)
        || steps.stream().anyMatch(step -> !isPointer(step.reference())
            && related.apply(step.reference().getEReferenceType()))
        || type.getEAllContainments().stream().map(EReference::getEReferenceType)
            .anyMatch(inner -> isValue(inner) && leadsToSteps(inner, seen));
  }

  /** Whether a reference holds {@code ElementRef}s, which mean something else. */
  public static boolean isPointer(EReference reference) {
    return reference.getEReferenceType() == ModelPackage.Literals.ELEMENT_REF;
  }

  /** The object itself where it has an identity, else the nearest around it that has one. */
  public static EObject around(EObject object) {
    for (EObject each = object; each != null; each = each.eContainer()) {
      if (each.eClass().getEIDAttribute() != null) {
        return each;
      }
    }
    return object;
  }

  private static String name(EObject object) {
    @Nullable String name = object instanceof Element element ? element.getName() : null;
    return name == null ? "" : name;
  }
}
