package org.throughline.dna.cascade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.model.dna.ConflictState;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Objective;

/**
 * The objectives of a client as a tree: every objective stands in it once, below the first of those it contributes to.
 * What else it contributes to is told beside. Objectives that contribute to themselves, by way of others, are in the tree
 * too, with what closes the loop left out of it. Immutable; shows the objectives as they were when it was made.
 */
public final class Cascade {

  private final List<Objective> objectives;
  private final Map<Objective, Objective> parents = new HashMap<>();
  private final Map<Objective, List<Objective>> children = new LinkedHashMap<>();
  private final Set<Objective> looping;
  private final List<GoalConflict> conflicts;
  private final List<Line> lines;

  /**
   * An objective at its place in the tree.
   *
   * @param objective the objective
   * @param depth how many objectives are above it; 0 at the top
   */
  public record Line(Objective objective, int depth) {}

  private Cascade(List<Objective> objectives, List<GoalConflict> conflicts) {
    this.objectives = List.copyOf(objectives);
    this.conflicts = List.copyOf(conflicts);
    Set<Objective> known = new HashSet<>(objectives);
    for (Objective each : objectives) {
      for (Objective above : each.getContributesTo()) {
        if (!parents.containsKey(each) && known.contains(above) && !isAbove(each, above)) {
          parents.put(each, above);
          children.computeIfAbsent(above, none -> new ArrayList<>()).add(each);
        }
      }
    }
    looping = looping(known);
    lines = walk();
  }

  /** The cascade of a chapter. */
  public static Cascade of(DnaChapter chapter) {
    return new Cascade(chapter.getObjectives(), chapter.getConflicts());
  }

  /** The cascade of those objectives only that are wanted: below the first of their own that they contribute to. */
  Cascade only(Predicate<Objective> wanted) {
    return new Cascade(objectives.stream().filter(wanted).toList(), conflicts);
  }

  /** Whether an objective is another or above it in the tree so far. */
  private boolean isAbove(Objective objective, Objective other) {
    for (Objective each = other; each != null; each = parents.get(each)) {
      if (each == objective) {
        return true;
      }
    }
    return false;
  }

  /** Those that contribute to themselves: what is left when all are taken away that nothing, or nothing more, hangs on. */
  private Set<Objective> looping(Set<Objective> known) {
    Set<Objective> left = new LinkedHashSet<>(objectives);
    boolean fewer = true;
    while (fewer) {
      Set<Objective> reached = new HashSet<>();
      left.forEach(each -> reached.addAll(each.getContributesTo()));
      fewer = left.removeIf(each -> !reached.contains(each) || each.getContributesTo().stream().noneMatch(left::contains));
    }
    Set<Objective> found = new LinkedHashSet<>();
    for (Objective each : left) {
      if (!found.contains(each)) {
        // All that lie on the way round are in a loop too, and need not be followed themselves.
        each.getContributesTo().stream().filter(known::contains).map(above -> way(above, each))
            .filter(way -> !way.isEmpty()).findFirst().ifPresent(found::addAll);
      }
    }
    return found;
  }

  private List<Line> walk() {
    List<Line> walked = new ArrayList<>();
    Deque<Line> open = new ArrayDeque<>();
    roots().reversed().forEach(root -> open.push(new Line(root, 0)));
    while (!open.isEmpty()) {
      Line line = open.pop();
      walked.add(line);
      children(line.objective).reversed().forEach(child -> open.push(new Line(child, line.depth + 1)));
    }
    return List.copyOf(walked);
  }

  /**
   * The shortest way up from one objective to another, both included; empty when there is none. An objective is one step
   * from itself.
   */
  public static List<Objective> way(Objective from, Objective to) {
    Map<Objective, Objective> before = new HashMap<>();
    Deque<Objective> open = new ArrayDeque<>(List.of(from));
    Set<Objective> seen = new HashSet<>(open);
    while (!open.isEmpty() && !seen.contains(to)) {
      Objective each = open.removeFirst();
      for (Objective above : each.getContributesTo()) {
        if (seen.add(above)) {
          before.put(above, each);
          open.add(above);
        }
      }
    }
    if (!seen.contains(to)) {
      return List.of();
    }
    List<Objective> way = new ArrayList<>();
    for (Objective each = to; each != null; each = before.get(each)) {
      way.add(each);
    }
    return List.copyOf(way.reversed());
  }

  /** All objectives, in the order of the chapter. */
  public List<Objective> objectives() {
    return objectives;
  }

  /** The objectives below no other. */
  public List<Objective> roots() {
    return objectives.stream().filter(each -> !parents.containsKey(each)).toList();
  }

  /** The objective an objective stands below. */
  public Optional<Objective> parent(Objective objective) {
    return Optional.ofNullable(parents.get(objective));
  }

  /** The objectives that stand below an objective. */
  public List<Objective> children(Objective objective) {
    return List.copyOf(children.getOrDefault(objective, List.of()));
  }

  /** What an objective contributes to besides the one it stands below. */
  public List<Objective> alsoServes(Objective objective) {
    return objective.getContributesTo().stream().filter(each -> each != parents.get(objective)).toList();
  }

  /** Everything in the order it is read: each objective once, followed by what stands below it. */
  public List<Line> lines() {
    return lines;
  }

  /** Whether an objective contributes to itself, by way of others or at once. */
  public boolean isLooping(Objective objective) {
    return looping.contains(objective);
  }

  /** The loop an objective is in: itself first and last; empty when it is in none. */
  public List<Objective> loop(Objective objective) {
    return !looping.contains(objective) ? List.of()
        : objective.getContributesTo().stream().map(above -> way(above, objective)).filter(way -> !way.isEmpty())
            .min((one, other) -> one.size() - other.size())
            .map(way -> Stream.concat(Stream.of(objective), way.stream()).toList()).orElse(List.of());
  }

  /** All conflicts between objectives, in the order of the chapter. */
  public List<GoalConflict> conflicts() {
    return conflicts;
  }

  /** The conflicts of an objective that nobody has settled or accepted. */
  public List<GoalConflict> openConflicts(Objective objective) {
    return conflicts.stream().filter(each -> each.getState() == ConflictState.OPEN)
        .filter(each -> each.getObjectives().contains(objective)).toList();
  }

  /** An objective and what is above it in the tree, the highest first. */
  public List<Objective> chain(Objective objective) {
    List<Objective> chain = new ArrayList<>();
    for (Objective each = objective; each != null; each = parents.get(each)) {
      chain.add(each);
    }
    return List.copyOf(chain.reversed());
  }

  /** The objective with an id. */
  Optional<Objective> byId(Collection<String> ids) {
    return objectives.stream().filter(each -> ids.contains(Objects.toString(each.getId(), ""))).findFirst();
  }
}
