package org.throughline.internal.briefing.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.picture.Face;
import org.throughline.picture.OwnTypeface;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TypefaceFile;
import org.throughline.picture.TypefaceMetrics;

/** The typefaces of one document, and which letters they have. Not for use from several threads. */
final class Typefaces {

  private static final String SANS = "Sans";
  private static final String SERIF = "Serif";
  private static final String OWN = "Own";
  /** The same with no face but its own, for letters that only it has. */
  private static final String ALONE = "OwnAlone";

  private final FontFiles files;
  private final TypefaceMetrics metrics;
  private final Optional<OwnTypeface> own;
  private final Map<Integer, Boolean> known = new HashMap<>();
  private final Set<Fallback> needed = EnumSet.noneOf(Fallback.class);

  /**
   * The typefaces of a document.
   *
   * @param metrics reads the faces of the product once for many documents
   * @param own what texts are set in before the faces of the product, where there is one
   */
  Typefaces(FontFiles files, TypefaceMetrics metrics, Optional<OwnTypeface> own) {
    this.files = files;
    this.metrics = metrics;
    this.own = own;
  }

  /** How wide texts are in the faces of the product. */
  TextMetrics metrics() {
    return metrics;
  }

  /** The family of a character that only the sender's own typeface has. */
  Optional<String> alone(int character) {
    return own.filter(it -> it.regular().has(character)).map(it -> ALONE);
  }

  /** Whether the typefaces of the product have a character in every style. */
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

  /** The typeface that has a character which those of the product do not have; from then on it belongs to the document. */
  Optional<Fallback> fallback(int character) {
    Optional<Fallback> fallback = Fallback.with(character, files);
    fallback.ifPresent(needed::add);
    return fallback;
  }

  /** The families to ask for letters, best first, as a value of CSS {@code font-family}. */
  String families(boolean sans) {
    return (own.isPresent() ? OWN + ", " : "") + (sans ? SANS + ", " + SERIF : SERIF + ", " + SANS);
  }

  /** The rules that set a piece of text in the family its letters need. */
  String css() {
    String alone = own.isPresent() ? "." + ALONE + " { font-family: " + ALONE + ", " + SANS
        + "; font-weight: 400; font-style: normal; }\n" : "";
    return alone + needed.stream().map(fallback -> "." + fallback.family() + " { font-family: " + fallback.family() + ", "
        + SANS + "; font-weight: 400; font-style: normal; }\n").collect(Collectors.joining());
  }

  /** The families for a text on one line that may need letters of all of them. */
  String families() {
    return families(true) + (own.isPresent() ? ", " + ALONE : "")
        + needed.stream().map(fallback -> ", " + fallback.family()).collect(Collectors.joining());
  }

  /** Makes them known to what lays out the pages of a file. Those that are used lie in it afterwards. */
  void into(PdfRendererBuilder builder, PDDocument made) {
    for (Face face : Face.values()) {
      builder.useFont(new Embedded(made, () -> files.of(face)), face.isSans() ? SANS : SERIF, face.weight(),
          face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
    }
    own.ifPresent(it -> into(builder, made, it));
    for (Fallback fallback : needed) {
      builder.useFont(new Embedded(made, () -> fallback.in(files)), fallback.family(), 400, FontStyle.NORMAL, true);
    }
  }

  /** A face without a file of its own is that of the product: letters that lean or are strong are never made up of others. */
  private void into(PdfRendererBuilder builder, PDDocument made, OwnTypeface typeface) {
    for (Face face : List.of(Face.SANS, Face.SANS_SEMIBOLD, Face.SERIF_ITALIC)) {
      builder.useFont(typeface.instead(face).map(file -> own(made, file))
          .orElseGet(() -> new Embedded(made, () -> files.of(face))), OWN, face.weight(),
          face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
    }
    builder.useFont(own(made, typeface.regular()), ALONE, 400, FontStyle.NORMAL, true);
  }

  private Embedded own(PDDocument made, TypefaceFile file) {
    return new Embedded(made, () -> files.of(file), file.mayBeCut());
  }

  /** A typeface that is put into the file when it is first used. */
  private static final class Embedded extends PDFontSupplier {

    private final PDDocument made;
    private final Supplier<TrueTypeFont> file;
    private final boolean cut;

    Embedded(PDDocument made, Supplier<TrueTypeFont> file) {
      this(made, file, true);
    }

    /** @param cut whether only the letters that are used are put into the file */
    Embedded(PDDocument made, Supplier<TrueTypeFont> file, boolean cut) {
      super(null);
      this.made = made;
      this.file = file;
      this.cut = cut;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(made, file.get(), cut);
      } catch (IOException damaged) {
        throw new UncheckedIOException("A typeface is damaged", damaged);
      }
    }
  }
}
