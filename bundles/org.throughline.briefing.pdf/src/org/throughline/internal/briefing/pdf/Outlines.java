package org.throughline.internal.briefing.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.throughline.picture.Face;

/**
 * The shapes of letters for texts in pictures, from the typefaces of the product: those of the machine are never asked
 * for, so that a picture looks the same everywhere. Not for use from several threads.
 */
final class Outlines {

  private final FontFiles files;

  Outlines(FontFiles files) {
    this.files = files;
  }

  /**
   * The shape of a text on one line, its baseline at 0 and its first letter beginning at 0.
   *
   * @param size in pixels
   * @param width as wide as it is to be; 0 for as wide as it is
   */
  Shape of(String text, Face face, double size, double width) {
    try {
      Path2D line = new Path2D.Double();
      double right = 0;
      for (int character : text.codePoints().toArray()) {
        TrueTypeFont font = withLetter(character, face);
        double scale = size / font.getUnitsPerEm();
        int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          GeneralPath path = data.getPath();
          line.append(path.createTransformedShape(new AffineTransform(scale, 0, 0, -scale, right, 0)), false);
        }
        right += font.getAdvanceWidth(glyph) * scale;
      }
      return width > 0 && right > 0 ? AffineTransform.getScaleInstance(width / right, 1).createTransformedShape(line)
          : line;
    } catch (IOException damaged) {
      throw new UncheckedIOException("The typeface " + face.fileName() + " is damaged", damaged);
    }
  }

  /** The face itself, or another that has the letter. */
  private TrueTypeFont withLetter(int character, Face wanted) throws IOException {
    List<Face> faces = new ArrayList<>(Stream.of(Face.values()).filter(face -> face.isSans() == wanted.isSans()).toList());
    faces.addAll(List.of(Face.values()));
    faces.addFirst(wanted);
    for (Face face : faces) {
      CmapLookup letters = files.of(face).getUnicodeCmapLookup();
      if (letters.getGlyphId(character) != 0) {
        return files.of(face);
      }
    }
    for (Fallback fallback : Fallback.values()) {
      if (files.of(fallback).getUnicodeCmapLookup().getGlyphId(character) != 0) {
        return files.of(fallback);
      }
    }
    return files.of(wanted);
  }
}
