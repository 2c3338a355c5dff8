package org.throughline.internal.benchmarks.railway;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * The six queries written by hand in plain Java, in one walk over the railway. Each match is kept as the list of what it
 * consists of, as whoever shows it would need it.
 */
public final class RailwayJava {

  private final Railway railway;
  private final Map<String, List<List<EObject>>> matches = new LinkedHashMap<>();

  /** Queries for railways of one package. */
  public RailwayJava(Railway railway) {
    this.railway = railway;
  }

  /** Every match of every query. */
  public Map<String, List<List<EObject>>> matches(EObject container) {
    matches.clear();
    Map<EObject, List<EObject>> requiring = new IdentityHashMap<>();
    for (EObject route : Railway.many(container, railway.routes)) {
      for (EObject sensor : Railway.many(route, railway.requires)) {
        requiring.computeIfAbsent(sensor, each -> new ArrayList<>(1)).add(route);
      }
    }
    for (EObject route : Railway.many(container, railway.routes)) {
      positions(route);
      neighbours(route, requiring);
    }
    for (EObject region : Railway.many(container, railway.regions)) {
      for (EObject element : Railway.many(region, railway.elements)) {
        if (railway.segment.isInstance(element)) {
          segment(element);
        } else if (Railway.many(element, railway.monitoredBy).isEmpty()) {
          match("SwitchMonitored", List.of(element));
        }
      }
    }
    return matches;
  }

  private void match(String query, List<EObject> parts) {
    matches.computeIfAbsent(query, each -> new ArrayList<>()).add(parts);
  }

  private void positions(EObject route) {
    List<EObject> required = Railway.many(route, railway.requires);
    EObject entry = Railway.one(route, railway.entry);
    boolean open = (Boolean) route.eGet(railway.active) && Railway.number(entry, railway.signal) == Railway.GO;
    for (EObject position : Railway.many(route, railway.follows)) {
      EObject element = Railway.one(position, railway.target);
      for (EObject sensor : Railway.many(element, railway.monitoredBy)) {
        if (!required.contains(sensor)) {
          match("RouteSensor", List.of(route, sensor, position, element));
        }
      }
      if (open && Railway.number(position, railway.position) != Railway.number(element, railway.currentPosition)) {
        match("SwitchSet", List.of(entry, route, position, element));
      }
    }
  }

  private void segment(EObject segment) {
    if (Railway.number(segment, railway.length) <= 0) {
      match("PosLength", List.of(segment));
    }
    for (EObject sensor : Railway.many(segment, railway.monitoredBy)) {
      chain(sensor, new ArrayList<>(List.of(sensor, segment)));
    }
  }

  private void chain(EObject sensor, List<EObject> parts) {
    if (parts.size() == 7) {
      match("ConnectedSegments", List.copyOf(parts));
      return;
    }
    for (EObject next : Railway.many(parts.getLast(), railway.connectsTo)) {
      if (railway.segment.isInstance(next) && Railway.many(next, railway.monitoredBy).contains(sensor)) {
        parts.add(next);
        chain(sensor, parts);
        parts.removeLast();
      }
    }
  }

  private void neighbours(EObject route, Map<EObject, List<EObject>> requiring) {
    EObject semaphore = Railway.one(route, railway.exit);
    for (EObject sensor : Railway.many(route, railway.requires)) {
      for (EObject element : Railway.many(sensor, railway.monitors)) {
        for (EObject next : Railway.many(element, railway.connectsTo)) {
          for (EObject other : Railway.many(next, railway.monitoredBy)) {
            for (EObject neighbour : requiring.getOrDefault(other, List.of())) {
              if (neighbour != route && Railway.one(neighbour, railway.entry) != semaphore) {
                match("SemaphoreNeighbor", List.of(semaphore, route, neighbour, sensor, other, element, next));
              }
            }
          }
        }
      }
    }
  }
}
