package org.throughline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines are never wider than there is room. */
class TextLinesTest {

  private final TextMetrics metrics = new TypefaceMetrics();
  private final TextLines lines = new TextLines(metrics);
  private final TextStyle style = TextStyle.caption();

  @Test
  void aTextIsBrokenAtItsSpaces() {
    assertEquals(List.of("Facebook"), lines.of("Facebook", style, 200, 2));
    assertEquals(List.of("How do I report", "damage"), lines.of("How do I report damage", style, 90, 2));
    assertEquals(List.of(""), lines.of("", style, 90, 2));
  }

  @Test
  void noLineIsTooWideAndNoneTooMany() {
    long seed = 20_261_123;
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.appendCodePoint(random.nextInt(5) == 0 ? ' ' : random.nextInt(20) == 0 ? 0x1F600 : 'a' + random.nextInt(26));
      }
      double width = 40 + random.nextInt(200);
      int most = 1 + random.nextInt(3);
      List<String> broken = lines.of(text.toString(), style, width, most);
      assertTrue(!broken.isEmpty() && broken.size() <= most, () -> "seed " + seed + ": " + broken);
      for (String line : broken) {
        assertTrue(metrics.width(line, style) <= width, () -> "seed " + seed + ": " + line + " in " + width);
      }
    }
  }

  @Test
  void asManyLinesAreCountedAsABreakAtSpacesGives() {
    long seed = 20_261_123;
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : 'a' + random.nextInt(26));
      }
      String words = text.toString();
      double longest = Stream.of(words.split(" ")).mapToDouble(it -> metrics.width(it, style)).max().orElse(0);
      double width = longest + 1 + random.nextInt(100);
      assertEquals(lines.of(words, style, width, 100).size(), lines.count(words, style, width),
          () -> "seed " + seed + ": " + words + " in " + width);
    }
  }

  @Test
  void aWordThatIsTooLongGoesOnAndALineOfTheTextIsOne() {
    double wide = metrics.width("a".repeat(100), style);
    assertEquals(5, lines.count("a".repeat(100), style, wide / 4.5));
    assertEquals(3, lines.count("one\n\nthree", style, wide));
    assertEquals(1, lines.count("", style, wide));
  }
}
