package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A brief in which every kind of block occurs, as slides. */
class PptxRendererTest {

  private final MadeDeck deck = new MadeDeck(Documents.everyBlock());

  @AfterEach
  void closed() {
    deck.close();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    if (System.getProperty("look") != null) {
      Files.write(Path.of(System.getProperty("look")), deck.bytes());
    }
    assertArrayEquals(deck.bytes(), new PptxRenderer().render(Documents.everyBlock()));
  }

  @Test
  void everySlideHasATitleOfItsOwn() {
    assertEquals(deck.titles().size(), new HashSet<>(deck.titles()).size(), deck.titles().toString());
    assertTrue(deck.titles().stream().noneMatch(title -> title == null || title.isBlank()), deck.titles().toString());
  }
}
