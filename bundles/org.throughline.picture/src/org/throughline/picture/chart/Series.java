package org.throughline.picture.chart;

import java.util.List;
import java.util.Optional;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextStyle;

/**
 * Values that belong together: a channel over the weeks, a topic over the channels.
 *
 * @param name what it is; stands at its line or in the key
 * @param slot 1 to 8: its category, kept with what it shows, so that it has one colour everywhere
 * @param amounts one for each label of the chart, 0 or more and finite
 * @param texts the same as a person reads them
 * @param element the id of the element of the client it belongs to, where there is one
 */
public record Series(String name, int slot, List<Double> amounts, List<String> texts, Optional<String> element) {

  /** Refuses what no chart can show. */
  public Series {
    amounts = List.copyOf(amounts);
    texts = List.copyOf(texts);
    if (slot < 1 || slot > 8) {
      throw new IllegalArgumentException("There is no category " + slot);
    }
    if (amounts.size() != texts.size() || amounts.stream().anyMatch(each -> !(each >= 0) || each.isInfinite())) {
      throw new IllegalArgumentException("No values of a series: " + amounts + " as " + texts);
    }
  }

  /** The largest value, 0 of none. */
  double most() {
    return amounts.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** Its name and its last value; where there is little room, the name is cut. */
  String end(TextLines lines, TextStyle style, double room) {
    String last = " " + texts.getLast();
    return lines.one(lines.one(name, style, room - lines.width(last, style)) + last, style, room);
  }
}
