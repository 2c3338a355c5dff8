package org.throughline.internal.benchmarks.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.picture.TypefaceMetrics;

/** What is measured is a brief, and the same each time. */
class LongBriefTest {

  private static List<Block> blocks(Document document) {
    return document.sections().stream().flatMap(each -> each.blocks().stream()).toList();
  }

  @Test
  void everyKindOfBlockOccursInEachPart() {
    Set<Class<?>> kinds = blocks(LongBrief.of(1)).stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(Block.class.getPermittedSubclasses()), kinds);
  }

  @Test
  void itGrowsByItsPartsAndEachHasWordsOfItsOwn() {
    Document three = LongBrief.of(3);
    Document nine = LongBrief.of(9);
    assertEquals(3 * blocks(three).size(), blocks(nine).size());
    assertEquals(3, nine.sections().size());
    assertEquals(texts(three), texts(LongBrief.of(3)));
    assertEquals(9 * 5, texts(nine).stream().distinct().count(), "the leads and running texts, the small print too");
    assertNotEquals(texts(LongBrief.of(1)), texts(nine).subList(5, 10));
  }

  private static List<String> texts(Document document) {
    return blocks(document).stream().filter(Block.Paragraph.class::isInstance)
        .map(each -> ((Block.Paragraph) each).words().plain()).toList();
  }

  @Test
  void everyPictureCanBeDrawn() {
    TypefaceMetrics metrics = new TypefaceMetrics();
    List<Block.Figure> figures = blocks(LongBrief.of(6)).stream().filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast).toList();
    assertEquals(18, figures.size());
    figures.forEach(each -> assertTrue(each.drawing().at(600, metrics).shapes().size() > 5, each.title().plain()));
    assertEquals(7, figures.stream().map(each -> each.drawing().getClass()).distinct().count());
  }

  @Test
  void aTableIsAsLongAsItWasAskedFor() {
    Block.Table table = (Block.Table) blocks(LongBrief.table(20)).getFirst();
    assertEquals(20, table.rows().size());
    assertEquals("Row 20", table.rows().getLast().getFirst().words().plain());
  }
}
