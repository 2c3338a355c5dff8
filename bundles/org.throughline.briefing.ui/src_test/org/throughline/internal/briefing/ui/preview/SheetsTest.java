package org.throughline.internal.briefing.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** The pages of a file are pictures in the size that is asked for, and words for who cannot see them. */
class SheetsTest {

  /** A page with words and a red square in its upper left quarter, and one that lies on its side. */
  private static byte[] file() {
    String drawn = "1 0 0 rg 0 200 100 200 re f 0 g BT /F 12 Tf 20 20 Td (Who answers first) Tj ET";
    return """
        %%PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R 5 0 R] /Count 2>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 400] /Contents 4 0 R
          /Resources <</Font <</F 6 0 R>>>>>> endobj
        4 0 obj <</Length %d>> stream
        %s
        endstream endobj
        5 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 400] /Rotate 90>> endobj
        6 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
        trailer <</Root 1 0 R>>
        """.formatted(drawn.length(), drawn).getBytes(StandardCharsets.US_ASCII);
  }

  private static RGB at(ImageData picture, int x, int y) {
    return picture.palette.getRGB(picture.getPixel(x, y));
  }

  @Test
  void aPictureIsTrueToThePageInEverySize() {
    try (Sheets sheets = new Sheets(file())) {
      assertEquals(2, sheets.count());
      for (float scale : new float[] {0.5f, 1, 2}) {
        ImageData picture = sheets.picture(0, scale);
        assertEquals(Math.round(200 * scale), picture.width);
        assertEquals(Math.round(400 * scale), picture.height);
        assertEquals(new RGB(255, 0, 0), at(picture, Math.round(50 * scale), Math.round(100 * scale)));
        assertEquals(new RGB(255, 255, 255), at(picture, Math.round(150 * scale), Math.round(100 * scale)));
        assertEquals(new RGB(255, 255, 255), at(picture, Math.round(50 * scale), Math.round(300 * scale)));
      }
    }
  }

  @Test
  void aPageThatLiesOnItsSideIsAsWideAsItIsSeen() {
    try (Sheets sheets = new Sheets(file())) {
      assertEquals(new Sheets.Size(200, 400), sheets.sizes().get(0));
      assertEquals(new Sheets.Size(400, 200), sheets.sizes().get(1));
      assertEquals(400, sheets.picture(1, 1).width);
    }
  }

  @Test
  void eachPageHasItsOwnWords() {
    try (Sheets sheets = new Sheets(file())) {
      assertEquals("Who answers first", sheets.words(0));
      assertEquals("", sheets.words(1));
    }
  }

  @Test
  void whatIsNoFileOfPagesIsRefused() {
    assertThrows(UncheckedIOException.class, () -> new Sheets("no pages".getBytes(StandardCharsets.UTF_8)));
  }
}
