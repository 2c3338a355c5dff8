package org.throughline.internal.core.edit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;

/**
 * What one operation changed.
 *
 * @param number counts up over the steps and facts of a session
 * @param label what was done
 * @param at when it was done
 * @param changes in the order in which they happened
 * @param files what it did to files
 */
record Step(long number, Message label, Instant at, List<Change> changes, List<SavedStates.Transition> files) {

  Step {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
  }

  void undo() {
    changes.reversed().forEach(Change::undo);
  }

  void redo() {
    changes.forEach(Change::redo);
  }

  /** This step and what came after it in one. */
  Step with(Step later) {
    return new Step(number, label, later.at, Change.joined(changes, later.changes),
        SavedStates.joined(files, later.files));
  }

  /** Whether it changed nothing in the end: what was typed was taken back by hand. */
  boolean isEmpty() {
    return changes.stream().allMatch(each -> each instanceof Change.Value value
        && value.setBefore() == value.setAfter() && same(value.before(), value.after()));
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one == other || one instanceof String && one.equals(other);
  }

  /** Whether a fact that was recorded after this step would be lost or overwritten by undoing or redoing it. */
  boolean carries(Step fact) {
    return changes.stream().anyMatch(own -> fact.changes.stream().anyMatch(recorded -> clash(own, recorded)));
  }

  private static boolean clash(Change own, Change recorded) {
    EObject object = recorded.object();
    if (own.object() == object && own.feature() == recorded.feature() && !(own instanceof Change.Added)
        && !(own instanceof Change.Removed)) {
      return true;
    }
    return object != null && own.feature() instanceof EReference reference && reference.isContainment()
        && contents(own).stream().anyMatch(root -> EcoreUtil.isAncestor(root, object));
  }

  private static Collection<EObject> contents(Change change) {
    return switch (change) {
      case Change.Added added -> LiveIndex.targets(added.values());
      case Change.Removed removed -> LiveIndex.targets(removed.values());
      case Change.Value value -> Stream.concat(LiveIndex.targets(value.before()).stream(),
          LiveIndex.targets(value.after()).stream()).toList();
      case Change.Replaced replaced -> Stream.concat(LiveIndex.targets(replaced.before()).stream(),
          LiveIndex.targets(replaced.after()).stream()).toList();
      case Change.Moved moved -> List.of();
    };
  }
}
