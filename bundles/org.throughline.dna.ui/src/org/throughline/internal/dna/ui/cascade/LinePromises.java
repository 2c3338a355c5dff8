package org.throughline.internal.dna.ui.cascade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.dna.cascade.Cascade;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;

/**
 * The promises that serve an objective: its own, else those of the nearest objective below it, else of the nearest above.
 * Without an objective, those of the first that has any.
 */
final class LinePromises {

  private final DnaChapter chapter;
  private final Cascade cascade;

  LinePromises(DnaChapter chapter, Cascade cascade) {
    this.chapter = chapter;
    this.cascade = cascade;
  }

  /** The promises with a standard, in the order of the chapter; none when nobody promised anything. */
  List<Promise> of(Optional<Objective> focus) {
    for (Objective each : order(focus)) {
      List<Promise> promises = chapter.getPromises().stream().filter(promise -> promise.getServes().contains(each)
          && promise.getState() != PromiseState.WITHDRAWN && !promise.getStandards().isEmpty()).toList();
      if (!promises.isEmpty()) {
        return promises;
      }
    }
    return List.of();
  }

  private Set<Objective> order(Optional<Objective> focus) {
    if (focus.isEmpty()) {
      return new LinkedHashSet<>(cascade.lines().stream().map(Cascade.Line::objective).toList());
    }
    Set<Objective> found = new LinkedHashSet<>();
    List<Objective> level = List.of(focus.get());
    while (!level.isEmpty()) {
      List<Objective> next = new ArrayList<>();
      for (Objective each : level) {
        if (found.add(each)) {
          next.addAll(cascade.children(each));
        }
      }
      level = next;
    }
    found.addAll(cascade.chain(focus.get()).reversed());
    return found;
  }
}
