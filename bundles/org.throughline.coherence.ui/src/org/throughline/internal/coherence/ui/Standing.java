package org.throughline.internal.coherence.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.FindingStates.State;
import org.throughline.coherence.Findings;
import org.throughline.coherence.RulesInUse;
import org.throughline.coherence.Scores;
import org.throughline.core.ElementIndex;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.ui.ElementMarks.Mark;

/** How one client stands at one moment: what does not hold, what was accepted, and what holds. Immutable. */
public final class Standing {

  private final FindingStates states;
  private final Scores scores;
  private final LocalDate today;
  private final Instant at;
  private final int[] open = new int[FindingSeverity.values().length];
  private final int waived;
  private final Map<EObject, Mark> own = new IdentityHashMap<>();
  private final Map<EObject, Mark> below = new IdentityHashMap<>();

  private Standing(FindingStates states, Scores scores, LocalDate today, Instant at) {
    this.states = states;
    this.scores = scores;
    this.today = today;
    this.at = at;
    for (Entry each : states.open()) {
      open[each.severity().ordinal()]++;
      each.finding().ifPresent(finding -> mark(finding.about(), mark(each.severity())));
    }
    waived = (int) states.all().stream().filter(each -> each.state() == State.WAIVED).count();
  }

  /**
   * Looks how a client stands, where it may be read and does not change.
   *
   * @param today the date where the client is
   * @param at the present moment
   * @param check called every now and then; may throw to end it
   */
  public static Standing of(Findings findings, RulesInUse rules, ElementIndex index, LocalDate today, Instant at,
      Runnable check) {
    FindingStates states = FindingStates.of(findings, index, today, check);
    return new Standing(states, Scores.of(index, rules, states, check), today, at);
  }

  private static Mark mark(FindingSeverity severity) {
    return switch (severity) {
      case ERROR -> Mark.ERROR;
      case WARNING -> Mark.WARNING;
      case HINT -> Mark.HINT;
    };
  }

  private void mark(EObject about, Mark mark) {
    raise(own, about, mark);
    for (EObject each = about; each != null && raise(below, each, mark); each = each.eContainer()) {
      // What has the mark already has told it to all around it.
    }
  }

  private static boolean raise(Map<EObject, Mark> marks, EObject element, Mark mark) {
    Mark before = marks.get(element);
    if (before != null && before.compareTo(mark) >= 0) {
      return false;
    }
    marks.put(element, mark);
    return true;
  }

  /** What does not hold, with what people decided about it. */
  public FindingStates states() {
    return states;
  }

  /** How well each part holds. */
  public Scores scores() {
    return scores;
  }

  /** The date where the client is at that moment. */
  public LocalDate today() {
    return today;
  }

  /** When that was. */
  public Instant at() {
    return at;
  }

  /** How many findings of a severity count; what is waived does not. */
  public int open(FindingSeverity severity) {
    return open[severity.ordinal()];
  }

  /** How many findings were accepted for the time being. */
  public int waived() {
    return waived;
  }

  /** The findings that are there, the waived ones too: errors first, then by rule, element and key. */
  public List<Entry> present() {
    return states.all().stream().filter(each -> each.finding().isPresent()).toList();
  }

  /** The highest severity of what counts about an element itself. At once. */
  public Optional<Mark> mark(EObject element) {
    return Optional.ofNullable(own.get(element));
  }

  /** The highest severity of what counts about an element and everything it contains. At once. */
  public Optional<Mark> markBelow(EObject element) {
    return Optional.ofNullable(below.get(element));
  }
}
