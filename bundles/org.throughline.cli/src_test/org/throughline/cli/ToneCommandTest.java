package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer at a terminal holds texts against how the sample client speaks. */
class ToneCommandTest extends CommandStory {

  @TempDir
  private Path folder;

  @BeforeEach
  void theSample() {
    assertEquals(0, run(Locale.ENGLISH, "sample", "zeker"), () -> err);
  }

  private int run(Locale language, String... arguments) {
    return run(PlainProgram.make(folder.resolve("keys")), folder, false, language, arguments);
  }

  @Test
  void aForbiddenPhraseIsNamedWithItsPlaceAndWhatToWriteInstead() {
    assertEquals(1, run(Locale.of("nl"), "tone", "zeker", "--text",
        "Beste Hanneke,\nhelaas bellen wij u zo spoedig mogelijk over uw polishouderskorting in mijn zekerhuis."));
    assertTrue(out.contains("2:21 verboden: “zo spoedig mogelijk” mag niet worden gebruikt. Schrijf liever "
        + "“vandaag voor 17.00 uur”, “binnen een uur”. Wie geen tijd noemt, belooft niets."), out);
    assertTrue(out.contains("polishouderskorting") && out.contains("“mijn zekerhuis” schrijven we altijd als "
        + "“Mijn Zekerhuis”"), out);
    assertTrue(out.contains("1 verboden woord en nog 5 punten om naar te kijken."), out);
  }

  @Test
  void aTextInTheRightToneIsGood() {
    assertEquals(0, run(Locale.ENGLISH, "tone", "zeker", "--text", "Dag Hanneke, ik bel je vandaag voor vijf uur. Daan"),
        () -> out + err);
    assertTrue(out.contains("10 words in 2 sentences, 5 a sentence, the longest 9"), out);
    assertTrue(out.contains("Nothing is against the tone of this client."), out);
  }

  @Test
  void aMarkdownFileInAnotherLanguageIsReadAsSuch() throws IOException {
    Files.writeString(folder.resolve("reply.md"),
        "# Reply\n\nWe call the [claimant](https://a.example/as-soon-as-possible) soon.\n");
    assertEquals(0, run(Locale.ENGLISH, "tone", "zeker", "--file", "reply.md", "--text-language", "en"), () -> err);
    assertTrue(out.contains("3:14 warning: “claimant” can be said better: “you”."), out);
    assertFalse(out.contains("forbidden word"), out);
  }

  @Test
  void aScriptGetsPlacesAndFigures() {
    assertEquals(1, run(Locale.ENGLISH, "tone", "zeker", "--json", "--text", "Dit gaat naar de betreffende afdeling."));
    assertTrue(out.contains("\"refused\": true") && out.contains("\"start\": 17") && out.contains("\"end\": 37")
        && out.contains("\"kind\": \"forbidden\"") && out.contains("\"entry\": \"kzjuldccatn5emtzscd7upw7fq\""), out);
  }

  @Test
  void anElementIsCheckedWithItsTextsForReaders() {
    assertEquals(0, run(Locale.ENGLISH, "tone", "zeker", "--element", "t3pnombzexnxm422dh3etalzd4"), () -> out + err);
    assertTrue(out.contains("words in"), out);
    assertEquals(3, run(Locale.ENGLISH, "tone", "zeker", "--element", "nobody"));
    assertTrue(err.contains("nobody"), err);
  }

  @Test
  void aLanguageWithoutListsSaysSo() {
    assertEquals(0, run(Locale.of("sv"), "tone", "zeker", "--text", "Vi implementerar.", "--text-language", "sv"));
    assertTrue(err.contains("svenska") && out.contains("jargong"), out + err);
  }

  @Test
  void whatCannotBeCheckedIsRefusedInOneLine() throws IOException {
    assertEquals(2, run(Locale.ENGLISH, "tone", "zeker"));
    assertEquals(2, run(Locale.ENGLISH, "tone", "zeker", "--text", "a", "--file", "b"));
    assertEquals(3, run(Locale.ENGLISH, "tone", "zeker", "--file", "none.txt"));
    assertEquals(8, run(Locale.ENGLISH, "tone", "zeker", "--file", "zeker"));
    assertEquals(8, run(Locale.ENGLISH, "tone", "zeker", "--text", "a", "--text-language", "fr"));
    Files.write(folder.resolve("old.txt"), "één".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(8, run(Locale.ENGLISH, "tone", "zeker", "--file", "old.txt"));
    assertTrue(err.contains("UTF-8") && err.contains("old.txt"), err);
    assertEquals(0, run(Locale.ENGLISH, "tone", "zeker", "--text", ""), () -> err);
  }

  @Test
  void helpExplainsIt() {
    assertEquals(0, run(Locale.of("sv"), "help", "tone"));
    assertTrue(out.contains("--text-language") && out.contains("Slutkoden är 1"), out);
  }
}
