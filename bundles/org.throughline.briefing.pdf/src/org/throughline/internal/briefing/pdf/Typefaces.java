package org.throughline.internal.briefing.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.throughline.picture.Face;
import org.throughline.picture.TypefaceMetrics;

/** The typefaces a document is set in, all of which lie in it afterwards. */
final class Typefaces {

  /** The family of the program's words. */
  static final String SANS = "Sans";
  /** The family of the client's words. */
  static final String SERIF = "Serif";

  private final FontFiles files;
  private final TypefaceMetrics metrics = new TypefaceMetrics();
  private final Map<Integer, Boolean> known = new HashMap<>();

  Typefaces(FontFiles files) {
    this.files = files;
  }

  /** Whether a character can be shown in every style. */
  boolean has(int character) {
    return known.computeIfAbsent(character, each -> {
      String text = Character.toString(each);
      return hasAll(text, true) || hasAll(text, false);
    });
  }

  private boolean hasAll(String text, boolean sans) {
    for (Face face : Face.values()) {
      if (face.isSans() == sans && !metrics.has(text, face)) {
        return false;
      }
    }
    return true;
  }

  /** The families to ask for letters, best first, as a value of CSS {@code font-family}. */
  static String families(boolean sans) {
    return sans ? SANS + ", " + SERIF : SERIF + ", " + SANS;
  }

  /** Makes them known to what lays out the pages of a file. Those that are used lie in it afterwards. */
  void into(PdfRendererBuilder builder, PDDocument made) {
    for (Face face : Face.values()) {
      builder.useFont(new Embedded(made, face), face.isSans() ? SANS : SERIF, face.weight(),
          face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
    }
  }

  /** A face that is put into the file when it is first used. */
  private final class Embedded extends PDFontSupplier {

    private final PDDocument made;
    private final Face face;

    Embedded(PDDocument made, Face face) {
      super(null);
      this.made = made;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(made, files.of(face), true);
      } catch (IOException damaged) {
        throw new UncheckedIOException("The typeface " + face.fileName() + " is damaged", damaged);
      }
    }
  }
}
