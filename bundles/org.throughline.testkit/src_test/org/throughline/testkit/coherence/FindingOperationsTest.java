package org.throughline.testkit.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.AssignFinding;
import org.throughline.coherence.Checker;
import org.throughline.coherence.EndWaiver;
import org.throughline.coherence.Finding;
import org.throughline.coherence.WaiveFinding;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingRecord;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;
import org.throughline.testkit.TemporaryClients;

/** What people decide about findings keeps what every operation promises. */
class FindingOperationsTest {

  private static final LocalDate FAR = LocalDate.of(2199, 12, 31);
  private static final String REASON = "The campaign is over before this can be mended";

  /** A finding about an objective, which no record speaks of yet. */
  private static Finding finding(ClientSession session) {
    Rule<?> rule = ProbeRules.all().stream().filter(each -> each.card().id().equals("own-values")).findFirst().orElseThrow();
    Objective objective = session.index().all(Objective.class).getFirst();
    return new Finding(rule.card(), "contract", objective, FindingSeverity.WARNING,
        Message.of(FindingOperationsTest.class, "found", ModelLabel.name(objective)),
        List.of(Evidence.of(objective, DnaPackage.Literals.OBJECTIVE__KPIS)));
  }

  private static Person person(ClientSession session) {
    return session.index().all(Person.class).getFirst();
  }

  @Test
  void everyOperationOfTheEngineIsHeldToTheContract() throws IOException {
    assertEquals(Set.of(), OperationCoverage.uncovered(Checker.class, FindingOperationsTest.class));
  }

  @Nested
  class AcceptAFinding extends OperationContractTest<WaiveFinding> {
    @Override
    protected WaiveFinding operation(ClientSession session) {
      return new WaiveFinding(finding(session), REASON, FAR, person(session));
    }
  }

  @Nested
  class GiveAFindingToSomebody extends OperationContractTest<AssignFinding> {
    @Override
    protected AssignFinding operation(ClientSession session) {
      return new AssignFinding(finding(session), person(session), FAR, person(session));
    }
  }

  @Nested
  class TakeAFindingBack extends OperationContractTest<AssignFinding> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      session.run(new AssignFinding(finding(session), person(session), FAR, null));
      session.save();
      return session;
    }

    @Override
    protected AssignFinding operation(ClientSession session) {
      return new AssignFinding(finding(session), null, null, null);
    }
  }

  @Nested
  class StopAcceptingAFinding extends OperationContractTest<EndWaiver> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      session.run(new WaiveFinding(finding(session), REASON, FAR, null));
      session.save();
      return session;
    }

    @Override
    protected EndWaiver operation(ClientSession session) {
      FindingRecord accepted = session.index().all(FindingRecord.class).stream()
          .filter(each -> "contract".equals(each.getKey()) && each.getWaiver() != null).findFirst().orElseThrow();
      return new EndWaiver(accepted, person(session));
    }
  }
}
