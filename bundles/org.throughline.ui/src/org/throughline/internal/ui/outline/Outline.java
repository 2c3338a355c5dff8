package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;

/**
 * The client as a tree: the organisation and the chapters below the client, below them what they contain. An object
 * with several lists has a {@link Group} for each list that holds something; the members of an only list stand directly
 * below it. A chapter that cannot be read is shown by its {@link ChapterEntry}.
 */
public final class Outline {

  /** What every element has and what is shown elsewhere. */
  private static final Set<EReference> ASIDE = Set.of(ModelPackage.Literals.ELEMENT__TRANSLATIONS,
      ModelPackage.Literals.ELEMENT__COMMENTS, ModelPackage.Literals.ELEMENT__PROPERTIES,
      ModelPackage.Literals.CLIENT__ENTRIES);

  private Outline() {
  }

  /** What stands below a node, in order. */
  public static List<Object> children(Object node) {
    List<Object> children = new ArrayList<>();
    if (node instanceof Group group) {
      children.addAll(group.members());
    } else if (node instanceof EObject object) {
      collect(object, children);
    }
    if (node instanceof Client client) {
      unread(client, children);
    }
    return children;
  }

  private static void collect(EObject object, List<Object> children) {
    boolean grouped = !(object instanceof Client) && lists(object).size() > 1;
    for (EReference feature : object.eClass().getEAllContainments()) {
      if (ASIDE.contains(feature)) {
        continue;
      }
      if (!feature.isMany()) {
        if (object.eGet(feature) instanceof EObject one) {
          children.add(one);
        }
      } else {
        Group group = new Group(object, feature);
        List<EObject> members = group.members();
        if (!grouped) {
          children.addAll(members);
        } else if (!members.isEmpty()) {
          children.add(group);
        }
      }
    }
  }

  private static void unread(Client client, List<Object> children) {
    for (ChapterEntry entry : client.getEntries()) {
      boolean chapter = !entry.getModule().isEmpty() && isChapterFile(client, entry);
      if (chapter) {
        children.add(entry);
      }
    }
  }

  /** Whether an entry stands for a chapter that is not there; parts of a chapter that is there are found through it. */
  private static boolean isChapterFile(Client client, ChapterEntry entry) {
    return client.getChapters().stream().noneMatch(
        chapter -> entry.getRootId().equals(chapter.getId()) || chapter.eClass().getEPackage().getNsURI().equals(
            entry.getNsUri()));
  }

  /** The lists an object can hold things in. */
  public static List<EReference> lists(EObject object) {
    return object.eClass().getEAllContainments().stream()
        .filter(feature -> feature.isMany() && !ASIDE.contains(feature)).toList();
  }

  /** What a node stands below; null for the client and for what is in no client. */
  public static @Nullable Object parent(Object node) {
    if (node instanceof Group group) {
      return group.owner();
    }
    if (node instanceof EObject object && object.eContainer() instanceof EObject owner) {
      EReference feature = object.eContainmentFeature();
      boolean grouped = !(owner instanceof Client) && feature.isMany() && lists(owner).size() > 1;
      return grouped ? new Group(owner, feature) : owner;
    }
    return null;
  }
}
