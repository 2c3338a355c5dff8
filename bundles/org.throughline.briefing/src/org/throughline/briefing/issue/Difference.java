package org.throughline.briefing.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is otherwise in a document than it was, section by section: what was added, removed and changed. A line counts as
 * changed rather than as removed and added when it is of the same kind and shares a good part of its words.
 *
 * @param changes in the order of the document as it is now; what is gone stands where it was
 */
public record Difference(List<Change> changes) {

  /** The part of its words that a line shares with what it was. */
  private static final double ALIKE = 0.4;
  /** Above so many pairs of lines only what is in one of the two and not in the other is told. */
  private static final long MOST_PAIRS = 4_000_000;

  /** Keeps an own copy. */
  public Difference {
    changes = List.copyOf(changes);
  }

  /** Compares two documents. */
  public static Difference between(FrozenDocument before, FrozenDocument after) {
    Map<String, List<FrozenLine>> old = before.sections();
    Map<String, List<FrozenLine>> now = after.sections();
    List<Change> changes = new ArrayList<>();
    now.forEach((section, lines) -> {
      String title = title(lines);
      List<FrozenLine> was = old.get(section);
      if (was == null) {
        changes.add(new Change(Change.Kind.SECTION_ADDED, section, title, "", title));
      } else {
        changes.addAll(lines(section, title, was, lines));
      }
    });
    old.forEach((section, lines) -> {
      if (!now.containsKey(section)) {
        changes.add(new Change(Change.Kind.SECTION_REMOVED, section, title(lines), title(lines), ""));
      }
    });
    return new Difference(changes);
  }

  private static String title(List<FrozenLine> lines) {
    return lines.getFirst().text();
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The changes by section, in order. */
  public Map<String, List<Change>> bySection() {
    return changes.stream()
        .collect(Collectors.groupingBy(Change::section, LinkedHashMap::new, Collectors.toList()));
  }

  // ---- lines

  private static List<Change> lines(String section, String title, List<FrozenLine> before, List<FrozenLine> after) {
    int same = 0;
    while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
      same++;
    }
    return same > 0 ? lines(section, title, before.subList(same, before.size()), after.subList(same, after.size()))
        : (long) before.size() * after.size() > MOST_PAIRS ? apart(section, title, before, after)
            : stretches(section, title, before, after);
  }

  private static List<Change> apart(String section, String title, List<FrozenLine> before, List<FrozenLine> after) {
    Set<FrozenLine> old = new HashSet<>(before);
    Set<FrozenLine> now = new HashSet<>(after);
    List<Change> changes = new ArrayList<>();
    before.stream().filter(it -> !now.contains(it))
        .forEach(it -> changes.add(new Change(Change.Kind.REMOVED, section, title, it.text(), "")));
    after.stream().filter(it -> !old.contains(it))
        .forEach(it -> changes.add(new Change(Change.Kind.ADDED, section, title, "", it.text())));
    return changes;
  }

  private static List<Change> stretches(String section, String title, List<FrozenLine> before,
      List<FrozenLine> after) {
    int[][] common = common(before, after);
    List<Change> changes = new ArrayList<>();
    List<FrozenLine> removed = new ArrayList<>();
    List<FrozenLine> added = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        settle(section, title, removed, added, changes);
        i++;
        j++;
      } else if (j < after.size() && (i == before.size() || common[i][j + 1] >= common[i + 1][j])) {
        added.add(after.get(j++));
      } else {
        removed.add(before.get(i++));
      }
    }
    settle(section, title, removed, added, changes);
    return changes;
  }

  /** How many lines the rests of two lists have in common in their order, from each pair of places on. */
  private static int[][] common(List<FrozenLine> before, List<FrozenLine> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** Tells of a stretch in which lines were taken out and put in, and empties it. */
  private static void settle(String section, String title, List<FrozenLine> removed, List<FrozenLine> added,
      List<Change> changes) {
    List<FrozenLine> left = new ArrayList<>(removed);
    List<Change> told = new ArrayList<>();
    for (FrozenLine each : added) {
      int alike = 0;
      while (alike < left.size() && !isAlike(left.get(alike), each)) {
        alike++;
      }
      told.add(alike == left.size() ? new Change(Change.Kind.ADDED, section, title, "", each.text())
          : new Change(Change.Kind.CHANGED, section, title, left.remove(alike).text(), each.text()));
    }
    left.forEach(it -> changes.add(new Change(Change.Kind.REMOVED, section, title, it.text(), "")));
    changes.addAll(told);
    removed.clear();
    added.clear();
  }

  private static boolean isAlike(FrozenLine one, FrozenLine other) {
    if (one.kind() != other.kind() || one.level() != other.level()) {
      return false;
    }
    Set<String> words = words(one.text());
    Set<String> both = new HashSet<>(words);
    Set<String> others = words(other.text());
    both.retainAll(others);
    return both.size() >= ALIKE * Math.max(words.size(), others.size());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }
}
