package org.throughline.core;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ProviderType;
import org.throughline.model.Element;

/**
 * Finds things in a client without walking through it. It follows every change at once. Read it on the session's
 * thread, or inside {@link ClientSession#read}. Lists it gives are copies.
 */
@ProviderType
public interface ElementIndex {

  /** The element with an id. Constant time. */
  Optional<EObject> byId(String id);

  /** Everything in the client that is of a class or one of its subclasses, in no particular but stable order. */
  <T extends EObject> List<T> all(EClass type);

  /** Everything in the client that is of a type. */
  <T extends EObject> List<T> all(Class<T> type);

  /** How many there are of a class and its subclasses. Takes time in proportion to the number of classes. */
  int count(EClass type);

  /** What refers to an element, through a reference or through an {@code ElementRef}. Containment is no reference. */
  List<Referrer> referrers(EObject element);

  /** What refers to an element through one feature; for an {@code ElementRef} that is its {@code targetId}. */
  List<EObject> referrers(EObject element, EStructuralFeature feature);

  /** What refers to an id, also when no element in the client has it. */
  List<Referrer> referrers(String id);

  /** The way down to an element: the client first, the element itself last. */
  List<EObject> path(EObject element);

  /**
   * One reference, seen from its end.
   *
   * @param source what refers: an element, a value inside one, or an {@code ElementRef}
   * @param feature through which reference; for an {@code ElementRef} its {@code targetId}
   */
  record Referrer(EObject source, EStructuralFeature feature) {

    /** The element that refers: the source itself or the nearest element around it. */
    public Optional<Element> element() {
      for (EObject each = source; each != null; each = each.eContainer()) {
        if (each instanceof Element element) {
          return Optional.of(element);
        }
      }
      return Optional.empty();
    }
  }
}
