package org.throughline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.internal.picture.font.FontWidths;

/** Widths are those of the typefaces in the bundle, as a shaping painter draws them. */
class TypefaceMetricsTest {

  /** What the shaper of a browser measured with these files, at 100 pixels. */
  private static final String MEASURED = """
      SANS           | To                       |  101.20
      SANS           | AV                       |  104.40
      SANS           | Snelle service           |  571.40
      SANS           | 2 h 10                   |  243.50
      SANS           | Are we there yet?        |  708.40
      SANS_ITALIC    | Snelle service           |  550.50
      SANS_SEMIBOLD  | Promise and practice     |  902.40
      SERIF          | Nobody should be left    | 1034.50
      SERIF_ITALIC   | Where is the main tap?   | 1000.10
      SERIF_SEMIBOLD | Water damage at home     | 1100.40
      """;

  private final TypefaceMetrics metrics = new TypefaceMetrics();

  @ParameterizedTest
  @CsvSource(textBlock = MEASURED, delimiter = '|')
  void aTextIsAsWideAsABrowserDrawsIt(Face face, String text, double width) {
    assertEquals(width, metrics.width(text, new TextStyle(face, 75, Token.INK)), width * 0.005);
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void figuresAllHaveOneWidth(Face face) {
    TextStyle style = new TextStyle(face, 10, Token.INK);
    for (char digit = '1'; digit <= '9'; digit++) {
      assertEquals(metrics.width("0", style), metrics.width(String.valueOf(digit), style), 0.02);
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void everySignOfTheThreeLanguagesIsThere(Face face) {
    assertTrue(metrics.has("abcxyz ABCXYZ 0123456789 éëïöüáàèçñ åäö ÅÄÖ ij IJ € % ‘’“”–— … × − ≤ ≥ → ↑ ↓ · \u00A0\u202F", face));
    assertFalse(metrics.has("漢", face));
  }

  @Test
  void lettersThatLeanToEachOtherStandCloser() {
    TextStyle style = new TextStyle(Face.SANS, 10, Token.INK);
    double apart = metrics.width("T", style) + metrics.width("o", style);
    assertTrue(metrics.width("To", style) < apart * 0.95);
    assertEquals(metrics.width("n", style) * 2, metrics.width("nn", style), 0.05);
  }

  @Test
  void anAccentIsPartOfItsLetterHoweverItIsWritten() {
    TextStyle style = new TextStyle(Face.SERIF, 10, Token.INK);
    assertEquals(metrics.width("caf\u00E9", style), metrics.width("cafe\u0301", style), 1e-9);
  }

  @Test
  void aSignThatNoFaceHasTakesRoom() {
    TextStyle style = new TextStyle(Face.SANS, 10, Token.INK);
    assertEquals(style.pixels(), metrics.width("\uD83D\uDE00", style), 1e-9);
    assertEquals(0, metrics.width("\u202A\u200B", style), 1e-9);
  }

  @Test
  void aDamagedFileIsRefusedAndNeverReadForEver() throws Exception {
    byte[] file;
    try (var in = Face.SANS.file().openStream()) {
      file = in.readAllBytes();
    }
    assertThrows(RuntimeException.class, () -> new FontWidths(new byte[0]));
    assertThrows(RuntimeException.class, () -> new FontWidths(Arrays.copyOf(file, 2_000)));
    Random random = new Random(20_261_122);
    for (int run = 0; run < 20; run++) {
      byte[] damaged = file.clone();
      for (int i = 0; i < 200; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        assertTrue(Double.isFinite(new FontWidths(damaged).of("Nobody should be left waiting")));
      } catch (RuntimeException refused) {
        assertFalse(refused instanceof NullPointerException, "run " + run);
      }
    }
  }
}
