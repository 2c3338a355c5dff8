package org.throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.model.value.Quantity;

/** Whole tables are read from workbooks and text files, with the types their cells have. */
class TableFileTest {

  private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  @TempDir
  private Path folder;

  private Path book(String sheet, String shared, String workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "xl/workbook.xml", workbook);
      put(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"/xl/worksheets/a.xml\"/>"
          + "<Relationship Id=\"r2\" Target=\"worksheets/b.xml\"/></Relationships>");
      put(zip, "xl/styles.xml", "<styleSheet" + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-413]d mmmm "
          + "yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"0.0%\"/><numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>"
          + "<numFmt numFmtId=\"167\" formatCode=\"#,##0 &quot;days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
          + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
          + "<xf numFmtId=\"166\"/><xf numFmtId=\"22\"/><xf numFmtId=\"167\"/></cellXfs></styleSheet>");
      put(zip, "xl/sharedStrings.xml", "<sst" + MAIN + ">" + shared + "</sst>");
      put(zip, "xl/worksheets/a.xml", "<worksheet" + MAIN + "><sheetData>" + sheet + "</sheetData></worksheet>");
      put(zip, "xl/worksheets/b.xml", "<worksheet" + MAIN + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
          + "</sheetData></worksheet>");
    }
    return Files.write(folder.resolve("book.xlsx"), bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String workbook(String more) {
    return "<workbook" + MAIN + ">" + more + "<sheets><sheet name=\"Doelen\" sheetId=\"1\" r:id=\"r1\" xmlns:r=\"r\"/>"
        + "<sheet name=\"Oud\" sheetId=\"2\" r:id=\"r2\" xmlns:r=\"r\"/></sheets></workbook>";
  }

  @Test
  void aWorkbookOfASpreadsheetProgramKeepsTheTypesOfItsCells() throws IOException {
    TableFile file = TableFile.read(book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c>"
        + "</row><row r=\"4\"><c r=\"A4\" s=\"1\"><v>46348</v></c><c r=\"B4\" s=\"2\"><v>0.84599999999999997</v></c>"
        + "<c r=\"C4\" s=\"3\"><v>1.5</v></c><c r=\"D4\" s=\"4\"><v>46348.583333333336</v></c>"
        + "<c r=\"E4\" s=\"4\"><v>0.35416666666666669</v></c><c r=\"F4\" s=\"5\"><v>1200</v></c>"
        + "<c r=\"G4\" t=\"b\"><v>1</v></c><c r=\"H4\" t=\"e\"><v>#REF!</v></c><c r=\"I4\"><f>A1</f></c>"
        + "<c r=\"J4\" t=\"str\"><f>B1</f><v>text</v></c><c r=\"K4\"><v>84.599999999999994</v></c>"
        + "<c r=\"L4\" t=\"inlineStr\"><is><t>a_x000A_b</t></is></c></row>",
        "<si><t>Naam</t></si><si><r><t xml:space=\"preserve\">Dag </t></r><r><t>een</t></r><rPh><t>no</t></rPh></si>",
        workbook("")));
    assertTrue(file.workbook());
    assertEquals(Arrays.asList("Naam", null, "Dag een"), file.rows().getFirst().cells());
    TableFile.Row row = file.rows().getLast();
    assertEquals(4, row.line());
    assertEquals(List.of(LocalDate.of(2026, 11, 22), Quantity.parse("84.6 %"), Duration.ofHours(36),
        LocalDateTime.of(2026, 11, 22, 14, 0), LocalTime.of(8, 30), new BigDecimal("1200"), true),
        row.cells().subList(0, 7));
    assertInstanceOf(Message.class, row.cell(7));
    assertInstanceOf(Message.class, row.cell(8));
    assertEquals(List.of("text", new BigDecimal("84.6"), "a\nb"), row.cells().subList(9, 12));
    assertTrue(file.notes().getFirst().in(Locale.of("nl")).contains("Oud"), file.notes().toString());
  }

  @Test
  void datesCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
    TableFile file = TableFile.read(book("<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>44886</v></c></row>", "",
        workbook("<workbookPr date1904=\"1\"/>")));
    assertEquals(List.of(LocalDate.of(1904, 1, 1), LocalDate.of(2026, 11, 22)), file.rows().getFirst().cells());
  }

  @Test
  void aSheetIsChosenByItsName() throws IOException {
    Path book = book("", "", workbook(""));
    assertEquals(List.of(BigDecimal.ONE), TableFile.read(book, TableFile.LISTS, "oud").rows().getFirst().cells());
    ClientException none = assertThrows(ClientException.class, () -> TableFile.read(book, TableFile.LISTS, "Nieuw"));
    assertTrue(none.text().in(Locale.of("nl")).contains("Doelen, Oud"), none.getMessage());
    assertThrows(ClientException.class, () -> TableFile.read(book));
  }

  @Test
  void damagedAndHostileArchivesAreRefusedInWords() throws IOException {
    Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(Files.readAllBytes(book("", "", workbook(""))), 300));
    assertThrows(ClientException.class, () -> TableFile.read(cut));
    Path secret = Files.writeString(folder.resolve("secret"), "root");
    Path entity = book("<row><c t=\"inlineStr\"><is><t>x&e;</t></is></c></row>", "", workbook(""));
    Path hostile = withDoctype(entity, secret);
    try {
      assertEquals(List.of("x"), TableFile.read(hostile).rows().getFirst().cells());
    } catch (ClientException refused) {
      assertTrue(refused.text().toString().contains("hostile.xlsx"));
    }
    Path twice = book("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row><row r=\"2\"><c r=\"ZZ2\">"
        + "<v>3</v></c></row><row r=\"3\"><c r=\"A3\"><v>1E999999999</v></c></row>", "", workbook(""));
    TableFile file = TableFile.read(twice);
    assertEquals(List.of(1L, 2L), file.rejected().stream().map(RowError::line).toList());
    assertInstanceOf(Message.class, file.rows().getFirst().cell(0));
  }

  /** The same workbook, whose sheet declares an entity with the content of another file. */
  private Path withDoctype(Path book, Path secret) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(book));
        ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        put(out, entry.getName(), entry.getName().endsWith("a.xml")
            ? "<!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + part : part);
      }
    }
    return Files.write(folder.resolve("hostile.xlsx"), bytes.toByteArray());
  }

  @Test
  void textFilesOfAnyOriginAreReadAndTheirGuardsTakenAway() throws IOException {
    Path file = Files.write(folder.resolve("a.csv"),
        "sep=;\r\nNaam;Tekst\r\n\r\ncafé;'=1+1\r\n;''-5\r\n;\r\n' x;\"a\r\nb\"\r\n".getBytes("windows-1252"));
    List<TableFile.Row> rows = TableFile.read(file).rows();
    assertEquals(List.of(List.of("Naam", "Tekst"), List.of("café", "=1+1"), List.of("", "'-5"), List.of("' x", "a\r\nb")),
        rows.stream().map(TableFile.Row::cells).toList());
  }
}
