package org.throughline.internal.briefing.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.Documents;
import org.throughline.picture.TypefaceMetrics;

/** Given a cover with much to say, its questions move together so that the facts stay at its foot. */
class CoverMeasuresTest {

  private static CoverMeasures measures(String lead) {
    Document every = Documents.everyBlock();
    Cover cover = every.cover();
    return new CoverMeasures(new Document(every.language(), new Cover(cover.client(), cover.kind(),
        Words.program("Zekerhuis antwoordt als je het vraagt."), Words.program(lead), cover.facts()), every.running(),
        IntStream.range(0, 6).mapToObj(i -> new DocumentSection("part-" + i, Words.program("Waar staan we nu?"), "", List.of()))
            .toList(), every.sender()), new TypefaceMetrics());
  }

  @Test
  void aLongerLeadLeavesLessBetweenTheQuestionsAndRoomAboveTheFacts() {
    CoverMeasures brief = measures("De belofte is openbaar.");
    CoverMeasures longer = measures("Mensen met schade vragen ’s avonds, wij antwoorden ’s ochtends.");
    assertTrue(longer.contentsGap() < brief.contentsGap(), longer.contentsGap() + " and " + brief.contentsGap());
    assertTrue(longer.gap() >= 600, "above the facts " + longer.gap());
  }
}
