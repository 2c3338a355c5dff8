package org.throughline.internal.coherence.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingIdentity;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.FindingStates.State;
import org.throughline.model.Department;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingSeverity;

/**
 * One finding as a line for people. What it says was read when it was made, so it can be sorted and looked through
 * without the client.
 *
 * @param entry what is found, and what was decided about it
 * @param sentence what does not hold; of what is waived, until when and why first
 * @param where the element, after its kind
 * @param person who has it in hand; of what is waived, who decided so
 * @param personName what that person is called; empty for nobody
 * @param day until when it should be solved; of what is waived, until when it is
 * @param dayText that day for people; empty for none
 * @param late whether that day is past
 * @param silos the departments it belongs to
 * @param chapter the chapter, or the organisation, in which the element lies
 */
public record FindingRow(Entry entry, String sentence, String where, Optional<Person> person, String personName,
    @Nullable LocalDate day, String dayText, boolean late, List<Department> silos, EObject chapter) {

  /** What is found. */
  public Finding finding() {
    return entry.finding().orElseThrow();
  }

  /** What it is known by over edits. */
  public FindingIdentity identity() {
    return entry.identity();
  }

  /** How bad it is. */
  public FindingSeverity severity() {
    return entry.severity();
  }

  /** Whether it was accepted for the time being. */
  public boolean isWaived() {
    return entry.state() == State.WAIVED;
  }

  /** Whether it says something with these letters, whichever their case. */
  public boolean says(String letters) {
    return holds(sentence, letters) || holds(where, letters) || holds(personName, letters) || holds(dayText, letters)
        || holds(identity().rule(), letters);
  }

  private static boolean holds(String text, String letters) {
    return text.toLowerCase(Locale.getDefault()).contains(letters.toLowerCase(Locale.getDefault()));
  }

  /** Whether it is about an element, about something inside it, or proved by it. */
  public boolean concerns(EObject element) {
    return EcoreUtil.isAncestor(element, finding().about())
        || finding().evidence().stream().anyMatch(each -> each.element() == element);
  }

  /** Whether a person reads the same in both. */
  public boolean looksLike(FindingRow other) {
    return identity().equals(other.identity()) && sentence.equals(other.sentence) && where.equals(other.where)
        && personName.equals(other.personName) && dayText.equals(other.dayText) && late == other.late
        && severity() == other.severity() && isWaived() == other.isWaived();
  }
}
