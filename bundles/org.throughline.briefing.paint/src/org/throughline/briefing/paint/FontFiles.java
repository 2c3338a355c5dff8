package org.throughline.briefing.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.throughline.picture.Face;
import org.throughline.picture.TypefaceFile;

/** The files of typefaces, each read once while a document is made. Not for use from several threads. */
public final class FontFiles implements AutoCloseable {

  private final Map<Enum<?>, byte[]> files = new HashMap<>();
  private final Map<Object, TrueTypeFont> fonts = new HashMap<>();

  /** Nothing is read before it is asked for. */
  public FontFiles() {}

  /** The file of a face of the product, to be put into a document; not to be changed. */
  public byte[] bytes(Face face) {
    return bytes(face, face::file);
  }

  /** A face of the product. */
  public TrueTypeFont of(Face face) {
    return of(face, face::file);
  }

  /**
   * A typeface of the format itself. Ligatures stay out: lines are measured letter by letter, and must be as wide as they
   * were measured.
   *
   * @param name under which it is kept
   * @param file the TrueType file that holds it
   */
  public TrueTypeFont of(Enum<?> name, Supplier<URL> file) {
    return fonts.computeIfAbsent(name, each -> parsed(bytes(name, file), name));
  }

  /** A typeface of somebody's own; ligatures stay out as well. */
  public TrueTypeFont of(TypefaceFile file) {
    return fonts.computeIfAbsent(file, each -> parsed(file.bytes(), file));
  }

  private static TrueTypeFont parsed(byte[] bytes, Object name) {
    try {
      TrueTypeFont font = new WithoutLigatures().parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false);
      return font;
    } catch (IOException damaged) {
      throw damaged(name, damaged);
    }
  }

  /** The first of these faces that has a letter. */
  Optional<TrueTypeFont> withLetter(int character, Stream<Face> faces) {
    return faces.map(this::of).filter(font -> has(font, character)).findFirst();
  }

  /** Whether a typeface has a letter. */
  public static boolean has(TrueTypeFont font, int character) {
    return glyph(font, character) != 0;
  }

  /** The number of a letter in a typeface; 0 if it has none. */
  static int glyph(TrueTypeFont font, int character) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(character);
    } catch (IOException damaged) {
      throw new UncheckedIOException("A typeface is damaged", damaged);
    }
  }

  private byte[] bytes(Enum<?> name, Supplier<URL> file) {
    return files.computeIfAbsent(name, each -> {
      try (InputStream in = file.get().openStream()) {
        return in.readAllBytes();
      } catch (IOException unreadable) {
        throw damaged(each, unreadable);
      }
    });
  }

  private static UncheckedIOException damaged(Object name, IOException cause) {
    return new UncheckedIOException("The typeface " + name + " cannot be read", cause);
  }

  /** Leaves the table of ligatures unread, which takes most of the time that a typeface takes. */
  private static final class WithoutLigatures extends TTFParser {

    @Override
    protected TTFTable readTable(String tag) {
      return super.readTable(tag.equals(GlyphSubstitutionTable.TAG) ? "" : tag);
    }
  }

  @Override
  public void close() {
    for (TrueTypeFont font : fonts.values()) {
      try {
        font.close();
      } catch (IOException onlyMemory) {
        throw new UncheckedIOException(onlyMemory);
      }
    }
  }
}
