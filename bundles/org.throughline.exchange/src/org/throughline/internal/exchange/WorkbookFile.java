package org.throughline.internal.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.TableLimits;
import org.throughline.exchange.TableReader;

/**
 * Reads one sheet of a workbook (XLSX). Nothing outside the file is touched, no document type is read, and no part may
 * unpack to more than {@value #LARGEST_PART} bytes.
 */
public final class WorkbookFile {

  static final long LARGEST_PART = 512L << 20;

  private static final String WORKBOOK = "xl/workbook.xml";

  /**
   * A sheet of the workbook.
   *
   * @param relation by which relation its part is found
   */
  private record Sheet(String name, String relation, boolean hidden) {
  }

  private final Path file;
  private final ZipFile zip;
  private final TableLimits limits;
  private final Progress progress;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  private WorkbookFile(Path file, ZipFile zip, TableLimits limits, Progress progress) {
    this.file = file;
    this.zip = zip;
    this.limits = limits;
    this.progress = progress;
  }

  /** See {@link TableFile#read(Path, TableLimits, String, Progress)}. */
  public static TableFile read(Path file, TableLimits limits, String sheet, Progress progress) {
    return open(file, limits, progress, book -> book.read(sheet));
  }

  /** See {@link TableFile#sheets(Path, TableLimits)}. */
  public static List<String> sheets(Path file, TableLimits limits) {
    return open(file, limits, Progress.none(), book -> {
      book.list();
      return book.visible().stream().map(Sheet::name).toList();
    });
  }

  /** Does something with a workbook. */
  private interface Use<T> {
    T of(WorkbookFile book) throws IOException, XMLStreamException;
  }

  private static <T> T open(Path file, TableLimits limits, Progress progress, Use<T> use) {
    try {
      long size = Files.size(file);
      if (size > limits.fileBytes()) {
        throw new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, "table.large", TextProbe.name(file),
            size >> 20, Math.max(1, limits.fileBytes() >> 20)), file);
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return use.of(new WorkbookFile(file, zip, limits, progress));
      }
    } catch (IOException | XMLStreamException damaged) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, "book.damaged", TextProbe.name(file)),
          file, damaged);
    }
  }

  private void list() throws IOException, XMLStreamException {
    if (zip.getEntry(WORKBOOK) == null) {
      throw bad("book.other");
    }
    part(WORKBOOK, this::workbook);
  }

  private List<Sheet> visible() {
    return sheets.stream().filter(sheet -> !sheet.hidden).toList();
  }

  private TableFile read(String wanted) throws IOException, XMLStreamException {
    list();
    List<Sheet> visible = visible();
    Sheet chosen = wanted.isBlank() ? visible.stream().findFirst().orElseThrow(() -> bad("book.no-sheet"))
        : sheets.stream().filter(sheet -> sheet.name.equalsIgnoreCase(wanted.strip())).findFirst()
            .orElseThrow(() -> bad("book.which", wanted, names(sheets)));
    String target = target(chosen);
    CellStyles styles = new CellStyles();
    part("xl/styles.xml", styles::read);
    List<String> shared = new ArrayList<>();
    part("xl/sharedStrings.xml", xml -> SheetReader.sharedTexts(xml, shared));
    if (zip.getEntry(target) == null) {
      throw bad("book.damaged");
    }
    SheetReader reader = new SheetReader(limits, styles, shared, from1904);
    part(target, reader::read);
    if (reader.isTooLong()) {
      throw bad("table.rows", limits.rows());
    }
    if (reader.rows().isEmpty() && reader.rejected().isEmpty()) {
      throw bad("book.empty", chosen.name);
    }
    List<Sheet> others = visible.stream().filter(sheet -> sheet != chosen).toList();
    return new TableFile(reader.rows(), reader.rejected(), others.isEmpty() ? List.of()
        : List.of(Message.of(TableReader.class, "book.others", chosen.name, names(others))), true);
  }

  private static String names(List<Sheet> sheets) {
    return String.join(", ", sheets.stream().map(Sheet::name).limit(20).toList());
  }

  private ClientException bad(String key, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(TextProbe.name(file)));
    arguments.addAll(List.of(more));
    return new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, key, arguments.toArray()), file);
  }

  private void workbook(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        String epoch = attribute(xml, "date1904");
        from1904 = "1".equals(epoch) || "true".equals(epoch);
      } else if (xml.getLocalName().equals("sheet")) {
        String name = attribute(xml, "name");
        String relation = attribute(xml, "id");
        String state = attribute(xml, "state");
        if (name != null && relation != null) {
          sheets.add(new Sheet(name, relation, state != null && !state.equals("visible")));
        }
      }
    }
  }

  private String target(Sheet sheet) throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    part("xl/_rels/workbook.xml.rels", xml -> {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
          String id = attribute(xml, "Id");
          String target = attribute(xml, "Target");
          if (id != null && target != null) {
            targets.put(id, target);
          }
        }
      }
    });
    String target = targets.get(sheet.relation);
    if (target == null) {
      throw bad("book.damaged");
    }
    return target.startsWith("/") ? target.substring(1) : "xl/" + target.replaceFirst("^\\./", "");
  }

  // ---- parts

  /** Reads the XML of a part. */
  @FunctionalInterface
  interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private void part(String name, PartReader reader) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (Reader in = text(new BufferedInputStream(new Limited(zip.getInputStream(entry), progress)))) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      try {
        reader.read(xml);
      } finally {
        xml.close();
      }
    }
  }

  /** The text of a part. Left to the parser, bytes that are no character would also be printed on the console. */
  private static Reader text(BufferedInputStream bytes) throws IOException {
    bytes.mark(3);
    byte[] head = bytes.readNBytes(3);
    boolean wide = head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
        || head[0] == (byte) 0xFF && head[1] == (byte) 0xFE);
    boolean marked = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    if (!marked) {
      bytes.reset();
    }
    return new BufferedReader(new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
        .newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** The value of an attribute, whatever its namespace; null when there is none. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A part that unpacks to more than anybody would write by hand is no table. */
  private static final class Limited extends FilterInputStream {

    private final Progress progress;
    private long left = LARGEST_PART;

    Limited(InputStream in, Progress progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int each = super.read();
      spend(each < 0 ? 0 : 1);
      return each;
    }

    @Override
    public int read(byte @Nullable [] block, int from, int length) throws IOException {
      int count = super.read(block, from, length);
      spend(Math.max(0, count));
      return count;
    }

    private void spend(int bytes) throws IOException {
      progress.check();
      left -= bytes;
      if (left < 0) {
        throw new IOException("A part of the workbook unpacks to more than " + LARGEST_PART + " bytes");
      }
    }
  }
}
