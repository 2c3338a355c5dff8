package org.throughline.internal.ui.work;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.outline.Group;

/** Names nodes of the explorer so that they are found again: an element by its id, a list by its owner and its name. */
public final class NodeKey {

  private NodeKey() {
  }

  /** The key of a node; empty for one that cannot be named. */
  public static Optional<String> of(Object node) {
    return switch (node) {
      case Group group -> Optional.ofNullable(EcoreUtil.getID(group.owner()))
          .map(id -> id + "/" + group.feature().getName());
      case EObject element -> Optional.ofNullable(EcoreUtil.getID(element));
      default -> Optional.empty();
    };
  }

  /** The node with a key; empty when it is not there any more. */
  public static Optional<Object> find(ClientSession session, String key) {
    int slash = key.indexOf('/');
    if (slash < 0) {
      return session.index().byId(key).map(Object.class::cast);
    }
    return session.index().byId(key.substring(0, slash)).flatMap(owner ->
        owner.eClass().getEStructuralFeature(key.substring(slash + 1)) instanceof EReference feature
            && feature.isContainment() && feature.isMany() ? Optional.of(new Group(owner, feature))
            : Optional.empty());
  }
}
