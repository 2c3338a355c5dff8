package org.throughline.exchange.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.exchange.TableFile;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Message;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;

/** An import keeps the contract of operations: new messages, changed ones and moved ones in one step. */
class ImportElementsTest extends OperationContractTest<ImportElements> {

  @Override
  protected ImportElements operation(ClientSession session) {
    ElementTable table = new ElementTable(session.client(), session.index(), DnaPackage.Literals.MESSAGE, Locale.ENGLISH);
    List<Message> messages = session.index().all(Message.class);
    Message inside = messages.stream().filter(each -> each.eContainer() instanceof Message).findFirst().orElseThrow();
    EObject house = session.index().<EObject>all(DnaPackage.Literals.MESSAGE_HOUSE).getFirst();
    String csv = "Name,Part of,Wording,Topics,id\r\n"
        + "Renamed,House [" + ((org.throughline.model.Element) house).getId() + "] › pillars,New words,," + inside.getId()
        + "\r\nBrand new,Renamed,\"two\nlines\",,\r\nBelow it,Brand new,,,\r\n";
    try {
      TableFile file = TableFile.read(Files.writeString(temporary.folder().resolve("messages.csv"), csv));
      ElementImport plan =
          ElementImport.plan(session, table, file, ImportMapping.propose(table, file), ImportOptions.USUAL);
      assertEquals(List.of(), plan.errors());
      return (ImportElements) plan.operation();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Test
  void everyOperationOfTheBundleIsHeldToTheContract() throws IOException {
    assertEquals(java.util.Set.of(), OperationCoverage.uncovered(ElementImport.class, ImportElementsTest.class));
  }
}
