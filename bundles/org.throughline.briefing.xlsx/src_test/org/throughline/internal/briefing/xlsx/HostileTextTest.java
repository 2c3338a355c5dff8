package org.throughline.internal.briefing.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.HostileTextContractTest;

/** Texts that try to become something else, such as formulas, in a workbook. */
class HostileTextTest extends HostileTextContractTest {

  /** The last is none of ours: the reader makes it when there is none. */
  private static final Set<String> PARTS = Set.of("/_rels/.rels", "/xl/_rels/workbook.xml.rels", "/xl/workbook.xml",
      "/xl/styles.xml", "/xl/worksheets/sheet.xml", "/xl/sharedStrings.xml");

  private final XlsxRenderer renderer = new XlsxRenderer();
  private final List<String> skeleton;
  private final List<String> ofNothing;

  HostileTextTest() throws IOException, InvalidFormatException {
    super(5_000, 1);
    skeleton = skeleton(Documents.everywhere("x"), "x");
    ofNothing = skeleton(Documents.everywhere(" "), " ");
  }

  /** Each cell stays where it was and of its kind; there is no formula, no link, and nothing leads outside. */
  @Override
  protected void assertOnlyText(Document document, String text) throws IOException, InvalidFormatException {
    assertEquals(text.isBlank() ? ofNothing : skeleton, skeleton(document, text), text);
  }

  /** Text is for the other formats: whatever it says, there is no workbook. */
  @Override
  protected void assertOnlyMarkdown(Document document, String text) {
    assertTrue(renderer.nothingToTell(document).isPresent(), text);
  }

  @Override
  protected String said(Document document) throws IOException {
    StringBuilder said = new StringBuilder();
    try (XSSFWorkbook book = opened(document)) {
      for (Sheet sheet : book) {
        sheet.forEach(row -> row.forEach(cell -> said.append(cell).append('\n')));
      }
    }
    return said.toString();
  }

  /** The kind of each cell in its place. */
  private List<String> skeleton(Document document, String text) throws IOException, InvalidFormatException {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook book = opened(document)) {
      assertNothingRuns(book, text);
      for (Sheet sheet : book) {
        sheet.forEach(row -> row.forEach(cell -> cells.add(
            book.getSheetIndex(sheet) + " " + row.getRowNum() + " " + cell.getColumnIndex() + " " + cell.getCellType())));
      }
    }
    return cells;
  }

  private static void assertNothingRuns(XSSFWorkbook book, String text) throws InvalidFormatException {
    for (Sheet sheet : book) {
      sheet.forEach(row -> row.forEach(cell -> assertTrue(
          cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.NUMERIC, () -> cell + ": " + text)));
      assertTrue(sheet.getHyperlinkList().isEmpty(), text);
    }
    Set<String> parts = new TreeSet<>();
    for (PackagePart part : book.getPackage().getParts()) {
      parts.add(part.getPartName().getName().replaceAll("\\d+", ""));
      if (!part.isRelationshipPart()) {
        part.getRelationships().forEach(each -> assertEquals(TargetMode.INTERNAL, each.getTargetMode(), text));
      }
    }
    parts.removeAll(PARTS);
    assertEquals(Set.of(), parts, text);
  }

  private XSSFWorkbook opened(Document document) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(renderer.render(document)));
  }
}
