package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.HostileTextContractTest;

/** Texts that try to become something else, on slides. */
class HostileTextTest extends HostileTextContractTest {

  private final PptxRenderer renderer = new PptxRenderer();
  private final Names harmless = new Names();

  HostileTextTest() throws IOException, XMLStreamException {
    super(200, 50);
    harmless.read(renderer.render(Documents.everyBlock()));
    harmless.read(renderer.render(Documents.everywhere("x")));
    harmless.read(renderer.render(Documents.everywhere("a\n\u4E2D".repeat(9))));
    harmless.all.add("@rtl");
  }

  /** A file may show text, lead to addresses and hold pictures: nothing in it runs, opens, loads or is attached. */
  @Override
  protected void assertOnlyText(Document document, String text) throws IOException, XMLStreamException {
    Names names = new Names();
    names.read(renderer.render(document));
    names.all.removeAll(harmless.all);
    assertEquals(Set.of(), names.all, text);
    assertEquals(Set.of("https://example.org"), names.outside, text);
  }

  @Override
  protected void assertOnlyMarkdown(Document document, String text) throws IOException, XMLStreamException {
    Names names = new Names();
    names.read(renderer.render(document));
    names.outside.forEach(address -> assertTrue(address.matches("(?i)(https?://|mailto:).*"), address));
  }

  @Override
  protected String said(Document document) {
    try (MadeDeck deck = new MadeDeck(document)) {
      return deck.everything();
    }
  }

  @Test
  void whatIsNestedTooDeepIsStillTold() {
    String said = said(Documents.deep());
    assertTrue(said.contains("bottom of quotes") && said.contains("level 39"), said);
  }

  @Test
  void anAddressWithStrangeSignsLeadsThere() throws Exception {
    Names names = new Names();
    names.read(renderer.render(Documents.markdown("[a](https://example.org/a|b?c=[1]&d=%zz#e#f) [b](mailto:x@example.org)")));
    assertEquals(2, names.outside.size(), names.outside.toString());
  }

  /** The names of elements and attributes in all parts of a file, and where its relations lead outside. */
  private static final class Names {

    private final Set<String> all = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();

    void read(byte[] file) throws IOException, XMLStreamException {
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
          assertTrue(part.getName().matches("[A-Za-z0-9/_.\\[\\]]+\\.(xml|rels|png|svg)"), part.getName());
          byte[] bytes = in.readAllBytes();
          if (!part.getName().endsWith(".png")) {
            xml(bytes);
          }
        }
      }
    }

    private void xml(byte[] bytes) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          all.add(reader.getLocalName());
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            all.add("@" + reader.getAttributeLocalName(i));
          }
          if ("External".equals(reader.getAttributeValue(null, "TargetMode"))) {
            assertTrue(reader.getAttributeValue(null, "Type").endsWith("/hyperlink"));
            outside.add(reader.getAttributeValue(null, "Target"));
          }
        }
      }
    }
  }
}
