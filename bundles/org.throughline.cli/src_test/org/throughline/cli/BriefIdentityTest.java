package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.OpenMode;
import org.throughline.core.SetFeature;
import org.throughline.model.Attachment;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.VisualCue;

/** The sample client's brief goes out with the logo and colour of its brand, under the imprint it names. */
class BriefIdentityTest extends ProductStory {

  private Path logo = Path.of("");

  @BeforeEach
  void aSampleClient() {
    assertEquals(0, run("sample", "klant"), () -> err);
    try (ClientSession session = CLIENTS.open(folder.resolve("klant"), OpenMode.READ_ONLY)) {
      logo = folder.resolve("klant/attachments").resolve(brand(session).getLogo().getHash());
    }
  }

  private static BrandDna brand(ClientSession session) {
    return session.index().<BrandDna>all(BrandDna.class).iterator().next();
  }

  private byte[] made(String format) throws IOException {
    assertEquals(0, run("brief", "export", "klant", "--reader", "partner-agency", "--format", format, "--out", "sent"),
        () -> err);
    try (Stream<Path> files = Files.list(folder.resolve("sent"))) {
      Path file = files.filter(it -> it.toString().endsWith("." + format)).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    }
  }

  private Document page() throws IOException {
    return Jsoup.parse(new String(made("html"), StandardCharsets.UTF_8));
  }

  private void change(Consumer<ClientSession> what) {
    try (ClientSession session = CLIENTS.open(folder.resolve("klant"), OpenMode.EDIT)) {
      what.accept(session);
      session.save();
    }
  }

  private static void colour(ClientSession session, String colour) {
    VisualCue cue = brand(session).getVisualCues().getFirst();
    session.run(new SetFeature(cue, DnaPackage.Literals.VISUAL_CUE__COLOUR, colour));
  }

  @Test
  void theCoverShowsTheLogoOfTheClientAndWhereTheSenderIsFound() throws IOException {
    Document page = page();
    assertEquals("Paars huisje met een verlicht raam", page.select(".masthead svg.mark").attr("aria-label"));
    assertTrue(page.select(".masthead svg.mark image").attr("href").startsWith("data:image/png;base64,"));
    assertEquals(List.of("Studio Kade B.V.", "Westerkade 12, 1015 XH Amsterdam", "www.studiokade.example"),
        page.select(".facts div:first-child dd").eachText());
    assertEquals("https://www.studiokade.example", page.select(".facts a").attr("href"));
    assertTrue(page.select("footer").text().startsWith("Studio Kade voor Zekerhuis · "), page.select("footer").text());
  }

  @Test
  void aLogoThatIsGoneChangedOrHugeIsSaidAndTheBriefIsMade() throws IOException {
    byte[] whole = Files.readAllBytes(logo);
    Files.write(logo, new byte[] {1, 2, 3});
    assertEquals("Het logo kon niet worden gelezen.", page().select(".masthead .caption").text());
    try (RandomAccessFile file = new RandomAccessFile(logo.toFile(), "rw")) {
      file.setLength(3_000_000_000L);
    }
    assertEquals("Het logo kon niet worden gelezen.", page().select(".masthead .caption").text());
    Files.delete(logo);
    assertEquals("Het logo kon niet worden gelezen.", page().select(".masthead .caption").text());
    for (String format : List.of("pdf", "docx", "pptx")) {
      assertTrue(made(format).length > 0, format);
    }
    Files.write(logo, whole);
    assertTrue(page().select(".masthead .caption").isEmpty());
  }

  @Test
  void theColourOfTheBrandIsTheAccentUnlessItIsTooFaintForText() throws IOException {
    change(session -> colour(session, "#1B4F72"));
    assertTrue(page().select("style").html().contains("--accent: #1B4F72"));
    change(session -> colour(session, "#F6C667"));
    assertTrue(page().select("style").html().contains("--accent: #8A1C5B"), "the product's own");
  }

  @Test
  void whatIsNotSharedWithTheReaderLeavesNoTrace() throws IOException {
    change(session -> {
      Attachment own = brand(session).getLogo();
      session.run(new SetFeature(own, ModelPackage.Literals.ELEMENT__SHARED_WITH, List.of(Readership.CLIENT)));
      session.run(new SetFeature(brand(session).getVisualCues().getFirst(), ModelPackage.Literals.ELEMENT__SHARED_WITH,
          List.of(Readership.CLIENT)));
      colour(session, "#1B4F72");
    });
    for (String format : List.of("html", "pdf", "docx", "pptx")) {
      byte[] before = made(format);
      change(session -> colour(session, "#0B5345"));
      byte[] kept = Files.readAllBytes(logo);
      Files.delete(logo);
      assertArrayEquals(before, made(format), format);
      Files.write(logo, kept);
      change(session -> colour(session, "#1B4F72"));
    }
    Document page = page();
    assertTrue(page.select(".mark").isEmpty());
    assertFalse(page.html().contains("verlicht raam"));
    assertFalse(page.html().contains("1B4F72"));
  }
}
