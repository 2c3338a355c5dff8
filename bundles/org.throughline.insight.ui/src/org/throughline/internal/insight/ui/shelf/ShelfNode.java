package org.throughline.internal.insight.ui.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.model.Element;
import org.throughline.ui.ElementMarks.Mark;

/**
 * A line of the Insights view.
 *
 * @param id tells it from all others; stays the same
 * @param label what it says
 * @param note what stands at the right: a number, or what is to be known; empty for nothing
 * @param icon the name of its drawing
 * @param mark whether something is to be said about it
 * @param tip what is to be known about it; empty for nothing
 * @param element the element it stands for
 * @param figure the id of the figure it stands for
 * @param below the lines below it
 */
record ShelfNode(String id, String label, String note, String icon, Optional<Mark> mark, String tip, Optional<Element> element,
    Optional<String> figure, List<ShelfNode> below) {

  ShelfNode {
    below = List.copyOf(below);
  }

  /** A heading with lines below it. */
  static ShelfNode group(String id, String label, String note, String icon, List<ShelfNode> below) {
    return new ShelfNode(id, label, note, icon, Optional.empty(), "", Optional.empty(), Optional.empty(), below);
  }

  /** The same with only those lines below it whose words hold what is searched for; a heading that holds it keeps all. */
  Optional<ShelfNode> holding(String words) {
    if (words.isBlank() || label.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT))) {
      return Optional.of(this);
    }
    List<ShelfNode> kept = below.stream().flatMap(each -> each.holding(words).stream()).toList();
    return kept.isEmpty() ? Optional.empty()
        : Optional.of(new ShelfNode(id, label, note, icon, mark, tip, element, figure, kept));
  }
}
