package org.throughline.coherence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.FindingStates.State;
import org.throughline.coherence.Score.PerRule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.DeleteImpact;
import org.throughline.core.ElementIndex;
import org.throughline.model.Department;

/**
 * The scores of a client, by silo and by chapter.
 *
 * @param whole of the whole client
 * @param silos of each department, in the order of the organisation, and last of what belongs to none, where there is
 *     any; see {@link Silos}
 * @param chapters of the organisation and each chapter, in the order of the client
 */
public record Scores(Score whole, List<Score> silos, List<Score> chapters) {

  public Scores {
    silos = List.copyOf(silos);
    chapters = List.copyOf(chapters);
  }

  /**
   * Counts which checks were made and hold. Made where the client may be read and does not change, after a check.
   *
   * @param rules which checks are made
   * @param states what does not hold, and what was decided about it
   */
  public static Scores of(ElementIndex index, RulesInUse rules, FindingStates states) {
    return of(index, rules, states, () -> {
    });
  }

  /**
   * Counts which checks were made and hold, as {@link #of(ElementIndex, RulesInUse, FindingStates)} does.
   *
   * @param check called every now and then; may throw to end it, as {@link org.throughline.core.ReadAccess#check} does
   */
  public static Scores of(ElementIndex index, RulesInUse rules, FindingStates states, Runnable check) {
    return new Counting(index, rules, states, check).scores();
  }

  /** What is counted for one part. */
  private static final class Tally {

    private final Map<String, int[]> rules = new TreeMap<>();
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final List<Entry> open = new ArrayList<>();
    private final List<Entry> waived = new ArrayList<>();
    private int made;
    private int held;

    void count(RuleCard rule, List<Entry> found) {
      int[] counts = rules.computeIfAbsent(rule.id(), none -> new int[2]);
      cards.put(rule.id(), rule);
      boolean holds = found.stream().noneMatch(each -> each.state().isOpen());
      made++;
      counts[0]++;
      if (holds) {
        held++;
        counts[1]++;
      }
      found.forEach(each -> (each.state() == State.WAIVED ? waived : open).add(each));
    }

    Score score(Optional<EObject> part) {
      List<PerRule> each = new ArrayList<>();
      rules.forEach((id, counts) -> each.add(new PerRule(cards.get(id), counts[0], counts[1])));
      return new Score(part, made, held, each, sorted(open), sorted(waived));
    }

    private static List<Entry> sorted(List<Entry> entries) {
      return entries.stream().sorted(FindingStates.ORDER).toList();
    }
  }

  /** One count through the client. */
  private static final class Counting {

    private static final int CHECKED_EVERY = 256;

    private final ElementIndex index;
    private final RulesInUse rules;
    private final Runnable check;
    private final Map<EObject, Map<String, List<Entry>>> found = new IdentityHashMap<>();
    private final Silos silos = new Silos();
    private final Tally whole = new Tally();
    private final Tally nowhere = new Tally();
    private final Map<EObject, Tally> bySilo = new LinkedHashMap<>();
    private final Map<EObject, Tally> byChapter = new TreeMap<>(DeleteImpact.chapterOrder());
    private int looked;

    Counting(ElementIndex index, RulesInUse rules, FindingStates states, Runnable check) {
      this.index = index;
      this.rules = rules;
      this.check = check;
      for (Entry each : states.all()) {
        each.finding().ifPresent(it -> found.computeIfAbsent(it.about(), none -> new HashMap<>())
            .computeIfAbsent(it.rule().id(), none -> new ArrayList<>()).add(each));
      }
      index.all(Department.class).forEach(each -> bySilo.put(each, new Tally()));
    }

    Scores scores() {
      for (RuleCard rule : rules.rules()) {
        Set<EObject> failing = new HashSet<>(rules.failing().getOrDefault(rule.id(), Set.of()));
        Collection<EObject> subjects = index.all(rule.subject());
        for (EObject each : subjects) {
          if (++looked % CHECKED_EVERY == 0) {
            check.run();
          }
          if (!failing.contains(each)) {
            count(rule, each);
          }
        }
      }
      List<Score> departments = new ArrayList<>();
      bySilo.forEach((silo, tally) -> departments.add(tally.score(Optional.of(silo))));
      if (nowhere.made > 0) {
        departments.add(nowhere.score(Optional.empty()));
      }
      List<Score> chapters = new ArrayList<>();
      byChapter.forEach((chapter, tally) -> chapters.add(tally.score(Optional.of(chapter))));
      return new Scores(whole.score(Optional.empty()), departments, chapters);
    }

    private void count(RuleCard rule, EObject subject) {
      List<Entry> entries = found.getOrDefault(subject, Map.of()).getOrDefault(rule.id(), List.of());
      whole.count(rule, entries);
      byChapter.computeIfAbsent(DeleteImpact.chapterOf(index, subject), none -> new Tally()).count(rule, entries);
      List<Department> departments = silos.of(subject);
      if (departments.isEmpty()) {
        nowhere.count(rule, entries);
      }
      for (Department each : departments) {
        bySilo.computeIfAbsent(each, none -> new Tally()).count(rule, entries);
      }
    }
  }
}
