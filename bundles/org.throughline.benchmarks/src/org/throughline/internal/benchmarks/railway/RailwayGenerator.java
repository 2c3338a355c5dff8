package org.throughline.internal.benchmarks.railway;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Lays railways of any size, the same one for the same seed: five routes for each unit of size, each over up to nineteen
 * switches with up to nine sensors each, about 1,600 elements for a unit. In every hundred places where something may be
 * wrong it is so in a few.
 */
public final class RailwayGenerator {

  private static final int ROUTES = 5;
  private static final int SWITCHES = 19;
  private static final int SENSORS = 9;
  private static final int SEGMENTS = 5;

  private final Railway railway;
  private final Random random;
  private int ids;

  /** A generator that has laid nothing yet. */
  public RailwayGenerator(Railway railway, long seed) {
    this.railway = railway;
    this.random = new Random(seed);
  }

  /**
   * Lays a railway.
   *
   * @param size at least 1
   */
  public EObject lay(int size) {
    EObject container = make(railway.container);
    EObject entry = null;
    EObject last = null;
    for (int each = 0; each < ROUTES * size; each++) {
      EObject region = make(railway.region);
      Railway.many(container, railway.regions).add(region);
      EObject route = make(railway.route);
      Railway.many(container, railway.routes).add(route);
      route.eSet(railway.active, random.nextInt(10) > 0);
      List<EObject> track = new ArrayList<>();
      int switches = 1 + random.nextInt(SWITCHES);
      for (int one = 0; one < switches; one++) {
        lay(region, route, track);
      }
      EObject start = semaphore(track, 0);
      EObject end = semaphore(track, track.size() - 1);
      route.eSet(railway.entry, entry == null || wrong(8) ? start : entry);
      route.eSet(railway.exit, end);
      if (last != null) {
        Railway.many(last, railway.connectsTo).add(track.getFirst());
      }
      entry = end;
      last = track.getLast();
    }
    return container;
  }

  private void lay(EObject region, EObject route, List<EObject> track) {
    EObject way = make(railway.switchElement);
    Railway.many(region, railway.elements).add(way);
    int direction = 1 + random.nextInt(2);
    way.eSet(railway.currentPosition, direction);
    EObject position = make(railway.switchPosition);
    Railway.many(route, railway.follows).add(position);
    position.eSet(railway.target, way);
    position.eSet(railway.position, wrong(8) ? 3 - direction : direction);
    join(track, way);
    int sensors = wrong(4) ? 0 : 1 + random.nextInt(SENSORS);
    for (int each = 0; each < sensors; each++) {
      EObject sensor = make(railway.sensor);
      Railway.many(region, railway.sensors).add(sensor);
      Railway.many(way, railway.monitoredBy).add(sensor);
      if (!wrong(6)) {
        Railway.many(route, railway.requires).add(sensor);
      }
      int segments = wrong(5) ? SEGMENTS + 1 : SEGMENTS;
      for (int one = 0; one < segments; one++) {
        EObject segment = make(railway.segment);
        Railway.many(region, railway.elements).add(segment);
        segment.eSet(railway.length, wrong(8) ? -random.nextInt(100) : 1 + random.nextInt(1000));
        Railway.many(segment, railway.monitoredBy).add(sensor);
        join(track, segment);
      }
    }
    if (sensors == 0) {
      EObject segment = make(railway.segment);
      Railway.many(region, railway.elements).add(segment);
      segment.eSet(railway.length, 100);
      join(track, segment);
    }
  }

  private void join(List<EObject> track, EObject next) {
    if (!track.isEmpty()) {
      Railway.many(track.getLast(), railway.connectsTo).add(next);
    }
    track.add(next);
  }

  private EObject semaphore(List<EObject> track, int from) {
    EObject segment = null;
    for (int each = from; segment == null; each += from == 0 ? 1 : -1) {
      segment = railway.segment.isInstance(track.get(each)) ? track.get(each) : null;
    }
    EObject semaphore = make(railway.semaphore);
    semaphore.eSet(railway.signal, random.nextInt(3));
    Railway.many(segment, railway.semaphores).add(semaphore);
    return semaphore;
  }

  private boolean wrong(int percent) {
    return random.nextInt(100) < percent;
  }

  private EObject make(EClass type) {
    return railway.make(type, String.format("%08d", ++ids));
  }
}
