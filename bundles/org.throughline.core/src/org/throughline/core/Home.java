package org.throughline.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Client;

/**
 * Where a new element of some kind belongs in a client.
 *
 * @param parent what will contain it
 * @param feature the list of the parent that takes it
 */
public record Home(EObject parent, EReference feature) {

  /**
   * The place for a new element that something refers to: the nearest list around what refers to it, else where most
   * of its kind are, else the first list in the client that takes it.
   *
   * @param type a class of which objects can be made
   * @param near what will refer to the new element
   * @return empty when nothing in the client can contain it
   */
  public static Optional<Home> of(Client client, EClass type, EObject near) {
    for (EObject each = near; each != null; each = each.eContainer()) {
      Home found = in(each, type);
      if (found != null) {
        return Optional.of(found);
      }
    }
    Map<Home, Integer> counts = new LinkedHashMap<>();
    Home first = null;
    Deque<EObject> open = new ArrayDeque<>();
    open.add(client);
    while (!open.isEmpty()) {
      EObject each = open.poll();
      if (first == null) {
        first = in(each, type);
      }
      if (each.eClass() == type && each.eContainer() != null && each.eContainmentFeature().isMany()) {
        counts.merge(new Home(each.eContainer(), each.eContainmentFeature()), 1, Integer::sum);
      }
      open.addAll(each.eContents());
    }
    Home fallback = first;
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
        .or(() -> Optional.ofNullable(fallback));
  }

  private static @Nullable Home in(EObject parent, EClass type) {
    Home loose = null;
    for (EReference each : parent.eClass().getEAllContainments()) {
      if (each.isMany() && each.isChangeable() && each.getEReferenceType().isSuperTypeOf(type) && !each.isTransient()) {
        if (each.getEReferenceType() == type) {
          return new Home(parent, each);
        }
        loose = loose == null ? new Home(parent, each) : loose;
      }
    }
    return loose;
  }
}
