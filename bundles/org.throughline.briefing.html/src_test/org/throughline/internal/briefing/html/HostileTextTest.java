package org.throughline.internal.briefing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.MarkdownText;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.Documents;

/** Texts that try to become something else stay text, wherever in a document they stand. */
class HostileTextTest {

  private static final long SEED = 20_261_123;
  private static final List<String> SEEDS = List.of("<script>alert(1)</script>", "</script><script>x()</script>",
      "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)",
      "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](data:text/html;base64,PHNjcmlwdD4=)",
      "![a](http://example.org/x.png)", "<a href=\"javascript:alert(1)\">a</a>", "]]>", "<![CDATA[<b>]]>",
      "<!-- -->", "--><b>", "<?xml version=\"1.0\"?>", "&lt;b&gt;", "&#60;script&#62;", "&#x3c;script>", "&amp;amp;",
      "</style><b>", "</title><b>", "</svg><b>", "</desc><script>1</script>", "<iframe src=//x>", "<object data=x>",
      "<base href=//x>", "<meta http-equiv=refresh content=0>", "<link rel=stylesheet href=//x>",
      "<math><mi xlink:href=\"javascript:1\">", "<form action=//x><input>", "\"};alert(1)//", "\\\"; } body { x",
      "{{7*7}}", "${7*7}", "<%= 1 %>", "\0", "a\0b<script\0>", "\u202Egnp.exe", "\u200F\u200Eשלום", "\u2066\u2067x",
      "\uD800", "\uDFFF\uD83D", "\uFFFE\uFFFF", "\u0007\u001B[31m", "a\u2028\u2029b", "\uFEFF<b>", "＜script＞",
      "<sCrIpT>x</ScRiPt>", "<svg><animate onbegin=alert(1)>", "<a href='vbscript:x'>", "<p style=\"x:url(//x)\">",
      "=cmd|'/c calc'!A1", "%3Cscript%3E", "<details open ontoggle=x>", "<details><summary>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>&e;",
      "𝕏<𝕓>", "😀<b>👨‍👩‍👧", "a".repeat(5_000), "<".repeat(300), "&".repeat(300), "> ".repeat(200),
      "*".repeat(400), "[".repeat(400), "`".repeat(99) + "<b>", "http://x\"onclick=1", "https://a b", "mailto:a\"b@c");

  @Test
  void fourHundredTextsChangeNothingButTheText() {
    String skeleton = skeleton(render(Documents.everywhere("x")));
    List<String> payloads = payloads(400);
    assertEquals(400, payloads.size());
    for (String payload : payloads) {
      String html = render(Documents.everywhere(payload));
      assertEquals(skeleton, skeleton(html), () -> "seed " + SEED + ": " + payload);
      assertFalse(html.chars().anyMatch(each -> each < 32 && each != '\n' && each != '\t'), payload);
      assertTrue(html.equals(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)), payload);
      assertFalse(html.codePoints().anyMatch(each -> each >= 0x202A && each <= 0x202E || each >= 0x2066 && each <= 0x2069),
          payload);
    }
  }

  @Test
  void fourHundredTextsInMarkdownOnlyBecomeHarmlessElements() {
    Set<String> harmless = Set.of("p", "ul", "ol", "li", "blockquote", "strong", "em", "code", "a", "br", "span");
    for (String payload : payloads(400)) {
      String html = render(markdown(payload));
      Element section = Jsoup.parse(html).select("main section").first();
      assertTrue(section != null);
      for (Element element : section.getAllElements()) {
        if (element != section && !element.tagName().equals("h2")) {
          assertTrue(harmless.contains(element.tagName()), () -> element.tagName() + ", seed " + SEED + ": " + payload);
        }
        for (Attribute attribute : element.attributes()) {
          assertTrue(Set.of("class", "dir", "lang", "id", "href", "rel", "aria-labelledby").contains(attribute.getKey()),
              attribute + ": " + payload);
          assertTrue(!attribute.getKey().equals("href") || attribute.getValue().matches("(?i)(https?://|mailto:).*"),
              attribute + ": " + payload);
        }
      }
    }
  }

  @Test
  void theTextItselfIsStillThere() {
    String html = render(Documents.everywhere("<script>alert('a' & \"b\")</script>"));
    assertEquals("<script>alert('a' & \"b\")</script>", Jsoup.parse(html).select(".throughline .name").text());
    assertTrue(render(markdown("<b>vet</b> & [x](javascript:1)")).contains("&lt;b&gt;vet&lt;/b&gt; &amp; x"));
  }

  private static Document markdown(String text) {
    return new Document(Locale.of("nl"),
        new Cover(Words.program("x"), "x", Words.program("x"), Words.program(""), List.of()),
        new Document.Running("x", "x", "x"), List.of(new DocumentSection("one", Words.program("x"), "",
            new MarkdownText().blocks(text, Voice.CLIENT, Optional.of(Locale.of("nl"))))));
  }

  private static String render(Document document) {
    return new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8);
  }

  /** The elements with the names of their attributes, without any text and however many lines it was broken into. */
  private static String skeleton(String html) {
    return Jsoup.parse(html).getAllElements().stream()
        .map(element -> element.tagName() + element.attributes().asList().stream().map(Attribute::getKey).toList())
        .filter(element -> !element.startsWith("br[") && !element.startsWith("text[")).collect(Collectors.joining("\n"));
  }

  private static List<String> payloads(int wanted) {
    Random random = new Random(SEED);
    Set<String> payloads = new LinkedHashSet<>(SEEDS);
    while (payloads.size() < wanted) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        String seed = SEEDS.get(random.nextInt(SEEDS.size()));
        int from = random.nextInt(4) == 0 ? random.nextInt(seed.length()) : 0;
        text.append(seed, from, Math.min(seed.length(), from + 400)).append(random.nextBoolean() ? "\n\n" : " ");
      }
      payloads.add(random.nextInt(3) == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString());
    }
    return new ArrayList<>(payloads).subList(0, wanted);
  }
}
