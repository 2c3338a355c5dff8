package org.throughline.internal.coherence.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.FindingStates.State;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.Findings;
import org.throughline.coherence.RulesInUse;
import org.throughline.coherence.Scores;
import org.throughline.core.ElementIndex;
import org.throughline.model.coherence.FindingSeverity;

/** How one client stands at one moment: what does not hold, what was accepted, and what holds. Immutable. */
public final class Standing {

  private final FindingStates states;
  private final Scores scores;
  private final List<FindingRow> rows;
  private final LocalDate today;
  private final Instant at;
  private final int[] open = new int[FindingSeverity.values().length];
  private final int waived;
  private final Marks marks;

  private Standing(FindingStates states, Scores scores, List<FindingRow> rows, Marks marks, LocalDate today,
      Instant at) {
    this.states = states;
    this.scores = scores;
    this.rows = List.copyOf(rows);
    this.marks = marks;
    this.today = today;
    this.at = at;
    for (Entry each : states.open()) {
      open[each.severity().ordinal()]++;
    }
    waived = (int) states.all().stream().filter(each -> each.state() == State.WAIVED).count();
  }

  /**
   * Looks how a client stands, where it may be read and does not change.
   *
   * @param today the date where the client is
   * @param at the present moment
   * @param words puts the findings into words
   * @param before how it stood before; null for the first time
   * @param check called every now and then; may throw to end it
   */
  static Standing of(Findings findings, RulesInUse rules, ElementIndex index, LocalDate today, Instant at,
      RowMaker words, @Nullable Standing before, Runnable check) {
    FindingStates states = FindingStates.of(findings, index, today, check);
    Marks marks = new Marks(states);
    return new Standing(states, Scores.of(index, rules, states, check), words.rows(states, index, today, check),
        before != null && marks.equals(before.marks) ? before.marks : marks, today, at);
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
  public List<FindingRow> rows() {
    return rows;
  }

  /** What is marked; the same object as long as it is the same. */
  Marks marks() {
    return marks;
  }
}
