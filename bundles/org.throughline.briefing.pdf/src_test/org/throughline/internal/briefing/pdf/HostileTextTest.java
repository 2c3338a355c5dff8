package org.throughline.internal.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.MarkdownText;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.testkit.Documents;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Texts that try to become something else stay text, wherever in a document they stand. */
class HostileTextTest {

  private static final long SEED = 20_261_123;
  private static final int WANTED = 400;
  private static final List<String> SEEDS = List.of("<script>alert(1)</script>", "\"><svg onload=alert(1)>",
      "javascript:alert(1)", "[a](javascript:alert(1))", "[a](file:///etc/passwd)", "![a](http://example.org/x.png)",
      "]]>", "<![CDATA[<b>]]>", "<!-- -->", "</style><b>", "*/ } body { display: none } /*", "url(http://example.org/x)",
      "@import url(//x)", "@page { size: 1px }", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>&e;", "&amp;#60;",
      "<img src='file:///etc/passwd'>", "<object data=x>", "<link rel=stylesheet href=//x>", "<bookmark name=x href=y>",
      "{{7*7}}", "${7*7}", "=cmd|'/c calc'!A1", "\0", "a\0b", "\u202Egnp.exe", "\u200F\u200Eשלום", "\u2066\u2067x",
      "\uD800", "\uDFFF\uD83D", "\uFFFE\uFFFF", "\u0007\u001B[31m", "a\u2028\u2029b", "\uFEFF<b>", "＜script＞", "𝕏<𝕓>",
      "😀<b>👨‍👩‍👧", "(Tj) Do BT /JS (app.alert(1)) >> endobj", "\\) Tj ET Q", "/Launch /URI /OpenAction",
      "a".repeat(3_000), "<".repeat(300), "> ".repeat(200), "*".repeat(400), "[".repeat(400), "\t\t", "\r\n\r\n",
      "http://x\"onclick=1", "mailto:a\"b@c", "a\u0301\u0302\u0303".repeat(50), "لا إله".repeat(40));

  @Test
  void fourHundredTextsChangeNothingButTheText() {
    String skeleton = skeleton(LimitsTest.tree(Documents.everywhere("x")));
    String ofNothing = skeleton(LimitsTest.tree(Documents.everywhere(" ")));
    for (String payload : payloads()) {
      org.w3c.dom.Document tree = LimitsTest.tree(Documents.everywhere(payload));
      assertEquals(payload.isBlank() ? ofNothing : skeleton, skeleton(tree), () -> "seed " + SEED + ": " + payload);
      String style = tree.getElementsByTagName("style").item(0).getTextContent();
      assertFalse(style.contains("url(") || style.contains("@import"), payload);
    }
  }

  @Test
  void inMarkdownTheyOnlyBecomeHarmlessElements() {
    Set<String> harmless = Set.of("p", "ul", "ol", "li", "blockquote", "strong", "em", "code", "a", "br", "span", "div",
        "section", "h2");
    for (String payload : payloads()) {
      Element root = LimitsTest.tree(markdown(payload)).getDocumentElement();
      var all = ((Element) root.getElementsByTagName("section").item(0)).getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        assertTrue(harmless.contains(element.getTagName()), () -> element.getTagName() + ": " + payload);
        for (int j = 0; j < element.getAttributes().getLength(); j++) {
          Attr attribute = (Attr) element.getAttributes().item(j);
          assertTrue(Set.of("class", "dir", "lang", "id", "href", "title").contains(attribute.getName()), payload);
          assertTrue(!attribute.getName().equals("href") || attribute.getValue().matches("(?i)(https?://|mailto:).*"),
              payload);
        }
      }
    }
  }

  /** A file may show text, lead to addresses and hold pictures: nothing in it runs, opens, loads or is attached. */
  @Test
  void nothingInTheFileRuns() throws IOException {
    Set<String> forbidden = Set.of("JS", "JavaScript", "AA", "OpenAction", "EmbeddedFile", "EmbeddedFiles", "AcroForm",
        "RichMedia", "Launch", "GoToR", "SubmitForm", "ImportData", "FS", "XFA");
    List<String> some = payloads();
    for (int i = 0; i < some.size(); i += WANTED / 8) {
      try (MadePdf pdf = new MadePdf(Documents.everywhere(String.join(" ", some.subList(i, i + 5))))) {
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
    String deep = "> ".repeat(60) + "bottom of quotes\n\n" + java.util.stream.IntStream.range(0, 40)
        .mapToObj(i -> " ".repeat(2 * i) + "- level " + i + "\n").reduce("", String::concat);
    try (MadePdf pdf = new MadePdf(markdown(deep))) {
      String said = String.join(" ", pdf.pages()).replaceAll("\\s+", " ");
      assertTrue(said.contains("bottom of quotes") && said.contains("level 39"), said);
    }
  }

  @Test
  void theTextItselfIsStillThere() throws IOException {
    try (MadePdf pdf = new MadePdf(Documents.everywhere("<script>alert('a' & \"b\")</script>"))) {
      String said = String.join("\n", pdf.pages());
      assertTrue(said.contains("<script>alert('a' & \"b\")</script>"), said);
      assertFalse(said.contains("&lt;") || said.contains("&amp;"), said);
    }
  }

  private static Document markdown(String text) {
    return Documents.one(new MarkdownText().blocks(text, Voice.CLIENT, java.util.Optional.of(Locale.of("nl")))
        .toArray(Block[]::new));
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
