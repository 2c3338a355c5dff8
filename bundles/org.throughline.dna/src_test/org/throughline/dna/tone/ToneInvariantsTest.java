package org.throughline.dna.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.model.dna.FormOfAddress;
import org.throughline.model.dna.WordMatch;
import org.throughline.model.dna.WordUse;

/** What holds for every text, however odd. */
class ToneInvariantsTest {

  private static final List<Locale> LANGUAGES =
      List.of(ToneWords.DUTCH, ToneWords.SWEDISH, ToneWords.ENGLISH, Locale.of("de"));

  private static final List<String> PIECES = List.of("gratis", "Gratis", "gratis-advies", "zo spoedig", " mogelijk",
      "verzekeringen", "försäkringarna", "policies", "u ", "je ", "du ", "Ni ", "we're ", "wij ", " ", " ", " ", "\n",
      "\n\n", "\r\n", ".", ". ", "! ", "?", "…", "o.a. ", "t.ex. ", "e.g. ", "*", "**", "_", "`", "``", "```\n", "[", "](",
      ")", "](x)", "<", ">", "<b>", "<!--", "-->", "&amp;", "\\", "# ", "- ", "1. ", "> ", "| ", "https://a.b/c", "www.",
      "a@b.nl", "@", "#", "👨‍👩‍👧", "🇳🇱", "👍🏽", "©", "\u200D", "\uFE0F", "\u0301", "\u00AD", "é", "e\u0301", "ĳ",
      "\u0000", "\u2029", "\uFFFC", "\uD83D", "\uDE00", "我", "ك", "'s", "’s", ":n", "Mijn Zeker", "mijnzeker", "C++",
      "100%", "B.V.");

  private static Tone tone(Locale language) {
    return ToneWords.in(language).forbid("gratis").forbid("zo spoedig mogelijk").forbid("100%").discourage("policy")
        .discourage("försäkring").discourage("verzekering").forbid("🇳🇱")
        .add("gratis advies", WordUse.PREFERRED, WordMatch.WHOLE_WORD)
        .add("verz", WordUse.DISCOURAGED, WordMatch.BEGINNING).add("B.V.", WordUse.COMPETITOR, WordMatch.EXACT)
        .add("Mijn Zeker", WordUse.FIXED_SPELLING, WordMatch.WHOLE_WORD)
        .add("C++", WordUse.FIXED_SPELLING, WordMatch.WHOLE_WORD).add("*", WordUse.FORBIDDEN, WordMatch.EXACT)
        .address(FormOfAddress.AS_CUSTOMER).sentence(3).emoji(1).tone();
  }

  @Test
  void placesLieInTheTextAndSegmentsAreTheText() {
    long seed = 20261122;
    Random random = new Random(seed);
    List<Tone> tones = LANGUAGES.stream().map(ToneInvariantsTest::tone).toList();
    int places = 0;
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(random.nextInt(12) == 0 ? String.valueOf((char) random.nextInt(0x10000))
            : PIECES.get(random.nextInt(PIECES.size())));
      }
      Tone tone = tones.get(random.nextInt(tones.size()));
      TextForm form = TextForm.values()[random.nextInt(2)];
      ToneReport report = tone.check(text.toString(), form);
      String about = "seed " + seed + ", round " + round + ", " + tone.language() + " " + form + ": " + text;
      for (TonePlace place : report.places()) {
        assertTrue(0 <= place.start() && place.start() < place.end() && place.end() <= text.length(), about + place);
        assertTrue(!place.message().in(ToneWords.SWEDISH).isBlank(), about);
      }
      assertEquals(text.toString(), report.segments().stream().map(ToneSegment::text).collect(Collectors.joining()),
          about);
      assertTrue(report.segments().stream().noneMatch(segment -> segment.text().isEmpty()), about);
      assertTrue(report.figures().longestSentence() <= report.figures().words(), about);
      assertEquals(report, tone.check(text.toString(), form), about);
      places += report.places().size();
    }
    assertTrue(places > 5_000, "the texts are worth checking: " + places);
  }

  @Test
  void manyThreadsShareATone() throws Exception {
    Tone tone = tone(ToneWords.DUTCH);
    String text = "Wij geven u gratis verzekeringen. Zo spoedig mogelijk bellen we je, o.a. over Mijn zeker. ".repeat(50);
    ToneReport expected = tone.check(text, TextForm.MARKDOWN);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<ToneReport> check = () -> tone.check(text, TextForm.MARKDOWN);
      List<Callable<ToneReport>> checks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        checks.add(check);
      }
      for (Future<ToneReport> each : threads.invokeAll(checks)) {
        assertEquals(expected, each.get());
      }
    }
  }

  @Test
  void aMegabyteOnOneLineIsCheckedInSeconds() {
    String text = "Wij geven u gratis verzekeringen, zo spoedig mogelijk. Mijn zeker is er, o.a. voor je polis "
        .repeat(11_000);
    ToneReport report = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30),
        () -> tone(ToneWords.DUTCH).check(text, TextForm.PLAIN));
    assertEquals(11_000, ToneWords.found(report, ToneKind.SPELLING).size());
    assertEquals(text, report.segments().stream().map(ToneSegment::text).collect(Collectors.joining()));
  }

  @Test
  void noRepetitionMakesACheckSlow() {
    repetitions(40_000);
  }

  @Test
  @Tag("long")
  void noRepetitionMakesACheckOfALongTextSlow() {
    repetitions(200_000);
  }

  private static void repetitions(int length) {
    List<String> seeds = List.of("gratis ", "a", "Wij geven u gratis verzekeringen, zo spoedig mogelijk. ", ".", ". ",
        "`", "` ", "``a", "[", "](", "<", "<!--", "&a", "*a", "_", "@", "a@", "www.", "http://", "zo ", "zo spoedig ",
        "mijn ", "\n", "\n\n", "- ", "1. ", "é", "e\u0301", "👨‍👩‍👧", "u ", "o.a. ", "(", "'s ", "a:", "a.B", "| ", "# \n");
    Tone tone = tone(ToneWords.DUTCH);
    for (String seed : seeds) {
      String text = seed.repeat(length / seed.length() + 1);
      for (TextForm form : TextForm.values()) {
        Assertions.assertTimeoutPreemptively(Duration.ofMillis(length / 10), () -> {
          ToneReport report = tone.check(text, form);
          assertEquals(text.length(), report.segments().stream().mapToInt(segment -> segment.text().length()).sum());
        }, "much of “" + seed + "” as " + form);
      }
    }
  }
}
