package org.throughline.internal.picture.font;

import static org.throughline.internal.picture.font.FontTables.u16;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Optional;

/**
 * How wide texts are in one font: the advance widths of its glyphs, moved together where the font says so. Characters
 * that the font does not have come from another font of the machine; they count as a square, half of one where they are
 * letters. Immutable.
 */
public final class FontWidths {

  private static final double SQUARE = 1;
  private static final double LETTER = 0.6;
  private static final char FIRST_MARK = 0x300;

  private final double unitsPerEm;
  private final GlyphMap glyphs;
  private final int[] advances;
  private final Optional<Kerning> kerning;

  /**
   * Reads a font.
   *
   * @param file a TrueType file
   * @throws RuntimeException if the file is not one, or is cut off
   */
  public FontWidths(byte[] file) {
    this(new FontTables(file), true);
  }

  /**
   * Reads a font.
   *
   * @param kerned whether letters are moved together where the font says so
   */
  FontWidths(FontTables tables, boolean kerned) {
    unitsPerEm = u16(tables.get("head"), 18);
    glyphs = new GlyphMap(tables.get("cmap"));
    advances = advances(u16(tables.get("maxp"), 4), u16(tables.get("hhea"), 34), tables.get("hmtx"));
    kerning = kerned && tables.has("GPOS") ? Optional.of(new Kerning(tables.get("GPOS"))) : Optional.empty();
  }

  /** Refuses a font that names letters it does not have, or whose letters have no size. */
  void check(int count) {
    if (unitsPerEm < 1 || glyphs.last() >= count) {
      throw new IllegalArgumentException("letters without a shape");
    }
  }

  /** The width of a text, as a multiple of the size it is set in. */
  public double of(String text) {
    String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    double units = 0;
    int before = 0;
    int character;
    for (int i = 0; i < composed.length(); i += Character.charCount(character)) {
      character = composed.codePointAt(i);
      int glyph = glyphs.glyph(character);
      if (glyph == 0) {
        units += foreign(character) * unitsPerEm;
      } else {
        units += advances[glyph] + (before == 0 ? 0 : between(before, glyph));
      }
      before = glyph;
    }
    return units / unitsPerEm;
  }

  /** What lies below the combining marks has nothing to compose; nearly every text does. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /** Whether the font has a glyph of its own for a character. */
  public boolean has(int character) {
    return glyphs.glyph(character) != 0;
  }

  private int between(int first, int second) {
    return kerning.isPresent() ? kerning.get().between(first, second) : 0;
  }

  /** The last width given holds for all glyphs after it. */
  private static int[] advances(int count, int given, ByteBuffer hmtx) {
    int[] advances = new int[count];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = u16(hmtx, 4 * Math.min(glyph, given - 1));
    }
    return advances;
  }

  private static double foreign(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL,
          Character.SURROGATE -> 0;
      case Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER, Character.MODIFIER_LETTER -> LETTER;
      default -> SQUARE;
    };
  }
}
