package org.throughline.internal.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Which files differ from what was saved. Every step gives each resource it touches a state of its own and remembers
 * the one before, so a resource that was undone back to its saved state is clean again, wherever the history stands.
 */
final class SavedStates {

  /** What one step did to one resource. */
  record Transition(Resource resource, long before, long after) {
  }

  /** @param facts how often something was recorded that undo does not take back */
  record State(long facts, long step) {
  }

  private static final State LOADED = new State(0, 0);

  private final Map<Resource, State> present = new HashMap<>();
  private final Map<Resource, State> saved = new HashMap<>();
  private final Set<Resource> dirty = new HashSet<>();
  private long last;

  /** A step touched resources; what it did, to be undone and redone. */
  List<Transition> step(Collection<Resource> touched) {
    List<Transition> transitions = new ArrayList<>();
    for (Resource resource : touched) {
      State before = presentOf(resource);
      put(resource, new State(before.facts, ++last));
      transitions.add(new Transition(resource, before.step, last));
    }
    return transitions;
  }

  /** Something that cannot be undone touched resources. */
  void fact(Collection<Resource> touched) {
    for (Resource resource : touched) {
      State before = presentOf(resource);
      put(resource, new State(before.facts + 1, before.step));
    }
  }

  void undone(List<Transition> transitions) {
    transitions.forEach(each -> put(each.resource, new State(presentOf(each.resource).facts, each.before)));
  }

  void redone(List<Transition> transitions) {
    transitions.forEach(each -> put(each.resource, new State(presentOf(each.resource).facts, each.after)));
  }

  /** What differs now. */
  Unsaved unsaved() {
    Map<Resource, State> states = new HashMap<>();
    dirty.forEach(each -> states.put(each, presentOf(each)));
    return new Unsaved(states);
  }

  /** Resources are on disk as they were at a moment; what changed since then is still unsaved. */
  void saved(Unsaved then) {
    then.states().forEach((each, state) -> {
      saved.put(each, state);
      put(each, presentOf(each));
    });
  }

  /** Which state a resource is in, told from every other. */
  Object stateOf(Resource resource) {
    return presentOf(resource);
  }

  Set<Resource> dirty() {
    return Set.copyOf(dirty);
  }

  boolean isDirty() {
    return !dirty.isEmpty();
  }

  /** One list of what two steps did after each other. */
  static List<Transition> joined(List<Transition> earlier, List<Transition> later) {
    Map<Resource, Transition> joined = new HashMap<>();
    earlier.forEach(each -> joined.put(each.resource, each));
    later.forEach(each -> joined.merge(each.resource, each,
        (first, second) -> new Transition(first.resource, first.before, second.after)));
    return List.copyOf(joined.values());
  }

  /**
   * Where in a history nothing would differ from the disk.
   *
   * @param steps what each step did to resources, in the order in which they were done
   * @param position how many of them are done now
   */
  OptionalInt savedPosition(List<List<Transition>> steps, int position) {
    if (dirty.isEmpty()) {
      return OptionalInt.of(position);
    }
    Set<Resource> different = new HashSet<>(dirty);
    for (int i = position; i > 0; i--) {
      steps.get(i - 1).forEach(each -> compare(each.resource, each.before, different));
      if (different.isEmpty()) {
        return OptionalInt.of(i - 1);
      }
    }
    different.clear();
    different.addAll(dirty);
    for (int i = position; i < steps.size(); i++) {
      steps.get(i).forEach(each -> compare(each.resource, each.after, different));
      if (different.isEmpty()) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private void compare(Resource resource, long step, Set<Resource> different) {
    State then = new State(presentOf(resource).facts, step);
    if (then.equals(saved.getOrDefault(resource, LOADED))) {
      different.remove(resource);
    } else {
      different.add(resource);
    }
  }

  private State presentOf(Resource resource) {
    return present.getOrDefault(resource, LOADED);
  }

  private void put(Resource resource, State state) {
    present.put(resource, state);
    if (state.equals(saved.getOrDefault(resource, LOADED))) {
      dirty.remove(resource);
    } else {
      dirty.add(resource);
    }
  }
}
