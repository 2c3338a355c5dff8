package org.throughline.coherence;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.internal.coherence.line.Steps;
import org.throughline.model.ElementRef;
import org.throughline.model.coherence.FindingRecord;

/**
 * What makes a finding the same one over edits, checks and days.
 *
 * @param rule the id of the rule
 * @param key tells it from the rule's other findings about the same element; for a finding about a value without an
 *     identity its place in the element follows after an {@code @}
 * @param about the id of the element
 */
public record FindingIdentity(String rule, String key, String about) {

  /** The identity of a finding. */
  public static FindingIdentity of(Finding finding) {
    EObject element = Steps.around(finding.about());
    String key = element == finding.about() ? finding.key()
        : finding.key() + "@" + EcoreUtil.getRelativeURIFragmentPath(element, finding.about());
    return new FindingIdentity(finding.rule().id(), key, Objects.requireNonNullElse(EcoreUtil.getID(element), ""));
  }

  /** The identity of the finding that a record is about; empty when it does not say which. */
  public static Optional<FindingIdentity> of(FindingRecord record) {
    ElementRef about = record.getAbout();
    return record.getRule() == null || about == null || about.getTargetId() == null ? Optional.empty()
        : Optional.of(new FindingIdentity(record.getRule(), Objects.requireNonNullElse(record.getKey(), ""),
            about.getTargetId()));
  }
}
