package org.throughline.internal.app;

import java.util.Comparator;
import java.util.List;

/**
 * The order of the perspectives in the switcher: as the work goes from strategy over planning and crisis to the brief,
 * then what other modules bring, by name.
 */
final class PerspectiveOrder implements Comparator<PerspectiveOrder.Brought> {

  private static final List<String> WAY = List.of("app", "dna", "journey", "roadmap", "calendar", "crisis", "insight",
      "briefing", "team");

  /**
   * A perspective and who brings it.
   *
   * @param id its id
   * @param name what it is called
   * @param bundle the bundle that brings it
   */
  record Brought(String id, String name, String bundle) {
  }

  @Override
  public int compare(Brought one, Brought other) {
    return Comparator.comparingInt(PerspectiveOrder::place).thenComparing(Brought::name).thenComparing(Brought::id)
        .compare(one, other);
  }

  private static int place(Brought each) {
    String own = "org.throughline.";
    String module = each.bundle().startsWith(own) ? each.bundle().substring(own.length()).replace(".ui", "") : "";
    int place = WAY.indexOf(module);
    return place < 0 ? WAY.size() : place;
  }
}
