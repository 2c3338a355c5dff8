package org.throughline.internal.coherence.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.Grouping;

/** The groups of one grouping, each with those who read it. */
final class GroupStore {

  static final Comparator<EObject> BY_ID =
      Comparator.comparing(EcoreUtil::getID, Comparator.nullsLast(Comparator.naturalOrder()));

  final Grouping<EObject, Object> grouping;
  final KeyComputation computation;
  private final Map<EObject, Object> keys = new IdentityHashMap<>();
  private final Map<Object, Set<EObject>> members = new HashMap<>();
  private final Map<Object, Source> readers = new HashMap<>();
  private final Source keyReaders = new Source();
  /** Members whose key has to be looked at again. */
  private final Set<EObject> pending = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean built;

  @SuppressWarnings("unchecked")
  GroupStore(Grouping<?, ?> grouping) {
    this.grouping = (Grouping<EObject, Object>) grouping;
    this.computation = new KeyComputation(this.grouping, this);
  }

  boolean covers(EObject element) {
    return grouping.members().isSuperTypeOf(element.eClass());
  }

  boolean isBuilt() {
    return built;
  }

  void markBuilt() {
    built = true;
  }

  Source readers(Object key) {
    return readers.computeIfAbsent(key, each -> new Source());
  }

  Source keyReaders() {
    return keyReaders;
  }

  List<EObject> members(Object key) {
    Set<EObject> found = members.get(key);
    if (found == null) {
      return List.of();
    }
    List<EObject> sorted = new ArrayList<>(found);
    sorted.sort(BY_ID);
    return sorted;
  }

  int count(Object key) {
    Set<EObject> found = members.get(key);
    return found == null ? 0 : found.size();
  }

  Set<Object> keys() {
    return Set.copyOf(members.keySet());
  }

  void await(EObject member) {
    if (built) {
      pending.add(member);
    }
  }

  void awaitAll() {
    pending.addAll(keys.keySet());
  }

  /** The members whose key has to be looked at now. */
  List<EObject> pending() {
    return pending.isEmpty() ? List.of() : List.copyOf(pending);
  }

  /** A member's key was looked at. */
  void done(EObject member) {
    pending.remove(member);
  }

  boolean hasPending() {
    return !pending.isEmpty();
  }

  /** An element is no member any more, because it left the model. */
  void forget(EObject member, Consumer<Source> changed) {
    pending.remove(member);
    put(member, null, changed);
  }

  /** Puts a member into another group, or into none; tells what is not any more what it was. */
  void put(EObject member, @Nullable Object key, Consumer<Source> changed) {
    Object before = key == null ? keys.remove(member) : keys.put(member, key);
    if (Objects.equals(before, key)) {
      if (key != null) {
        members.get(key).add(member);
      }
      return;
    }
    boolean otherKeys = false;
    if (before != null) {
      Set<EObject> left = members.get(before);
      left.remove(member);
      if (left.isEmpty()) {
        members.remove(before);
        otherKeys = true;
      }
      tell(before, changed);
    }
    if (key != null) {
      Set<EObject> joined = members.get(key);
      if (joined == null) {
        joined = new LinkedHashSet<>(4);
        members.put(key, joined);
        otherKeys = true;
      }
      joined.add(member);
      tell(key, changed);
    }
    if (otherKeys) {
      changed.accept(keyReaders);
    }
  }

  private void tell(Object key, Consumer<Source> changed) {
    Source read = readers.get(key);
    if (read != null) {
      changed.accept(read);
    }
  }
}
