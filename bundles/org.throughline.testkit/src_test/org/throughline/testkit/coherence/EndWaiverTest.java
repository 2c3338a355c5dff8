package org.throughline.testkit.coherence;

import java.time.LocalDate;
import org.throughline.coherence.EndWaiver;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingIdentity;
import org.throughline.coherence.WaiveFinding;
import org.throughline.core.ClientSession;
import org.throughline.model.coherence.FindingRecord;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.TemporaryClients;

/** The operation keeps what every operation promises, given a client in which a finding was waived before. */
class EndWaiverTest extends OperationContractTest<EndWaiver> {

  @Override
  protected ClientSession client(TemporaryClients clients) {
    ClientSession session = clients.full(4711);
    session.run(new WaiveFinding(SomeFinding.in(session), "For now", LocalDate.of(2100, 1, 1), null));
    session.save();
    return clients.reopened(session);
  }

  @Override
  protected EndWaiver operation(ClientSession session) {
    Finding finding = SomeFinding.in(session);
    FindingRecord record = session.index().all(FindingRecord.class).stream()
        .filter(each -> FindingIdentity.of(each).filter(FindingIdentity.of(finding)::equals).isPresent()).findFirst()
        .orElseThrow();
    return new EndWaiver(record, session.client().getOrganisation().getPeople().getFirst());
  }
}
