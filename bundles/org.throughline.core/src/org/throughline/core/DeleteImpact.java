package org.throughline.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.Element;

/**
 * What a deletion would do to the rest of a client: what goes along, and what refers to it from elsewhere. Made on the
 * session's thread or inside {@link ClientSession#read}.
 *
 * @param elements what would be deleted, without what lies inside another of them
 * @param inside how many elements they contain that would go along
 * @param dependents what refers to any of it from elsewhere, in the order of the chapters
 */
public record DeleteImpact(List<EObject> elements, int inside, List<Dependent> dependents) {

  /**
   * One reference that would be cleared.
   *
   * @param chapter the chapter, or the organisation, in which the element that refers lies
   * @param element the element that refers
   * @param feature through which feature
   * @param target what it refers to
   */
  public record Dependent(EObject chapter, Element element, EStructuralFeature feature, EObject target) {

    /** One reference as the index knows it; empty when no element refers. */
    public static Optional<Dependent> of(ElementIndex index, ElementIndex.Referrer referrer, EObject target) {
      return referrer.element().map(element ->
          new Dependent(chapterOf(index, element), element, DeleteImpact.feature(referrer), target));
    }
  }

  public DeleteImpact {
    elements = List.copyOf(elements);
    dependents = List.copyOf(dependents);
  }

  /** Looks what deleting elements would do. */
  public static DeleteImpact of(ElementIndex index, List<? extends EObject> wanted) {
    List<EObject> elements = outermost(wanted);
    Set<EObject> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
    elements.forEach(element -> {
      leaving.add(element);
      element.eAllContents().forEachRemaining(leaving::add);
    });
    List<Dependent> dependents = new ArrayList<>();
    for (EObject each : leaving) {
      for (ElementIndex.Referrer referrer : index.referrers(each)) {
        if (!leaving.contains(referrer.source())) {
          Dependent.of(index, referrer, each).ifPresent(dependents::add);
        }
      }
    }
    dependents.sort(Comparator.comparing(Dependent::chapter, chapterOrder())
        .thenComparing(each -> String.valueOf(each.element().getName())));
    int inside = (int) leaving.stream().filter(Element.class::isInstance).count()
        - (int) elements.stream().filter(Element.class::isInstance).count();
    return new DeleteImpact(elements, inside, dependents);
  }

  /** Those of some objects that do not lie inside another of them, each once, in the same order. */
  public static List<EObject> outermost(List<? extends EObject> objects) {
    Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(objects);
    List<EObject> outermost = new ArrayList<>();
    for (EObject each : objects) {
      EObject up = each.eContainer();
      while (up != null && !all.contains(up)) {
        up = up.eContainer();
      }
      if (up == null) {
        outermost.add(each);
      }
    }
    return outermost.stream().distinct().toList();
  }

  /** The chapter, or the organisation, in which an element lies; the element itself where it lies in none. */
  public static EObject chapterOf(ElementIndex index, EObject element) {
    List<EObject> path = index.path(element);
    return path.size() > 1 ? path.get(1) : element;
  }

  /** Orders chapters as they stand in the client, the organisation first. */
  public static Comparator<EObject> chapterOrder() {
    Map<EObject, Integer> order = new IdentityHashMap<>();
    return Comparator.comparing((EObject chapter) -> order.computeIfAbsent(chapter, DeleteImpact::position));
  }

  private static int position(EObject chapter) {
    EObject client = chapter.eContainer();
    return client == null ? -1 : client.eContents().indexOf(chapter);
  }

  /** An {@code ElementRef} is a value; what a person knows is the feature that holds it. */
  private static EStructuralFeature feature(ElementIndex.Referrer referrer) {
    EStructuralFeature holder = referrer.source().eContainmentFeature();
    return referrer.source() instanceof Element || holder == null ? referrer.feature() : holder;
  }
}
