package org.throughline.coherence.spi;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.NonNull;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.coherence.Finding;

/**
 * One thing that has to hold in a client, checked for every element of one class. Registered as an OSGi service.
 *
 * <p>A rule is pure: it has no state, changes nothing, and what it reports follows from what it read through its
 * {@link CheckContext} and from nothing else. It is asked again when something it read has changed, and only then.
 * Several threads may ask at once.
 *
 * @param <T> what it is checked for
 */
@ConsumerType
public interface Rule<T extends EObject> {

  /** What it is called and about. The same at every call. */
  RuleCard card();

  /**
   * Checks one element. What it throws is reported as a failure of the rule; the other rules go on.
   *
   * @param subject an element of the class the card names; it counts as read
   * @param context the only way to look at anything else
   * @param report takes what does not hold
   */
  void check(@NonNull T subject, CheckContext context, Report report);

  /**
   * What a person could have done about a finding of this rule, best first. Called on the session's thread when somebody
   * asks.
   */
  default List<Fix> fixes(@NonNull T subject, Finding finding) {
    return List.of();
  }
}
