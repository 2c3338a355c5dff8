package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Preference;
import org.throughline.exchange.elements.ColumnPlan;

/**
 * How a person has arranged the table of a class.
 *
 * @param columns the columns that are shown, in order, with their widths
 * @param sort how it is sorted; null for the order of the client
 * @param filters whether the row of filters is shown
 */
public record Arrangement(List<Shown> columns, @Nullable RowSort sort, boolean filters) {

  /**
   * A shown column.
   *
   * @param width in pixels
   */
  public record Shown(String key, int width) {

    public Shown {
      width = Math.clamp(width, 24, 2000);
    }
  }

  public Arrangement {
    columns = List.copyOf(columns);
  }

  /** The arrangement nobody changed yet. */
  public static Arrangement atFirst(ColumnPlan plan) {
    return new Arrangement(
        plan.atFirst().stream().map(column -> new Shown(column.key(), ColumnWidth.of(column))).toList(), null, false);
  }

  /** Where it is kept. */
  public static Preference<Arrangement> preference(EClass type, ColumnPlan plan) {
    return new Preference<>("table." + type.getEPackage().getName() + "." + type.getName(), atFirst(plan),
        text -> read(text, plan), Arrangement::written);
  }

  /** The text of it: {@code name:220 platform:130|name-|filters}. */
  public String written() {
    List<String> shown = columns.stream().map(each -> each.key() + ":" + each.width()).toList();
    return String.join(" ", shown) + "|" + (sort == null ? "" : sort.column() + (sort.descending() ? "-" : "+")) + "|"
        + (filters ? "filters" : "");
  }

  /** What a text stands for; columns that are not there any more are left out, and empty is given when none is left. */
  static Optional<Arrangement> read(String text, ColumnPlan plan) {
    String[] parts = text.strip().split("\\|", -1);
    List<Shown> shown = new ArrayList<>();
    for (String each : parts[0].split(" ")) {
      int colon = each.lastIndexOf(':');
      if (colon > 0 && each.substring(colon + 1).matches("\\d{1,4}")) {
        String key = each.substring(0, colon);
        if (plan.column(key).isPresent() && shown.stream().noneMatch(other -> other.key().equals(key))) {
          shown.add(new Shown(key, Integer.parseInt(each.substring(colon + 1))));
        }
      }
    }
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String order = parts.length > 1 ? parts[1] : "";
    RowSort sort = order.length() > 1 && plan.column(order.substring(0, order.length() - 1)).isPresent()
        ? new RowSort(order.substring(0, order.length() - 1), order.endsWith("-")) : null;
    return Optional.of(new Arrangement(shown, sort, parts.length > 2 && parts[2].equals("filters")));
  }
}
