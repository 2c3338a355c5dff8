package org.throughline.testkit.coherence;

import java.time.LocalDate;
import org.throughline.coherence.WaiveFinding;
import org.throughline.core.ClientSession;
import org.throughline.testkit.OperationContractTest;

/** The operation keeps what every operation promises. */
class WaiveFindingTest extends OperationContractTest<WaiveFinding> {

  @Override
  protected WaiveFinding operation(ClientSession session) {
    return new WaiveFinding(SomeFinding.in(session), "The client wants it so", LocalDate.of(2100, 1, 1),
        session.client().getOrganisation().getPeople().getFirst());
  }
}
