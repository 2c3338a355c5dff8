package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.OpenMode;
import org.throughline.core.SetFeature;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;

/** Briefings of strange clients and to strange places: what can be made is made, and the rest is said. */
class BriefTroubleTest extends ProductStory {

  private static final List<String> FORMATS = List.of("docx", "html", "pdf", "pptx");

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.sorted().toList();
    }
  }

  /** A client with a briefing in whose sections these words stand. */
  private void client(String words) {
    assertEquals(0, run("new", "klant", "--client-language", "nl", "--country", "NL"), () -> err);
    assertEquals(0, run("brief", "new", "klant", "Winter", "--template", "idea"), () -> err);
    try (ClientSession session = CLIENTS.open(folder.resolve("klant"), OpenMode.EDIT)) {
      Briefing briefing = session.index().<Briefing>all(Briefing.class).getFirst();
      session.run(new SetFeature(session.client(), ModelPackage.Literals.ELEMENT__SHARED_WITH, List.of(Readership.PARTNER_AGENCY)));
      for (Section each : List.copyOf(briefing.getSections())) {
        session.run(new SetFeature(each, BriefingPackage.Literals.SECTION__OWN_WORDS, words));
      }
      session.save();
    }
  }

  @Test
  void anyTextComesOutInEveryFormat() throws IOException {
    client("""
        Eén <script>alert(1)</script> <img src="http://127.0.0.1/x.png"> ![plaatje](../../weg.png) 👩🏽‍🚒 中文 שלום مرحبا

        - [klik](javascript:alert(1))
        - %s
        """.formatted("Donaudampfschifffahrt".repeat(60)));
    assertEquals(0, run("brief", "export", "klant", "--format", String.join(",", FORMATS), "--out", "sent"), () -> err);
    List<Path> made = files("sent");
    assertEquals(FORMATS, made.stream().map(it -> it.toString().replaceAll(".*\\.", "")).toList());
    String page = Files.readString(made.get(1));
    assertTrue(page.contains("&lt;script&gt;alert(1)") && !page.replace("<script type=\"application/ld+json\">", "").contains("<script") && !page.contains("javascript:"),
        page.substring(page.indexOf("<body>")));
    assertTrue(Files.readString(made.get(2), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    for (Path each : List.of(made.getFirst(), made.get(3))) {
      try (ZipFile whole = new ZipFile(each.toFile())) {
        for (var part : whole.stream().toList()) {
          try (InputStream in = whole.getInputStream(part)) {
            assertTrue(in.readAllBytes().length > 0, part.getName());
          }
        }
      }
    }
  }

  @Test
  void whatABriefingHasNothingForIsSaidAndTheOthersAreMade() throws IOException {
    client("Kort.");
    assertEquals(0, run("brief", "export", "klant", "--format", "html,xlsx,ics,vcf", "--out", "sent"), () -> err);
    assertEquals(1, files("sent").size());
    assertTrue(out.contains("No workbook was made, because") && out.contains("No calendar was made, because")
        && out.contains("No address book was made, because"), out);
  }

  @Test
  void anEmptyClientSaysWhatToDoNext() throws IOException {
    assertEquals(0, run("new", "leeg", "--client-language", "nl", "--country", "NL"), () -> err);
    assertEquals(8, run("brief", "export", "leeg", "--out", "sent"));
    assertTrue(err.contains("brief new"), err);
    assertEquals(0, run("brief", "new", "leeg", "Winter"), () -> err);
    assertEquals(0, run("brief", "export", "leeg", "--out", "sent", "--format", String.join(",", FORMATS)), () -> err);
    assertTrue(err.contains("The briefing is empty"), err);
    assertEquals(FORMATS.size(), files("sent").size());
  }

  @Test
  void aPlaceThatIsNoFolderIsNamedAndWhatLiesThereStays() throws IOException {
    client("Kort.");
    Files.writeString(folder.resolve("sent"), "mine");
    assertEquals(7, run("brief", "export", "klant", "--format", "html,pdf", "--out", "sent"));
    assertTrue(err.contains(".html could not be written: ") && err.contains(".pdf could not be written: "), err);
    assertTrue(err.contains("sent is no folder, for a file of that name is there."), err);
    assertEquals("mine", Files.readString(folder.resolve("sent")));
    assertEquals(7, run("brief", "export", "klant", "--format", "html", "--out", "sent/deeper"));
    assertTrue(err.contains("sent is no folder"), err);
  }

  @Test
  void aMistypedCommandOfTwoWordsIsRecognised() {
    assertEquals(2, run("brief", "exprot", "klant"));
    assertTrue(err.contains("Did you mean “brief export”?"), err);
    assertEquals(2, run("brief", "klant", "zomer"));
    assertFalse(err.contains("Did you mean"), err);
  }
}
