package org.throughline.internal.briefing.pptx;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;

/**
 * The shapes of letters for texts in pictures, from the typefaces of the product: a picture looks the same on every
 * machine, whichever fonts it has. Not for use from several threads.
 */
final class Outlines implements AutoCloseable {

  private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);

  Outlines() {}

  /**
   * A text as a shape, in exactly the width it is to have.
   *
   * @return nothing where a letter is in no typeface of the product, or where there is nothing to see
   */
  Optional<Shape.Path> of(Shape.Text text) {
    try {
      Path2D line = new Path2D.Double();
      double right = 0;
      for (int character : text.text().codePoints().toArray()) {
        Optional<TrueTypeFont> font = withLetter(character, text.style().face());
        if (font.isEmpty()) {
          return Optional.empty();
        }
        right += letter(font.get(), character, text.style().pixels(), right, line);
      }
      List<Move> moves = moves(line.getPathIterator(new AffineTransform(
          text.width() > 0 && right > 0 ? text.width() / right : 1, 0, 0, 1, text.left(), text.y())));
      return moves.isEmpty() ? Optional.empty()
          : Optional.of(new Shape.Path(moves, Paint.fill(text.style().colour()), text.tag()));
    } catch (IOException damaged) {
      throw new UncheckedIOException("The typeface " + text.style().face().fileName() + " is damaged", damaged);
    }
  }

  private static double letter(TrueTypeFont font, int character, double size, double x, Path2D line)
      throws IOException {
    double scale = size / font.getUnitsPerEm();
    int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
    GlyphData data = font.getGlyph().getGlyph(glyph);
    if (data != null) {
      line.append(data.getPath().createTransformedShape(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
    }
    return font.getAdvanceWidth(glyph) * scale;
  }

  /** The face itself, or another of the product that has the letter. */
  private Optional<TrueTypeFont> withLetter(int character, Face wanted) throws IOException {
    List<Face> faces = new ArrayList<>(List.of(Face.values()));
    faces.addFirst(wanted);
    for (Face face : faces) {
      if (font(face).getUnicodeCmapLookup().getGlyphId(character) != 0) {
        return Optional.of(font(face));
      }
    }
    return Optional.empty();
  }

  private TrueTypeFont font(Face face) {
    return read.computeIfAbsent(face, Outlines::open);
  }

  private static TrueTypeFont open(Face face) {
    try (InputStream in = face.file().openStream()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The typeface " + face.fileName() + " cannot be read", unreadable);
    }
  }

  private static List<Move> moves(PathIterator path) {
    List<Move> moves = new ArrayList<>();
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int end = 0;
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> moves.add(new Move.To(to[0], to[1]));
        case PathIterator.SEG_LINETO -> moves.add(new Move.Line(to[0], to[1]));
        case PathIterator.SEG_QUADTO -> {
          // a quadratic curve is a cubic one with its handles two thirds of the way
          moves.add(new Move.Curve(x + (to[0] - x) * 2 / 3, y + (to[1] - y) * 2 / 3, to[2] + (to[0] - to[2]) * 2 / 3,
              to[3] + (to[1] - to[3]) * 2 / 3, to[2], to[3]));
          end = 2;
        }
        case PathIterator.SEG_CUBICTO -> {
          moves.add(new Move.Curve(to[0], to[1], to[2], to[3], to[4], to[5]));
          end = 4;
        }
        default -> {
          moves.add(new Move.Close());
          continue;
        }
      }
      x = to[end];
      y = to[end + 1];
    }
    return moves;
  }

  @Override
  public void close() {
    for (TrueTypeFont font : read.values()) {
      try {
        font.close();
      } catch (IOException onlyMemory) {
        throw new UncheckedIOException(onlyMemory);
      }
    }
  }
}
