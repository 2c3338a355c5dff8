package org.throughline.briefing.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Document;

/**
 * What every format promises of texts that try to become something else: they stay text, wherever in a document they
 * stand. Extend it once per format.
 */
public abstract class HostileTextContractTest {

  private static final int WANTED = 400;
  /** One of so many is tried in every verification, each in the long one. */
  private static final int ONE_OF = 4;

  private final List<String> texts;
  private final int together;

  /**
   * The texts to try.
   *
   * @param longest how many characters a text has at most
   * @param together how many texts stand in one document: 1, or more where a document takes long to make
   */
  protected HostileTextContractTest(int longest, int together) {
    this.texts = HostileTexts.of(WANTED, longest);
    this.together = together;
  }

  /** The texts that are tried. */
  protected final List<String> texts() {
    return texts;
  }

  /**
   * Fails if a document has become more than any other document in which a text stands everywhere.
   *
   * @param document made by {@link Documents#everywhere(String)}
   * @param text what stands in it
   */
  protected abstract void assertOnlyText(Document document, String text) throws Exception;

  /**
   * Fails if a document has become more than paragraphs, lists and links to addresses that do no harm.
   *
   * @param document made by {@link Documents#markdown(String)}
   * @param text what stands in it
   */
  protected abstract void assertOnlyMarkdown(Document document, String text) throws Exception;

  /** Everything that can be read in the file of a document. */
  protected abstract String said(Document document) throws Exception;

  @Test
  protected void textsChangeNothingButTheText() throws Exception {
    textsAre(together * ONE_OF);
  }

  @Test
  @Tag("long")
  protected void fourHundredTextsChangeNothingButTheText() throws Exception {
    textsAre(together);
  }

  private void textsAre(int step) throws Exception {
    for (String text : joined(step, " ")) {
      assertOnlyText(Documents.everywhere(text), text);
    }
  }

  /** Several texts at once, and then those so many further on. */
  private List<String> joined(int step, String between) {
    return IntStream.iterate(0, i -> i + together <= WANTED, i -> i + step)
        .mapToObj(i -> String.join(between, texts.subList(i, i + together))).toList();
  }

  @Test
  protected void inMarkdownTheyOnlyBecomeHarmlessElements() throws Exception {
    markdownIs(together * ONE_OF);
  }

  @Test
  @Tag("long")
  protected void inMarkdownFourHundredTextsOnlyBecomeHarmlessElements() throws Exception {
    markdownIs(together);
  }

  private void markdownIs(int step) throws Exception {
    for (String text : joined(step, "\n\n")) {
      assertOnlyMarkdown(Documents.markdown(text), text);
    }
  }

  @Test
  protected void theTextItselfIsStillThere() throws Exception {
    String said = said(Documents.everywhere("<script>alert('a' & \"b\")</script> {accent} %s"));
    assertTrue(said.contains("<script>alert('a' & \"b\")</script> {accent} %s"), said);
    assertFalse(said.contains("&lt;") || said.contains("&amp;"), said);
  }
}
