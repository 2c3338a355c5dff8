package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.spi.SampleConversations.Request;
import org.throughline.model.Readership;
import org.throughline.model.insight.DataOrigin;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;
import org.throughline.testkit.TemporaryClients;

/** The operations of the module keep the contract of operations. */
class OperationsTest {

  /** Three weeks of conversations and one row that cannot be used, imported into the folder of a client. */
  private static ImportResult imported(ClientSession session, TemporaryClients clients) {
    try {
      StringBuilder csv = new StringBuilder();
      new ConversationGenerator().write(new Request(5, "zekerhuis", List.of("nl"), LocalDate.of(2025, 10, 6),
          LocalDate.of(2025, 10, 26), 20, LocalDate.of(2025, 10, 23)), csv);
      Path file = Files.writeString(clients.folder().resolve("conversations.csv"),
          csv.append("generated-x,1,,zekerhuis_x,sideways,jan,jan belt,x\r\n"));
      return new ConversationImport(new DurableWriter(), clients.clock()).run(file, session.folder(),
          PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(),
          new ImportOptions("Klantvragen", "generator", DataOrigin.GENERATED, null));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static ConversationFindings findings(ClientSession session, ImportedDataset dataset) {
    try (ConversationMetrics metrics = ConversationMetrics.open(List.of(session.folder().resolve(dataset.file())),
        ConversationService.settings(session.client(), dataset.desks()))) {
      return ConversationFindings.of(metrics);
    }
  }

  @Test
  void everyOperationOfTheModuleIsHeldToTheContract() throws IOException {
    assertEquals(Set.of(), OperationCoverage.uncovered(RecordDataset.class, OperationsTest.class));
  }

  @Nested
  class RecordAnImport extends OperationContractTest<RecordDataset> {

    private ImportResult result;

    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      result = imported(session, clients);
      return session;
    }

    @Override
    protected RecordDataset operation(ClientSession session) {
      return new RecordDataset(result);
    }
  }

  @Nested
  class AddCards extends OperationContractTest<AddInsights> {

    private ConversationFindings findings;
    private String dataset;

    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = clients.empty();
      ImportResult result = imported(session, clients);
      session.record(new RecordDataset(result));
      session.save();
      findings = findings(session, result.dataset());
      dataset = result.dataset().id();
      return session;
    }

    @Override
    protected AddInsights operation(ClientSession session) {
      return new AddInsights(findings, dataset, Set.of(Readership.CLIENT));
    }
  }
}
