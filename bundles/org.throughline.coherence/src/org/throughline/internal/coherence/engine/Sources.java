package org.throughline.internal.coherence.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Grouping;
import org.throughline.core.ElementIndex;

/** Everything in and about a client that somebody looked at. */
final class Sources {

  private final ElementIndex index;
  private final Map<EObject, Node> nodes = new IdentityHashMap<>();
  /** Whose referrers somebody asked for, though they are not in the client: by their ids. */
  private final Map<Object, Node> strangers = new HashMap<>();
  private final Map<EClass, Source> extents = new HashMap<>();
  private final Map<String, Source> presences = new HashMap<>();
  private final Map<Grouping<?, ?>, GroupStore> groups = new LinkedHashMap<>();
  private final Map<Derivation<?, ?>, DerivedComputation> derivations = new HashMap<>();

  Sources(ElementIndex index) {
    this.index = index;
  }

  Node node(EObject element) {
    Node known = nodes.get(element);
    if (known == null) {
      known = new Node();
      nodes.put(element, known);
    }
    return known;
  }

  @Nullable Node nodeIfAny(EObject element) {
    return nodes.get(element);
  }

  @Nullable Cell cell(Computation computation, EObject subject) {
    Node node = nodes.get(subject);
    return node == null ? null : node.cell(computation);
  }

  Source extent(EClass type) {
    return extents.computeIfAbsent(type, each -> new Source());
  }

  Source presence(String id) {
    return presences.computeIfAbsent(id, each -> new Source());
  }

  Source referrers(EObject target, EReference reference) {
    String id = EcoreUtil.getID(target);
    Node node = id == null || index.byId(id).orElse(null) == target ? node(target)
        : strangers.computeIfAbsent(id, each -> new Node());
    return node.referrers(reference);
  }

  GroupStore store(Grouping<?, ?> grouping) {
    return groups.computeIfAbsent(grouping, GroupStore::new);
  }

  Collection<GroupStore> stores() {
    return groups.values();
  }

  DerivedComputation computation(Derivation<?, ?> derivation) {
    return derivations.computeIfAbsent(derivation, DerivedComputation::new);
  }

  // ---- what a change concerns

  /** Visits what tells which elements of a class there are. */
  void forExtentsOf(EClass type, Consumer<Source> visitor) {
    extents.forEach((each, source) -> {
      if (each.isSuperTypeOf(type)) {
        visitor.accept(source);
      }
    });
  }

  /** Visits what tells that an element is in the client. */
  void forPresence(EObject element, Consumer<Source> visitor) {
    if (!presences.isEmpty()) {
      String id = EcoreUtil.getID(element);
      Source source = id == null ? null : presences.get(id);
      if (source != null) {
        visitor.accept(source);
      }
    }
  }

  /** Visits what tells who refers to something: an id, or an object that has none. */
  void forReferrers(Object target, Consumer<Source> visitor) {
    Object object = target instanceof String id ? index.byId(id).orElse(null) : target;
    Node node = object == null ? null : nodes.get(object);
    if (node != null) {
      node.forEachReferrers(visitor);
    }
    Node stranger = strangers.get(target);
    if (stranger != null) {
      stranger.forEachReferrers(visitor);
    }
  }

  /** An element left the client. */
  @Nullable Node remove(EObject element) {
    return nodes.remove(element);
  }

  void forEachCell(Consumer<Cell> visitor) {
    nodes.values().forEach(node -> node.forEachCell(visitor));
  }

  /** How many results look at each element, for those that are looked at. */
  Map<EObject, Integer> readers() {
    Map<EObject, Integer> readers = new IdentityHashMap<>();
    nodes.forEach((element, node) -> readers.put(element, node.readers()));
    return readers;
  }
}
