package org.throughline.internal.briefing.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.core.ClientException;
import org.throughline.core.practice.Amount;
import org.throughline.exchange.WorkbookWriter.Formatted;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.Value;

/** The tables of a briefing, as another program reads them. */
class XlsxRendererTest {

  private static final Source PANEL = new Source(Words.program("Panel of 2026."), Source.Origin.ESTIMATED);

  private final XlsxRenderer renderer = new XlsxRenderer();

  @Test
  void eachTableAndPictureHasASheetAndTheFirstTellsWhich() throws IOException {
    Document document = document(Locale.ENGLISH, table("Who answers", List.of("Facebook", "1,906", "2 h 10"),
        List.of("X", "46.8", "60 min")), new Block.Figure(Words.program("What they ask"), "conversations",
            new BarChart(new ChartWords("What they ask", "Claims lead.", "Topic", "Conversations"),
                List.of(Value.of("Claims", 412, "412"), Value.of("Cover", 367, "367"))), Optional.of(PANEL)));
    try (XSSFWorkbook book = opened(renderer.render(document))) {
      assertEquals(List.of("Contents", "Who answers", "What they ask"), names(book));
      Sheet contents = book.getSheetAt(0);
      assertEquals(List.of("Sheet", "Table", "Section", "Note", "Source"), texts(contents.getRow(0)));
      assertEquals("A thought", contents.getRow(1).getCell(1).getStringCellValue());
      assertEquals(2, contents.getRow(2).getCell(0).getNumericCellValue());
      assertEquals(List.of("Who answers", "Where are we now?", "Shares are rounded."), texts(contents.getRow(2)).subList(1, 4));
      assertEquals("Estimate. Panel of 2026.", contents.getRow(3).getCell(4).getStringCellValue());
      Sheet table = book.getSheetAt(1);
      assertEquals(List.of("Channel", "Conversations", "Reply"), texts(table.getRow(0)));
      assertEquals(1906, table.getRow(1).getCell(1).getNumericCellValue());
      assertEquals(46.8, table.getRow(2).getCell(1).getNumericCellValue());
      assertEquals("[h]\" h \"mm", format(table.getRow(1).getCell(2)));
      assertEquals(130, table.getRow(1).getCell(2).getNumericCellValue() * 1_440, 1e-9);
      assertEquals("[m]\" min\"", format(table.getRow(2).getCell(2)));
      assertEquals(412, book.getSheetAt(2).getRow(1).getCell(1).getNumericCellValue());
      for (Sheet sheet : book) {
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), "the head stays in sight");
        assertTrue(sheet.getPaneInformation().isFreezePane());
      }
    }
  }

  @Test
  void numbersAreReadAsTheLanguageWordsThem() {
    assertNumber("nl", "1.906", "1906");
    assertNumber("nl", "84,6", "84.6");
    assertNumber("sv", "1\u00A0906", "1906");
    assertNumber("sv", "\u22122", "-2");
    assertNumber("en", "12", "12");
    for (String text : List.of("0612345678", "1.5.2", "1,5", "–", "", "12 a", "=1+1", "-", "1e9", "+1", "%", "a%", "2 of 4",
        "2 working days", "3 weeks", "2 h 1", "h 10", "min", "41% ± 2", "=1%", "2 uur")) {
      assertEquals(text, new Numbers(Locale.ENGLISH).of(text), text);
    }
  }

  private static void assertNumber(String language, String text, String number) {
    assertEquals(number, new Numbers(Locale.of(language)).of(text).toString(), text);
  }

  @Test
  void sharesAndTimesAreNumbersShownInTheWordsOfTheLanguage() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"), Locale.of("en", "NL"))) {
      NumberFormat percent = NumberFormat.getPercentInstance(language);
      percent.setMaximumFractionDigits(1);
      assertFormatted(language, percent.format(0.41), "0.41", "0%");
      assertFormatted(language, percent.format(-0.416), "-0.416", "0.0%");
      assertFormatted(language, percent.format(12), "12.00", "0%");
      assertDays(language, Amount.duration(Duration.ofSeconds(40), language), 40 / 86_400.0);
      assertDays(language, Amount.duration(Duration.ofMinutes(60), language), 60 / 1_440.0);
      assertDays(language, Amount.duration(Duration.ofHours(3), language), 3 / 24.0);
      assertDays(language, Amount.duration(Duration.ofMinutes(930), language), 15.5 / 24);
      assertDays(language, Amount.duration(Duration.ofHours(127), language), 5.3);
      assertDays(language, Amount.of(new Quantity(BigDecimal.ONE, Unit.DAY)).in(language), 1);
      assertDays(language, Amount.of(new Quantity(new BigDecimal("4.5"), Unit.SECOND)).in(language), 4.5 / 86_400);
      assertDays(language, new Amount(new Quantity(new BigDecimal("123.5"), Unit.HOUR), CountedHours.OFFICE).in(language),
          123.5 / 24);
    }
  }

  private static void assertFormatted(Locale language, String text, String value, String format) {
    assertEquals(new Formatted(new BigDecimal(value), format), new Numbers(language).of(text), language + " " + text);
  }

  private static void assertDays(Locale language, String text, double days) {
    assertEquals(days, assertInstanceOf(Formatted.class, new Numbers(language).of(text), language + " " + text).value()
        .doubleValue(), 1e-12, language + " " + text);
  }

  @Test
  void eachNumberIsShownInTheUnitItWasWordedIn() throws IOException {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("40 s", "[s]\" s\"");
    formats.put("4.5 s", "[s].0\" s\"");
    formats.put("15 h 05", "[h]\" h \"mm");
    formats.put("3 h", "[h]\" h\"");
    formats.put("5.3 days", "0.0\" days\"");
    formats.put("1 day", "0\" day\"");
    formats.put("84.6%", "0.0%");
    formats.put("1,906", "General");
    try (XSSFWorkbook book = opened(renderer.render(document(Locale.ENGLISH, table("Times",
        formats.keySet().stream().map(each -> List.of("X", "1", each)).toList()))))) {
      int row = 1;
      for (Map.Entry<String, String> each : formats.entrySet()) {
        Cell cell = book.getSheetAt(1).getRow(row++).getCell(2);
        assertEquals(CellType.NUMERIC, cell.getCellType(), each.getKey());
        assertEquals(each.getValue(), format(cell));
      }
    }
  }

  private static String format(Cell cell) {
    return cell.getCellStyle().getDataFormatString();
  }

  @Test
  void aTableOfTwentyThousandRowsIsWhole() throws IOException {
    List<List<String>> rows = IntStream.rangeClosed(1, 20_000).mapToObj(i -> List.of("Row " + i, Integer.toString(i), "x")).toList();
    byte[] file = renderer.render(document(Locale.ROOT, table("Long", rows)));
    assertArrayEquals(file, renderer.render(document(Locale.ROOT, table("Long", rows))));
    try (XSSFWorkbook book = opened(file)) {
      assertEquals(20_000, book.getSheetAt(1).getLastRowNum());
      assertEquals("Row 20000", book.getSheetAt(1).getRow(20_000).getCell(0).getStringCellValue());
    }
  }

  @Test
  void aBriefingWithoutTablesIsNoWorkbookAndSaysSo() {
    Document words = document(Locale.ENGLISH, new Block.Paragraph(Words.program("Words"), Block.Weight.BODY));
    assertTrue(renderer.nothingToTell(words).orElseThrow().in(Locale.ENGLISH).startsWith("No workbook was made, because"));
    assertThrows(ClientException.class, () -> renderer.render(words));
    assertTrue(renderer.nothingToTell(document(Locale.ENGLISH, table("One", List.of("X", "1", "2")))).isEmpty());
  }

  private static Document document(Locale language, Block... blocks) {
    return new Document(language, new Cover(Words.program("Zekerhuis"), "Brief", Words.program("A thought"),
        Words.program(""), List.of()), new Document.Running("Zekerhuis", "Version 2", "Studio Kade"),
        List.of(new DocumentSection("now", Words.program("Where are we now?"), "", List.of(blocks))));
  }

  @SafeVarargs
  private static Block table(String title, List<String>... rows) {
    return table(title, List.of(rows));
  }

  private static Block table(String title, List<List<String>> rows) {
    return new Block.Table(Words.program(title), List.of(new Column(Words.program("Channel"), Kind.TEXT),
        new Column(Words.program("Conversations"), Kind.NUMBER), new Column(Words.program("Reply"), Kind.PROMISE)),
        rows.stream().map(row -> row.stream().map(org.throughline.briefing.document.Cell::of).toList()).toList(),
        Optional.of(Words.program("Shares are rounded.")), Optional.of(PANEL));
  }

  private static XSSFWorkbook opened(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString());
    }
    return texts;
  }
}
