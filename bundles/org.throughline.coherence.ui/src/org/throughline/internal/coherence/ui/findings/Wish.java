package org.throughline.internal.coherence.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.Score;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ElementNames;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.internal.coherence.ui.Standing;
import org.throughline.model.Element;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.ui.Icons;

/**
 * Which findings a person wants to see, and how.
 *
 * @param letters what they say; blank for anything
 * @param severities how bad they are
 * @param waived whether what is waived is shown too
 * @param of the element they concern; empty for any
 * @param grouping how they are put together
 * @param order by what they are sorted
 * @param descending whether the other way round
 */
record Wish(String letters, Set<FindingSeverity> severities, boolean waived, Optional<EObject> of, Grouping grouping,
    Order order, boolean descending) {

  /** Everything, as it comes. */
  static final Wish ALL = new Wish("", Set.of(FindingSeverity.values()), true, Optional.empty(), Grouping.NONE,
      Order.WEIGHT, false);

  private static final String NOBODY = "";

  /** Whether nothing is left out. */
  boolean isAll() {
    return letters.isBlank() && severities.size() == FindingSeverity.values().length && waived && of.isEmpty();
  }

  /** The same for another element. */
  Wish about(Optional<EObject> element) {
    return new Wish(letters, severities, waived, element, grouping, order, descending);
  }

  /** The same in another order. */
  Wish sorted(Order by, boolean other) {
    return new Wish(letters, severities, waived, of, grouping, by, other);
  }

  private boolean wants(FindingRow row) {
    return (row.isWaived() ? waived : severities.contains(row.severity()))
        && (letters.isBlank() || row.says(letters.strip())) && (of.isEmpty() || row.concerns(of.get()));
  }

  /** The groups that are shown; a single one without a title when nothing is put together. On the UI thread. */
  List<FindingGroup> arrange(Standing standing) {
    List<FindingRow> rows = standing.rows().stream().filter(this::wants).sorted(order.comparator(descending)).toList();
    return switch (grouping) {
      case NONE -> List.of(new FindingGroup(Grouping.NONE, "", "", Optional.empty(), rows));
      case SILO -> scored(standing.scores().silos(), rows,
          row -> row.silos().isEmpty() ? List.of(NOBODY) : List.copyOf(row.silos()));
      case CHAPTER -> scored(standing.scores().chapters(), rows, row -> List.of(row.chapter()));
      case SEVERITY -> bySeverity(rows);
      case OWNER -> byOwner(rows);
    };
  }

  /** Where a row belongs. */
  private interface Places {

    List<Object> of(FindingRow row);
  }

  /** Without a filter also the parts in which everything holds, so that all are seen. */
  private List<FindingGroup> scored(List<Score> scores, List<FindingRow> rows, Places places) {
    Map<Object, List<FindingRow>> by = new LinkedHashMap<>();
    Map<Object, Score> known = new LinkedHashMap<>();
    scores.forEach(score -> {
      Object key = score.part().map(Object.class::cast).orElse(NOBODY);
      known.put(key, score);
      by.put(key, new ArrayList<>());
    });
    rows.forEach(row -> places.of(row).forEach(place -> by.computeIfAbsent(place, none -> new ArrayList<>()).add(row)));
    List<FindingGroup> groups = new ArrayList<>();
    by.forEach((key, members) -> {
      Score score = known.get(key);
      if (!members.isEmpty() || isAll() && score != null && score.made() > 0) {
        String name = key instanceof EObject part ? name(part) : Words.of("group.nowhere");
        String title = score == null ? Words.of("group.counted", name, members.size())
            : Words.of("group.scored", name, score.held(), score.made());
        groups.add(new FindingGroup(key, title, key instanceof EObject part ? Icons.name(part.eClass()) : "department",
            Optional.ofNullable(score), List.copyOf(members)));
      }
    });
    return List.copyOf(groups);
  }

  /** A chapter whose name only repeats the client's is called by its kind. */
  private static String name(EObject part) {
    Locale locale = Locale.getDefault();
    ElementNames names = new ElementNames(locale);
    String name = names.of(part);
    return part.eContainer() != null && names.of(part.eContainer()).equals(name)
        ? new ModelTexts().label(part.eClass(), locale) : name;
  }

  private static List<FindingGroup> bySeverity(List<FindingRow> rows) {
    List<FindingGroup> groups = new ArrayList<>();
    for (FindingSeverity each : List.of(FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.HINT)) {
      List<FindingRow> members = rows.stream().filter(row -> !row.isWaived() && row.severity() == each).toList();
      String name = each.name().toLowerCase(Locale.ROOT);
      if (!members.isEmpty()) {
        groups.add(new FindingGroup(each, Words.of("count." + name, members.size()), name, Optional.empty(), members));
      }
    }
    List<FindingRow> accepted = rows.stream().filter(FindingRow::isWaived).toList();
    if (!accepted.isEmpty()) {
      groups.add(new FindingGroup("waived", Words.of("count.waived", accepted.size()), "waived", Optional.empty(),
          accepted));
    }
    return List.copyOf(groups);
  }

  private static List<FindingGroup> byOwner(List<FindingRow> rows) {
    Map<Object, List<FindingRow>> by = new LinkedHashMap<>();
    rows.forEach(row -> by.computeIfAbsent(row.person().map(Object.class::cast).orElse(NOBODY),
        none -> new ArrayList<>()).add(row));
    return by.entrySet().stream()
        .map(each -> new FindingGroup(each.getKey(), Words.of("group.counted", each.getKey() instanceof Element person
            ? new ElementNames(Locale.getDefault()).of(person) : Words.of("group.nobody"), each.getValue().size()),
            "person", Optional.empty(), List.copyOf(each.getValue())))
        .sorted(Comparator.comparing((FindingGroup group) -> NOBODY.equals(group.key()))
            .thenComparing(FindingGroup::title)).toList();
  }
}
