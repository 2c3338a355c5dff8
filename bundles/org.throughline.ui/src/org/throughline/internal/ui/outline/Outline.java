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
 * below it. A very long list is shown in {@link Range}s. A chapter that cannot be read is shown by its {@link ChapterEntry}.
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
      addList(group.owner(), group.feature(), children);
    } else if (node instanceof Range range) {
      children.addAll(range.members());
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
        if (!grouped) {
          addList(object, feature, children);
        } else if (group.size() > 0) {
          children.add(group);
        }
      }
    }
  }

  private static void addList(EObject owner, EReference feature, List<Object> children) {
    Group group = new Group(owner, feature);
    int size = group.size();
    if (size <= Range.LENGTH) {
      children.addAll(group.members());
    } else {
      for (int from = 0; from < size; from += Range.LENGTH) {
        children.add(new Range(owner, feature, from));
      }
    }
  }

  /** Whether anything stands below a node; quicker than asking for it. */
  public static boolean hasChildren(Object node) {
    return switch (node) {
      case Group group -> group.size() > 0;
      case Range range -> range.from() < range.to();
      case Client client -> true;
      case EObject object -> object.eClass().getEAllContainments().stream().anyMatch(feature ->
          !ASIDE.contains(feature) && (feature.isMany() ? !((List<?>) object.eGet(feature)).isEmpty()
              : object.eGet(feature) != null));
      default -> false;
    };
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

  /** Whether a containment is shown in the outline. */
  static boolean isShown(EReference feature) {
    return !ASIDE.contains(feature);
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
    if (node instanceof Range range) {
      return holder(range.owner(), range.feature());
    }
    if (node instanceof EObject object && object.eContainer() instanceof EObject owner) {
      EReference feature = object.eContainmentFeature();
      if (feature.isMany() && new Group(owner, feature).size() > Range.LENGTH) {
        int place = ((List<?>) owner.eGet(feature)).indexOf(object);
        return new Range(owner, feature, place / Range.LENGTH * Range.LENGTH);
      }
      return holder(owner, feature);
    }
    return null;
  }

  private static Object holder(EObject owner, EReference feature) {
    boolean grouped = !(owner instanceof Client) && feature.isMany() && lists(owner).size() > 1;
    return grouped ? new Group(owner, feature) : owner;
  }

  /** The element a node stands for: itself, or the owner of its list; null for what is none. */
  public static @Nullable EObject element(@Nullable Object node) {
    return switch (node) {
      case Group group -> group.owner();
      case Range range -> range.owner();
      case EObject object -> object;
      case null, default -> null;
    };
  }
}
