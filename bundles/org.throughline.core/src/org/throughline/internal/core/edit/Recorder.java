package org.throughline.internal.core.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every change of a client. One instance hangs on every object of the client and on every file's resource
 * for the session's whole life; what it does with a change depends on what goes on. It stays on objects that leave the
 * client as well, because the history may bring them back.
 */
final class Recorder implements Adapter {

  /** What goes on when a change is heard of. */
  enum Mode {
    /** Nothing: nobody may change anything. */
    IDLE,
    /** An operation is applied: what it changes is written down. */
    RECORDING,
    /** The history puts something back: only the index follows. */
    REPLAYING
  }

  /** Is told of each change. */
  interface Observer {

    /** Something changed while nothing went on that may change the client. */
    void strayed(Notification change);

    /** A resource is not any more what it was. */
    void touched(Resource resource);

    /** A tree came into the client. */
    void added(EObject root);

    /** A tree left the client. */
    void removed(EObject root);

    /** A feature of an object in the client has another value. */
    void changed(EObject object, EStructuralFeature feature);
  }

  private final LiveIndex index;
  private final Observer observer;
  private final TextCheck texts;
  private Mode mode = Mode.IDLE;
  private List<Change> changes = new ArrayList<>();
  private Thread owner = Thread.currentThread();

  Recorder(LiveIndex index, TextCheck texts, Observer observer) {
    this.index = index;
    this.texts = texts;
    this.observer = observer;
  }

  /** The only thread that may change anything from now on. */
  void ownedBy(Thread thread) {
    owner = thread;
  }

  Mode mode() {
    return mode;
  }

  void mode(Mode next) {
    mode = next;
  }

  /** What was written down since the last call. */
  List<Change> takeChanges() {
    List<Change> taken = changes;
    changes = new ArrayList<>();
    return taken;
  }

  /** Begins to hear of a tree that is in the client already, and puts it into the index. */
  void attach(EObject root) {
    root.eAdapters().add(this);
    index.addOne(root);
    for (EObject child : root.eContents()) {
      attach(child);
    }
  }

  /** Begins to hear of a file's content. */
  void attach(Resource resource) {
    if (!resource.eAdapters().contains(this)) {
      resource.eAdapters().add(this);
    }
  }

  void detach(EObject root) {
    LiveIndex.walk(root, each -> each.eAdapters().remove(this));
  }

  @Override
  public void notifyChanged(@Nullable Notification heard) {
    if (heard != null) {
      hear(heard);
    }
  }

  private void hear(Notification change) {
    Object notifier = change.getNotifier();
    if (notifier instanceof EObject object) {
      if (change.getFeature() instanceof EStructuralFeature feature && isChange(change)) {
        heard(change, object, feature);
      }
    } else if (notifier instanceof Resource resource
        && change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS && isChange(change)) {
      mayChange(change);
      write(change, new Change.Place(null, null, resource));
      observer.touched(resource);
    }
  }

  private static boolean isChange(Notification change) {
    int event = change.getEventType();
    if (event == Notification.RESOLVE || event == Notification.REMOVING_ADAPTER) {
      return false;
    }
    if (!change.isTouch()) {
      return true;
    }
    // Equal values can still be written differently: 84.6 and 84.60.
    Object before = change.getOldValue();
    Object after = change.getNewValue();
    return event == Notification.SET && before != after && before != null && after != null
        && !(before instanceof String) && !before.toString().equals(after.toString());
  }

  private void heard(Notification change, EObject object, EStructuralFeature feature) {
    mayChange(change);
    Change.@Nullable Place place = feature.isMany() ? new Change.Place(object, feature, null) : null;
    if (place == null) {
      if (mode == Mode.RECORDING) {
        changes.add(value(change, object, feature));
      }
    } else {
      write(change, place);
    }
    boolean contained = index.holds(object);
    if (feature instanceof EReference reference && reference.isContainment()) {
      if (change.getEventType() != Notification.MOVE) {
        followContent(change, contained);
      }
    } else if (mode == Mode.RECORDING && feature instanceof EAttribute attribute) {
      texts.look(object, attribute, change.getNewValue());
    }
    if (contained) {
      index.follow(change, object, feature);
      observer.changed(object, feature);
      Resource resource = object.eResource();
      if (resource != null) {
        observer.touched(resource);
      }
    }
  }

  private void mayChange(Notification change) {
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException("Only the thread " + owner.getName() + " may change this client, not "
          + Thread.currentThread().getName() + ": " + change);
    }
    if (mode == Mode.IDLE) {
      observer.strayed(change);
    }
  }

  private void followContent(Notification change, boolean contained) {
    for (EObject old : LiveIndex.targets(change.getOldValue())) {
      index.remove(old);
      observer.removed(old);
    }
    for (EObject now : LiveIndex.targets(change.getNewValue())) {
      enter(now, contained);
      if (contained) {
        observer.added(now);
      }
    }
  }

  private void enter(EObject object, boolean contained) {
    if (!object.eAdapters().contains(this)) {
      object.eAdapters().add(this);
    }
    if (contained) {
      index.addOne(object);
    }
    if (mode == Mode.RECORDING) {
      texts.look(object);
    }
    for (EObject child : object.eContents()) {
      enter(child, contained);
    }
  }

  private static Change.Value value(Notification change, EObject object, EStructuralFeature feature) {
    boolean unsettable = feature.isUnsettable();
    return new Change.Value(object, feature, change.getOldValue(), !unsettable || change.wasSet(),
        change.getNewValue(), !unsettable || object.eIsSet(feature));
  }

  private void write(Notification change, Change.Place place) {
    if (mode != Mode.RECORDING) {
      return;
    }
    int position = change.getPosition();
    switch (change.getEventType()) {
      case Notification.ADD ->
        changes.add(new Change.Added(place, new int[] {position}, List.of(change.getNewValue())));
      case Notification.ADD_MANY -> {
        List<Object> values = List.copyOf((Collection<?>) change.getNewValue());
        int first = position < 0 ? place.list().indexOf(values.getFirst()) : position;
        changes.add(new Change.Added(place, range(first, values.size()), values));
      }
      case Notification.REMOVE ->
        changes.add(new Change.Removed(place, new int[] {Math.max(0, position)}, List.of(change.getOldValue())));
      case Notification.REMOVE_MANY -> {
        List<Object> values = List.copyOf((Collection<?>) change.getOldValue());
        int[] positions = change.getNewValue() instanceof int[] given ? given.clone() : range(0, values.size());
        changes.add(sorted(place, positions, values));
      }
      case Notification.MOVE ->
        changes.add(new Change.Moved(place, (Integer) change.getOldValue(), position));
      case Notification.SET ->
        changes.add(new Change.Replaced(place, position, change.getOldValue(), change.getNewValue()));
      default -> throw new IllegalStateException("A change that cannot be undone: " + change);
    }
  }

  private static Change.Removed sorted(Change.Place place, int[] positions, List<Object> values) {
    Integer[] order = new Integer[positions.length];
    Arrays.setAll(order, each -> each);
    Arrays.sort(order, (one, other) -> Integer.compare(positions[one], positions[other]));
    return new Change.Removed(place, Arrays.stream(order).mapToInt(each -> positions[each]).toArray(),
        Arrays.stream(order).map(values::get).toList());
  }

  private static int[] range(int first, int size) {
    int[] range = new int[size];
    Arrays.setAll(range, each -> first + each);
    return range;
  }

  @Override
  public @Nullable Notifier getTarget() {
    return null;
  }

  @Override
  public void setTarget(@Nullable Notifier target) {
    // One recorder hangs on many objects and needs to remember none.
  }

  @Override
  public boolean isAdapterForType(@Nullable Object type) {
    return type == Recorder.class;
  }
}
