package org.throughline.dna.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;

/**
 * Where the cards of a cascade stand: each in the column of its level, beside the middle of what serves it, as high as
 * there is room.
 *
 * @param tops the upper edge of each card, in reading order
 * @param height how far down the lowest card reaches
 */
record CascadePlan(Map<Objective, Double> tops, double height) {

  /** How many columns there are: departments and channels share the last. */
  static final int COLUMNS = 4;

  private static final double GAP = 12;
  private static final double FREE = Double.NEGATIVE_INFINITY;

  /** A card with what stands to the right of it: how high it reaches in each column, measured from its own origin. */
  private static final class Group {

    private final double[] tops = new double[COLUMNS];
    private final double[] bottoms = new double[COLUMNS];
    private final Map<Objective, Double> places = new LinkedHashMap<>();

    Group() {
      Arrays.fill(tops, -FREE);
      Arrays.fill(bottoms, FREE);
    }

    void take(int column, double top, double bottom) {
      tops[column] = Math.min(tops[column], top);
      bottoms[column] = Math.max(bottoms[column], bottom);
    }

    /** Puts another group below, as near as it comes. */
    double below(Group other) {
      double by = FREE;
      for (int i = 0; i < COLUMNS; i++) {
        if (bottoms[i] != FREE && other.bottoms[i] != FREE) {
          by = Math.max(by, bottoms[i] + GAP - other.tops[i]);
        }
      }
      // Roots of different columns still come one below the other, so that they are read in order.
      double shift = by == FREE ? 0 : by;
      for (int i = 0; i < COLUMNS; i++) {
        if (other.bottoms[i] != FREE) {
          take(i, other.tops[i] + shift, other.bottoms[i] + shift);
        }
      }
      other.places.forEach((each, top) -> places.put(each, top + shift));
      return shift;
    }
  }

  /** The column of an objective. */
  static int column(Objective objective) {
    return Math.min(objective.getLevel().getValue(), ObjectiveLevel.DEPARTMENT_VALUE);
  }

  /** Whether a line leads from a card to one to the right of it. */
  static boolean leadsOn(Cascade cascade, Objective child) {
    return cascade.parent(child).filter(parent -> column(parent) < column(child)).isPresent();
  }

  /** Whether an objective serves nothing, although it should. */
  static boolean isLoose(Cascade cascade, Objective objective) {
    return column(objective) > 0 && cascade.parent(objective).isEmpty();
  }

  static CascadePlan of(Cascade cascade, ToDoubleFunction<Objective> height) {
    Group all = new Group();
    for (Cascade.Line line : cascade.lines()) {
      if (!leadsOn(cascade, line.objective())) {
        all.below(group(line.objective(), cascade, height));
      }
    }
    double top = Arrays.stream(all.tops).min().orElse(0);
    double bottom = Arrays.stream(all.bottoms).max().orElse(0);
    Map<Objective, Double> tops = new LinkedHashMap<>();
    cascade.lines().forEach(line -> Optional.ofNullable(all.places.get(line.objective()))
        .ifPresent(place -> tops.put(line.objective(), (double) Math.round(place - top))));
    return new CascadePlan(tops, bottom == FREE ? 0 : bottom - top);
  }

  /** At most as deep as there are columns, as every step leads to the right. */
  private static Group group(Objective objective, Cascade cascade, ToDoubleFunction<Objective> height) {
    Group group = new Group();
    int column = column(objective);
    List<Objective> onwards = cascade.children(objective).stream().filter(each -> column(each) > column).toList();
    for (Objective child : onwards) {
      Group next = group(child, cascade, height);
      for (int between = column + 1; between < column(child); between++) {
        double at = next.places.getOrDefault(child, 0.0);
        next.take(between, at, at + height.applyAsDouble(child));
      }
      group.below(next);
    }
    List<Double> centres = new ArrayList<>();
    onwards.forEach(child -> centres.add(group.places.getOrDefault(child, 0.0) + height.applyAsDouble(child) / 2));
    double own = height.applyAsDouble(objective);
    double top = centres.isEmpty() ? 0 : (centres.getFirst() + centres.getLast()) / 2 - own / 2;
    group.take(column, top, top + own);
    if (isLoose(cascade, objective)) {
      group.take(column - 1, top, top + own);
    }
    group.places.put(objective, top);
    return group;
  }
}
