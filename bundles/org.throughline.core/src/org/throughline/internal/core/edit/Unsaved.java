package org.throughline.internal.core.edit;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Which files differ from the disk at one moment, and in which state each of them is then. Equal when the states are. */
public final class Unsaved {

  private final Map<Resource, SavedStates.State> states;

  Unsaved(Map<Resource, SavedStates.State> states) {
    this.states = Map.copyOf(states);
  }

  /** Nothing differs. */
  public static Unsaved nothing() {
    return new Unsaved(Map.of());
  }

  Map<Resource, SavedStates.State> states() {
    return states;
  }

  /** The files. */
  public Set<Resource> files() {
    return states.keySet();
  }

  /** Whether all is on disk. */
  public boolean isEmpty() {
    return states.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unsaved unsaved && states.equals(unsaved.states);
  }

  @Override
  public int hashCode() {
    return states.hashCode();
  }
}
