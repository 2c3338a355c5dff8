package org.throughline.internal.briefing.pdf;

import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.throughline.briefing.paint.FontFiles;

/** Typefaces for letters that those of the product do not have. */
enum Fallback {
  /** Noto Sans Arabic, with the forms that letters take beside others. */
  ARABIC("NotoSansArabic_400Regular.ttf"),
  /** Noto Sans Hebrew. */
  HEBREW("NotoSansHebrew_400Regular.ttf"),
  /** Noto Emoji, drawn in lines of one colour. */
  EMOJI("NotoEmoji_400Regular.ttf");

  private final String fileName;

  Fallback(String fileName) {
    this.fileName = fileName;
  }

  /** The first that has a letter. */
  static Optional<Fallback> with(int character, FontFiles files) {
    return Stream.of(values()).filter(each -> FontFiles.has(each.in(files), character)).findFirst();
  }

  /** The typeface itself. */
  TrueTypeFont in(FontFiles files) {
    return files.of(this, this::file);
  }

  /** Its family in the style sheet. */
  String family() {
    return "Fallback" + ordinal();
  }

  /**
   * The TrueType file that holds it, in this bundle.
   *
   * @throws IllegalStateException if it is missing; the build puts it there
   */
  private URL file() {
    URL file = Fallback.class.getResource("fonts/" + fileName);
    if (file == null) {
      throw new IllegalStateException("The typeface " + fileName + " is missing from the bundle of the PDF; the build "
          + "fetches it (releng/org.throughline.typefaces)");
    }
    return file;
  }
}
