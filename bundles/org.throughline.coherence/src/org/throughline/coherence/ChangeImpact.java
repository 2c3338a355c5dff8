package org.throughline.coherence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.DeleteImpact;
import org.throughline.core.ElementIndex;
import org.throughline.internal.coherence.line.Steps;
import org.throughline.model.Element;

/**
 * What else would be touched when elements change or go: a promise, a trait, a channel with its opening hours.
 *
 * <p>An element is touched when it refers to something that is touched, when it hangs on it by the line, or when it has
 * it as a part by the line: a promise is touched with its standard. What lies inside the elements that change counts as
 * changing with them. The direct references are those of {@link DeleteImpact}.
 *
 * @param direct what goes along with a deletion, and which references it would clear
 * @param touched what would be touched, by chapter, then the nearest first, then by name
 * @param beyond how many more elements are touched further away, by chapter
 */
public record ChangeImpact(DeleteImpact direct, List<Touched> touched, Map<EObject, Integer> beyond) {

  /** How far to look when nobody says: a channel, its standards, their promises, and what is said of those. */
  public static final int USUAL_DEPTH = 3;

  private static final int CHECKED_EVERY = 256;

  /**
   * An element that would be touched.
   *
   * @param chapter the chapter, or the organisation, in which it lies
   * @param element it
   * @param way how the change gets there, from what changes to the element; one hop or more
   */
  public record Touched(EObject chapter, EObject element, List<Hop> way) {

    public Touched {
      way = List.copyOf(way);
    }

    /** How many hops away, 1 or more. */
    public int distance() {
      return way.size();
    }
  }

  /**
   * From one touched element to the next.
   *
   * @param from what is touched already
   * @param to what is touched by that
   * @param feature the reference between them, whichever has it
   */
  public record Hop(EObject from, EObject to, EStructuralFeature feature) {
  }

  /**
   * What is touched in one chapter.
   *
   * @param chapter the chapter, or the organisation
   * @param touched what is near
   * @param beyond how many more there are further away
   */
  public record Group(EObject chapter, List<Touched> touched, int beyond) {

    public Group {
      touched = List.copyOf(touched);
    }

    /** How many elements of the chapter are touched in all. */
    public int count() {
      return touched.size() + beyond;
    }
  }

  public ChangeImpact {
    touched = List.copyOf(touched);
    beyond = Collections.unmodifiableMap(new IdentityHashMap<>(beyond));
  }

  /** Looks what changing or deleting elements would touch, to the usual depth. */
  public static ChangeImpact of(ElementIndex index, Line line, List<? extends EObject> elements) {
    return of(index, line, elements, USUAL_DEPTH, () -> {
    });
  }

  /**
   * Looks what changing or deleting elements would touch, where the client may be read and does not change.
   *
   * @param elements elements, or values inside them such as an exception to opening hours, which stand for their element
   * @param depth how many hops away an element may be to be named; what is further away is counted
   * @param check called every now and then; may throw to end it
   */
  public static ChangeImpact of(ElementIndex index, Line line, List<? extends EObject> elements, int depth,
      Runnable check) {
    DeleteImpact direct = DeleteImpact.of(index, elements.stream().map(Steps::around).distinct().toList());
    return new Search(index, new Steps(index, line), direct, check).impact(depth);
  }

  /** How many elements are touched in all. */
  public int count() {
    return touched.size() + beyond.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What is touched, chapter by chapter in the order of the client. */
  public List<Group> groups() {
    Map<EObject, List<Touched>> by = new TreeMap<>(DeleteImpact.chapterOrder().thenComparing(ChangeImpact::id));
    beyond.keySet().forEach(chapter -> by.put(chapter, new ArrayList<>()));
    touched.forEach(each -> by.computeIfAbsent(each.chapter(), none -> new ArrayList<>()).add(each));
    return by.entrySet().stream()
        .map(each -> new Group(each.getKey(), each.getValue(), beyond.getOrDefault(each.getKey(), 0))).toList();
  }

  private static String id(EObject object) {
    return String.valueOf(EcoreUtil.getID(object));
  }

  private static String name(EObject object) {
    return object instanceof Element element && element.getName() != null ? element.getName() : "";
  }

  /** Goes from what changes to all it touches, nearest first. */
  private static final class Search {

    private final ElementIndex index;
    private final Steps steps;
    private final DeleteImpact direct;
    private final Runnable check;
    private final Map<EObject, Hop> cameBy = new IdentityHashMap<>();
    private final Map<EObject, Integer> distances = new IdentityHashMap<>();
    private final List<EObject> waiting = new ArrayList<>();

    Search(ElementIndex index, Steps steps, DeleteImpact direct, Runnable check) {
      this.index = index;
      this.steps = steps;
      this.direct = direct;
      this.check = check;
    }

    ChangeImpact impact(int depth) {
      Set<EObject> origins = Collections.newSetFromMap(new IdentityHashMap<>());
      for (EObject each : direct.elements()) {
        origins.add(each);
        each.eAllContents().forEachRemaining(inside -> {
          if (Steps.around(inside) == inside) {
            origins.add(inside);
          }
        });
      }
      origins.forEach(each -> distances.put(each, 0));
      direct.dependents().forEach(each ->
          reach(new Hop(Steps.around(each.target()), each.element(), each.feature()), 1));
      origins.forEach(each -> followLine(each, 1));
      for (int done = 0; done < waiting.size(); done++) {
        if (done % CHECKED_EVERY == 0) {
          check.run();
        }
        EObject each = waiting.get(done);
        int distance = distances.getOrDefault(each, 0) + 1;
        for (ElementIndex.Referrer referrer : index.referrers(each)) {
          DeleteImpact.Dependent.of(index, referrer, each)
              .ifPresent(it -> reach(new Hop(each, it.element(), it.feature()), distance));
        }
        followLine(each, distance);
      }
      return result(depth);
    }

    private void followLine(EObject from, int distance) {
      for (Link link : steps.below(from)) {
        if (!isPart(link)) {
          reach(new Hop(from, link.lower(), link.step().reference()), distance);
        }
      }
      for (Link link : steps.above(from)) {
        if (isPart(link)) {
          reach(new Hop(from, link.upper(), link.step().reference()), distance);
        }
      }
    }

    /** Whether the lower end lies inside the upper one. */
    private static boolean isPart(Link link) {
      return link.step().reference().isContainment() && !Steps.isPointer(link.step().reference());
    }

    private void reach(Hop hop, int distance) {
      if (hop.from() != hop.to() && !distances.containsKey(hop.to())) {
        distances.put(hop.to(), distance);
        cameBy.put(hop.to(), hop);
        waiting.add(hop.to());
      }
    }

    private ChangeImpact result(int depth) {
      List<Touched> touched = new ArrayList<>();
      Map<EObject, Integer> beyond = new IdentityHashMap<>();
      for (EObject each : waiting) {
        EObject chapter = DeleteImpact.chapterOf(index, each);
        if (distances.getOrDefault(each, 0) <= depth) {
          touched.add(new Touched(chapter, each, way(each)));
        } else {
          beyond.merge(chapter, 1, Integer::sum);
        }
      }
      touched.sort(Comparator.comparing(Touched::chapter, DeleteImpact.chapterOrder())
          .thenComparing(Touched::distance).thenComparing(each -> name(each.element()))
          .thenComparing(each -> id(each.element())));
      return new ChangeImpact(direct, touched, beyond);
    }

    private List<Hop> way(EObject end) {
      List<Hop> way = new ArrayList<>();
      for (Hop hop = cameBy.get(end); hop != null; hop = cameBy.get(hop.from())) {
        way.add(hop);
      }
      return way.reversed();
    }
  }
}
