package org.throughline.internal.briefing.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.HostileTextContractTest;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Texts that try to become something else, in a Word file. */
class HostileTextTest extends HostileTextContractTest {

  /** Of so many texts the whole document is made, with its pictures. */
  private static final int WHOLE = 5;
  private static final Set<String> FIELDS = Set.of("TOC \\o \"1-1\" \\n \\h \\z", "PAGE");
  private static final Set<String> HARMLESS = Set.of("w:p", "w:pPr", "w:pStyle", "w:numPr", "w:ilvl", "w:numId", "w:pBdr",
      "w:left", "w:bidi", "w:ind", "w:r", "w:rPr", "w:rStyle", "w:b", "w:bCs", "w:i", "w:iCs", "w:rtl", "w:lang", "w:t",
      "w:br", "w:hyperlink");

  private final String skeleton = skeleton(everywhere("x"));
  private final String ofLong = skeleton(everywhere("x".repeat(20)));
  private final String ofNothing = skeleton(everywhere(" "));
  private final Set<String> ofFrame = all(Written.text(Documents.one())).stream().map(Element::getTagName)
      .collect(Collectors.toSet());

  HostileTextTest() {
    super(3_000, 1);
  }

  @Override
  protected void assertOnlyText(Document document, String text) {
    String written = Written.text(withoutPictures(document));
    // A long figure stands above its claim, a short one beside it.
    String expected = text.isBlank() ? ofNothing : written.contains("ClaimFigure") ? ofLong : skeleton;
    assertEquals(expected, skeleton(written), text);
  }

  @Override
  protected void assertOnlyMarkdown(Document document, String text) {
    for (Element element : all(Written.text(document))) {
      assertTrue(HARMLESS.contains(element.getTagName()) || ofFrame.contains(element.getTagName()),
          () -> element.getTagName() + ": " + text);
    }
  }

  @Override
  protected String said(Document document) throws IOException {
    try (MadeDocx docx = new MadeDocx(document)) {
      return docx.said();
    }
  }

  /** A file may show text, lead to addresses and hold pictures: nothing in it runs, opens, loads or is attached. */
  @Test
  void nothingInTheFileRuns() throws IOException {
    int each = texts().size() / WHOLE;
    for (int i = 0; i < texts().size(); i += each) {
      String text = String.join(" ", texts().subList(i, i + each));
      Document both = Documents.everywhere(text.substring(0, Math.min(4_000, text.length())));
      List<DocumentSection> sections = new ArrayList<>(both.sections());
      sections.add(new DocumentSection("two", both.cover().title(), "", Documents.markdown(text).sections().getFirst().blocks()));
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
    try (MadeDocx docx = new MadeDocx(Documents.deep())) {
      assertTrue(docx.said().contains("bottom of quotes") && docx.said().contains("level 39"), docx.said());
      docx.elements("w:ind").forEach(each -> assertTrue(
          each.getAttribute("w:left").isEmpty() || Integer.parseInt(each.getAttribute("w:left")) < Paper.TEXT_WIDTH / 2));
      docx.elements("w:ilvl").forEach(each -> assertTrue(Integer.parseInt(each.getAttribute("w:val")) <= 8));
    }
  }

  private static String everywhere(String text) {
    return Written.text(withoutPictures(Documents.everywhere(text)));
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
}
