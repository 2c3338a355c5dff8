package org.throughline.internal.benchmarks.railway;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.model.coherence.FindingSeverity;

/** The six queries as rules of the product; each match is one finding. */
public final class RailwayRules {

  private final Railway railway;
  /** Over which element of a sensor to which element after it, where another sensor looks. */
  private final Derivation<EObject, List<Passage>> onward = this::onward;

  private record Passage(EObject element, EObject next, EObject sensor) {
  }

  /** The rules for railways of one package. */
  public RailwayRules(Railway railway) {
    this.railway = railway;
  }

  private interface Check {
    void check(EObject subject, CheckContext context, Report report);
  }

  private record Query(RuleCard card, Check body) implements Rule<EObject> {

    @Override
    public void check(EObject subject, CheckContext context, Report report) {
      body.check(subject, context, report);
    }
  }

  private static Message message(String name) {
    return Message.of(RailwayRules.class, name);
  }

  private static Rule<EObject> rule(String name, EClass subject, Check body) {
    return new Query(new RuleCard(name, subject, FindingSeverity.ERROR, "railway", message(name), message(name)), body);
  }

  /** All six, named as in the benchmark. */
  public List<Rule<?>> all() {
    return List.of(
        rule("PosLength", railway.segment, this::posLength),
        rule("SwitchMonitored", railway.switchElement, this::switchMonitored),
        rule("RouteSensor", railway.route, this::routeSensor),
        rule("SwitchSet", railway.route, this::switchSet),
        rule("ConnectedSegments", railway.segment, this::connectedSegments),
        rule("SemaphoreNeighbor", railway.route, this::semaphoreNeighbor));
  }

  private void posLength(EObject segment, CheckContext context, Report report) {
    if (Railway.number(segment, railway.length) <= 0) {
      report.finding(message("PosLength"), Evidence.of(segment, railway.length));
    }
  }

  private void switchMonitored(EObject element, CheckContext context, Report report) {
    if (Railway.many(element, railway.monitoredBy).isEmpty()) {
      report.finding(message("SwitchMonitored"));
    }
  }

  private void routeSensor(EObject route, CheckContext context, Report report) {
    List<EObject> required = Railway.many(route, railway.requires);
    for (EObject position : context.read(Railway.many(route, railway.follows))) {
      EObject element = context.read(Railway.one(position, railway.target));
      for (EObject sensor : Railway.many(element, railway.monitoredBy)) {
        if (!required.contains(sensor)) {
          report.finding(Railway.id(position) + Railway.id(sensor), message("RouteSensor"), Evidence.of(position),
              Evidence.of(sensor));
        }
      }
    }
  }

  private void switchSet(EObject route, CheckContext context, Report report) {
    EObject entry = context.read(Railway.one(route, railway.entry));
    if (!(Boolean) route.eGet(railway.active) || Railway.number(entry, railway.signal) != Railway.GO) {
      return;
    }
    for (EObject position : context.read(Railway.many(route, railway.follows))) {
      EObject element = context.read(Railway.one(position, railway.target));
      if (Railway.number(position, railway.position) != Railway.number(element, railway.currentPosition)) {
        report.finding(Railway.id(position), message("SwitchSet"), Evidence.of(position, railway.position),
            Evidence.of(element, railway.currentPosition));
      }
    }
  }

  private void connectedSegments(EObject first, CheckContext context, Report report) {
    for (EObject sensor : Railway.many(first, railway.monitoredBy)) {
      List<EObject> chain = new ArrayList<>(List.of(first));
      walk(sensor, chain, context, report);
    }
  }

  private void walk(EObject sensor, List<EObject> chain, CheckContext context, Report report) {
    if (chain.size() == 6) {
      StringBuilder key = new StringBuilder(Railway.id(sensor));
      chain.forEach(each -> key.append(Railway.id(each)));
      report.finding(key.toString(), message("ConnectedSegments"),
          chain.stream().map(Evidence::of).toArray(Evidence[]::new));
      return;
    }
    for (EObject next : Railway.many(chain.getLast(), railway.connectsTo)) {
      if (railway.segment.isInstance(next)
          && Railway.many(context.read(next), railway.monitoredBy).contains(sensor)) {
        chain.add(next);
        walk(sensor, chain, context, report);
        chain.removeLast();
      }
    }
  }

  private List<Passage> onward(EObject sensor, CheckContext context) {
    List<Passage> passages = new ArrayList<>();
    for (EObject element : context.read(Railway.many(sensor, railway.monitors))) {
      for (EObject next : context.read(Railway.many(element, railway.connectsTo))) {
        for (EObject other : Railway.many(next, railway.monitoredBy)) {
          passages.add(new Passage(element, next, other));
        }
      }
    }
    return passages;
  }

  private void semaphoreNeighbor(EObject route, CheckContext context, Report report) {
    EObject semaphore = Railway.one(route, railway.exit);
    for (EObject sensor : Railway.many(route, railway.requires)) {
      for (Passage each : context.derived(onward, sensor)) {
        for (EObject neighbour : context.referrers(each.sensor, railway.requires)) {
          if (neighbour != route && Railway.one(context.read(neighbour), railway.entry) != semaphore) {
            report.finding(Railway.id(neighbour) + Railway.id(sensor) + Railway.id(each.sensor)
                + Railway.id(each.element) + Railway.id(each.next), message("SemaphoreNeighbor"),
                Evidence.of(neighbour), Evidence.of(each.next));
          }
        }
      }
    }
  }
}
