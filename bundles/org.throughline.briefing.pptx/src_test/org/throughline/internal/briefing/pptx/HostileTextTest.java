package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.MarkdownText;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.testkit.Documents;

/** Texts that try to become something else stay text, wherever in a document they stand. */
class HostileTextTest {

  private static final long SEED = 20_261_123;
  private static final int WANTED = 400;
  private static final int TOGETHER = 50;
  private static final List<String> SEEDS = List.of("<script>alert(1)</script>", "\"><svg onload=alert(1)>",
      "javascript:alert(1)", "[a](javascript:alert(1))", "[a](file:///etc/passwd)", "![a](http://example.org/x.png)",
      "]]>", "<![CDATA[<b>]]>", "<!-- -->", "</style><b>", "*/ } body { display: none } /*", "url(http://example.org/x)",
      "@import url(//x)", "@page { size: 1px }", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>&e;", "&amp;#60;",
      "<img src='file:///etc/passwd'>", "<object data=x>", "<link rel=stylesheet href=//x>", "<bookmark name=x href=y>",
      "{{7*7}}", "${7*7}", "=cmd|'/c calc'!A1", "\0", "a\0b", "\u202Egnp.exe", "\u200F\u200Eשלום", "\u2066\u2067x",
      "\uD800", "\uDFFF\uD83D", "\uFFFE\uFFFF", "\u0007\u001B[31m", "a\u2028\u2029b", "\uFEFF<b>", "＜script＞", "𝕏<𝕓>",
      "😀<b>👨‍👩‍👧", "(Tj) Do BT /JS (app.alert(1)) >> endobj", "\\) Tj ET Q", "/Launch /URI /OpenAction",
      "a".repeat(600), "<".repeat(80), "> ".repeat(60), "*".repeat(80), "[".repeat(80), "\t\t", "\r\n\r\n",
      "http://x\"onclick=1", "mailto:a\"b@c", "a\u0301\u0302\u0303".repeat(20), "لا إله".repeat(10));

  private final PptxRenderer renderer = new PptxRenderer();

  /** A file may show text, lead to addresses and hold pictures: nothing in it runs, opens, loads or is attached. */
  @Test
  void fourHundredTextsBringNothingIntoTheFileThatWasNotThereBefore() throws Exception {
    Names harmless = new Names();
    harmless.read(renderer.render(Documents.everyBlock()));
    harmless.read(renderer.render(Documents.everywhere("x")));
    harmless.read(renderer.render(Documents.everywhere("a\n\u4E2D")));
    harmless.all.add("@rtl");
    List<String> payloads = payloads();
    for (int i = 0; i < payloads.size(); i += TOGETHER) {
      String together = String.join(" ", payloads.subList(i, i + TOGETHER));
      Names names = new Names();
      names.read(renderer.render(Documents.everywhere(together)));
      names.all.removeAll(harmless.all);
      assertEquals(Set.of(), names.all, () -> "seed " + SEED + ": " + together);
      assertEquals(Set.of("https://example.org"), names.outside, together);
    }
  }

  @Test
  void inMarkdownOnlyLinksLeadOutside() throws Exception {
    List<String> payloads = payloads();
    for (int i = 0; i < payloads.size(); i += TOGETHER) {
      Names names = new Names();
      names.read(renderer.render(markdown(String.join("\n\n", payloads.subList(i, i + TOGETHER)))));
      names.outside.forEach(address -> assertTrue(address.matches("(?i)(https?://|mailto:).*"), address));
    }
  }

  @Test
  void theTextItselfIsStillThere() {
    try (MadeDeck deck = new MadeDeck(Documents.everywhere("<script>alert('a' & \"b\")</script>"))) {
      String said = deck.everything();
      assertTrue(said.contains("<script>alert('a' & \"b\")</script>"), said);
      assertFalse(said.contains("&lt;") || said.contains("&amp;"), said);
    }
  }

  @Test
  void whatIsNestedTooDeepIsStillTold() {
    String deep = "> ".repeat(60) + "bottom of quotes\n\n" + IntStream.range(0, 40)
        .mapToObj(i -> " ".repeat(2 * i) + "- level " + i + "\n").reduce("", String::concat);
    try (MadeDeck deck = new MadeDeck(markdown(deep))) {
      String said = deck.everything();
      assertTrue(said.contains("bottom of quotes") && said.contains("level 39"), said);
    }
  }

  @Test
  void anAddressWithStrangeSignsLeadsThere() throws Exception {
    Names names = new Names();
    names.read(renderer.render(markdown("[a](https://example.org/a|b?c=[1]&d=%zz#e#f) [b](mailto:x@example.org)")));
    assertEquals(2, names.outside.size(), names.outside.toString());
  }

  private static Document markdown(String text) {
    return Documents.one(new MarkdownText().blocks(text, Voice.CLIENT, Optional.of(Locale.of("nl"))).toArray(Block[]::new));
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

  private static List<String> payloads() {
    Random random = new Random(SEED);
    Set<String> payloads = new LinkedHashSet<>(SEEDS);
    while (payloads.size() < WANTED) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        String seed = SEEDS.get(random.nextInt(SEEDS.size()));
        int from = random.nextInt(4) == 0 ? random.nextInt(seed.length()) : 0;
        text.append(seed, from, Math.min(seed.length(), from + 200)).append(random.nextBoolean() ? "\n\n" : " ");
      }
      payloads.add(random.nextInt(3) == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString());
    }
    return new ArrayList<>(payloads).subList(0, WANTED);
  }
}
