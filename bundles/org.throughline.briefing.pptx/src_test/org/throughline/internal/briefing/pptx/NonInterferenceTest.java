package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Document;
import org.throughline.core.Slice;
import org.throughline.internal.briefing.AnswerSections;
import org.throughline.internal.briefing.AudienceSections;
import org.throughline.internal.briefing.BrandSections;
import org.throughline.internal.briefing.BriefSections;
import org.throughline.internal.briefing.CampaignSections;
import org.throughline.internal.briefing.InsightSections;
import org.throughline.internal.briefing.LineSection;
import org.throughline.internal.briefing.MessageSections;
import org.throughline.internal.briefing.ObjectiveSections;
import org.throughline.internal.briefing.PromiseSections;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.testkit.SecretPair;

/** A reader cannot tell from the file of a briefing what the reader may not see. */
class NonInterferenceTest {

  private static final int SOME_PAIRS = 12;
  private static final int ALL_PAIRS = 500;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final PptxRenderer renderer = new PptxRenderer();
  private final BriefingBuilder builder = new BriefingBuilder(List.of(new LineSection(), new BrandSections(),
      new PromiseSections(), new ObjectiveSections(), new AudienceSections(), new AnswerSections(),
      new MessageSections(), new CampaignSections(), new BriefSections(), new InsightSections()));

  @Test
  void clientsThatDifferOnlyInSecretsGiveTheSameFileByteForByte() {
    sameFiles(SOME_PAIRS, 1);
  }

  @Test
  @Tag("long")
  void fiveHundredPairsGiveTheSameFileByteForByte() {
    sameFiles(ALL_PAIRS, ALL_PAIRS);
  }

  /** @param whole of so many pairs that say enough the file is made; of the others the texts it is made of */
  private void sameFiles(int pairs, int whole) {
    int files = 0;
    int sections = 0;
    for (SecretPair pair : SecretPair.pairs(pairs).toList()) {
      Document one = briefing(pair.one(), pair.reader());
      Document other = briefing(pair.other(), pair.reader());
      assertEquals(Texts.of(one), Texts.of(other), "seed " + pair.seed());
      if (one.sections().size() > 2 && files++ < whole) {
        assertArrayEquals(renderer.render(one), renderer.render(other), "seed " + pair.seed());
      }
      sections += one.sections().size();
    }
    assertTrue(files >= Math.min(whole, pairs / 4) && sections >= pairs * 2, files + " files, " + sections + " sections");
  }

  private Document briefing(Client client, Readership reader) {
    return builder.build(Slice.of(client, reader).client(), new BriefingRequest(reader, Optional.of("Bureau Vonk"),
        Optional.of("Studio Kade"), Optional.empty(), TODAY));
  }
}
