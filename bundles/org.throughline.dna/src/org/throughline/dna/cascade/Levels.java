package org.throughline.dna.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.dna.Objective;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;

/**
 * Which levels of a cascade are seen: columns that stand beside each other.
 *
 * @param first the first column, from 0
 * @param last the last column, not before the first
 */
record Levels(int first, int last) {

  private static final Levels ALL = new Levels(0, CascadePlan.COLUMNS - 1);
  private static final List<Levels> CHOICES =
      List.of(ALL, new Levels(0, 1), new Levels(0, 2), new Levels(1, 3), new Levels(1, 2), new Levels(2, 3));

  /** The choice of a reader. */
  static ShowOption.Pick option(String id) {
    List<ShowOption.Choice> choices = new ArrayList<>();
    CHOICES.forEach(each -> choices.add(new ShowOption.Choice(each.id(), each.label())));
    return new ShowOption.Pick(id, Message.of(Levels.class, "option.levels"), choices);
  }

  /** What the reader chose. */
  static Levels of(CanvasRequest request) {
    String chosen = request.shown().get(CascadeCanvas.LEVELS);
    return CHOICES.stream().filter(each -> each.id().equals(chosen)).findFirst().orElse(ALL);
  }

  private String id() {
    return first + "-" + last;
  }

  private Worded label() {
    return equals(ALL) ? Message.of(Levels.class, "option.levels.all")
        : Message.of(Levels.class, "option.levels.some", column(first), column(last));
  }

  private static Worded column(int column) {
    return (Locale locale) -> new CascadeWords(locale).column(column);
  }

  /** How many columns are seen. */
  int count() {
    return last - first + 1;
  }

  /** Whether an objective stands in one of the columns. */
  boolean has(Objective objective) {
    int column = CascadePlan.column(objective);
    return column >= first && column <= last;
  }
}
