package org.throughline.dna.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.RenameElement;
import org.throughline.exchange.TableFile;
import org.throughline.model.dna.ServiceStandard;

/** Given a ledger with a name that a spreadsheet would run, its files open in every language and run nothing. */
class LedgerFileTest {

  private static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"x\")";

  @TempDir
  private Path folder;
  private ClientSession session;

  @BeforeEach
  void aNameThatIsAFormula() {
    session = SampleLedger.in(folder);
    ServiceStandard standard = session.index().all(ServiceStandard.class).stream()
        .filter(each -> "Facebook beantwoord".equals(each.getName())).findFirst().orElseThrow();
    session.run(new RenameElement(standard, FORMULA));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private LedgerPicture picture(Locale language) {
    return new LedgerPicture(PromiseLedger.of(session.client(), SampleLedger.DAY), LedgerGrouping.CHANNEL, language);
  }

  private Path written(String name, Locale language) throws IOException {
    Path file = folder.resolve(name);
    return Files.write(file, new LedgerFile(picture(language)).content(file));
  }

  private static List<List<String>> read(Path file) {
    return TableFile.read(file).rows().stream()
        .map(row -> filled(row.cells().stream().map(cell -> Objects.toString(cell, "")).toList())).toList();
  }

  /** A row without the empty cells at its end. */
  private static List<String> filled(List<String> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).isEmpty()) {
      end--;
    }
    return row.subList(0, end);
  }

  private List<List<String>> wanted(Locale language) {
    var table = picture(language).table();
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(each -> each.head()).toList());
    table.rows().forEach(row -> rows.add(filled(row)));
    return rows;
  }

  @Test
  void aWorkbookHoldsEveryRowAsItIsRead() throws IOException {
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
      Path file = written("ledger-" + language + ".XLSX", language);
      TableFile table = TableFile.read(file);
      assertTrue(table.workbook(), "a workbook");
      assertEquals(wanted(language), read(file), "text, which a workbook does not run");
    }
  }

  @Test
  void aCsvFileIsThatOfASpreadsheetOfTheLanguage() throws IOException {
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
      Path file = written("ledger-" + language + ".csv", language);
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertEquals('\ufeff', text.charAt(0), "a spreadsheet knows the signs by it");
      String head = text.substring(1, text.indexOf('\n'));
      boolean commas = language.equals(Locale.ENGLISH);
      assertEquals(commas ? 0 : picture(language).table().columns().size() - 1, head.chars().filter(c -> c == ';').count(), head);
      assertTrue(text.lines().skip(1).flatMap(line -> List.of(line.split(commas ? "," : ";")).stream())
          .noneMatch(field -> field.startsWith("=") || field.startsWith("\"=")), "nothing begins as a formula");
      assertTrue(text.contains("'=HYPERLINK"), "a spreadsheet takes it for text");
      assertEquals(wanted(language), read(file), "and the program reads the name as it was");
    }
  }
}
