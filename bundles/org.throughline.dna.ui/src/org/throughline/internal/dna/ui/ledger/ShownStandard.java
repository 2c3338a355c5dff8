package org.throughline.internal.dna.ui.ledger;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.ui.Desk;

/** The standard a person has before them: the shown one, or the one that was measured with what is shown. */
final class ShownStandard {

  private ShownStandard() {
  }

  static Optional<ServiceStandard> of(Desk desk) {
    for (EObject each = desk.shown().orElse(null); each != null; each = each.eContainer()) {
      if (each instanceof ServiceStandard standard) {
        return Optional.of(standard);
      }
    }
    return Optional.empty();
  }

  /** Whether a measurement can be written down for it. */
  static boolean isOpen(Desk desk) {
    return of(desk).isPresent() && desk.session().filter(session -> session.access().editable()).isPresent();
  }
}
