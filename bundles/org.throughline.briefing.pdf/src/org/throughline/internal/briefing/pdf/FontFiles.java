package org.throughline.internal.briefing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.throughline.picture.Face;

/** The files of the typefaces, each read once while a document is made. Not for use from several threads. */
final class FontFiles implements AutoCloseable {

  private final Map<Enum<?>, TrueTypeFont> read = new HashMap<>();

  FontFiles() {}

  TrueTypeFont of(Face face) {
    return read.computeIfAbsent(face, each -> open(face.file()));
  }

  TrueTypeFont of(Fallback fallback) {
    return read.computeIfAbsent(fallback, each -> open(fallback.file()));
  }

  /** Ligatures stay out: lines are measured letter by letter, and must be as wide as they were measured. */
  private static TrueTypeFont open(URL file) {
    try (InputStream in = file.openStream()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The typeface " + file + " cannot be read", unreadable);
    }
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
