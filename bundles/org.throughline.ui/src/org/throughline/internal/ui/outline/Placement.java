package org.throughline.internal.ui.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.MoveElements;
import org.throughline.core.Operation;
import org.throughline.core.PasteElements;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;

/** Where elements that are dropped or pasted at a node of the outline would go, or why they cannot. */
public sealed interface Placement {

  /** On which part of a node something is dropped. */
  enum Spot {
    /** In front of it, in the same list. */
    BEFORE,
    /** Into it. */
    ON,
    /** Behind it, in the same list. */
    AFTER
  }

  /**
   * A place in a list.
   *
   * @param parent what will contain the elements
   * @param feature the list
   * @param before what they will stand before; null for the end
   */
  record At(EObject parent, EReference feature, @Nullable EObject before) implements Placement {

    /** Puts the elements themselves there. */
    public Operation move(List<EObject> elements) {
      return new MoveElements(elements, parent, feature, before);
    }

    /** Puts duplicates of the elements there. */
    public Operation paste(List<EObject> elements) {
      return new PasteElements(elements, parent, feature, before);
    }
  }

  /** No place, and why. */
  record Refused(Message reason) implements Placement {
  }

  /**
   * Finds the place.
   *
   * @param session the client the node belongs to
   * @param elements what would go there, none inside another
   * @param node where
   * @param copy whether duplicates would go there, so that the elements themselves stay
   */
  static Placement of(ClientSession session, List<EObject> elements, Object node, Spot spot, boolean copy) {
    EObject target = Outline.element(node);
    if (elements.isEmpty() || target == null || node instanceof ChapterEntry) {
      return refused("place.nothing");
    }
    for (EObject element : elements) {
      Optional<Message> why = copy ? Optional.empty() : session.readOnlyReason(element);
      if (why.isPresent()) {
        return new Refused(why.get());
      }
      if (element instanceof Chapter || element instanceof ChapterEntry || element instanceof Client
          || element.eContainmentFeature() == null || !element.eContainmentFeature().isMany()) {
        return refused("place.fixed", ModelLabel.name(element));
      }
    }
    Placement place = place(elements, node, target, spot);
    if (!(place instanceof At at)) {
      return place;
    }
    Optional<Message> why = session.readOnlyReason(at.parent());
    if (why.isPresent()) {
      return new Refused(why.get());
    }
    if (!copy) {
      for (EObject element : elements) {
        if (EcoreUtil.isAncestor(element, at.parent())) {
          return refused("place.inside", ModelLabel.name(element));
        }
      }
    }
    return at;
  }

  private static Placement place(List<EObject> elements, Object node, EObject target, Spot spot) {
    if (spot == Spot.ON || node instanceof Client) {
      return switch (node) {
        case Group group -> into(elements, group.owner(), List.of(group.feature()), null);
        case Range range -> into(elements, range.owner(), List.of(range.feature()),
            range.members().isEmpty() ? null : range.members().getFirst());
        default -> into(elements, target, Outline.lists(target), null);
      };
    }
    EReference feature = node instanceof EObject ? target.eContainmentFeature() : null;
    if (feature == null || !feature.isMany()) {
      return refused("place.nothing");
    }
    EObject parent = target.eContainer();
    List<?> list = (List<?>) parent.eGet(feature);
    int next = list.indexOf(target) + 1;
    EObject before = spot == Spot.BEFORE ? target : next < list.size() ? (EObject) list.get(next) : null;
    return into(elements, parent, List.of(feature), before);
  }

  private static Placement into(List<EObject> elements, EObject parent, List<EReference> features,
      @Nullable EObject before) {
    for (EReference feature : features) {
      if (elements.stream().allMatch(element -> feature.getEReferenceType().isSuperTypeOf(element.eClass()))) {
        return new At(parent, feature, before);
      }
    }
    EObject odd = elements.stream().filter(element -> features.stream()
        .noneMatch(feature -> feature.getEReferenceType().isSuperTypeOf(element.eClass()))).findFirst()
        .orElseGet(elements::getFirst);
    return refused("place.kind", ModelLabel.name(parent), new ModelLabel(odd.eClass()));
  }

  private static Refused refused(String key, Object... arguments) {
    return new Refused(Message.of(Placement.class, key, arguments));
  }
}
