package org.throughline.briefing.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;

/**
 * The shapes of letters for texts in pictures, from typefaces that come with the program: those of a machine are never
 * asked for, so that a picture looks the same everywhere. Not for use from several threads.
 */
public final class Outlines {

  private static final int COORDINATES = 6;

  private final Choice choice;
  private final boolean exact;

  /** Which typeface a letter is taken from. */
  @ConsumerType
  @FunctionalInterface
  public interface Choice {

    /**
     * The typeface for a letter; one that does not have it leaves its place empty.
     *
     * @param wanted the face its text is set in
     * @return nothing if there is none, and the whole text is to have no shape
     */
    Optional<TrueTypeFont> of(int character, Face wanted);

    /** The face itself, or else nothing. */
    static Choice wanted(FontFiles files) {
      return (character, wanted) -> files.withLetter(character, Stream.of(wanted));
    }

    /** The face itself, else any of the product. */
    static Choice ofProduct(FontFiles files) {
      return (character, wanted) -> files.withLetter(character,
          Stream.concat(Stream.of(wanted), Stream.of(Face.values())));
    }

    /** The face itself, else one like it, else any of the product. */
    static Choice similar(FontFiles files) {
      return (character, wanted) -> files.withLetter(character, Stream.concat(Stream.of(wanted),
          Stream.concat(Stream.of(Face.values()).filter(each -> each.isSans() == wanted.isSans()),
              Stream.of(Face.values()))));
    }

    /** The face itself, whatever letters it has. */
    static Choice always(FontFiles files) {
      return (character, wanted) -> Optional.of(files.of(wanted));
    }
  }

  /**
   * Shapes of letters.
   *
   * @param choice says where letters are taken from
   * @param exact whether letters are placed as doubles and not as floats. Nobody sees the difference; but a file that has
   *     gone out has to be the same, byte for byte, when it is made again, so a format keeps to what it began with.
   */
  public Outlines(Choice choice, boolean exact) {
    this.choice = choice;
    this.exact = exact;
  }

  /**
   * A text as a shape in its place, in exactly the width it is to have.
   *
   * @return nothing where there is no typeface for a letter, or where there is nothing to see
   */
  public Optional<Shape.Path> of(Shape.Text text) {
    return line(text).map(line -> moves(line.getPathIterator(null))).filter(moves -> !moves.isEmpty())
        .map(moves -> new Shape.Path(moves, Paint.fill(text.style().colour()), text.tag()));
  }

  /**
   * The same as Java paints it.
   *
   * @return nothing where there is no typeface for a letter
   */
  public Optional<Path2D> line(Shape.Text text) {
    Path2D line = new Path2D.Double();
    double right = 0;
    for (int character : text.text().codePoints().toArray()) {
      Optional<TrueTypeFont> font = choice.of(character, text.style().face());
      if (font.isEmpty()) {
        return Optional.empty();
      }
      right += letter(font.get(), character, text.style().pixels(), right, line);
    }
    line.transform(new AffineTransform(text.width() > 0 && right > 0 ? text.width() / right : 1, 0, 0, 1, text.left(),
        text.y()));
    return Optional.of(line);
  }

  /** Puts a letter at the end of a line, and says how wide it is. */
  private double letter(TrueTypeFont font, int character, double size, double x, Path2D line) {
    try {
      double scale = size / font.getUnitsPerEm();
      int glyph = FontFiles.glyph(font, character);
      GlyphData data = glyph == 0 ? null : font.getGlyph().getGlyph(glyph);
      if (data != null) {
        AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
        GeneralPath outline = data.getPath();
        line.append(exact ? place.createTransformedShape(outline) : outline.createTransformedShape(place), false);
      }
      return font.getAdvanceWidth(glyph) * scale;
    } catch (IOException damaged) {
      throw new UncheckedIOException("A typeface is damaged", damaged);
    }
  }

  private static List<Move> moves(PathIterator path) {
    List<Move> moves = new ArrayList<>();
    double[] to = new double[COORDINATES];
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
}
