package org.throughline.internal.briefing.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.MarkdownText;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.testkit.Documents;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Texts that try to become something else stay text, wherever in a document they stand. */
class HostileTextTest {

  private static final long SEED = 20_261_123;
  private static final int WANTED = 400;
  /** Of so many texts the whole document is made, with its pictures. */
  private static final int WHOLE = 5;
  private static final Set<String> FIELDS = Set.of("TOC \\o \"1-1\" \\n \\h \\z", "PAGE");
  private static final List<String> SEEDS = List.of("<script>alert(1)</script>", "\"><svg onload=alert(1)>",
      "</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd</w:instrText></w:r>", "<w:fldSimple w:instr=\"DDE\"/>",
      "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }", "{ INCLUDEPICTURE \"http://example.org/x\" }",
      "{ INCLUDETEXT \"\\\\\\\\host\\\\share\\\\x\" }", "HYPERLINK \"file:///etc/passwd\"", "\u0013 PAGE \u0014 1 \u0015",
      "javascript:alert(1)", "[a](javascript:alert(1))", "[a](file:///etc/passwd)", "![a](http://example.org/x.png)",
      "[a](http://example.org/\"><x)", "[a](mailto:a%b@c?subject=%0d%0a)", "[a](http://[bad)",
      "]]>", "<![CDATA[<b>]]>", "<!-- -->", "<?mso-application progid=\"Word.Document\"?>",
      "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>&e;", "&amp;#60;", "&#x13;", "<img src='file:///etc/passwd'>",
      "<object data=x>", "{{7*7}}", "${7*7}", "{accent}", "{more}", "=cmd|'/c calc'!A1", "\0", "a\0b", "\u202Egnp.exe",
      "\u200F\u200Eשלום", "\u2066\u2067x", "\uD800", "\uDFFF\uD83D", "\uFFFE\uFFFF", "\u0007\u001B[31m",
      "a\u2028\u2029b", "\uFEFF<b>", "＜script＞", "𝕏<𝕓>", "😀<b>👨‍👩‍👧", "a".repeat(3_000), "<".repeat(300),
      "> ".repeat(200), "*".repeat(400), "[".repeat(400), "\t\t", "\r\n\r\n", "http://x\"onclick=1", "mailto:a\"b@c",
      "a\u0301\u0302\u0303".repeat(50), "لا إله".repeat(40), "../../word/document.xml", "rId1", "%s%n$\\1");

  @Test
  void fourHundredTextsChangeNothingButTheText() {
    String skeleton = skeleton(Written.text(withoutPictures(Documents.everywhere("x"))));
    String ofLong = skeleton(Written.text(withoutPictures(Documents.everywhere("x".repeat(20)))));
    String ofNothing = skeleton(Written.text(withoutPictures(Documents.everywhere(" "))));
    for (String payload : payloads()) {
      String written = Written.text(withoutPictures(Documents.everywhere(payload)));
      // A long figure stands above its claim, a short one beside it.
      String expected = payload.isBlank() ? ofNothing : written.contains("ClaimFigure") ? ofLong : skeleton;
      assertEquals(expected, skeleton(written), () -> "seed " + SEED + ": " + payload);
    }
  }

  @Test
  void inMarkdownTheyOnlyBecomeHarmlessElements() {
    Set<String> harmless = Set.of("w:p", "w:pPr", "w:pStyle", "w:numPr", "w:ilvl", "w:numId", "w:pBdr", "w:left", "w:bidi",
        "w:ind", "w:r", "w:rPr", "w:rStyle", "w:b", "w:bCs", "w:i", "w:iCs", "w:rtl", "w:lang", "w:t", "w:br",
        "w:hyperlink");
    String frame = Written.text(Documents.one());
    Set<String> ofFrame = new TreeSet<>();
    all(frame).forEach(each -> ofFrame.add(each.getTagName()));
    for (String payload : payloads()) {
      for (Element element : all(Written.text(markdown(payload)))) {
        assertTrue(harmless.contains(element.getTagName()) || ofFrame.contains(element.getTagName()),
            () -> element.getTagName() + ": " + payload);
      }
    }
  }

  /** A file may show text, lead to addresses and hold pictures: nothing in it runs, opens, loads or is attached. */
  @Test
  void nothingInTheFileRuns() throws IOException {
    List<String> some = payloads();
    for (int i = 0; i < some.size(); i += WANTED / WHOLE) {
      String text = String.join(" ", some.subList(i, i + WANTED / WHOLE));
      Document both = Documents.everywhere(text.substring(0, Math.min(4_000, text.length())));
      List<DocumentSection> sections = new ArrayList<>(both.sections());
      sections.add(new DocumentSection("two", both.cover().title(), "", markdown(text).sections().getFirst().blocks()));
      try (MadeDocx docx = new MadeDocx(new Document(both.language(), both.cover(), both.running(), sections))) {
        nothingRuns(docx);
      }
    }
  }

  private static void nothingRuns(MadeDocx docx) {
    Set<String> kinds = new TreeSet<>();
    DocxRendererTest.relations(docx).forEach(each -> {
      kinds.add(each.getRelationshipType().replaceAll(".*/", ""));
      if (each.getTargetMode() == TargetMode.EXTERNAL) {
        assertTrue(each.getTargetURI().toString().matches("(?i)(https?://|mailto:).*|about:blank"),
            each.getTargetURI().toString());
      }
    });
    kinds.removeAll(Set.of("core-properties", "extended-properties", "officeDocument", "styles", "settings", "numbering",
        "fontTable", "font", "header", "footer", "image", "hyperlink"));
    assertEquals(Set.of(), kinds);
    for (String name : List.of("document", "header1", "header2", "footer1", "footer2")) {
      Element part = docx.xml("word/" + name + ".xml").getDocumentElement();
      MadeDocx.elements(part, "w:instrText")
          .forEach(each -> assertTrue(FIELDS.contains(each.getTextContent().strip()), each.getTextContent()));
      for (String active : List.of("w:fldSimple", "w:object", "w:altChunk", "w:subDoc", "w:sdt", "w:customXml", "w:control",
          "w:movie", "w:attachedTemplate")) {
        assertEquals(0, part.getElementsByTagName(active).getLength(), active);
      }
    }
    docx.files().forEach((name, content) -> {
      if (name.endsWith(".svg")) {
        for (Element each : all(new String(content, StandardCharsets.UTF_8))) {
          assertTrue(Set.of("svg", "title", "desc", "g", "path", "rect", "circle", "line", "text").contains(each.getTagName()),
              each.getTagName());
          for (int i = 0; i < each.getAttributes().getLength(); i++) {
            String attribute = each.getAttributes().item(i).getNodeName();
            assertFalse(attribute.startsWith("on") || attribute.endsWith("href") || attribute.equals("style"), attribute);
          }
        }
      }
    });
  }

  @Test
  void whatIsNestedTooDeepStillStandsOnThePage() throws IOException {
    String deep = "> ".repeat(60) + "bottom of quotes\n\n" + IntStream.range(0, 40)
        .mapToObj(i -> " ".repeat(2 * i) + "- level " + i + "\n").reduce("", String::concat);
    try (MadeDocx docx = new MadeDocx(markdown(deep))) {
      assertTrue(docx.said().contains("bottom of quotes") && docx.said().contains("level 39"), docx.said());
      docx.elements("w:ind").forEach(each -> assertTrue(
          each.getAttribute("w:left").isEmpty() || Integer.parseInt(each.getAttribute("w:left")) < Paper.TEXT_WIDTH / 2));
      docx.elements("w:ilvl").forEach(each -> assertTrue(Integer.parseInt(each.getAttribute("w:val")) <= 8));
    }
  }

  @Test
  void theTextItselfIsStillThere() throws IOException {
    try (MadeDocx docx = new MadeDocx(Documents.everywhere("<script>alert('a' & \"b\")</script> {accent} %s"))) {
      assertTrue(docx.said().contains("<script>alert('a' & \"b\")</script> {accent} %s"), docx.said());
      assertFalse(docx.said().contains("&lt;") || docx.said().contains("&amp;"), docx.said());
    }
  }

  private static Document markdown(String text) {
    return Documents.one(new MarkdownText().blocks(text, Voice.CLIENT, Optional.of(Locale.of("nl"))).toArray(Block[]::new));
  }

  private static Document withoutPictures(Document document) {
    return new Document(document.language(), document.cover(), document.running(),
        document.sections().stream().map(section -> new DocumentSection(section.anchor(), section.title(),
            section.remark(), section.blocks().stream().filter(each -> !(each instanceof Block.Figure)).toList())).toList());
  }

  private static List<Element> all(String xml) {
    NodeList found = MadeDocx.parsed(xml).getElementsByTagName("*");
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  /** Paragraphs, cells and links with their styles, without any text and however it was cut into pieces. */
  private static String skeleton(String xml) {
    StringBuilder lines = new StringBuilder();
    Set<String> pieces = Set.of("w:r", "w:rPr", "w:t", "w:br", "w:rtl", "w:rStyle", "w:b", "w:bCs", "w:lang", "w:bidi",
        "w:jc", "w:gridCol", "w:tcW");
    for (Element each : all(xml)) {
      if (!pieces.contains(each.getTagName())) {
        lines.append(each.getTagName());
        for (int i = 0; i < each.getAttributes().getLength(); i++) {
          lines.append(' ').append(each.getAttributes().item(i).getNodeName());
        }
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  private static List<String> payloads() {
    Random random = new Random(SEED);
    Set<String> payloads = new LinkedHashSet<>(SEEDS);
    while (payloads.size() < WANTED) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        String seed = SEEDS.get(random.nextInt(SEEDS.size()));
        int from = random.nextInt(4) == 0 ? random.nextInt(seed.length()) : 0;
        text.append(seed, from, Math.min(seed.length(), from + 400)).append(random.nextBoolean() ? "\n\n" : " ");
      }
      payloads.add(random.nextInt(3) == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString());
    }
    return new ArrayList<>(payloads).subList(0, WANTED);
  }
}
