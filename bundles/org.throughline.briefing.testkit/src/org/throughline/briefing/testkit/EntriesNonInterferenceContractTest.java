package org.throughline.briefing.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.MarkdownText;
import org.throughline.briefing.Wording;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Slice;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.testkit.BundleClasses;
import org.throughline.testkit.SecretPair;

/**
 * What every format promises that tells only dates or people: a reader cannot tell from its file what the reader may not
 * see, nor from there being none. Extend it once per format.
 */
public abstract class EntriesNonInterferenceContractTest {

  private static final int SOME_PAIRS = 16;
  private static final int ALL_PAIRS = 500;
  private static final List<String> ASKED = List.of("calendar", "crisis-team", "on-call", "contacts");

  private final Renderer renderer;
  private final List<SectionProvider> providers = BundleClasses.each(SectionProvider.class, BriefingBuilder.class);

  /** A format. */
  protected EntriesNonInterferenceContractTest(Renderer renderer) {
    this.renderer = renderer;
  }

  @Test
  protected void clientsThatDifferOnlyInSecretsGiveTheSameFileByteForByte() {
    sameFiles(SOME_PAIRS);
  }

  @Test
  @Tag("long")
  protected void fiveHundredPairsGiveTheSameFileByteForByte() {
    sameFiles(ALL_PAIRS);
  }

  private void sameFiles(int pairs) {
    int files = 0;
    for (SecretPair pair : SecretPair.pairs(pairs).toList()) {
      Document one = told(pair.one(), pair.reader());
      Document other = told(pair.other(), pair.reader());
      assertEquals(renderer.nothingToTell(one).isPresent(), renderer.nothingToTell(other).isPresent(), "seed " + pair.seed());
      if (renderer.nothingToTell(one).isEmpty()) {
        assertArrayEquals(renderer.render(one), renderer.render(other), "seed " + pair.seed());
        files++;
      }
    }
    assertTrue(files >= pairs / 8, files + " files of " + pairs + " pairs");
  }

  /** Whatever tells dates or people, asked of the copy of the reader. */
  private Document told(Client client, Readership reader) {
    Client slice = Slice.of(client, reader).client();
    BriefingContext context = new BriefingContext(slice, reader, briefing(slice), Entries.TODAY,
        new Wording(Optional.ofNullable(slice.getLanguage()).orElse(Locale.ENGLISH)), new MarkdownText());
    Stream<Block> always = providers.stream().flatMap(it -> it.contribute(context).stream())
        .flatMap(it -> it.blocks().stream());
    Stream<Block> asked = providers.stream().flatMap(it -> ASKED.stream().flatMap(name -> it.fill(name, context).stream()))
        .flatMap(List::stream);
    return Entries.document(Stream.concat(always, asked).toList());
  }

  private static Optional<Briefing> briefing(Client slice) {
    Iterable<EObject> all = slice::eAllContents;
    for (EObject each : all) {
      if (each instanceof Briefing briefing) {
        return Optional.of(briefing);
      }
    }
    return Optional.empty();
  }
}
