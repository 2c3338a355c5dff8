package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.FieldVisit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.core.SetFeature;
import org.throughline.core.SetFeatureOnAll;
import org.throughline.core.Together;

/**
 * What a form edits: one object, or several of which it shows what they have in common. A change of several is one
 * step; a list of several is changed by what is added to and removed from what they have in common, so nobody loses
 * what only some of them have.
 *
 * @param session the client they belong to
 * @param objects one or more
 */
public record Subject(ClientSession session, List<EObject> objects) {

  public Subject {
    objects = List.copyOf(objects);
    if (objects.isEmpty()) {
      throw new IllegalArgumentException("A form is of something");
    }
  }

  /** One object. */
  public Subject(ClientSession session, EObject object) {
    this(session, List.of(object));
  }

  /** The object of a form of one, the first of several. */
  public EObject first() {
    return objects.getFirst();
  }

  public boolean isSeveral() {
    return objects.size() > 1;
  }

  /** The class of all, or the nearest one they all extend; empty when they have nothing in common. */
  public Optional<EClass> type() {
    EClass type = first().eClass();
    if (objects.stream().allMatch(each -> each.eClass() == type)) {
      return Optional.of(type);
    }
    for (EClass candidate : type.getEAllSuperTypes().reversed()) {
      if (objects.stream().allMatch(each -> candidate.isSuperTypeOf(each.eClass()))) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Why it cannot be changed; empty when it can. */
  public Optional<Message> readOnlyReason() {
    return objects.stream().flatMap(each -> session.readOnlyReason(each).stream()).findFirst();
  }

  /** What they hold in a feature. */
  public Held held(EStructuralFeature feature) {
    Object value = own(first(), feature);
    boolean mixed = objects.stream().anyMatch(each -> !Objects.equals(own(each, feature), value));
    if (!mixed || !(value instanceof List<?> list)) {
      return new Held(mixed ? null : value, mixed);
    }
    return new Held(list.stream().filter(each -> objects.stream()
        .allMatch(object -> ((List<?>) object.eGet(feature)).contains(each))).toList(), true);
  }

  private static @Nullable Object own(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature);
    if (value instanceof List<?> list) {
      return List.copyOf(list);
    }
    // An enumeration gives its first literal where nothing was chosen; the form shows that nothing was.
    boolean none = feature instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum
        && feature.isUnsettable() && !object.eIsSet(feature);
    return none ? null : value;
  }

  /**
   * Gives a feature another value.
   *
   * @param value null for none; a list of what all are to have where the feature is a list
   * @param visit joins it to what was stored in the same visit of a field; null for a step of its own
   */
  public OperationResult store(EStructuralFeature feature, @Nullable Object value, @Nullable FieldVisit visit) {
    Operation operation = operation(feature, value);
    return visit == null ? session.run(operation) : session.type(operation, visit);
  }

  /** Applies an operation. */
  public OperationResult run(Operation operation) {
    return session.run(operation);
  }

  private Operation operation(EStructuralFeature feature, @Nullable Object value) {
    SetFeatureOnAll all = new SetFeatureOnAll(objects, feature, value);
    if (!isSeveral() || !(value instanceof List<?> wanted)) {
      return all;
    }
    List<?> common = Objects.requireNonNullElse((List<?>) held(feature).value(), List.of());
    Set<Object> removed = common.stream().filter(each -> !wanted.contains(each)).collect(Collectors.toSet());
    List<Operation> parts = new ArrayList<>();
    for (EObject each : objects) {
      List<Object> own = new ArrayList<>((List<?>) each.eGet(feature));
      own.removeAll(removed);
      wanted.stream().filter(one -> !own.contains(one)).forEach(own::add);
      parts.add(new SetFeature(each, feature, own));
    }
    return new Together(all.label(), parts);
  }
}
