package org.throughline.internal.coherence.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Grouping;

/** Asks rules on one thread of a {@link FirstLook}, and remembers nothing of what they read. */
final class Glance extends Context {

  private final FirstLook look;
  private @Nullable RuleComputation asked;
  /** What is being computed for the rule: a derivation or a grouping, and about which element; in turn. */
  private final List<Object> computed = new ArrayList<>();

  Glance(FirstLook look, Surroundings surroundings, Turn turn) {
    super(surroundings, turn);
    this.look = look;
  }

  /** Asks a rule about an element: what it found, a {@link Failure}, or null. */
  @Nullable Object ask(RuleComputation rule, EObject subject) {
    asked = rule;
    turn.begin(rule);
    try {
      return rule.compute(subject, this);
    } catch (Stopped stopped) {
      if (stopped.reason != Stopped.Reason.TOO_LONG) {
        throw stopped;
      }
      return Failure.TOO_LONG;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError thrown) {
      return Failure.of(thrown);
    } finally {
      asked = null;
      computed.clear();
    }
  }

  @Override
  @Nullable RuleComputation ruleAsked() {
    RuleComputation rule = asked;
    if (rule == null) {
      throw new IllegalStateException("A check context was used outside its check");
    }
    return computed.isEmpty() ? rule : null;
  }

  // ---- groups and values

  @Override
  @SuppressWarnings("unchecked")
  public <S extends EObject, V> V derived(Derivation<S, V> derivation, S subject) {
    turn.check();
    Map<EObject, Object> known = look.values(derivation);
    Object value = known.get(subject);
    if (value == null) {
      value = compute(derivation, subject);
      known.putIfAbsent(subject, value);
    }
    if (value instanceof Failure failure) {
      throw new ValueFailed(failure);
    }
    return (V) value;
  }

  private <S extends EObject> Object compute(Derivation<S, ?> derivation, S subject) {
    for (int each = 0; each < computed.size(); each += 2) {
      if (computed.get(each) == derivation && computed.get(each + 1) == subject) {
        throw new ValueFailed(Failure.NEEDS_ITSELF);
      }
    }
    int depth = begin(derivation, subject);
    try {
      Object value = derivation.compute(subject, this);
      return value == null ? Failure.of(new IllegalStateException("A derived value is null")) : value;
    } catch (Stopped stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError thrown) {
      return Failure.of(thrown);
    } finally {
      end(depth);
    }
  }

  private int begin(Object computation, EObject subject) {
    int depth = computed.size();
    computed.add(computation);
    computed.add(subject);
    return depth;
  }

  private void end(int depth) {
    while (computed.size() > depth) {
      computed.removeLast();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject, K> List<T> group(Grouping<T, K> grouping, K key) {
    return new ArrayList<>((List<T>) groups(grouping).getOrDefault(key, List.of()));
  }

  @Override
  public <T extends EObject, K> int count(Grouping<T, K> grouping, K key) {
    return groups(grouping).getOrDefault(key, List.of()).size();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject, K> Set<K> keys(Grouping<T, K> grouping) {
    return (Set<K>) Set.copyOf(groups(grouping).keySet());
  }

  private <T extends EObject> Map<Object, List<EObject>> groups(Grouping<T, ?> grouping) {
    turn.check();
    Map<Object, List<EObject>> known = look.groups(grouping);
    if (known == null) {
      if (computed.contains(grouping)) {
        throw new ValueFailed(Failure.NEEDS_ITSELF);
      }
      known = new HashMap<>();
      for (T member : look.<T>members(grouping.members())) {
        Object key = key(grouping, member);
        if (key != null) {
          known.computeIfAbsent(key, each -> new ArrayList<>(1)).add(member);
        }
      }
      known.values().forEach(members -> members.sort(GroupStore.BY_ID));
      look.keep(grouping, known);
    }
    return known;
  }

  private <T extends EObject> @Nullable Object key(Grouping<T, ?> grouping, T member) {
    int depth = begin(grouping, member);
    try {
      return grouping.key().of(member, this);
    } catch (Stopped stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError thrown) {
      return null;
    } finally {
      end(depth);
    }
  }

  // ---- nothing is remembered

  @Override
  void noteRead(EObject element) {
  }

  @Override
  void notePresence(String id) {
  }

  @Override
  void noteExtent(EClass type) {
  }

  @Override
  void noteReferrers(EObject target, EReference reference) {
  }

  @Override
  void noteToday() {
  }

  @Override
  void noteMetrics() {
  }
}
