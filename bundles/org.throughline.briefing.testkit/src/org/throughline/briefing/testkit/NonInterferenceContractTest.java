package org.throughline.briefing.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Slice;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.testkit.BundleClasses;
import org.throughline.testkit.SecretPair;

/**
 * What every format promises of secrets: a reader cannot tell from the file of a briefing what the reader may not see.
 * Extend it once per format.
 */
public abstract class NonInterferenceContractTest {

  /** The day on which the briefings of the test are made. */
  protected static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final int MANY = 500;

  private final Renderer renderer;
  private final int pairs;
  private final int whole;
  private final BriefingBuilder builder;

  /**
   * A format.
   *
   * @param pairs how many pairs of clients are compared in every verification; the long one takes five hundred
   * @param whole of how many of them the file is compared beside the text; 0 where the text is the file
   */
  protected NonInterferenceContractTest(Renderer renderer, int pairs, int whole) {
    this.renderer = renderer;
    this.pairs = pairs;
    this.whole = whole;
    this.builder = new BriefingBuilder(BundleClasses.each(SectionProvider.class, BriefingBuilder.class));
  }

  /** Makes documents of everything that the briefing bundle itself can tell. */
  protected final BriefingBuilder builder() {
    return builder;
  }

  /**
   * What is compared of every pair: unless a test says otherwise the file itself, a character for each byte, so that a
   * difference can be read. Where that takes long, what it is made of.
   */
  protected String text(Document document) {
    return new String(file(document), StandardCharsets.ISO_8859_1);
  }

  /** The file, or an empty one where the format has nothing to tell of the document. */
  private byte[] file(Document document) {
    return renderer.nothingToTell(document).isPresent() ? new byte[0] : renderer.render(document);
  }

  @Test
  protected void clientsThatDifferOnlyInSecretsGiveTheSameFileByteForByte() {
    sameFiles(pairs, whole);
  }

  @Test
  @Tag("long")
  protected void fiveHundredPairsGiveTheSameFileByteForByte() {
    sameFiles(MANY, MANY);
  }

  private void sameFiles(int all, int most) {
    int files = 0;
    int sections = 0;
    Set<Readership> readers = EnumSet.noneOf(Readership.class);
    for (SecretPair pair : SecretPair.pairs(all).toList()) {
      Document one = briefing(pair.one(), pair.reader());
      Document other = briefing(pair.other(), pair.reader());
      String which = "seed " + pair.seed() + ", reader " + pair.reader();
      assertEquals(text(one), text(other), which);
      if (one.sections().size() > 2 && files++ < most) {
        assertArrayEquals(file(one), file(other), which);
      }
      sections += one.sections().size();
      if (!one.sections().isEmpty()) {
        readers.add(pair.reader());
      }
    }
    assertTrue(files >= Math.min(most, all / 4) && sections >= all * 2, files + " files, " + sections + " sections");
    assertEquals(EnumSet.allOf(Readership.class), readers, "readers whose briefings had sections");
  }

  private Document briefing(Client client, Readership reader) {
    return builder.build(Slice.of(client, reader).client(), new BriefingRequest(reader, Optional.of("Bureau Vonk"),
        Optional.of("Studio Kade"), Optional.empty(), TODAY));
  }
}
