package org.throughline.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.ElementIndex;
import org.throughline.internal.coherence.line.Steps;
import org.throughline.internal.coherence.records.Fingerprint;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingRecord;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.coherence.FindingState;
import org.throughline.model.coherence.Waiver;

/**
 * What does not hold together with what people decided about it, at one moment. Made where the client may be read and
 * does not change; immutable afterwards.
 */
public final class FindingStates {

  static final Comparator<Entry> ORDER = Comparator.comparingInt((Entry each) -> weight(each.severity()))
      .thenComparing(each -> each.identity().rule()).thenComparing(each -> each.identity().about())
      .thenComparing(each -> each.identity().key());

  private static final int CHECKED_EVERY = 256;

  private final Map<FindingIdentity, Entry> entries = new LinkedHashMap<>();

  /** How far a finding is. */
  public enum State {
    /** It does not hold and nobody has it in hand. */
    OPEN,
    /** It does not hold, and somebody has it in hand or it has a due date. */
    ASSIGNED,
    /** A person decided to live with it for the time being. */
    WAIVED,
    /** It was waived until a day that is past: it counts again. */
    WAIVER_EXPIRED,
    /** It was waived, and what was accepted then is no longer what is there now: it counts again. */
    WAIVER_OVERTAKEN,
    /** Somebody decided something about it, and it is not found any more. */
    RESOLVED;

    /** Whether it counts as something that does not hold. */
    public boolean isOpen() {
      return this != WAIVED && this != RESOLVED;
    }
  }

  /**
   * One finding, present or gone.
   *
   * @param identity what it is known by
   * @param finding what is found at present; empty when it is resolved
   * @param record what people decided; empty when nobody did
   * @param state how far it is
   */
  public record Entry(FindingIdentity identity, Optional<Finding> finding, Optional<FindingRecord> record,
      State state) {

    /** How bad it is, or was. */
    public FindingSeverity severity() {
      return finding.map(Finding::severity).or(() -> record.map(FindingRecord::getSeverity))
          .orElse(FindingSeverity.WARNING);
    }

    /** Who has it in hand. */
    public Optional<Person> owner() {
      return record.map(FindingRecord::getOwner);
    }

    /** Until when it should be solved. */
    public Optional<LocalDate> due() {
      return record.map(FindingRecord::getDueOn);
    }

    /** The decision to live with it, also one that does not hold any more. */
    public Optional<Waiver> waiver() {
      return record.map(FindingRecord::getWaiver);
    }
  }

  private FindingStates() {
  }

  /**
   * Joins findings with what the client holds about them.
   *
   * @param today the date in the client's zone: a waiver holds on its last day, and not on the day after
   */
  public static FindingStates of(Findings findings, ElementIndex index, LocalDate today) {
    return of(findings, index, today, () -> {
    });
  }

  /**
   * Joins findings with what the client holds about them.
   *
   * @param today the date in the client's zone: a waiver holds on its last day, and not on the day after
   * @param check called every now and then; may throw to end it, as {@link org.throughline.core.ReadAccess#check} does
   */
  public static FindingStates of(Findings findings, ElementIndex index, LocalDate today, Runnable check) {
    Map<FindingIdentity, FindingRecord> records = new LinkedHashMap<>();
    for (FindingRecord each : index.all(FindingRecord.class)) {
      FindingIdentity.of(each).ifPresent(identity -> records.putIfAbsent(identity, each));
    }
    List<Entry> all = new ArrayList<>();
    for (Finding finding : findings.all()) {
      if (all.size() % CHECKED_EVERY == 0) {
        check.run();
      }
      FindingIdentity identity = FindingIdentity.of(finding);
      Optional<FindingRecord> record = Optional.ofNullable(records.remove(identity));
      all.add(new Entry(identity, Optional.of(finding), record,
          record.map(it -> state(finding, it, today)).orElse(State.OPEN)));
    }
    records.forEach((identity, record) ->
        all.add(new Entry(identity, Optional.empty(), Optional.of(record), State.RESOLVED)));
    all.sort(ORDER);
    FindingStates states = new FindingStates();
    all.forEach(each -> states.entries.put(each.identity(), each));
    return states;
  }

  private static State state(Finding finding, FindingRecord record, LocalDate today) {
    Waiver waiver = record.getWaiver();
    if (waiver != null && record.getState() == FindingState.WAIVED) {
      if (waiver.getUntil() != null && today.isAfter(waiver.getUntil())) {
        return State.WAIVER_EXPIRED;
      }
      return waiver.getContentHash() == null || waiver.getContentHash().equals(Fingerprint.of(finding)) ? State.WAIVED
          : State.WAIVER_OVERTAKEN;
    }
    return record.getOwner() != null || record.getDueOn() != null ? State.ASSIGNED : State.OPEN;
  }

  /** All of them: errors first, then by rule, element and key. */
  public List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /** Those that count as something that does not hold, in the same order. */
  public List<Entry> open() {
    return entries.values().stream().filter(each -> each.state().isOpen()).toList();
  }

  /** What is known of a finding; empty when it was not there at that moment. */
  public Optional<Entry> of(Finding finding) {
    return Optional.ofNullable(entries.get(FindingIdentity.of(finding)));
  }

  /** What is known about an element or the values in it, in the same order. */
  public List<Entry> about(EObject element) {
    String id = EcoreUtil.getID(Steps.around(element));
    return id == null ? List.of()
        : entries.values().stream().filter(each -> each.identity().about().equals(id)).toList();
  }

  /** Errors first. */
  static int weight(FindingSeverity severity) {
    return switch (severity) {
      case ERROR -> 0;
      case WARNING -> 1;
      case HINT -> 2;
    };
  }
}
