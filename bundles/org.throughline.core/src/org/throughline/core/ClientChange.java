package org.throughline.core;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What changed in a client, after it changed.
 *
 * @param label what was done or undone
 * @param kind how it came about
 * @param touched every feature of every object that has another value now, containments included
 * @param added what came into the client, without what it contains
 * @param removed what left the client, without what it contains; it can still be read
 * @param moved what lies in another container or list now, without what it contains
 * @param referred what other things refer to it now than before: ids, and objects that have none
 */
public record ClientChange(Message label, Kind kind, Set<Touched> touched, List<EObject> added,
    List<EObject> removed, List<EObject> moved, Set<Object> referred) {

  /** How a change came about. */
  public enum Kind {
    /** An operation was applied. */
    DONE,
    /** A step was undone. */
    UNDONE,
    /** A step was redone. */
    REDONE,
    /** A fact was recorded, which cannot be undone. */
    RECORDED
  }

  /** A feature of an object that has another value now. */
  public record Touched(EObject object, EStructuralFeature feature) {
  }

  public ClientChange {
    touched = Set.copyOf(touched);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    moved = List.copyOf(moved);
    referred = Set.copyOf(referred);
  }
}
