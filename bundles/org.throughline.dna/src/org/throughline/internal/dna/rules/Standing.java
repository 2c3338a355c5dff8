package org.throughline.internal.dna.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;

/** What still counts. A draft does: what it lacks is best seen while it is written. */
final class Standing {

  private Standing() {
  }

  /** Whether an objective is still worked for. */
  static boolean counts(Objective objective) {
    return objective.getState() == ObjectiveState.DRAFT || objective.getState() == ObjectiveState.ACTIVE;
  }

  /** Whether others may contribute to an objective. */
  static boolean carries(Objective objective) {
    return objective.getState() != ObjectiveState.DROPPED;
  }

  /** Whether people may still count on a promise. */
  static boolean counts(Promise promise, CheckContext context) {
    return promise.getState() != PromiseState.WITHDRAWN && !isPast(promise.getEndsOn(), context);
  }

  /** Whether a message may still be used. */
  static boolean counts(Message message, CheckContext context) {
    return counts(message.getState()) && !isPast(message.getValidUntil(), context);
  }

  static boolean counts(AgreementState state) {
    return state != AgreementState.RETIRED;
  }

  /** Whether a proof is there and may be shown. */
  static boolean counts(Proof proof, CheckContext context) {
    return (proof.getState() == ProofState.CHECKED || proof.getState() == ProofState.UNCHECKED)
        && !isPast(proof.getValidUntil(), context);
  }

  static boolean isPast(@Nullable LocalDate last, CheckContext context) {
    return last != null && last.isBefore(context.today());
  }
}
