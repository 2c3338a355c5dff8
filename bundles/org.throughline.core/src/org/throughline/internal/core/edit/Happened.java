package org.throughline.internal.core.edit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.ClientChange;
import org.throughline.core.Message;

/** Gathers what happens during one change. */
final class Happened implements Recorder.Observer {

  private final Consumer<Notification> strayed;
  private Set<Resource> resources = new LinkedHashSet<>();
  private Set<ClientChange.Touched> touched = new LinkedHashSet<>();
  private Set<EObject> added = identities();
  private Set<EObject> removed = identities();
  private Set<EObject> moved = identities();
  private Set<Object> referred = new LinkedHashSet<>();

  Happened(Consumer<Notification> strayed) {
    this.strayed = strayed;
  }

  private static Set<EObject> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** What was gathered since the last call; it goes on empty. */
  Happened take() {
    Happened taken = new Happened(strayed);
    taken.resources = resources;
    taken.touched = touched;
    taken.added = added;
    taken.removed = removed;
    taken.moved = moved;
    taken.referred = referred;
    resources = new LinkedHashSet<>();
    touched = new LinkedHashSet<>();
    added = identities();
    removed = identities();
    moved = identities();
    referred = new LinkedHashSet<>();
    return taken;
  }

  ClientChange change(Message label, ClientChange.Kind kind) {
    return new ClientChange(label, kind, touched, List.copyOf(added), List.copyOf(removed), List.copyOf(moved),
        referred);
  }

  /** The files that are not any more what they were. */
  Set<Resource> resources() {
    return resources;
  }

  List<ClientChange.Touched> touched() {
    return List.copyOf(touched);
  }

  List<EObject> added() {
    return List.copyOf(added);
  }

  /** Something has other referrers now: an id, or an object that has none. */
  void referred(Object target) {
    referred.add(target);
  }

  @Override
  public void strayed(Notification change) {
    strayed.accept(change);
  }

  @Override
  public void touched(Resource resource) {
    resources.add(resource);
  }

  @Override
  public void added(EObject root) {
    if (removed.remove(root)) {
      moved.add(root);
    } else {
      added.add(root);
    }
  }

  @Override
  public void removed(EObject root) {
    moved.remove(root);
    if (!added.remove(root)) {
      removed.add(root);
    }
  }

  @Override
  public void changed(EObject object, EStructuralFeature feature) {
    touched.add(new ClientChange.Touched(object, feature));
  }
}
