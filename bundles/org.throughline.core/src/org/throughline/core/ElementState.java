package org.throughline.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The values one element had at some time, cut loose from any client: what it says of itself and which elements it
 * refers to, without what it contains. Immutable, for any thread.
 *
 * @param values the values that are set, in the order of the model. A many-valued feature has a list; a reference has a
 *     list of {@link Pointer}s, also when it leads to one element only
 */
public record ElementState(Map<EStructuralFeature, Object> values) {

  /**
   * A reference to an element, by what is known of it.
   *
   * @param id its id
   */
  public record Pointer(String id) {
  }

  /**
   * A feature that had another value.
   *
   * @param feature which
   * @param then its value in this state; empty when it was not set
   * @param later its value in the state compared with; empty when it is not set there
   */
  public record Difference(EStructuralFeature feature, Optional<Object> then, Optional<Object> later) {
  }

  public ElementState {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What an element says now. Read on the session's thread or inside {@link ClientSession#read}. */
  public static ElementState of(EObject element) {
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (isKept(feature) && element.eIsSet(feature)) {
        Object value = ((InternalEObject) element).eGet(feature, false);
        if (feature instanceof EReference) {
          List<Pointer> pointers = pointers(value);
          if (!pointers.isEmpty()) {
            values.put(feature, pointers);
          }
        } else if (value instanceof List<?> many) {
          values.put(feature, List.copyOf(many));
        } else if (value != null) {
          values.put(feature, value);
        }
      }
    }
    return new ElementState(values);
  }

  private static boolean isKept(EStructuralFeature feature) {
    boolean plain = !feature.isTransient() && !feature.isDerived() && feature.isChangeable();
    return plain && (feature instanceof EAttribute attribute ? !attribute.isID()
        : feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer());
  }

  private static List<Pointer> pointers(Object value) {
    List<Pointer> pointers = new ArrayList<>();
    List<?> targets = value instanceof InternalEList<?> list ? list.basicList()
        : value instanceof List<?> list ? list : List.of(value);
    for (Object target : targets) {
      if (target instanceof EObject object) {
        String id = Ids.meant(object);
        if (id != null) {
          pointers.add(new Pointer(id));
        }
      }
    }
    return List.copyOf(pointers);
  }

  /** What is different in a later state, in the order of the model. */
  public List<Difference> differences(ElementState later) {
    Map<EStructuralFeature, Object> all = new LinkedHashMap<>(later.values);
    all.putAll(values);
    return all.keySet().stream()
        .filter(feature -> !Objects.equals(values.get(feature), later.values.get(feature)))
        .map(feature -> new Difference(feature, Optional.ofNullable(values.get(feature)),
            Optional.ofNullable(later.values.get(feature)))).toList();
  }
}
