package org.throughline.internal.coherence.ui.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.Line;
import org.throughline.coherence.Link;
import org.throughline.coherence.Story;
import org.throughline.coherence.Throughline;
import org.throughline.coherence.Trace;
import org.throughline.coherence.Trace.Chain;
import org.throughline.core.ElementIndex;
import org.throughline.internal.coherence.ui.line.LinePlan.Open;
import org.throughline.internal.coherence.ui.line.LinePlan.Station;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.insight.InsightPackage;

/**
 * Chooses what of the line of an element is drawn. Above it: what lies on a way to an objective of the organisation that
 * is hardly longer than the shortest. Below it: the kinds that should lead to an objective themselves; the rest is
 * counted. Bounded in depth and number, whatever the client. For one look at a client, see {@link Throughline}.
 */
public final class LinePlanner {

  /** The key of the station of the subject. */
  static final String SUBJECT = "subject";

  private static final int DEEP_UP = 9;
  private static final int DEEP_DOWN = ChangeImpact.USUAL_DEPTH;
  private static final int MOST = 3_000;
  /** How many steps a way up may be longer than the shortest. */
  private static final int DETOUR = 1;
  private static final int NEAR = 2;

  private final Line line;
  private final KindOrder order;

  /** A planner for a line. It may be kept; it knows no client. */
  public LinePlanner(Line line) {
    this.line = line;
    this.order = new KindOrder(line);
  }

  /** The line the stations lie on. */
  public Line line() {
    return line;
  }

  /**
   * Looks at the line of an element, where the client may be read and does not change.
   *
   * @param whole whether every kind has a station of its own
   * @param check called every now and then; may throw to end it
   */
  public LinePlan plan(ElementIndex index, EObject element, boolean whole, Runnable check) {
    Throughline throughline = new Throughline(index, line, check);
    Story story = throughline.story(element);
    EObject subject = story.element();
    Chain up = throughline.above(subject, DEEP_UP, MOST);
    Chain down = throughline.below(subject, DEEP_DOWN, MOST);
    List<EObject> reasons = whole ? up.elements() : reasons(subject, up);
    Set<EObject> seen = identities();
    seen.add(subject);
    seen.addAll(reasons);
    List<EObject> practice = down.at(1).stream()
        .filter(each -> InsightPackage.Literals.INSIGHT_CARD.isInstance(each) && !seen.contains(each)).toList();
    seen.addAll(practice);
    List<EObject> hanging = down.elements().stream().filter(each -> !seen.contains(each)).toList();
    List<EObject> shown = whole ? hanging : main(hanging, down);
    Set<EObject> drawn = identities();
    drawn.addAll(shown);
    return new LinePlan(subject, stations("above/", reasons), stations("below/", shown),
        hanging.stream().filter(each -> !drawn.contains(each)).toList(), practice, story,
        new Open(!story.reaches() && shouldLead(subject), hanging.isEmpty() && practice.isEmpty() && shouldCarry(subject)),
        up.cut() || down.cut());
  }

  /** What lies on the shortest ways to an objective of the organisation; without one, what is near. */
  private static List<EObject> reasons(EObject subject, Chain chain) {
    Map<EObject, List<EObject>> lowers = new IdentityHashMap<>();
    for (Link link : chain.links()) {
      lowers.computeIfAbsent(link.upper(), none -> new ArrayList<>()).add(link.lower());
    }
    Map<EObject, Integer> toTop = new IdentityHashMap<>();
    List<EObject> waiting = new ArrayList<>(chain.elements().stream().filter(Throughline::isTop).toList());
    waiting.forEach(each -> toTop.put(each, 0));
    for (int done = 0; done < waiting.size(); done++) {
      EObject each = waiting.get(done);
      int next = toTop.getOrDefault(each, 0) + 1;
      for (EObject lower : lowers.getOrDefault(each, List.of())) {
        if (toTop.putIfAbsent(lower, next) == null) {
          waiting.add(lower);
        }
      }
    }
    int shortest = toTop.getOrDefault(subject, -1);
    return chain.stations().stream().filter(station -> {
      if (shortest < 0) {
        return station.distance() <= NEAR;
      }
      int rest = toTop.getOrDefault(station.element(), Integer.MAX_VALUE / 2);
      return station.distance() + rest <= shortest + DETOUR;
    }).map(Trace.Station::element).toList();
  }

  /** The kinds the line is made of; where none of them hangs here, what hangs nearest. */
  private List<EObject> main(List<EObject> hanging, Chain below) {
    List<EObject> main = hanging.stream().filter(each -> isMain(each.eClass())).toList();
    if (!main.isEmpty()) {
      return main;
    }
    Set<EObject> near = identities();
    near.addAll(below.at(1));
    return hanging.stream().filter(near::contains).toList();
  }

  /** Whether an element should lead to an objective of the organisation; what stands highest by its kind need not. */
  private boolean shouldLead(EObject element) {
    int place = place(element);
    return element instanceof Objective || place > 0 && place < KindOrder.UNKNOWN;
  }

  /** Whether something should hang on an element; what is published is the end of the line. */
  private boolean shouldCarry(EObject element) {
    return isMain(element.eClass()) && line.content().stream().noneMatch(each -> each.isInstance(element));
  }

  private boolean isMain(EClass kind) {
    return line.hanging().stream().anyMatch(each -> each.isSuperTypeOf(kind))
        || DnaPackage.Literals.TRAIT.isSuperTypeOf(kind);
  }

  private List<Station> stations(String side, List<EObject> elements) {
    Map<String, List<EObject>> groups = new LinkedHashMap<>();
    for (EObject each : elements) {
      groups.computeIfAbsent(side + kind(each), none -> new ArrayList<>()).add(each);
    }
    Comparator<Map.Entry<String, List<EObject>>> byPlace = Comparator
        .comparing((Map.Entry<String, List<EObject>> each) -> place(each.getValue().getFirst()))
        .thenComparing(each -> level(each.getValue().getFirst())).thenComparing(Map.Entry::getKey);
    return groups.entrySet().stream().sorted(byPlace).map(each -> new Station(each.getKey(), each.getValue())).toList();
  }

  private int place(EObject element) {
    return order.of(element.eClass());
  }

  private static int level(EObject element) {
    return element instanceof Objective objective ? objective.getLevel().getValue() : 0;
  }

  private static String kind(EObject element) {
    String name = element.eClass().getEPackage().getName() + "." + element.eClass().getName();
    return element instanceof Objective objective ? name + "." + objective.getLevel().getName() : name;
  }

  private static Set<EObject> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
