package org.throughline.internal.briefing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.HostileTextContractTest;

/** Texts that try to become something else, in a page. */
class HostileTextTest extends HostileTextContractTest {

  private static final Set<String> HARMLESS = Set.of("p", "ul", "ol", "li", "blockquote", "strong", "em", "code", "a", "br",
      "span");
  private static final Set<String> ATTRIBUTES = Set.of("class", "dir", "lang", "id", "href", "rel", "aria-labelledby");

  private final String skeleton = skeleton(render(Documents.everywhere("x")));
  private final String ofNothing = skeleton(render(Documents.everywhere(" ")));

  HostileTextTest() {
    super(5_000, 1);
  }

  @Override
  protected void assertOnlyText(Document document, String text) {
    String html = render(document);
    assertEquals(text.isBlank() ? ofNothing : skeleton, skeleton(html), text);
    assertFalse(html.chars().anyMatch(each -> each < 32 && each != '\n' && each != '\t'), text);
    assertTrue(html.equals(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)), text);
    assertFalse(html.codePoints().anyMatch(each -> each >= 0x202A && each <= 0x202E || each >= 0x2066 && each <= 0x2069),
        text);
  }

  @Override
  protected void assertOnlyMarkdown(Document document, String text) {
    Element section = Jsoup.parse(render(document)).select("main section").first();
    assertTrue(section != null);
    for (Element element : section.getAllElements()) {
      if (element != section && !element.tagName().equals("h2")) {
        assertTrue(HARMLESS.contains(element.tagName()), () -> element.tagName() + ": " + text);
      }
      for (Attribute attribute : element.attributes()) {
        assertTrue(ATTRIBUTES.contains(attribute.getKey()), attribute + ": " + text);
        assertTrue(!attribute.getKey().equals("href") || attribute.getValue().matches("(?i)(https?://|mailto:).*"),
            attribute + ": " + text);
      }
    }
  }

  @Override
  protected String said(Document document) {
    return Jsoup.parse(render(document)).body().text();
  }

  @Test
  void markupInMarkdownIsTextAndALinkToAScriptIsNone() {
    assertTrue(render(Documents.markdown("<b>vet</b> & [x](javascript:1)")).contains("&lt;b&gt;vet&lt;/b&gt; &amp; x"));
  }

  @Test
  void whatIsNestedTooDeepIsStillRead() {
    String said = said(Documents.deep());
    assertTrue(said.contains("bottom of quotes") && said.contains("level 39"), said);
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
}
