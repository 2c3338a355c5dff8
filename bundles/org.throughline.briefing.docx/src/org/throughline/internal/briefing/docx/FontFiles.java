package org.throughline.internal.briefing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.throughline.picture.Face;

/** The files of the typefaces, each read once while a document is made. Not for use from several threads. */
final class FontFiles implements AutoCloseable {

  private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
  private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

  FontFiles() {}

  byte[] file(Face face) {
    return files.computeIfAbsent(face, each -> {
      try (InputStream in = each.file().openStream()) {
        return in.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException("The typeface " + each.fileName() + " cannot be read", unreadable);
      }
    });
  }

  /** Ligatures stay out: lines are measured letter by letter, and must be as wide as they were measured. */
  TrueTypeFont font(Face face) {
    return fonts.computeIfAbsent(face, each -> {
      try {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(each)));
        font.setEnableGsub(false);
        return font;
      } catch (IOException damaged) {
        throw new UncheckedIOException("The typeface " + each.fileName() + " is damaged", damaged);
      }
    });
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
