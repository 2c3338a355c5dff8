package org.throughline.internal.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementIndex;
import org.throughline.core.Ids;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;

/**
 * The index of a client. Ids are known from the start; extents and inverse references are gathered when somebody first
 * asks for them, so that opening a client costs nothing for them, and follow every change from then on.
 */
public final class LiveIndex implements ElementIndex {

  private final EObject root;
  private final Consumer<Object> referred;
  private final Map<String, EObject> byId = new HashMap<>();
  private final Object gathering = new Object();
  private volatile @Nullable Map<EClass, Set<EObject>> extents;
  private volatile @Nullable Map<Object, Set<Referrer>> inverses;

  /**
   * An index that knows nothing yet; {@link #add} the client's tree to it.
   *
   * @param root the client, or another tree that is watched
   * @param referred is told what gets or loses a referrer, by its id or itself where it has none; nothing before
   *     referrers were first asked for
   */
  public LiveIndex(EObject root, Consumer<Object> referred) {
    this.root = root;
    this.referred = referred;
  }

  /** An index of everything in a client as it is now. */
  public static LiveIndex of(Client client) {
    LiveIndex index = new LiveIndex(client, target -> {
    });
    index.add(client);
    return index;
  }

  // ---- asking

  @Override
  public Optional<EObject> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** How many elements have an id. */
  public int size() {
    return byId.size();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject> List<T> all(EClass type) {
    List<T> found = new ArrayList<>();
    for (Map.Entry<EClass, Set<EObject>> extent : extents().entrySet()) {
      if (type.isSuperTypeOf(extent.getKey())) {
        found.addAll((Collection<T>) extent.getValue());
      }
    }
    return found;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Map.Entry<EClass, Set<EObject>> extent : extents().entrySet()) {
      Set<EObject> members = extent.getValue();
      if (!members.isEmpty() && type.isInstance(members.iterator().next())) {
        found.addAll((Collection<T>) members);
      }
    }
    return found;
  }

  @Override
  public int count(EClass type) {
    int count = 0;
    for (Map.Entry<EClass, Set<EObject>> extent : extents().entrySet()) {
      if (type.isSuperTypeOf(extent.getKey())) {
        count += extent.getValue().size();
      }
    }
    return count;
  }

  @Override
  public List<Referrer> referrers(EObject element) {
    return referring(key(element));
  }

  @Override
  public List<EObject> referrers(EObject element, EStructuralFeature feature) {
    Set<Referrer> known = inverses().get(key(element));
    if (known == null) {
      return List.of();
    }
    List<EObject> found = new ArrayList<>(known.size());
    for (Referrer each : known) {
      if (each.feature() == feature) {
        found.add(each.source());
      }
    }
    return found;
  }

  @Override
  public List<Referrer> referrers(String id) {
    return referring(id);
  }

  private List<Referrer> referring(Object key) {
    Set<Referrer> found = inverses().get(key);
    return found == null ? List.of() : List.copyOf(found);
  }

  @Override
  public List<EObject> path(EObject element) {
    LinkedList<EObject> path = new LinkedList<>();
    for (EObject each = element; each != null; each = each.eContainer()) {
      path.addFirst(each);
    }
    return List.copyOf(path);
  }

  /** Whether an object is in the client at present. */
  boolean holds(EObject object) {
    EObject each = object;
    for (EObject next = each; next != null; next = next.eContainer()) {
      each = next;
    }
    return each == root;
  }

  // ---- gathering

  private Map<EClass, Set<EObject>> extents() {
    Map<EClass, Set<EObject>> known = extents;
    if (known == null) {
      synchronized (gathering) {
        known = extents;
        if (known == null) {
          Map<EClass, Set<EObject>> gathered = new LinkedHashMap<>();
          walk(root, each -> extent(gathered, each).add(each));
          extents = gathered;
          known = gathered;
        }
      }
    }
    return known;
  }

  private Map<Object, Set<Referrer>> inverses() {
    Map<Object, Set<Referrer>> known = inverses;
    if (known == null) {
      synchronized (gathering) {
        known = inverses;
        if (known == null) {
          Map<Object, Set<Referrer>> gathered = new HashMap<>();
          walk(root, each -> outgoing(each, (feature, target) -> refer(gathered, each, feature, target)));
          inverses = gathered;
          known = gathered;
        }
      }
    }
    return known;
  }

  private static Set<EObject> extent(Map<EClass, Set<EObject>> extents, EObject member) {
    return extents.computeIfAbsent(member.eClass(), type -> new LinkedHashSet<>());
  }

  private static void refer(Map<Object, Set<Referrer>> inverses, EObject source, EStructuralFeature feature,
      Object target) {
    inverses.computeIfAbsent(target, key -> new LinkedHashSet<>(4)).add(new Referrer(source, feature));
  }

  /** Everything in a tree, its root included, in document order. */
  static void walk(EObject root, Consumer<EObject> visitor) {
    visitor.accept(root);
    for (EObject child : root.eContents()) {
      walk(child, visitor);
    }
  }

  private interface Outgoing {
    void accept(EStructuralFeature feature, Object target);
  }

  private static void outgoing(EObject source, Outgoing visitor) {
    if (source instanceof ElementRef pointer) {
      String id = pointer.getTargetId();
      if (id != null) {
        visitor.accept(ModelPackage.Literals.ELEMENT_REF__TARGET_ID, id);
      }
    }
    for (EReference reference : source.eClass().getEAllReferences()) {
      if (!isIndexed(reference) || !source.eIsSet(reference)) {
        continue;
      }
      Object value = source.eGet(reference, false);
      if (reference.isMany()) {
        for (Object target : ((InternalEList<?>) value).basicList()) {
          visitor.accept(reference, key((EObject) target));
        }
      } else if (value != null) {
        visitor.accept(reference, key((EObject) value));
      }
    }
  }

  private static boolean isIndexed(EReference reference) {
    return !reference.isContainment() && !reference.isContainer() && !reference.isDerived();
  }

  /** What a target is known by: its id where it has one, so that a reference that could not be resolved counts too. */
  private static Object key(EObject target) {
    String id = Ids.meant(target);
    return id != null ? id : target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : target;
  }

  // ---- following

  /** Takes in a tree that came into the client. */
  void add(EObject root) {
    walk(root, this::addOne);
  }

  void addOne(EObject object) {
    String id = object instanceof Element element ? element.getId() : EcoreUtil.getID(object);
    if (id != null) {
      know(id, object);
    }
    Map<EClass, Set<EObject>> knownExtents = extents;
    if (knownExtents != null) {
      extent(knownExtents, object).add(object);
    }
    Map<Object, Set<Referrer>> knownInverses = inverses;
    if (knownInverses != null) {
      outgoing(object, (feature, target) -> refers(knownInverses, object, feature, target));
    }
  }

  private void refers(Map<Object, Set<Referrer>> inverses, EObject source, EStructuralFeature feature,
      Object target) {
    refer(inverses, source, feature, target);
    referred.accept(target);
  }

  private void know(String id, EObject object) {
    EObject other = byId.putIfAbsent(id, object);
    if (other != null && other != object) {
      throw new IllegalStateException("Two elements have the id " + id);
    }
  }

  /** Forgets a tree that left the client. */
  void remove(EObject root) {
    walk(root, object -> {
      String id = EcoreUtil.getID(object);
      if (id != null) {
        byId.remove(id, object);
      }
      Map<EClass, Set<EObject>> knownExtents = extents;
      if (knownExtents != null) {
        extent(knownExtents, object).remove(object);
      }
      Map<Object, Set<Referrer>> knownInverses = inverses;
      if (knownInverses != null) {
        outgoing(object, (feature, target) -> unrefer(knownInverses, object, feature, target));
      }
    });
  }

  private void unrefer(Map<Object, Set<Referrer>> inverses, EObject source, EStructuralFeature feature,
      Object target) {
    Set<Referrer> known = inverses.get(target);
    if (known != null && known.remove(new Referrer(source, feature)) && known.isEmpty()) {
      inverses.remove(target);
    }
    referred.accept(target);
  }

  /** Follows one change of an object that is in the client; containments are followed by add and remove. */
  void follow(Notification change, EObject object, EStructuralFeature feature) {
    if (feature instanceof EReference reference) {
      if (isIndexed(reference)) {
        followReference(change, object, reference);
      }
    } else if (feature instanceof EAttribute attribute) {
      if (attribute.isID()) {
        followId(change, object);
      } else if (attribute == ModelPackage.Literals.ELEMENT_REF__TARGET_ID) {
        Map<Object, Set<Referrer>> known = inverses;
        if (known != null) {
          if (change.getOldValue() instanceof String old) {
            unrefer(known, object, attribute, old);
          }
          if (change.getNewValue() instanceof String now) {
            refers(known, object, attribute, now);
          }
        }
      }
    }
  }

  private void followId(Notification change, EObject object) {
    Map<Object, Set<Referrer>> known = inverses;
    Object old = change.getOldValue();
    Object now = change.getNewValue();
    if (old != null) {
      byId.remove(old, object);
    }
    if (now != null) {
      know((String) now, object);
    }
    if (known != null) {
      Set<Referrer> referring = known.remove(old == null ? object : old);
      if (referring != null) {
        known.computeIfAbsent(now == null ? object : now, key -> new LinkedHashSet<>()).addAll(referring);
      }
    }
  }

  private void followReference(Notification change, EObject object, EReference reference) {
    Map<Object, Set<Referrer>> known = inverses;
    if (known == null || change.getEventType() == Notification.MOVE) {
      return;
    }
    for (EObject target : targets(change.getOldValue())) {
      if (!reference.isMany() || reference.isUnique()
          || !((InternalEList<?>) object.eGet(reference, false)).basicList().contains(target)) {
        unrefer(known, object, reference, key(target));
      }
    }
    for (EObject target : targets(change.getNewValue())) {
      refers(known, object, reference, key(target));
    }
  }

  @SuppressWarnings("unchecked")
  static List<EObject> targets(@Nullable Object value) {
    return switch (value) {
      case EObject one -> List.of(one);
      case Collection<?> many -> List.copyOf((Collection<EObject>) many);
      case null, default -> List.of();
    };
  }

  // ---- comparing

  /** What this index knows, in a form that can be compared with another of the same client. */
  public Map<String, Object> content() {
    Map<EClass, Set<EObject>> knownExtents = new HashMap<>(extents());
    knownExtents.values().removeIf(Set::isEmpty);
    return Map.of("ids", Map.copyOf(byId), "extents", knownExtents, "inverses", Map.copyOf(inverses()));
  }
}
