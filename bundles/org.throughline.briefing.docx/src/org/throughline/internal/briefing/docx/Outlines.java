package org.throughline.internal.briefing.docx;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;

/**
 * The shapes of letters for texts in pictures, from the typefaces of the product: those of the reader's machine are never
 * asked for, so that a picture looks the same everywhere. Not for use from several threads.
 */
final class Outlines {

  private static final int COORDINATES = 6;

  private final FontFiles files;

  Outlines(FontFiles files) {
    this.files = files;
  }

  /** Whether its face has every letter of a text. */
  boolean has(Shape.Text text) {
    return text.text().codePoints().allMatch(each -> glyph(each, text.style().face()) != 0);
  }

  /** A text as the shape of its letters, as wide as it was measured. */
  Shape of(Shape.Text text) {
    List<Move> moves = moves(placed(text));
    return moves.isEmpty() ? text : new Shape.Path(moves, Paint.fill(text.style().colour()), text.tag());
  }

  /** Letters that the face does not have are left out. */
  private Path2D placed(Shape.Text text) {
    Face face = text.style().face();
    TrueTypeFont font = files.font(face);
    Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double right = 0;
    try {
      double scale = text.style().pixels() / font.getUnitsPerEm();
      for (int character : text.text().codePoints().toArray()) {
        int glyph = glyph(character, face);
        GlyphData data = glyph == 0 ? null : font.getGlyph().getGlyph(glyph);
        if (data != null) {
          line.append(data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, right, 0)), false);
        }
        right += font.getAdvanceWidth(glyph) * scale;
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException("The typeface " + face.fileName() + " is damaged", damaged);
    }
    if (text.width() > 0 && right > 0) {
      line.transform(AffineTransform.getScaleInstance(text.width() / right, 1));
    }
    line.transform(AffineTransform.getTranslateInstance(text.left(), text.y()));
    return line;
  }

  private int glyph(int character, Face face) {
    try {
      return files.font(face).getUnicodeCmapLookup().getGlyphId(character);
    } catch (IOException damaged) {
      throw new UncheckedIOException("The typeface " + face.fileName() + " is damaged", damaged);
    }
  }

  private static List<Move> moves(Path2D path) {
    List<Move> moves = new ArrayList<>();
    double[] at = new double[COORDINATES];
    double x = 0;
    double y = 0;
    for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
      int kind = parts.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> moves.add(new Move.To(at[0], at[1]));
        case PathIterator.SEG_LINETO -> moves.add(new Move.Line(at[0], at[1]));
        case PathIterator.SEG_QUADTO -> moves.add(new Move.Curve(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
            at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]));
        case PathIterator.SEG_CUBICTO -> moves.add(new Move.Curve(at[0], at[1], at[2], at[3], at[4], at[5]));
        default -> moves.add(new Move.Close());
      }
      int end = switch (kind) {
        case PathIterator.SEG_QUADTO -> 2;
        case PathIterator.SEG_CUBICTO -> 4;
        default -> 0;
      };
      if (kind != PathIterator.SEG_CLOSE) {
        x = at[end];
        y = at[end + 1];
      }
    }
    return moves;
  }
}
