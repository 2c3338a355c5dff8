package org.throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.ClientException;

class TableReaderTest {

  private static final List<Column> COLUMNS =
      List.of(Column.required("id", "post id"), Column.required("text"), Column.optional("likes"));

  @TempDir
  private Path folder;

  /** Remembers everything it is told. */
  private static final class Memory implements RowSink {
    private final List<TableRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    @Override
    public void row(TableRow row) {
      rows.add(row);
    }

    @Override
    public void rejected(RowError error) {
      errors.add(error);
    }
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("posts.csv"), content);
  }

  private Memory read(byte[] content) throws IOException {
    return read(content, TableLimits.USUAL);
  }

  private Memory read(byte[] content, TableLimits limits) throws IOException {
    Memory memory = new Memory();
    new TableReader(limits).read(file(content), COLUMNS, memory);
    return memory;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ClientException refused(byte[] content) {
    return assertThrows(ClientException.class, () -> read(content));
  }

  @Test
  void keepsIdsAsTextAndLineBreaksInsideQuotes() throws IOException {
    Memory memory = read(utf8("id,text\r\n1245403438755852288,\"first\n\nsecond\"\r\n007,\"says \"\"hi\"\"\"\r\n"));
    assertEquals(2, memory.rows.size());
    assertEquals("1245403438755852288", memory.rows.get(0).get("id"));
    assertEquals("first\n\nsecond", memory.rows.get(0).get("text"));
    assertEquals("", memory.rows.get(0).get("likes"));
    assertEquals("007", memory.rows.get(1).get("id"));
    assertEquals("says \"hi\"", memory.rows.get(1).get("text"));
    assertEquals(5, memory.rows.get(1).line(), "lines of the file, not rows, are counted");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void recognisesTheDelimiter(String delimiter) throws IOException {
    Memory memory = read(utf8("id" + delimiter + "text\n1" + delimiter + "a.b\n"));
    assertEquals("a.b", memory.rows.get(0).get("text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void recognisesTheEncodingWithoutAMark(String encoding) throws IOException {
    byte[] content = "id;text\n1;één café\n".getBytes(Charset.forName(encoding));
    assertEquals("één café", read(content).rows.get(0).get("text"));
    assertEquals(Charset.forName(encoding), new TableReader(TableLimits.USUAL).detect(file(content)).charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void recognisesTheEncodingByItsMark(String encoding) throws IOException {
    byte[] content = "\uFEFFid,text\n1,\uD83D\uDE00\n".getBytes(Charset.forName(encoding));
    assertEquals("\uD83D\uDE00", read(content).rows.get(0).get("text"));
    assertTrue(new TableReader(TableLimits.USUAL).detect(file(content)).byteOrderMark());
  }

  @Test
  void findsTheHeaderBelowADescriptionAndByAnotherSpelling() throws IOException {
    Memory memory = read(utf8("Export of 1 May\nsecond line\nPost ID,TEXT\n1,a\n"));
    assertEquals("1", memory.rows.get(0).get("id"));
    assertEquals(1, memory.rows.size());
  }

  @Test
  void takesAnExactHeaderBeforeASimilarOne() {
    ColumnMapping mapping = ColumnMapping.match(List.of("Reactions, Comments and Shares", "REACTIONS", "Reactions"), 1,
        List.of(Column.required("Reactions")));
    assertEquals(2, mapping.positions().get("Reactions"));
  }

  @Test
  void namesTheColumnsThatAreMissingAndThoseThatAreThere() {
    String text = refused(utf8("number,text\n1,a\n")).text().in(Locale.ENGLISH);
    assertTrue(text.contains("posts.csv") && text.contains("no column id") && text.contains("number, text"), text);
    assertTrue(text.contains("Line 1"), text);
  }

  @Test
  void listsARowWithTooFewFieldsAndReadsOn() throws IOException {
    Memory memory = read(utf8("id,text\n1,a\n2\n3,b\n4,c,d\n"));
    assertEquals(List.of("1", "3"), memory.rows.stream().map(row -> row.get("id")).toList());
    assertEquals(List.of(3L, 5L), memory.errors.stream().map(RowError::line).toList());
    assertTrue(memory.errors.get(0).text().toString().startsWith("Line 3: The row has 1 fields instead of 2"));
  }

  @Test
  void refusesAQuotationMarkThatIsNeverClosed() {
    ClientException refused = refused(utf8("id,text\n1,a\n2,\"never closed\n3,c\n"));
    assertTrue(refused.text().toString().contains("line 3"), refused.getMessage());
    assertEquals(ClientException.Kind.BAD_INPUT, refused.kind());
  }

  @Test
  void refusesTextAfterAClosingQuotationMark() {
    assertTrue(refused(utf8("id,text\n1,\"a\"b\n2,c\n")).getMessage().contains("line 2"));
  }

  @Test
  void listsAFieldThatIsTooLong() throws IOException {
    TableLimits limits = new TableLimits(1 << 20, 100, 10, 1000);
    Memory memory = read(utf8("id,text\n1," + "x".repeat(1001) + "\n2,ok\n"), limits);
    assertEquals(1, memory.rows.size());
    assertTrue(memory.errors.get(0).text().toString().startsWith("Line 2: Field 2 is longer than 1,000 characters"));
  }

  @Test
  void stopsAtAFieldThatWouldFillTheMemory() {
    TableLimits limits = new TableLimits(64 << 20, 100, 10, 1000);
    ClientException refused = assertThrows(ClientException.class,
        () -> read(utf8("id,text\n1,a\n2,\"" + "x".repeat(8 << 20) + "\"\n"), limits));
    assertTrue(refused.getMessage().contains("line 3"), refused.getMessage());
  }

  @Test
  void refusesMoreRowsOrBytesThanAllowed() {
    byte[] content = utf8("id,text\n1,a\n2,b\n3,c\n");
    assertTrue(assertThrows(ClientException.class, () -> read(content, new TableLimits(1 << 20, 2, 10, 100)))
        .getMessage().contains("more than 2 rows"));
    assertTrue(assertThrows(ClientException.class, () -> read(content, new TableLimits(10, 2, 10, 100)))
        .getMessage().contains("posts.csv"));
  }

  @Test
  void listsARowWithAnInvalidByteInAnOtherwiseSoundFile() throws IOException {
    byte[] content = utf8("id,text\n1,één\n2,twéé\n3,drié\n");
    content[utf8("id,text\n1,één\n2,tw").length] = (byte) 0xFF;
    Memory memory = read(content);
    assertEquals(List.of("1", "3"), memory.rows.stream().map(row -> row.get("id")).toList());
    assertEquals(3, memory.errors.get(0).line());
    assertTrue(memory.errors.get(0).text().toString().contains("field text"));
  }

  @Test
  void listsNullCharactersAndHalfEmoji() throws IOException {
    byte[] cesu = {'3', ',', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '\n'};
    byte[] start = utf8("id,text\n1,é ë ï\n2,a\0b\n");
    byte[] content = new byte[start.length + cesu.length];
    System.arraycopy(start, 0, content, 0, start.length);
    System.arraycopy(cesu, 0, content, start.length, cesu.length);
    Memory memory = read(content);
    assertEquals(1, memory.rows.size());
    assertEquals(List.of(3L, 4L), memory.errors.stream().map(RowError::line).toList());
    Memory wide = read("\uFEFFid,text\n1,\uD83D\n2,ok\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, wide.rows.size() + wide.errors.size() - 1);
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    assertTrue(refused(new byte[0]).getMessage().contains("empty"));
    assertTrue(refused(utf8(" \n\n")).getMessage().contains("empty"));
    assertTrue(refused(new byte[] {'P', 'K', 3, 4, 0, 0}).getMessage().contains("Save it as CSV"));
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertTrue(refused(noise).getMessage().contains("posts.csv"));
    Path gone = folder.resolve("gone.csv");
    assertEquals(ClientException.Kind.NOT_FOUND, assertThrows(ClientException.class,
        () -> new TableReader(TableLimits.USUAL).read(gone, COLUMNS, new Memory())).kind());
    assertThrows(ClientException.class, () -> new TableReader(TableLimits.USUAL).detect(folder));
  }

  @Test
  void neverFailsInAnotherWayOnDamagedFiles() throws IOException {
    byte[] sound = utf8("id,text,likes\n" + "1,\"één\nregel\",2\n22,\"zegt \"\"ja\"\"\",3\n".repeat(40));
    long seed = 20261122;
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = sound.clone();
      for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      byte[] content = random.nextInt(3) == 0
          ? java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
      try {
        Memory memory = read(content);
        assertTrue(memory.rows.size() + memory.errors.size() <= 200, "seed " + seed + " run " + i);
        memory.rows.forEach(row -> assertFalse(row.get("text").contains("\uFFFF")));
      } catch (ClientException told) {
        assertTrue(told.text().in(Locale.of("nl")).contains("posts.csv"), "seed " + seed + " run " + i);
      }
    }
  }
}
