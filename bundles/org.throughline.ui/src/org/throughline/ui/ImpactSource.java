package org.throughline.ui;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ElementIndex;

/**
 * Knows what a deletion touches beyond the references that it clears. Registered as an OSGi service by whoever follows
 * the line of a client; without one the question before a deletion tells the references only.
 */
@ConsumerType
public interface ImpactSource {

  /**
   * Looks what deleting elements would touch. Called on a thread beside the window, inside
   * {@link org.throughline.core.ClientSession#read}: the client may be read and does not change.
   *
   * @param elements what would be deleted, with everything inside it
   * @param check to be called every few milliseconds; may throw to end it, and what it throws is not to be caught
   */
  Impact impact(ElementIndex index, List<? extends EObject> elements, Runnable check);

  /**
   * What a deletion would touch.
   *
   * @param groups what would be touched, in the order of the chapters
   * @param cutOff elements that would no longer lead to an objective of the organisation
   */
  record Impact(List<Group> groups, List<EObject> cutOff) {

    /** Keeps own copies. */
    public Impact {
      groups = List.copyOf(groups);
      cutOff = List.copyOf(cutOff);
    }

    /** How many elements are touched in all. */
    public int count() {
      return groups.stream().mapToInt(Group::count).sum();
    }
  }

  /**
   * What would be touched in one chapter.
   *
   * @param chapter the chapter, or the organisation
   * @param touched what is near, the nearest first
   * @param beyond how many more there are further away
   */
  record Group(EObject chapter, List<Touched> touched, int beyond) {

    /** Keeps an own copy. */
    public Group {
      touched = List.copyOf(touched);
    }

    /** How many elements of the chapter are touched. */
    public int count() {
      return touched.size() + beyond;
    }
  }

  /**
   * An element that would be touched.
   *
   * @param element it
   * @param by way of which elements, from what is deleted on; empty when it is next to it
   */
  record Touched(EObject element, List<EObject> by) {

    /** Keeps an own copy. */
    public Touched {
      by = List.copyOf(by);
    }
  }
}
