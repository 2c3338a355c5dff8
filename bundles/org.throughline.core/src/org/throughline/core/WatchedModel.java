package org.throughline.core;

import org.eclipse.emf.ecore.EObject;
import org.throughline.internal.core.edit.Watch;

/**
 * Any EMF tree, also one of a dynamic package, with an index that follows its changes and a record of what changed.
 * A client that is edited has its own index; this is for models outside a session, such as a copy or a yardstick.
 *
 * <p>It belongs to the thread that made it; the index may be read from others while nobody changes the tree.
 */
public final class WatchedModel implements AutoCloseable {

  private final Watch watch;

  /** Starts to watch a tree. Takes time in proportion to its size. */
  public WatchedModel(EObject root) {
    watch = new Watch(root);
  }

  /** Finds things in the tree. */
  public ElementIndex index() {
    return watch.index();
  }

  /** What changed since the last call, in one. Changes of what left the tree do not count. */
  public ClientChange takeChange() {
    return watch.take();
  }

  /** Watches no longer. */
  @Override
  public void close() {
    watch.close();
  }
}
