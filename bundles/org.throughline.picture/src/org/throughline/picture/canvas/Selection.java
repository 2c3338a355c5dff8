package org.throughline.picture.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

/**
 * What is selected on a canvas, in the order in which it was. Immutable.
 *
 * @param ids the ids of the items
 */
public record Selection(List<String> ids) {

  /** Nothing. */
  public static final Selection NONE = new Selection(List.of());

  /** Keeps an own copy, each id once. */
  public Selection {
    ids = List.copyOf(new LinkedHashSet<>(ids));
  }

  /** One item only. */
  public static Selection of(String id) {
    return new Selection(List.of(id));
  }

  /** Whether an item is selected. */
  public boolean has(String id) {
    return ids.contains(id);
  }

  /** What was selected last: what the rest of the window shows. */
  public Optional<String> last() {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
  }

  /** With an item that was not selected, or without one that was. */
  public Selection toggled(String id) {
    List<String> next = new ArrayList<>(ids);
    if (!next.remove(id)) {
      next.add(id);
    }
    return new Selection(next);
  }

  /** With more items. */
  public Selection with(Collection<String> more) {
    SequencedSet<String> next = new LinkedHashSet<>(ids);
    next.addAll(more);
    return new Selection(List.copyOf(next));
  }

  /** Without what is no longer there. */
  public Selection keeping(SceneMap map) {
    List<String> there = ids.stream().filter(id -> map.node(id).isPresent()).toList();
    return there.size() == ids.size() ? this : new Selection(there);
  }
}
