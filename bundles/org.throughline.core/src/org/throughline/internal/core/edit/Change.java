package org.throughline.internal.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;

/** One change of one feature, in both directions. */
sealed interface Change {

  /** Puts back what was before. */
  void undo();

  /** Does it again. */
  void redo();

  /** The object that was changed; null when the content of a resource was. */
  @Nullable EObject object();

  /** The feature that was changed; null when the content of a resource was. */
  @Nullable EStructuralFeature feature();

  /** A single-valued feature got another value. */
  record Value(EObject owner, EStructuralFeature single, @Nullable Object before, boolean setBefore,
      @Nullable Object after, boolean setAfter) implements Change {

    @Override
    public void undo() {
      put(before, setBefore);
    }

    @Override
    public void redo() {
      put(after, setAfter);
    }

    private void put(@Nullable Object value, boolean set) {
      if (set) {
        owner.eSet(single, value);
      } else {
        owner.eUnset(single);
      }
    }

    /** This change and a later one of the same feature in one. */
    Value then(Value later) {
      return new Value(owner, single, before, setBefore, later.after, later.setAfter);
    }

    @Override
    public @Nullable EObject object() {
      return owner;
    }

    @Override
    public @Nullable EStructuralFeature feature() {
      return single;
    }
  }

  /** Where a list is: a many-valued feature, or the content of a resource. */
  record Place(@Nullable EObject object, @Nullable EStructuralFeature feature, @Nullable Resource resource) {

    @SuppressWarnings("unchecked")
    EList<Object> list() {
      EObject owner = object;
      EStructuralFeature many = feature;
      if (owner != null && many != null) {
        return (EList<Object>) owner.eGet(many, false);
      }
      Resource file = resource;
      if (file == null) {
        throw new IllegalStateException("A list in no place");
      }
      return (EList<Object>) (EList<?>) file.getContents();
    }

    boolean isUnique() {
      EStructuralFeature many = feature;
      return many == null || many.isUnique();
    }
  }

  /**
   * Values came into a list.
   *
   * @param positions where each value is afterwards, ascending
   */
  record Added(Place place, int[] positions, List<Object> values) implements Change {

    @Override
    public void undo() {
      remove(place, positions, values);
    }

    @Override
    public void redo() {
      insert(place, positions, values);
    }

    @Override
    public @Nullable EObject object() {
      return place.object();
    }

    @Override
    public @Nullable EStructuralFeature feature() {
      return place.feature();
    }
  }

  /**
   * Values left a list.
   *
   * @param positions where each value was before, ascending
   */
  record Removed(Place place, int[] positions, List<Object> values) implements Change {

    @Override
    public void undo() {
      insert(place, positions, values);
    }

    @Override
    public void redo() {
      remove(place, positions, values);
    }

    @Override
    public @Nullable EObject object() {
      return place.object();
    }

    @Override
    public @Nullable EStructuralFeature feature() {
      return place.feature();
    }
  }

  /** A value of a list was replaced. */
  record Replaced(Place place, int position, @Nullable Object before, @Nullable Object after) implements Change {

    @Override
    public void undo() {
      put(before);
    }

    @Override
    public void redo() {
      put(after);
    }

    private void put(@Nullable Object value) {
      EList<Object> list = place.list();
      if (list.get(position) != value) {
        list.set(position, value);
      }
    }

    @Override
    public @Nullable EObject object() {
      return place.object();
    }

    @Override
    public @Nullable EStructuralFeature feature() {
      return place.feature();
    }
  }

  /** A value of a list went to another position. */
  record Moved(Place place, int from, int to) implements Change {

    @Override
    public void undo() {
      place.list().move(from, to);
    }

    @Override
    public void redo() {
      place.list().move(to, from);
    }

    @Override
    public @Nullable EObject object() {
      return place.object();
    }

    @Override
    public @Nullable EStructuralFeature feature() {
      return place.feature();
    }
  }

  /**
   * Puts values at their positions. A value that is there already, because the other end of a two-way reference or a
   * move put it there, is only moved.
   */
  private static void insert(Place place, int[] positions, List<Object> values) {
    EList<Object> list = place.list();
    boolean contiguous = !list.isEmpty() && values.size() > 1;
    for (int each = 1; contiguous && each < positions.length; each++) {
      contiguous = positions[each] == positions[each - 1] + 1;
    }
    if ((contiguous || list.isEmpty()) && values.size() > 1 && positions[0] <= list.size()
        && (!place.isUnique() || values.stream().noneMatch(list::contains))) {
      list.addAll(positions[0], values);
      return;
    }
    for (int each = 0; each < positions.length; each++) {
      Object value = values.get(each);
      int position = Math.min(positions[each], list.size());
      if (place.isUnique() && list.contains(value)) {
        list.move(Math.min(position, list.size() - 1), value);
      } else {
        list.add(position, value);
      }
    }
  }

  private static void remove(Place place, int[] positions, List<Object> values) {
    EList<Object> list = place.list();
    if (positions.length > 1 && positions.length == list.size()) {
      list.clear();
      return;
    }
    for (int each = positions.length - 1; each >= 0; each--) {
      int position = positions[each];
      Object value = values.get(each);
      if (position < list.size() && same(list.get(position), value)) {
        list.remove(position);
      } else {
        list.remove(value);
      }
    }
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one == other || one != null && !(one instanceof EObject) && one.equals(other);
  }

  /** Puts changes together that belong to one step: of several values of one feature the first and the last remain. */
  static List<Change> joined(List<Change> earlier, List<Change> later) {
    List<Change> all = new ArrayList<>(earlier);
    for (Change change : later) {
      if (!all.isEmpty() && change instanceof Value value && all.getLast() instanceof Value last
          && last.object() == value.object() && last.feature() == value.feature()) {
        all.set(all.size() - 1, last.then(value));
      } else {
        all.add(change);
      }
    }
    return all;
  }
}
