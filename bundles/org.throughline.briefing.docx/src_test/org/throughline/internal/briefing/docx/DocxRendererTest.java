package org.throughline.internal.briefing.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.Documents;
import org.w3c.dom.Element;

/** A brief with every kind of block, as a Word file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocxRendererTest {

  private final MadeDocx docx = new MadeDocx(Documents.everyBlock());

  @AfterAll
  void closed() throws IOException {
    docx.close();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertArrayEquals(docx.bytes(), new DocxRenderer().render(Documents.everyBlock()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
      }
    }
    assertEquals("[Content_Types].xml", docx.files().keySet().iterator().next());
  }

  /** Word opens nothing whose elements are not in the order of the format. */
  @Test
  void theFormatAllowsEveryElementWhereItStands() throws Exception {
    List<Document> documents = List.of(Documents.everyBlock(), Documents.smallest(), Documents.everywhere("مرحبا <b> 😀"),
        Documents.everywhere(" "));
    for (Document document : documents) {
      try (MadeDocx made = new MadeDocx(document)) {
        assertEquals(List.of(), faults(DocumentDocument.Factory.parse(made.file("word/document.xml"))));
        assertEquals(List.of(), faults(HdrDocument.Factory.parse(made.file("word/header1.xml"))));
        assertEquals(List.of(), faults(FtrDocument.Factory.parse(made.file("word/footer1.xml"))));
      }
    }
    String disordered = docx.file("word/document.xml")
        .replaceFirst("<w:pStyle w:val=\"(\\w+)\"/><w:numPr>(.*?)</w:numPr>", "<w:numPr>$2</w:numPr><w:pStyle w:val=\"$1\"/>");
    assertEquals(1, faults(DocumentDocument.Factory.parse(disordered)).size(), "a fault is found");
  }

  private static List<String> faults(XmlObject part) {
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults.stream().map(XmlError::getMessage).toList();
  }

  @Test
  void theOutlineIsWholeAndEveryHeadingIsOne() {
    List<String> styles = docx.opened().getParagraphs().stream().map(XWPFParagraph::getStyle)
        .filter(style -> style.matches("Title|Heading\\d")).toList();
    assertEquals(List.of("Title", "Heading1", "Heading2", "Heading3", "Heading1", "Heading1", "Heading2", "Heading1"),
        styles);
    List<String> questions = docx.opened().getParagraphs().stream().filter(each -> "Heading1".equals(each.getStyle()))
        .map(XWPFParagraph::getText).toList();
    assertEquals(List.of("Where are we now?", "Who do we need to talk to?", "How will we know we have arrived?", "Sources"),
        questions);
  }

  @Test
  void everyStyleThatIsUsedIsDescribed() {
    Element styles = docx.xml("word/styles.xml").getDocumentElement();
    Set<String> described = MadeDocx.elements(styles, "w:style").stream().map(each -> each.getAttribute("w:styleId"))
        .collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    for (String name : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
      docx.elements(name).forEach(each -> used.add(each.getAttribute("w:val")));
    }
    Stream.of(Style.values()).forEach(each -> used.add(each.id()));
    for (String name : List.of("w:basedOn", "w:next")) {
      MadeDocx.elements(styles, name).forEach(each -> used.add(each.getAttribute("w:val")));
    }
    used.removeAll(described);
    assertEquals(Set.of(), used);
    assertFalse(new String(docx.files().get("word/styles.xml"), StandardCharsets.UTF_8).contains("{"));
  }

  @Test
  void theContentsAreThereAlreadyAndLeadToTheQuestions() {
    List<String> fields = docx.elements("w:instrText").stream().map(each -> each.getTextContent().strip()).toList();
    assertEquals(List.of("TOC \\o \"1-1\" \\n \\h \\z"), fields);
    List<Element> entries = docx.elements("w:p").stream().filter(each -> MadeDocx.value(each, "w:pStyle").equals("TOC1"))
        .toList();
    assertEquals(3, entries.size());
    assertEquals("Who do we need to talk to?   with social insights", entries.get(1).getTextContent());
    Set<String> places = docx.elements("w:bookmarkStart").stream().map(each -> each.getAttribute("w:name"))
        .collect(Collectors.toSet());
    List<String> leading = docx.elements("w:hyperlink").stream().map(each -> each.getAttribute("w:anchor"))
        .filter(each -> !each.isEmpty()).toList();
    assertTrue(leading.size() >= 3 + 8, leading.toString());
    assertTrue(places.containsAll(leading), leading + " in " + places);
    assertEquals(docx.elements("w:bookmarkStart").size(), docx.elements("w:bookmarkEnd").size());
  }

  @Test
  void everyTextOfTheDocumentIsThere() {
    String said = everything();
    List<String> texts = texts(Documents.everyBlock());
    assertTrue(texts.size() > 80, "texts: " + texts.size());
    texts.forEach(text -> assertTrue(said.contains(plain(text)), () -> text + " in\n" + said));
  }

  @Test
  void whoHearsThePageHearsEverything() {
    Element standard = MadeDocx.elements(docx.xml("word/styles.xml").getDocumentElement(), "w:rPrDefault").getFirst();
    assertEquals("en-NL", MadeDocx.value(standard, "w:lang"));
    Map<String, String> dutch = docx.elements("w:r").stream().filter(each -> MadeDocx.value(each, "w:lang").equals("nl"))
        .collect(Collectors.toMap(Element::getTextContent, each -> "nl", (one, other) -> one));
    assertTrue(dutch.containsKey("Snelle service") && dutch.containsKey("Zekerhuis"), dutch.toString());
    assertTrue(docx.elements("w:rtl").size() == 1 && docx.elements("w:bidi").size() == 1, "Arabic is read from the right");

    List<Element> pictures = docx.elements("wp:docPr");
    assertEquals(5, pictures.size());
    assertEquals("Promise and practice per channel. Facebook answers in 2 h 10; the promise is 60 min. X and WhatsApp "
        + "keep it; e-mail takes four times as long. Facebook: Reply now 2 h 10, Promise 60 min; X: Reply now 52 min, "
        + "Promise 60 min; WhatsApp: Reply now 38 min, Promise 60 min; Contact form on the website: Reply now 15 h 30, "
        + "Promise 4 h.", pictures.getFirst().getAttribute("descr"));
    pictures.forEach(each -> assertTrue(each.getAttribute("descr").length() > 60, each.getAttribute("descr")));
    assertEquals(5, new HashSet<>(pictures.stream().map(each -> each.getAttribute("id")).toList()).size());
    for (String head : List.of("word/header1.xml", "word/header2.xml")) {
      assertEquals(1, MadeDocx.elements(docx.xml(head).getDocumentElement(), "adec:decorative").size(), head);
    }
  }

  @Test
  void headsOfTablesAreHeadsAndStandOnEveryPage() {
    List<XWPFTable> tables = docx.opened().getTables();
    assertEquals(2, tables.size(), "facts of the cover, and a table");
    tables.forEach(table -> assertTrue(table.getRow(0).isRepeatHeader()));
    assertFalse(tables.get(1).getRow(1).isRepeatHeader());
    assertEquals("What people ask, where, and how long they wait",
        tables.get(1).getCTTbl().getTblPr().getTblCaption().getVal());
    assertEquals("Where they ask", tables.get(1).getRow(0).getCell(0).getText());
    assertEquals("2 h 10", tables.get(1).getRow(1).getCell(4).getText());
    List<Integer> widths = Stream.of(tables.get(1).getCTTbl().getTblGrid().getGridColArray())
        .map(each -> Integer.parseInt(each.getW().toString())).toList();
    assertEquals(Paper.TEXT_WIDTH, widths.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void picturesAreVectorsWithDotsForProgramsThatCannotShowThem() {
    List<Element> vectors = docx.elements("asvg:svgBlip");
    assertEquals(5, vectors.size());
    PackagePart text = docx.opened().getPackagePart();
    docx.elements("a:blip").forEach(each -> assertEquals("image/png", kind(text, each.getAttribute("r:embed"))));
    vectors.forEach(each -> assertEquals("image/svg+xml", kind(text, each.getAttribute("r:embed"))));
    docx.files().forEach((name, content) -> {
      if (name.endsWith(".svg")) {
        String svg = new String(content, StandardCharsets.UTF_8);
        assertTrue(svg.contains("<title") && svg.contains("<path"), name);
        assertFalse(svg.contains("<text"), "letters are shapes, so that no typeface of the reader is needed");
      }
    });
  }

  @Test
  void linksLeadInsideTheDocumentOrWhereTheyMayAndNothingElseLeadsOut() {
    Set<String> out = new TreeSet<>();
    relations(docx).forEach(each -> {
      if (each.getTargetMode() == TargetMode.EXTERNAL) {
        assertTrue(each.getRelationshipType().endsWith("/hyperlink"), each.getRelationshipType());
        out.add(each.getTargetURI().toString());
      }
    });
    assertEquals(Set.of("https://example.org/guide", "https://example.org/report?a=1&b=2"), out);
  }

  @Test
  void nothingTellsWhoMadeItOrWhen() throws Exception {
    PackageProperties properties = docx.opened().getPackage().getPackageProperties();
    assertEquals("Answer people when they ask – Zekerhuis", properties.getTitleProperty().orElseThrow());
    assertEquals("en-NL", properties.getLanguageProperty().orElseThrow());
    assertTrue(properties.getCreatorProperty().isEmpty() && properties.getCreatedProperty().isEmpty()
        && properties.getModifiedProperty().isEmpty() && properties.getLastModifiedByProperty().isEmpty());
    assertEquals("Throughline", docx.opened().getProperties().getExtendedProperties().getApplication());
  }

  @Test
  void theTypefacesOfTheProductLieInTheFileAndOthersAreNamed() {
    assertEquals(6, docx.files().keySet().stream().filter(name -> name.endsWith(".odttf")).count());
    String table = new String(docx.files().get("word/fontTable.xml"), StandardCharsets.UTF_8);
    assertTrue(table.contains("Source Serif 4") && table.contains("Georgia") && table.contains("Segoe UI"), table);
    byte[] mixed = docx.files().get("word/fonts/font1.odttf");
    String key = "00000001-0000-4000-8000-546872756C6E".replace("-", "");
    assertEquals(0, mixed[0] ^ Integer.parseInt(key.substring(30), 16), "the first byte of a TrueType file");
    assertEquals(1, mixed[1] ^ Integer.parseInt(key.substring(28, 30), 16), "the second one");
  }

  @Test
  void everyPageButTheCoverHasHeadFootAndNumber() {
    assertEquals("Zekerhuis, winter campaign 2027 Version 2, for Bureau Vonk\n", part("header1"));
    assertEquals("Written by Studio Kade for Zekerhuis, 23 November 2026 2\n", part("footer1"));
    assertEquals("\n\n", part("header2") + part("footer2"));
    assertEquals("PAGE", MadeDocx.elements(docx.xml("word/footer1.xml").getDocumentElement(), "w:instrText").getFirst()
        .getTextContent().strip());
    assertEquals(1, docx.elements("w:titlePg").size());
  }

  @Test
  void whereTheFiguresComeFromStandsBesideThem() {
    String said = docx.said().replace('\u00A0', ' ').replaceAll(" +", " ");
    assertTrue(said.contains(" Generated data Source 1"), said);
    assertTrue(said.contains("▲ Out of date. n = 312, spring 2025."), said);
    assertTrue(said.contains("✕ The line is broken here"), said);
    assertTrue(said.contains(" Generated data Conversations on X") && said.contains(" Estimate Panel"), said);
  }

  private String everything() {
    StringBuilder said = new StringBuilder(docx.said());
    Stream.of("header1", "footer1").forEach(name -> said.append(part(name)));
    docx.elements("wp:docPr").forEach(each -> said.append(each.getAttribute("descr")).append('\n'));
    return plain(said.toString());
  }

  private String part(String name) {
    return MadeDocx.said(docx.xml("word/" + name + ".xml").getDocumentElement());
  }

  private static String plain(String text) {
    return text.strip().replaceAll("[\\s\u00A0]+", " ");
  }

  private static String kind(PackagePart part, String id) {
    try {
      return part.getRelatedPart(part.getRelationship(id)).getContentType();
    } catch (Exception none) {
      throw new AssertionError(id, none);
    }
  }

  static List<PackageRelationship> relations(MadeDocx docx) {
    List<PackageRelationship> all = new ArrayList<>();
    try {
      docx.opened().getPackage().getRelationships().forEach(all::add);
      for (PackagePart part : docx.opened().getPackage().getParts()) {
        if (!part.isRelationshipPart()) {
          part.getRelationships().forEach(all::add);
        }
      }
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
    return all;
  }

  /** Everything a document says, wherever it stands in its tree. */
  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    add(texts, document.cover().client(), document.cover().title(), document.cover().lead());
    document.cover().facts().forEach(fact -> {
      texts.add(fact.label());
      fact.lines().forEach(line -> add(texts, line));
    });
    texts.addAll(List.of(document.cover().kind(), document.running().headLeft(), document.running().headRight(),
        document.running().foot()));
    for (DocumentSection section : document.sections()) {
      add(texts, section.title());
      texts.add(section.remark());
      section.blocks().forEach(block -> add(texts, block));
    }
    return texts;
  }

  private static void add(List<String> texts, Block block) {
    switch (block) {
      case Block.Heading it -> add(texts, it.words());
      case Block.Paragraph it -> add(texts, it.words());
      case Block.Listing it -> it.items().forEach(item -> item.forEach(each -> add(texts, each)));
      case Block.Table it -> {
        add(texts, it.title());
        it.columns().forEach(column -> add(texts, column.head()));
        it.rows().forEach(row -> row.forEach(cell -> add(texts, cell.words())));
        it.note().ifPresent(note -> add(texts, note));
        it.source().ifPresent(source -> add(texts, source.text()));
      }
      case Block.Figure it -> {
        add(texts, it.title());
        texts.addAll(List.of(it.unit(), it.drawing().title(), it.drawing().description()));
        it.source().ifPresent(source -> add(texts, source.text()));
      }
      case Block.Quotation it -> add(texts, it.words(), it.attribution());
      case Block.Claim it -> {
        texts.addAll(List.of(it.figure(), it.evidence().sample(), it.evidence().period()));
        texts.addAll(it.evidence().remarks());
        add(texts, it.words(), it.evidence().source().text());
      }
      case Block.CallOut it -> {
        add(texts, it.heading());
        it.content().forEach(each -> add(texts, each));
      }
      case Block.Throughline it -> {
        add(texts, it.title());
        it.stations().forEach(station -> {
          texts.add(station.kind());
          add(texts, station.words());
        });
      }
      case Block.Passage it -> it.content().forEach(each -> add(texts, each));
    }
  }

  private static void add(List<String> texts, Words... words) {
    for (Words each : words) {
      texts.add(each.plain());
    }
  }

  @Test
  void inAnotherLanguageTheWordsOfTheProgramFollow() throws IOException {
    Document every = Documents.everyBlock();
    try (MadeDocx swedish = new MadeDocx(new Document(Locale.of("sv"), every.cover(), every.running(), every.sections(),
        every.sender()))) {
      assertTrue(swedish.said().contains("Figur 1."), swedish.said());
      assertTrue(swedish.said().contains("Källor"), swedish.said());
    }
  }
}
