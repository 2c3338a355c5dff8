package org.throughline.coherence;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Everything on the line of one element.
 *
 * @param element whose line it is
 * @param above why it exists
 * @param below what hangs on it
 */
public record Trace(EObject element, Chain above, Chain below) {

  /**
   * One way along the line. What is reached by several ways is there once, at its shortest distance; a ring is followed
   * once.
   *
   * @param stations the elements, the nearest first and then in the order of the line; without the element itself
   * @param links what connects them with the element and with each other, in the order in which they were met
   * @param cut whether there is more than was asked for
   */
  public record Chain(List<Station> stations, List<Link> links, boolean cut) {

    public Chain {
      stations = List.copyOf(stations);
      links = List.copyOf(links);
    }

    /** The elements at one distance. */
    public List<EObject> at(int distance) {
      return stations.stream().filter(station -> station.distance() == distance).map(Station::element).toList();
    }

    /** The elements, the nearest first. */
    public List<EObject> elements() {
      return stations.stream().map(Station::element).toList();
    }
  }

  /**
   * An element on the line.
   *
   * @param element it
   * @param distance how many steps away, 1 or more
   * @param by the first link that led to it
   */
  public record Station(EObject element, int distance, Link by) {
  }
}
