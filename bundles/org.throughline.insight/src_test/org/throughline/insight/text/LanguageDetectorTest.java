package org.throughline.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.internal.insight.text.ProfileLanguageDetector;

/** Given short posts of customers of a client in several countries, their language is told, or said to be unknown. */
class LanguageDetectorTest {

  private final LanguageDetector detector = new ProfileLanguageDetector();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl|Wanneer krijg ik eindelijk mijn geld terug?
      nl|Al drie weken geen antwoord gehad, heel jammer
      nl|Kunnen jullie mij even bellen over mijn zorgpas
      nl|De app doet het niet meer sinds gisteren
      nl|Wat een fijne winkel!
      nl|Is de balie zaterdag open?
      nl|Mijn polis klopt niet
      nl|Bedankt voor de snelle hulp
      sv|När öppnar ni på lördag?
      sv|Jag har väntat i tre veckor på svar från er
      sv|Appen fungerar inte sedan igår
      sv|Tack för snabb hjälp!
      sv|Kan någon ringa mig om min försäkring
      sv|Varför är det så lång kö på telefonen
      sv|Mitt paket har inte kommit fram
      sv|Vilken trevlig butik ni har
      en|When will I get my money back?
      en|Still no answer after three weeks
      en|The app stopped working yesterday
      en|Could somebody call me about my policy
      en|What a lovely shop
      en|My parcel never arrived
      de|Wann bekomme ich endlich mein Geld zurück?
      de|Die App funktioniert seit gestern nicht mehr
      de|Kann mich bitte jemand wegen meiner Versicherung anrufen
      de|Mein Paket ist nicht angekommen
      de|Warum dauert das so lange?
      fr|Quand est-ce que je serai remboursé ?
      fr|L'application ne marche plus depuis hier
      fr|Pouvez-vous me rappeler au sujet de mon contrat
      fr|Mon colis n'est jamais arrivé
      fr|Merci pour votre aide
      es|¿Cuándo me devuelven el dinero?
      es|La aplicación no funciona desde ayer
      da|Hvornår får jeg svar på mit spørgsmål?
      no|Hva skjer med pakken min, jeg har ikke fått noe svar
      """)
  void tellsShortPosts(String language, String text) {
    assertEquals(language, detector.detect(text).code());
  }

  @Test
  void saysSoWhereNothingCanBeTold() {
    for (String text : List.of("", "   ", "@klantenservice", "https://example.org/wanneer", "😀😀", "PS4", "12345", "<phone>",
        "#nieuws")) {
      DetectedLanguage detected = detector.detect(text);
      assertFalse(detected.isKnown(), text + " " + detected);
      assertEquals(0, detected.confidence());
    }
  }

  @Test
  void accountsLinksAndTagsSayNothing() {
    DetectedLanguage plain = detector.detect("wanneer komt mijn pakket");
    assertEquals(plain, detector.detect("@the_very_best_of wanneer komt mijn pakket https://what.is/this/and/that #whatever"));
  }

  @Test
  void isSurerOfALongerText() {
    double once = detector.detect("is er een").confidence();
    double more = detector.detect("is er een manier waarop ik dit zelf kan regelen").confidence();
    assertTrue(more >= once && more > 0.95, once + " " + more);
  }

  @Test
  void manyThreadsGetTheSameAnswer() {
    List<DetectedLanguage> answers = IntStream.range(0, 200).parallel()
        .mapToObj(i -> detector.detect("Varför är det så lång kö på telefonen")).distinct().toList();
    assertEquals(1, answers.size());
  }
}
