package org.throughline.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given posts as people write them, the feeling is read with the words that show it. */
class SentimentReaderTest {

  private final SentimentReader reader = new SentimentReader(SentimentCorrections.none());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl|NEGATIVE|Wat een waardeloze klantenservice, nooit meer
      nl|NEGATIVE|Al drie weken wachten en nog steeds geen antwoord
      nl|NEGATIVE|Ik ben hier niet blij mee
      nl|NEGATIVE|De medewerker was vriendelijk, maar mijn probleem is schandalig slecht opgelost
      nl|NEUTRAL|Is de balie zaterdag open?
      nl|NEUTRAL|Alvast bedankt voor uw reactie
      nl|POSITIVE|Super snel geholpen, geweldige service
      nl|POSITIVE|Wat een vriendelijke medewerkers, heel tevreden
      nl|POSITIVE|Hartelijk dank, het werkt weer
      sv|NEGATIVE|Fruktansvärt dålig service, aldrig mer
      sv|NEGATIVE|Jag är inte nöjd med svaret
      sv|NEGATIVE|Fortfarande inget svar efter tre veckor
      sv|NEUTRAL|När öppnar ni på lördag?
      sv|NEUTRAL|Tack på förhand
      sv|POSITIVE|Fantastiskt bra hjälp av er kundtjänst
      sv|POSITIVE|Tusen tack, nu fungerar det
      en|NEGATIVE|Worst company ever, absolutely useless
      en|NEGATIVE|I am not happy with this
      en|NEGATIVE|Waiting for 3 weeks now and still no answer
      en|NEGATIVE|WHY DOES NOBODY ANSWER ME TODAY
      en|NEUTRAL|Where can I find the opening hours?
      en|NEUTRAL|Thanks in advance for your help
      en|POSITIVE|Absolutely love the new app, great job
      en|POSITIVE|Not bad at all, the staff was really friendly
      """)
  void readsFeelings(String language, Polarity expected, String text) {
    Sentiment read = reader.read(text, language);
    assertEquals(expected, read.polarity(), () -> text + " " + read);
  }

  @Test
  void showsTheWordsInPlace() {
    String text = "De bezorger was echt heel vriendelijk 😀";
    Sentiment read = reader.read(text, "nl");
    List<String> places = read.cues().stream().map(cue -> text.substring(cue.start(), cue.end())).toList();
    assertEquals(List.of("vriendelijk", "😀"), places);
    assertTrue(read.cues().getFirst().weight() > reader.read("vriendelijk", "nl").cues().getFirst().weight(),
        "a word of emphasis strengthens it");
  }

  @Test
  void aNegationTurnsItsWordRoundAndNotTheNextSentence() {
    assertEquals(Cue.Kind.NEGATED_WORD, reader.read("Ik ben niet tevreden", "nl").cues().getFirst().kind());
    assertEquals(Cue.Kind.WORD, reader.read("Werkt niet. Tevreden klant", "nl").cues().getFirst().kind());
    assertTrue(reader.read("not good", "en").score() < 0);
    assertTrue(reader.read("not terrible", "en").score() > reader.read("terrible", "en").score());
  }

  @Test
  void whatFollowsAButWeighsMore() {
    assertTrue(reader.read("The staff was friendly but the app is terrible", "en").score() < reader
        .read("The app is terrible but the staff was friendly", "en").score());
  }

  @Test
  void recognisesInflectedForms() {
    for (String text : List.of("wat een waardeloos antwoord", "waardeloze antwoorden")) {
      assertEquals(Polarity.NEGATIVE, reader.read(text, "nl").polarity(), text);
    }
    for (String text : List.of("vilken underbar dag", "underbara medarbetare")) {
      assertEquals(Polarity.POSITIVE, reader.read(text, "sv").polarity(), text);
    }
    assertTrue(reader.read("they are ruining it", "en").score() < 0);
  }

  @Test
  void aWordDerivedFromAnotherMeansItsOwn() {
    assertEquals(0, reader.read("Please help me", "en").score(), "neither pleased nor helpful");
  }

  @Test
  void saysWhereThereIsNoListAndStillReadsSigns() {
    Sentiment read = reader.read("Das ist schlimm 😡", "de");
    assertEquals(Sentiment.Origin.NO_WORD_LIST, read.origin());
    assertEquals(Polarity.NEGATIVE, read.polarity());
    assertEquals(Polarity.NEUTRAL, reader.read("Das ist schlimm", "de").polarity());
  }

  @Test
  void whatAPersonSaidWins() {
    Post ironic = new Post("17", Instant.EPOCH, "Heel fijn, weer een uur in de wacht", "nl");
    SentimentReader corrected = new SentimentReader(SentimentCorrections.of(Map.of("17", Polarity.NEGATIVE)));
    Sentiment read = corrected.read(ironic);
    assertEquals(Polarity.NEGATIVE, read.polarity());
    assertEquals(Sentiment.Origin.CORRECTED, read.origin());
    assertEquals(1, read.confidence());
    assertEquals(reader.read(ironic).cues(), read.cues(), "the words are still shown");
    Post other = new Post("18", Instant.EPOCH, ironic.text(), "nl");
    assertEquals(Sentiment.Origin.COMPUTED, corrected.read(other).origin());
  }

  @Test
  void cuesThatAgreeMakeItSurerThanCuesThatDoNot() {
    Sentiment agreed = reader.read("Terrible, awful, useless", "en");
    Sentiment torn = reader.read("Terrible, awful, wonderful", "en");
    assertTrue(agreed.confidence() > torn.confidence());
    assertTrue(agreed.high() - agreed.low() < torn.high() - torn.low());
  }

  @Test
  void anyTextGivesScoresInRangeAndCuesInPlace() {
    long seed = 20_200_401;
    Random random = new Random(seed);
    String[] parts = {"niet ", "great ", "terrible", "!!!", "?", " but ", "😀", "😡", ":)", " ", "\n", "@a ", "https://x.y ", "NOOO",
        "3 weeks ", "still ", "ä", "\uD83D", "soooo "};
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (String language : List.of("en", "nl", "sv", "und")) {
        Sentiment read = reader.read(text.toString(), language);
        String message = "seed " + seed + ": " + text + " " + read;
        assertTrue(read.low() <= read.score() && read.score() <= read.high() && read.low() >= -1 && read.high() <= 1, message);
        assertTrue(read.confidence() >= 0 && read.confidence() <= 1, message);
        for (Cue cue : read.cues()) {
          assertTrue(cue.start() >= 0 && cue.start() < cue.end() && cue.end() <= text.length(), message);
        }
        assertEquals(read, reader.read(text.toString(), language), message);
      }
    }
  }
}
