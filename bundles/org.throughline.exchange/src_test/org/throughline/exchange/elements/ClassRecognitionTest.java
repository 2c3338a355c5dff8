package org.throughline.exchange.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaPackage;
import org.throughline.testkit.TemporaryClients;

/** A file of unknown origin is opened, and the program says what it seems to list. */
class ClassRecognitionTest {

  private static final DnaPackage DNA = DnaPackage.eINSTANCE;

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  @TempDir
  private Path folder;

  private ClientSession session;

  @BeforeEach
  void open() {
    session = temporary.empty();
  }

  private Optional<EClass> likeliest(String language, String header, String... names) throws IOException {
    TableFile file = TableFile.read(Files.write(folder.resolve("list.csv"),
        (header + "\r\n" + header.replaceAll("[^,]+", "x")).getBytes(StandardCharsets.UTF_8)));
    return new ClassRecognition(session.client(), session.index(), Locale.of(language)).likeliest(file, List.of(names));
  }

  private String heading(EClass type, String key, String language) {
    ElementTable table = new ElementTable(session.client(), session.index(), type, Locale.of(language));
    return table.columns().stream().filter(each -> each.key().equals(key)).map(table::heading).findFirst().orElseThrow();
  }

  @Test
  void headingsTellWhatAFileListsInAnyLanguage() throws IOException {
    for (String language : List.of("en", "nl", "sv")) {
      String kpis = String.join(",", heading(DNA.getKpi(), "name", language), heading(DNA.getKpi(), "baseline", language),
          heading(DNA.getKpi(), "target", language));
      assertEquals(Optional.of(DNA.getKpi()), likeliest("en", kpis), kpis);
    }
  }

  @Test
  void whatAFileIsCalledDecidesBetweenKindsThatKnowTheSameHeadings() throws IOException {
    assertEquals(Optional.of(ModelPackage.Literals.CHANNEL), likeliest("nl", "Naam,Notities", "Kanalen"));
    assertEquals(Optional.of(DNA.getPromise()), likeliest("en", "Name,Notes", "of 2026", "Promises"));
    assertEquals(Optional.of(ModelPackage.Literals.CHANNEL), likeliest("sv", "Namn", "channel"));
  }

  @Test
  void headingsNobodyKnowsAreNoKind() throws IOException {
    assertEquals(Optional.empty(), likeliest("en", "Qwerty,Zxcvb", "Channels"));
  }

  @Test
  void theSheetsOfAWorkbookAreKnownBeforeOneIsRead() throws IOException {
    Path book = Files.write(folder.resolve("book.xlsx"),
        new WorkbookWriter().write("Kanalen", List.of("Naam"), List.of(List.of("Balie"))));
    assertEquals(List.of("Kanalen"), TableFile.sheets(book, TableFile.LISTS));
    assertEquals(List.of(), TableFile.sheets(Files.writeString(folder.resolve("a.csv"), "Naam\nBalie\n"), TableFile.LISTS));
  }

  @Test
  void aFileThatIsNotWantedAnyMoreIsNotReadToItsEnd() throws IOException {
    Progress cancelled = new Progress() {

      @Override
      public void step(Message what) {
        // Nobody looks.
      }

      @Override
      public void done(double fraction) {
        // Nobody looks.
      }

      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    Path text = Files.writeString(folder.resolve("b.csv"), "Naam\nBalie\n");
    Path book = Files.write(folder.resolve("b.xlsx"),
        new WorkbookWriter().write("Kanalen", List.of("Naam"), List.of(List.of("Balie"))));
    assertThrows(Cancelled.class, () -> TableFile.read(text, TableFile.LISTS, "", cancelled));
    assertThrows(Cancelled.class, () -> TableFile.read(book, TableFile.LISTS, "", cancelled));
  }
}
