package org.throughline.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.testkit.HostileTexts;
import org.throughline.cli.PlainProgram;
import org.throughline.core.ClientException;
import org.throughline.model.Client;

/**
 * A client in whose texts somebody has written what tries to become something else: in a briefing of any template and in
 * any format, all of it stays text.
 */
class HostileClientTest {

  private static final int WANTED = 400;
  private static final int LONGEST = 300;
  /** Formats that take long to make get several texts in one place, and more where all of them have to come. */
  private static final int TOGETHER = 4;
  private static final int ALL_TOGETHER = 40;
  private static final Set<String> QUICK = Set.of("html", "ics", "vcf", "xlsx");
  /** One of so many texts is tried in every verification, each in the long one. */
  private static final int ONE_OF = 100;
  private static final int FEW_BRIEFINGS = 5;
  private static final int FIELDS = 70;

  private static final String LINK = "to http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
  /** What Markdown, other alphabets and letters without a typeface add to a file: emphasis, lists, links, directions. */
  private static final Map<String, Set<String>> HARMLESS = Map.of(
      "docx", Set.of("@TargetMode", LINK, "hyperlink", "b", "bCs", "i", "iCs", "br", "bidi", "rtl", "numPr", "ilvl", "numId",
          "text", "@font-size", "@lengthAdjust", "@textLength"),
      "html", Set.of("a", "@href", "@rel", "p", "ul", "ol", "li", "blockquote", "strong", "em", "code", "br", "span"),
      "ics", Set.of(),
      "pdf", Set.of("URI", "S URI", "S Link", "S BlockQuote", "S L", "S LI", "S LBody", "S Lbl", "S Div", "S P", "S Span"),
      "pptx", Set.of("@TargetMode", LINK, "hlinkClick", "@tooltip", "buAutoNum", "buChar", "br", "@rtl", "@algn", "text",
          "@font-size", "@lengthAdjust", "@textLength"),
      "vcf", Set.of(),
      "xlsx", Set.of());

  @TempDir
  private Path folder;

  private final List<String> texts = HostileTexts.of(WANTED, LONGEST);

  @Test
  void textsOfManyFieldsReachBriefings() {
    try (HostileClient client = new HostileClient(folder)) {
      Map<Integer, EAttribute> places = new HashMap<>();
      Client marked = client.with((attribute, place) -> {
        places.put(place, attribute);
        return "place" + place + "x";
      });
      Set<String> reached = new TreeSet<>();
      for (int i = 0; i < client.size(); i++) {
        Document document = client.document(marked, i, "typed");
        for (Renderer format : formats(true)) {
          Matcher found = Pattern.compile("place(\\d+)x").matcher(
              made(format, document).map(it -> new String(it, StandardCharsets.UTF_8)).orElse(""));
          while (found.find()) {
            EAttribute attribute = places.getOrDefault(Integer.parseInt(found.group(1)), marked.eClass().getEIDAttribute());
            reached.add(attribute.getEContainingClass().getName() + "." + attribute.getName());
          }
        }
      }
      assertTrue(reached.size() >= FIELDS, reached.size() + " fields: " + reached);
    }
  }

  @Test
  void textsOfAClientStayTextInEveryFormat() {
    try (HostileClient client = new HostileClient(folder)) {
      stayText(client, formats(true), 1, ONE_OF, 1);
      stayText(client, formats(false), TOGETHER, WANTED, FEW_BRIEFINGS);
    }
  }

  @Test
  @Tag("long")
  void fourHundredTextsOfAClientStayTextInEveryFormat() {
    try (HostileClient client = new HostileClient(folder)) {
      stayText(client, formats(true), 1, 1, 1);
      stayText(client, formats(false), ALL_TOGETHER, ALL_TOGETHER, 1);
    }
  }

  @Test
  void whatIsActiveIsFound() throws IOException {
    assertTrue(OpenedFile.of("html", bytes("<p onclick=x><script>1</script>")).names()
        .containsAll(Set.of("script", "@onclick")));
    assertEquals(Set.of("javascript:x"), OpenedFile.of("html", bytes("<a href='javascript:x'>")).addresses());
    assertTrue(OpenedFile.of("ics", bytes("BEGIN:VALARM\r\nATTACH;VALUE=URI:x\r\nEND:VALARM\r\n")).names()
        .containsAll(Set.of("BEGIN VALARM", "ATTACH", ";VALUE")));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(archive)) {
      out.putNextEntry(new ZipEntry("xl/sheet1.xml"));
      out.write(bytes("<c><f>1+1</f><instrText> DDE x </instrText><x TargetMode='External' Type='t' Target='file:x'/></c>"));
    }
    OpenedFile opened = OpenedFile.of("xlsx", archive.toByteArray());
    assertTrue(opened.names().containsAll(Set.of("f", "field DDE x", "to t", "part xl/sheet.xml")));
    assertEquals(Set.of("file:x"), opened.addresses());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument made = new PDDocument()) {
      made.addPage(new PDPage());
      made.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x"));
      made.save(pdf);
    }
    assertTrue(OpenedFile.of("pdf", pdf.toByteArray()).names().containsAll(Set.of("OpenAction", "JS", "S JavaScript")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Renderer> formats(boolean quick) {
    return PlainProgram.renderers().stream().filter(it -> QUICK.contains(it.format()) == quick).toList();
  }

  /** The file, or nothing where a briefing has nobody to call and no dates. */
  private static Optional<byte[]> made(Renderer format, Document document) {
    try {
      return Optional.of(format.render(document));
    } catch (ClientException empty) {
      return Optional.empty();
    }
  }

  /** What files of each format are made of when each text is a plain word. */
  private static Map<String, Set<String>> usual(HostileClient client, List<Renderer> formats, int every) {
    Map<String, Set<String>> names = new HashMap<>();
    HARMLESS.forEach((format, harmless) -> names.put(format, new TreeSet<>(harmless)));
    Client plain = client.with((attribute, place) -> "word" + place);
    for (int i = 0; i < client.size(); i += every) {
      Document document = client.document(plain, i, "word");
      for (Renderer format : formats) {
        made(format, document).map(file -> OpenedFile.of(format.format(), file)).ifPresent(file ->
            names.merge(format.format(), file.names(), (all, more) -> {
              all.addAll(more);
              return all;
            }));
      }
    }
    return names;
  }

  /**
   * Fails if a text has become something else.
   *
   * @param together how many texts stand in one place
   * @param step how many further on those stand that are tried next
   * @param every of so many briefings one is made, each time another
   */
  private void stayText(HostileClient client, List<Renderer> formats, int together, int step, int every) {
    Map<String, Set<String>> usual = usual(client, formats, step < WANTED ? 1 : every);
    for (int first = 0; first < WANTED; first += step) {
      int shift = first;
      Client hostile = client.with((attribute, place) -> text(place + shift, together));
      for (int i = first / step % every; i < client.size(); i += every) {
        Document document = client.document(hostile, i, text(i + shift, together));
        String which = "briefing " + i + ", texts from " + shift + " in ";
        assertTrue(document.sections().size() > 2, which);
        for (Renderer format : formats) {
          made(format, document).ifPresent(file -> onlyText(file, format.format(), usual, which));
        }
      }
    }
  }

  private String text(int first, int together) {
    StringBuilder text = new StringBuilder(texts.get(first % WANTED));
    for (int i = 1; i < together; i++) {
      text.append(' ').append(texts.get((first + i) % WANTED));
    }
    return text.toString();
  }

  private static void onlyText(byte[] file, String format, Map<String, Set<String>> usual, String which) {
    OpenedFile opened = OpenedFile.of(format, file);
    Set<String> more = new TreeSet<>(opened.names());
    more.removeAll(usual.getOrDefault(format, Set.of()));
    assertEquals(Set.of(), more, which + format);
    opened.addresses().forEach(address -> assertTrue(address.matches("(?i)(https?://|mailto:).*|about:blank"),
        () -> address + " in " + which + format));
  }
}
