package org.throughline.internal.briefing.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.HtmlChecker;

/** A brief in which every kind of block occurs, as a page. */
class HtmlRendererTest {

  private static final Path GOLDEN =
      Path.of("src_test", "org", "throughline", "internal", "briefing", "html", "every-block.html");

  private final byte[] bytes = new HtmlRenderer().render(Documents.everyBlock());
  private final String html = new String(bytes, StandardCharsets.UTF_8);
  private final Document page = Jsoup.parse(html);

  /** To accept a change, run with {@code -Dthroughline.golden=write} and look at what changed. */
  @Test
  void thePageIsTheOneThatWasLookedAt() throws IOException {
    if ("write".equals(System.getProperty("throughline.golden"))) {
      Files.write(GOLDEN, bytes);
    }
    assertEquals(Files.readString(GOLDEN).replace("\r\n", "\n"), html);
    assertArrayEquals(bytes, new HtmlRenderer().render(Documents.everyBlock()));
  }

  @Test
  void theCheckerFindsNoError(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("brief.html"), bytes);
    Path small = Files.write(folder.resolve("small.html"), new HtmlRenderer().render(Documents.smallest()));
    assertEquals("", HtmlChecker.errorsIn(List.of(file, small)));
  }

  @Test
  void theCheckerWouldFindAnError(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("wrong.html"), "<!DOCTYPE html><html><p><div></p><img></html>");
    assertFalse(HtmlChecker.errorsIn(List.of(file)).isEmpty());
  }

  @Test
  void nothingRunsAndNothingIsLoaded() {
    assertEquals("default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    assertTrue(page.select("script:not([type=application/ld+json]), link, img, iframe, object, embed, base, form, use, image, foreignObject").isEmpty());
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(attribute -> {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on") || name.equals("src") || name.equals("srcset") || name.equals("style"), name);
      });
    }
    String css = page.select("style").html();
    assertFalse(css.contains("url(") || css.contains("@import") || css.contains("expression"));
    assertTrue(page.select("a[href]").stream().map(link -> link.attr("href"))
        .allMatch(href -> href.matches("(#|https?://|mailto:).*")));
  }

  @Test
  void programsReadWhatItIs() {
    String json = page.select("script").html();
    assertTrue(json.startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Report\",\"name\":\""), json);
    assertTrue(json.contains("\"inLanguage\":\"en-NL\"") && json.contains("\"url\":\"#" + page.select("h2").first().id()), json);
  }

  @Test
  void everyChartCanBeMadeAsLargeAsTheWindowAndSmallAgain() {
    for (Element figure : page.select("figure.chart")) {
      assertEquals(figure.select(".drawing").attr("id"), figure.select("a.larger").attr("href").substring(1));
      assertEquals(figure.id(), figure.select(".drawing a.back").attr("href").substring(1));
    }
  }

  @Test
  void thePageCanBeReadAloudAndStepByStep() {
    assertEquals("en-NL", page.select("html").attr("lang"));
    assertEquals("nl", page.select(".cover .client").attr("lang"));
    assertEquals(1, page.select("h1").size());
    int before = 1;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, "a level is left out before " + heading.text());
      before = level;
    }
    Element first = page.body().child(0);
    assertEquals("#text", first.attr("href"));
    assertNotNull(page.getElementById("text"));
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), "twice: " + element.id()));
    page.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml()));
    page.select("[aria-labelledby]").forEach(element -> List.of(element.attr("aria-labelledby").split(" "))
        .forEach(id -> assertTrue(ids.contains(id), element.tagName() + " " + id)));
  }

  @Test
  void everyChartHasTitleDescriptionAndTable() {
    assertEquals(5, page.select("figure.chart").size());
    for (Element figure : page.select("figure.chart")) {
      assertEquals(2, figure.select("svg").size());
      for (Element svg : figure.select("svg")) {
        assertEquals("img", svg.attr("role"));
        assertFalse(svg.select("> title").text().isBlank());
        assertFalse(svg.select("> desc").text().isBlank());
        assertEquals(svg.select("> title").attr("id") + " " + svg.select("> desc").attr("id"),
            svg.attr("aria-labelledby"));
        svg.select("text").forEach(text -> assertTrue(Double.parseDouble(text.attr("font-size")) >= 12, text.text()));
      }
      assertFalse(figure.select("details table tbody tr").isEmpty());
      assertFalse(figure.select("details table thead th[scope=col]").isEmpty());
      assertTrue(figure.select("figcaption").text().startsWith("Figure "));
    }
  }

  @Test
  void everyFigureSaysWhereItComesFromAndWhetherItWasGenerated() {
    assertEquals(2, page.select(".sources li").size());
    assertTrue(page.select("#source-1").text().startsWith("Generated data Conversations on X"));
    for (Element claim : page.select(".claim")) {
      assertFalse(claim.select(".caption a[href^=#source-]").isEmpty());
    }
    Element claim = page.select(".claim").first();
    assertNotNull(claim);
    assertEquals("917 of 1,906 conversations on X, Facebook and WhatsApp, 1 September to 15 November 2026. Insight 14. "
        + "Confidence high, valid until 15 May 2027. Generated data 1", claim.select(".caption").text());
    assertTrue(page.select("#figure-2 .caption").text().startsWith("Generated data"));
    assertEquals("⚠ Out of date", page.select(".claim .outdated").text());
  }

  @Test
  void whatMissesThePromiseStandsOutAndTheLineIsBrokenThere() {
    assertEquals(List.of("2 h 10"), page.select(".table td strong").eachText());
    assertEquals("The line is broken here", page.select(".throughline li.broken .break").text());
    assertEquals(1, page.select(".throughline li.open-end").size());
  }

  @Test
  void theSendersColourLogoAndWordAreOnThePage() {
    byte[] dot = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
        + "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    org.throughline.picture.Colour own = org.throughline.picture.Colour.of(0x1B4F72);
    org.throughline.briefing.document.Document plain = Documents.everyBlock();
    Document sent = Jsoup.parse(new String(new HtmlRenderer().render(new org.throughline.briefing.document.Document(
        plain.language(), plain.cover(), plain.running(), plain.sections(),
        new org.throughline.briefing.document.Sender("Studio Kade", java.util.Optional.of(
            new org.throughline.briefing.document.Logo(org.throughline.picture.ImageFile.of(dot), "Studio Kade")),
            java.util.Optional.of(own), "Confidential"))), StandardCharsets.UTF_8));
    assertEquals("Confidential", sent.select(".masthead .confidential").text());
    assertEquals("Studio Kade", sent.select(".cover svg.logo").attr("aria-label"));
    assertTrue(sent.select(".cover svg.logo image").attr("href").startsWith("data:image/png;base64,"));
    String css = sent.select("style").first().data();
    assertTrue(css.contains("--accent: #1B4F72"), "as it is on light ground");
    String dark = css.substring(css.indexOf("prefers-color-scheme: dark"));
    String accent = dark.substring(dark.indexOf("--accent: #") + 11).substring(0, 6);
    assertTrue(org.throughline.picture.Colour.of(Integer.parseInt(accent, 16)).contrast(org.throughline.picture.Theme.DARK
        .colour(org.throughline.picture.Token.SURFACE)) >= 4.5, "readable on dark ground: " + accent);
  }
}
