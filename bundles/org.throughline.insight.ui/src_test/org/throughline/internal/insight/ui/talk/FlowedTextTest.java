package org.throughline.internal.insight.ui.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextStyle;
import org.throughline.picture.TypefaceMetrics;

/** Texts of customers are shown as they were written, whatever they wrote. */
class FlowedTextTest {

  private final TextLines measure = new TextLines(new TypefaceMetrics());
  private final FlowedText flow = new FlowedText(measure, TextStyle.body());

  @Test
  void everyLineFitsAndKnowsWhereItBegins() {
    String text = "Hello,\r\n\r\nmy  parcel https://example.org/a/very/long/address/that/never/fits/in/one/line/whatever/you/do 😀😀😀 is gone\n";
    List<FlowedText.Line> lines = flow.of(text, 120, 100);
    for (FlowedText.Line line : lines) {
      assertTrue(measure.width(line.text(), TextStyle.body()) <= 120, line::text);
      assertEquals(line.text(), text.substring(line.start(), line.start() + line.text().length()));
    }
    assertEquals(text.replaceAll("\\s", ""), lines.stream().map(FlowedText.Line::text).reduce("", String::concat).replaceAll("\\s", ""));
    assertEquals("Hello,", lines.getFirst().text());
  }

  @Test
  void whatIsTooLongEndsInAnEllipsisAndNothingIsOneEmptyLine() {
    List<FlowedText.Line> lines = flow.of("word ".repeat(500), 100, 4);
    assertEquals(4, lines.size());
    assertTrue(lines.getLast().text().endsWith("…"));
    assertEquals(List.of(new FlowedText.Line("", 0)), flow.of(" \n ", 100, 4));
    assertTrue(flow.of("W", 1, 4).getFirst().text().startsWith("W"));
  }
}
