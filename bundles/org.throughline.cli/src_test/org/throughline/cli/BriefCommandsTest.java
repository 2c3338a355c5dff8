package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.briefing.template.ShippedTemplate;

/** Briefings at a terminal: made, judged, sent, compared, and answered. */
class BriefCommandsTest extends ProductStory {

  private static final String WINTER = "po4dfuzgktvmrwgagw6qavdw64";

  @BeforeEach
  void theSample() {
    sample(folder.resolve("zekerhuis"));
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theBriefingsOfTheSampleAreListed() {
    assertEquals(0, run("brief", "list", "zekerhuis"), () -> err);
    assertTrue(out.lines().anyMatch(it -> it.startsWith(WINTER + "  Antwoord als je het vraagt: wintercampagne 2027 · ")
        && it.endsWith("· partner-agency · Issued · Issue 1")), out);
    assertEquals(0, run("brief", "list", "zekerhuis", "--json"), () -> err);
    assertTrue(out.contains("\"reader\": \"partner-agency\"") && out.contains("\"issues\": 1"), out);
  }

  @Test
  void aScoreSaysWhatIsMissing() {
    assertEquals(0, run("brief", "new", "zekerhuis", "Lente 2027", "--template", "idea"), () -> err);
    assertTrue(out.startsWith("Made the briefing “Lente 2027” with 10 sections."), out);
    assertEquals(1, run("brief", "lint", "zekerhuis", "--least", "80"), () -> err);
    assertTrue(out.contains("“Lente 2027” names no objective that is still worked for"), out);
    assertTrue(out.contains("  ! It has one thought (15 points)"), out);
    assertEquals(0, run("brief", "lint", "zekerhuis", "--briefing", WINTER, "--least", "80"), () -> out + err);
    assertTrue(out.startsWith("Antwoord als je het vraagt: wintercampagne 2027: "), out);
    assertEquals(0, run("brief", "lint", "zekerhuis", "--json", "--language", "sv"), () -> err);
    assertTrue(out.contains("\"score\": ") && out.contains("säger inte vilken enda tanke"), out);
    assertEquals(8, run("brief", "new", "zekerhuis", "Zomer", "--template", "novel"));
    assertTrue(err.contains("client, idea, strategy"), err);
  }

  @Test
  void aFormatOfEachKindIsMadeWithASensibleNameAndAPageForRemarks() throws IOException {
    assertEquals(0, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--format", "html", "--date", "2026-11-23",
        "--out", "out/sent"), () -> err);
    assertEquals(List.of("zekerhuis-antwoord-als-je-het-vraagt-agency-2026-11-23.html"), files("out/sent"));
    String page = Files.readString(folder.resolve("out/sent").resolve(files("out/sent").getFirst()));
    assertTrue(page.contains("[[brief:" + WINTER + "]]") && page.contains("[[where-now]]"), page);
    assertTrue(page.contains("Facebook haalt de beloofde tijd niet"), "a claim with its card");
    assertEquals(10, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--format", "html", "--date", "2026-11-23",
        "--out", "out/sent"));
    assertEquals(8, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--format", "html,papyrus"));
    assertTrue(err.contains("papyrus") && err.contains("html"), err);
    assertEquals(8, run("brief", "export", "zekerhuis", "--briefing", "nothing"));
    assertTrue(err.contains(WINTER), err);
    assertEquals(2, run("brief", "export", "zekerhuis", "--reader", "everybody"));
    assertTrue(err.contains("client, partner-agency"), err);
  }

  @Test
  void aBriefingInAnotherLanguageHasItsWordsInThatLanguage() throws IOException {
    assertEquals(0, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--format", "html", "--document-language",
        "sv", "--out", "sv", "--without-remarks"), () -> err);
    String page = Files.readString(folder.resolve("sv").resolve(files("sv").getFirst()));
    assertTrue(page.contains("lang=\"sv\"") && page.contains("Var är vi nu?") && !page.contains("[["), page);
    assertEquals(8, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--document-language", "12"));
    assertEquals(8, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--document-language", "dutch"));
    assertTrue(err.contains("“dutch” is no language"), err);
    assertEquals(0, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--format", "html", "--document-language",
        "fr", "--out", "fr"), () -> err);
    assertTrue(err.contains("does not speak French"), err);
  }

  @ParameterizedTest
  @EnumSource(ShippedTemplate.class)
  void everyTemplateMakesADocumentOfTheSample(ShippedTemplate template) throws IOException {
    assertEquals(0, run("brief", "new", "zekerhuis", "Nieuw", "--template", template.key()), () -> err);
    assertEquals(0, run("brief", "export", "zekerhuis", "--briefing", "Nieuw", "--format", "html", "--out", "out"),
        () -> err);
    String page = Files.readString(folder.resolve("out").resolve(files("out").getFirst()));
    long sections = page.lines().filter(it -> it.startsWith("<section ")).count();
    assertTrue(sections >= 3, template + " has only " + sections + " sections");
    for (Element table : Jsoup.parse(page).select(".table table")) {
      for (int column = 2; column <= table.select("thead th").size(); column++) {
        assertFalse(table.select("tbody tr > :nth-child(" + column + ")").stream().allMatch(it -> it.text().equals("–")),
            template + " has a column in which nothing stands: " + table.select("thead").text());
      }
    }
  }

  @Test
  void anIssueStaysAndWhatChangesSinceIsTold() throws IOException {
    assertEquals(8, run("brief", "diff", "zekerhuis", "--briefing", "Najaarsrapport 2026: belofte en praktijk"));
    assertTrue(err.contains("was never issued"), err);
    assertEquals(0, run("brief", "issue", "zekerhuis", "--briefing", WINTER, "--what-changed", "Cijfers aangevuld."),
        () -> err);
    assertTrue(out.contains("as number 2 ("), out);
    assertEquals(0, run("brief", "diff", "zekerhuis", "--briefing", WINTER), () -> err);
    assertTrue(out.startsWith("Nothing changed in “Antwoord als je het vraagt: wintercampagne 2027” from Issue 2 to now"), out);
    assertEquals(0, run("brief", "diff", "zekerhuis", "--briefing", WINTER, "--from", "1", "--to", "2"), () -> err);
    assertTrue(out.contains("What changed in") && out.contains("is new."), out);
    assertEquals(8, run("brief", "diff", "zekerhuis", "--briefing", WINTER, "--from", "7"));
    assertTrue(err.contains("1, 2"), err);
    Path chapter = chapter();
    Files.writeString(chapter, Files.readString(chapter).replaceFirst("geen “zo spoedig mogelijk”", "nooit “binnenkort”"));
    assertEquals(0, run("brief", "diff", "zekerhuis", "--briefing", WINTER, "--json"), () -> err);
    assertTrue(out.contains("\"kind\": \"CHANGED\"") && out.contains("binnenkort"), out);
    assertEquals(0, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--format", "html", "--out", "new",
        "--since", "2"), () -> err);
    String page = Files.readString(folder.resolve("new").resolve(files("new").getFirst()));
    assertTrue(page.contains("Wat er is veranderd sinds Uitgave 2") && page.contains("Gewijzigd sinds Uitgave 2"), page);
  }

  private Path chapter() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("zekerhuis/briefing"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void remarksOfAReaderComeBackToTheSections() throws IOException {
    Files.writeString(folder.resolve("mail.txt"),
        "Hoi,\n> [[brief:" + WINTER + "]]\n> [[where-now]] Waar staan we nu?\nWelk jaar is dit?\n");
    assertEquals(0, run("brief", "remarks", "zekerhuis", "mail.txt", "--from", "Yara Vonk"), () -> err);
    assertTrue(out.startsWith("Took 1 remark of 1 into “Antwoord als je het vraagt"), out);
    assertTrue(Files.readString(chapter()).contains("Welk jaar is dit?"));
    assertEquals(0, run("brief", "remarks", "zekerhuis", "mail.txt", "--from", "Yara Vonk"), () -> err);
    assertTrue(out.startsWith("Took no remarks of 1"), out);
    assertEquals(0, run("brief", "export", "zekerhuis", "--briefing", WINTER, "--format", "html", "--out", "out"));
    assertFalse(Files.readString(folder.resolve("out").resolve(files("out").getFirst())).contains("Welk jaar"),
        "comments never leave the agency");
    assertEquals(3, run("brief", "remarks", "zekerhuis", "gone.txt", "--from", "Yara"));
    Files.writeString(folder.resolve("thanks.txt"), "Dank je wel!");
    assertEquals(8, run("brief", "remarks", "zekerhuis", "thanks.txt", "--from", "Yara"));
    assertTrue(err.contains("[[where-now]]"), err);
    assertEquals(2, run("brief", "remarks", "zekerhuis", "mail.txt"));
  }
}
