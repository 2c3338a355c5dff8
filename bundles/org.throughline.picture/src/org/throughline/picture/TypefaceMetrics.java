package org.throughline.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.internal.picture.font.FontWidths;

/**
 * Widths from the typefaces the product brings along, as a shaping painter draws them: advance widths and kerning. Each
 * face is read when it is first asked for. May be used from any thread; one instance serves a whole program.
 */
public final class TypefaceMetrics implements TextMetrics {

  private final Map<Face, FontWidths> fonts = new EnumMap<>(Face.class);

  /** Widths of the faces that lie in this bundle. */
  public TypefaceMetrics() {}

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the face is missing from the bundle or damaged; the message names its file
   */
  @Override
  public double width(String text, TextStyle style) {
    return font(style.face()).of(text) * style.pixels();
  }

  /** Whether a face has a sign of its own for every character of a text; others are drawn in a font of the machine. */
  public boolean has(String text, Face face) {
    return text.codePoints().allMatch(font(face)::has);
  }

  private synchronized FontWidths font(Face face) {
    return fonts.computeIfAbsent(face, TypefaceMetrics::read);
  }

  private static FontWidths read(Face face) {
    byte[] file;
    try (InputStream in = face.file().openStream()) {
      file = in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The typeface " + face.fileName() + " cannot be read", unreadable);
    }
    try {
      return new FontWidths(file);
    } catch (RuntimeException damaged) {
      throw new IllegalStateException("The typeface " + face.fileName() + " is damaged", damaged);
    }
  }
}
