package org.throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook holds what was put into it, as numbers, days and harmless text. */
class WorkbookWriterTest {

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Element cell(Document sheet, String place) {
    for (int i = 0; i < sheet.getElementsByTagName("c").getLength(); i++) {
      Element each = (Element) sheet.getElementsByTagName("c").item(i);
      if (each.getAttribute("r").equals(place)) {
        return each;
      }
    }
    throw new AssertionError("No cell " + place);
  }

  @Test
  void everyPartIsWellFormedAndValuesKeepTheirKind() throws Exception {
    byte[] book = new WorkbookWriter().write("Kanalen/2026", List.of("Naam", "Aantal", "Dag", "Moment"),
        List.of(Arrays.asList("=1+1 <&> \u0001💬\nregel", new BigDecimal("1E+3"), LocalDate.of(2026, 11, 22),
            LocalDateTime.of(2026, 11, 22, 12, 0)), Arrays.asList(null, 7, null, "_x000D_")));
    Map<String, String> parts = parts(book);
    for (String part : parts.values()) {
      xml(part);
    }
    Document sheet = xml(parts.get("xl/worksheets/sheet1.xml"));
    assertEquals("=1+1 <&> 💬\nregel", cell(sheet, "A2").getTextContent());
    assertEquals("inlineStr", cell(sheet, "A2").getAttribute("t"));
    assertEquals("1000", cell(sheet, "B2").getTextContent());
    assertEquals("", cell(sheet, "B2").getAttribute("t"));
    assertEquals("46348", cell(sheet, "C2").getTextContent());
    assertEquals("46348.5", cell(sheet, "D2").getTextContent());
    assertEquals("_x005F_x000D_", cell(sheet, "D3").getTextContent());
    assertTrue(parts.get("xl/workbook.xml").contains("name=\"Kanalen 2026\""));
    assertFalse(parts.get("xl/worksheets/sheet1.xml").contains("<f>"));
  }

  @Test
  void theSameTableGivesTheSameBytes() {
    List<List<String>> rows = List.of(List.of("a"), List.of("b"));
    assertArrayEquals(new WorkbookWriter().write("t", List.of("x"), rows),
        new WorkbookWriter().write("t", List.of("x"), rows));
  }

  @Test
  void columnsBehindZAndLongTextsFit() throws Exception {
    List<String> header = java.util.stream.IntStream.range(0, 60).mapToObj(i -> "c" + i).toList();
    byte[] book = new WorkbookWriter().write("", header,
        List.of(header.stream().map(each -> "y".repeat(40_000)).toList()));
    Document sheet = xml(parts(book).get("xl/worksheets/sheet1.xml"));
    assertEquals(WorkbookWriter.LONGEST_TEXT, cell(sheet, "BH2").getTextContent().length());
  }

  @Test
  void aRowThatDoesNotFitIsRefused() {
    assertThrows(IllegalArgumentException.class,
        () -> new WorkbookWriter().write("t", List.of("x"), List.of(List.of("a", "b"))));
  }
}
