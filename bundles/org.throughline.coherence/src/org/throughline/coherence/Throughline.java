package org.throughline.coherence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Trace.Chain;
import org.throughline.coherence.Trace.Station;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.internal.coherence.line.Steps;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;

/**
 * The line through one client: from any element up to why it exists and down to what hangs on it, across all modules.
 *
 * <p>Made for one look at the client, where it may be read and does not change: on the session's thread or inside
 * {@link org.throughline.core.ClientSession#read}. Not for several threads. A question takes time in proportion to what
 * it finds.
 */
public final class Throughline {

  private static final int CHECKED_EVERY = 256;
  /** How many steps a story tells one by one; of a longer way it tells the beginning and the end. */
  private static final int MOST_TOLD = 8;

  private final ElementIndex index;
  private final Line line;
  private final Steps steps;
  private final Runnable check;

  /** The line through the client of an index. */
  public Throughline(ElementIndex index, Line line) {
    this(index, line, () -> {
    });
  }

  /**
   * The line through the client of an index.
   *
   * @param check called every now and then while something is looked for; may throw to end it, as
   *     {@link org.throughline.core.ReadAccess#check} does
   */
  public Throughline(ElementIndex index, Line line, Runnable check) {
    this.index = index;
    this.line = line;
    this.steps = new Steps(index, line);
    this.check = check;
  }

  /** What an element hangs on, one step up; it may have several reasons. */
  public List<Link> above(EObject element) {
    return steps.above(Steps.around(element));
  }

  /** What hangs on an element, one step down. */
  public List<Link> below(EObject element) {
    return steps.below(Steps.around(element));
  }

  /** Everything on the line of an element, up and down. */
  public Trace trace(EObject element) {
    return trace(element, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * What is on the line of an element, up and down.
   *
   * @param depth how many steps away at most
   * @param most how many elements each way at most
   */
  public Trace trace(EObject element, int depth, int most) {
    EObject from = Steps.around(element);
    return new Trace(from, chain(from, steps::above, Link::upper, depth, most),
        chain(from, steps::below, Link::lower, depth, most));
  }

  /** What an element hangs on, at most so many steps up. */
  public Chain above(EObject element, int depth) {
    return chain(Steps.around(element), steps::above, Link::upper, depth, Integer.MAX_VALUE);
  }

  /** What hangs on an element, at most so many steps down. */
  public Chain below(EObject element, int depth) {
    return chain(Steps.around(element), steps::below, Link::lower, depth, Integer.MAX_VALUE);
  }

  /**
   * What an element hangs on.
   *
   * @param depth how many steps up at most
   * @param most how many elements at most
   */
  public Chain above(EObject element, int depth, int most) {
    return chain(Steps.around(element), steps::above, Link::upper, depth, most);
  }

  /**
   * What hangs on an element.
   *
   * @param depth how many steps down at most
   * @param most how many elements at most
   */
  public Chain below(EObject element, int depth, int most) {
    return chain(Steps.around(element), steps::below, Link::lower, depth, most);
  }

  private Chain chain(EObject from, Function<EObject, List<Link>> next, Function<Link, EObject> end, int depth,
      int most) {
    Set<EObject> met = identities();
    met.add(from);
    List<Station> stations = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    boolean cut = false;
    for (int done = -1; done < stations.size(); done++) {
      EObject each = done < 0 ? from : stations.get(done).element();
      int distance = done < 0 ? 0 : stations.get(done).distance();
      checkAt(done);
      for (Link link : next.apply(each)) {
        EObject other = end.apply(link);
        if (!met.contains(other)) {
          if (distance >= depth || stations.size() >= most) {
            cut = true;
            continue;
          }
          met.add(other);
          stations.add(new Station(other, distance + 1, link));
        }
        links.add(link);
      }
    }
    return new Chain(stations, links, cut);
  }

  // ---- the story

  /** Why an element exists, as one sentence along the shortest way up; of a very long way the middle is left out. */
  public Story story(EObject element) {
    EObject from = Steps.around(element);
    Worded name = ModelLabel.name(from);
    if (isTop(from)) {
      return new Story(from, List.of(), true, Message.of(Throughline.class, "story.top", name));
    }
    List<Link> way = way(from, Throughline::isTop);
    boolean reaches = !way.isEmpty();
    if (!reaches) {
      way = way(from, Objective.class::isInstance);
    }
    if (way.isEmpty()) {
      return new Story(from, way, false, Message.of(Throughline.class, "story.none", name));
    }
    int whole = way.size() <= MOST_TOLD ? way.size() : MOST_TOLD - 1;
    Worded told = way.getFirst().phrase();
    for (Link link : way.subList(1, whole)) {
      told = Message.of(Throughline.class, "story.because", told, link.phrase());
    }
    if (whole < way.size()) {
      told = Message.of(Throughline.class, "story.further", told, way.size() - whole, way.getLast().phrase());
    }
    return new Story(from, way, reaches,
        Message.of(Throughline.class, reaches ? "story.whole" : "story.ends", name, told));
  }

  /** Whether an element is an objective of the organisation, where the line begins. */
  public static boolean isTop(EObject element) {
    return element instanceof Objective objective && objective.getLevel() == ObjectiveLevel.ORGANISATION;
  }

  /** The links of the shortest way up; empty when there is none. */
  private List<Link> way(EObject from, Predicate<EObject> goal) {
    Map<EObject, @Nullable Link> cameBy = new IdentityHashMap<>();
    cameBy.put(from, null);
    List<EObject> waiting = new ArrayList<>(List.of(from));
    for (int done = 0; done < waiting.size(); done++) {
      checkAt(done);
      for (Link link : steps.above(waiting.get(done))) {
        if (!cameBy.containsKey(link.upper())) {
          cameBy.put(link.upper(), link);
          if (goal.test(link.upper())) {
            return back(link.upper(), cameBy);
          }
          waiting.add(link.upper());
        }
      }
    }
    return List.of();
  }

  private static List<Link> back(EObject end, Map<EObject, @Nullable Link> cameBy) {
    List<Link> way = new ArrayList<>();
    for (Link link = cameBy.get(end); link != null; link = cameBy.get(link.lower())) {
      way.add(link);
    }
    return way.reversed();
  }

  // ---- where the line is broken

  /**
   * The elements that should lead to an objective of the organisation and do not, by class, name and id. One look at the
   * whole client.
   */
  public List<EObject> orphans() {
    Set<EObject> reached = reached(index.all(Objective.class).stream().filter(Throughline::isTop).toList(),
        steps::below, Link::lower);
    return members(line.hanging()).stream().filter(each -> !reached.contains(each) && !isTop(each)).toList();
  }

  /**
   * The objectives that people still work for and that no content serves, directly or by way of anything else, by name
   * and id. One look at the whole client.
   */
  public List<Objective> objectivesWithoutContent() {
    Set<EObject> served = reached(members(line.content()), steps::above, Link::upper);
    return index.all(Objective.class).stream().filter(each -> !served.contains(each)
        && (each.getState() == ObjectiveState.DRAFT || each.getState() == ObjectiveState.ACTIVE))
        .sorted(ORDER).toList();
  }

  /**
   * The elements that should lead to an objective of the organisation, do so now, and would not without some others: what
   * a deletion would leave hanging. By class, name and id. One look at the whole client.
   *
   * @param leaving what would go, with everything inside it
   */
  public List<EObject> cutOffWithout(Collection<? extends EObject> leaving) {
    Set<EObject> gone = identities();
    for (EObject each : leaving) {
      EObject element = Steps.around(each);
      gone.add(element);
      element.eAllContents().forEachRemaining(gone::add);
    }
    List<Objective> tops = index.all(Objective.class).stream().filter(Throughline::isTop).toList();
    Set<EObject> now = reached(tops, steps::below, Link::lower);
    Set<EObject> then = reached(tops.stream().filter(each -> !gone.contains(each)).toList(),
        each -> steps.below(each).stream().filter(link -> !gone.contains(link.lower())).toList(), Link::lower);
    return members(line.hanging()).stream().filter(each -> now.contains(each) && !then.contains(each)
        && !gone.contains(each) && !isTop(each)).toList();
  }

  private static final Comparator<EObject> ORDER = Comparator.<EObject, String>comparing(each -> each.eClass().getName())
      .thenComparing(each -> each instanceof org.throughline.model.Element element
          ? Objects.requireNonNullElse(element.getName(), "") : "")
      .thenComparing(each -> String.valueOf(EcoreUtil.getID(each)));

  private List<EObject> members(Collection<EClass> classes) {
    Set<EObject> members = identities();
    classes.forEach(type -> members.addAll(index.all(type)));
    return members.stream().sorted(ORDER).toList();
  }

  private Set<EObject> reached(Collection<? extends EObject> from, Function<EObject, List<Link>> next,
      Function<Link, EObject> end) {
    Set<EObject> met = identities();
    met.addAll(from);
    List<EObject> waiting = new ArrayList<>(met);
    for (int done = 0; done < waiting.size(); done++) {
      checkAt(done);
      for (Link link : next.apply(waiting.get(done))) {
        if (met.add(end.apply(link))) {
          waiting.add(end.apply(link));
        }
      }
    }
    return met;
  }

  private void checkAt(int count) {
    if (count % CHECKED_EVERY == 0) {
      check.run();
    }
  }

  private static Set<EObject> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
