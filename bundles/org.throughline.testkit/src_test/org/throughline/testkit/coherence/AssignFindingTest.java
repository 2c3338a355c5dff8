package org.throughline.testkit.coherence;

import java.time.LocalDate;
import org.throughline.coherence.AssignFinding;
import org.throughline.core.ClientSession;
import org.throughline.testkit.OperationContractTest;

/** The operation keeps what every operation promises. */
class AssignFindingTest extends OperationContractTest<AssignFinding> {

  @Override
  protected AssignFinding operation(ClientSession session) {
    return new AssignFinding(SomeFinding.in(session), session.client().getOrganisation().getPeople().getFirst(),
        LocalDate.of(2027, 1, 15), null);
  }
}
