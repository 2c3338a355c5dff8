package org.throughline.internal.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.HostileTextContractTest;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Texts that try to become something else, in a PDF file and in the tree it is made of. */
class HostileTextTest extends HostileTextContractTest {

  private static final Set<String> HARMLESS = Set.of("p", "ul", "ol", "li", "blockquote", "strong", "em", "code", "a", "br",
      "span", "div", "section", "h2");
  private static final Set<String> ATTRIBUTES = Set.of("class", "dir", "lang", "id", "href", "title");

  private final String skeleton = skeleton(LimitsTest.tree(Documents.everywhere("x")));
  private final String ofNothing = skeleton(LimitsTest.tree(Documents.everywhere(" ")));

  HostileTextTest() {
    super(3_000, 1);
  }

  @Override
  protected void assertOnlyText(Document document, String text) {
    org.w3c.dom.Document tree = LimitsTest.tree(document);
    assertEquals(text.isBlank() ? ofNothing : skeleton, skeleton(tree), text);
    String style = tree.getElementsByTagName("style").item(0).getTextContent();
    assertFalse(style.contains("url(") || style.contains("@import"), text);
  }

  @Override
  protected void assertOnlyMarkdown(Document document, String text) {
    Element root = LimitsTest.tree(document).getDocumentElement();
    var all = ((Element) root.getElementsByTagName("section").item(0)).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertTrue(HARMLESS.contains(element.getTagName()), () -> element.getTagName() + ": " + text);
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        Attr attribute = (Attr) element.getAttributes().item(j);
        assertTrue(ATTRIBUTES.contains(attribute.getName()), text);
        assertTrue(!attribute.getName().equals("href") || attribute.getValue().matches("(?i)(https?://|mailto:).*"), text);
      }
    }
  }

  @Override
  protected String said(Document document) throws IOException {
    try (MadePdf pdf = new MadePdf(document)) {
      return String.join(" ", pdf.pages()).replaceAll("\\s+", " ");
    }
  }

  /** A file may show text, lead to addresses and hold pictures: nothing in it runs, opens, loads or is attached. */
  @Test
  void nothingInTheFileRuns() throws IOException {
    Set<String> forbidden = Set.of("JS", "JavaScript", "AA", "OpenAction", "EmbeddedFile", "EmbeddedFiles", "AcroForm",
        "RichMedia", "Launch", "GoToR", "SubmitForm", "ImportData", "FS", "XFA");
    for (int i = 0; i + 5 <= texts().size(); i += texts().size() / 3) {
      String text = String.join(" ", texts().subList(i, i + 5));
      try (MadePdf pdf = new MadePdf(Documents.everywhere(text))) {
        Set<String> names = new TreeSet<>();
        for (COSObjectKey key : pdf.opened().getDocument().getXrefTable().keySet()) {
          COSBase object = pdf.opened().getDocument().getObjectFromPool(key).getObject();
          if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().stream().map(COSName::getName).forEach(names::add);
            names.add(String.valueOf(dictionary.getNameAsString(COSName.S)));
          }
        }
        assertTrue(names.contains("StructTreeRoot") && names.contains("Annots"), names.toString());
        names.retainAll(forbidden);
        assertEquals(Set.of(), names);
        assertTrue(pdf.opened().getNumberOfPages() > 1);
      }
    }
  }

  @Test
  void whatIsNestedTooDeepStillEndsOnAPage() throws IOException {
    String said = said(Documents.deep());
    assertTrue(said.contains("bottom of quotes") && said.contains("level 39"), said);
  }

  /** The elements with the names of their attributes, without any text and however it was cut into pieces. */
  private static String skeleton(org.w3c.dom.Document tree) {
    var all = tree.getElementsByTagName("*");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String kind = element.getAttribute("class");
      boolean piece = element.getTagName().equals("br") || kind.equals("missing") || kind.startsWith("Fallback")
          || kind.equals("unshown") || element.getParentNode() instanceof Element parent && parent.getAttribute("class").equals("unshown");
      if (!piece) {
        List<String> names = new ArrayList<>();
        for (int j = 0; j < element.getAttributes().getLength(); j++) {
          Node attribute = element.getAttributes().item(j);
          names.add(attribute.getNodeName());
        }
        lines.add(element.getTagName() + names.stream().sorted().toList());
      }
    }
    return String.join("\n", lines);
  }
}
