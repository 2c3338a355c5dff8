package org.throughline.internal.briefing.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.picture.Face;
import org.throughline.picture.Markup;
import org.throughline.picture.OwnTypeface;

/**
 * The typefaces of a document. Those of the product lie in the file, so that it looks the same for everybody; for programs
 * that do not look there, and for letters they do not have, others are named.
 */
final class Typefaces {

  private static final String KIND = Parts.KINDS + "obfuscatedFont";
  /** So many bytes at the beginning are mixed with the key, as the format wants it; anybody can read it. */
  private static final int MIXED = 32;
  private static final int KEY = 16;

  private final Parts parts;
  private final FontFiles files;
  private final Optional<OwnTypeface> own;

  /**
   * A family with its faces, and what it is replaced with.
   *
   * @param kind how Word looks for a similar one
   * @param faces the faces by the name of their place
   */
  private record Family(String name, String instead, String kind, Map<String, Face> faces) {}

  private static final List<Family> FAMILIES = List.of(
      new Family("Source Sans 3", "Source Sans Pro, Segoe UI, Calibri", "swiss", Map.of("w:embedRegular", Face.SANS,
          "w:embedBold", Face.SANS_SEMIBOLD, "w:embedItalic", Face.SANS_ITALIC)),
      new Family("Source Serif 4", "Source Serif Pro, Georgia, Cambria", "roman", Map.of("w:embedRegular", Face.SERIF,
          "w:embedBold", Face.SERIF_SEMIBOLD, "w:embedItalic", Face.SERIF_ITALIC)));
  private static final List<String> PLACES = List.of("w:embedRegular", "w:embedBold", "w:embedItalic");

  /** @param own what texts are set in, where that is not the faces of the product; it is only named */
  Typefaces(Parts parts, FontFiles files, Optional<OwnTypeface> own) {
    this.parts = parts;
    this.files = files;
    this.own = own;
  }

  /** Writes them; the text leads to them. */
  void write(Parts.Part text) {
    Parts.Part table = parts.part("/word/fontTable.xml", Parts.KINDS + "wordprocessingml.fontTable+xml");
    Markup out = new Markup().xmlDeclaration();
    out.open("w:fonts", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    own.ifPresent(it -> {
      out.open("w:font", "w:name", it.family()).leaf("w:altName", "w:val", "Source Sans 3");
      out.leaf("w:charset", "w:val", "00").leaf("w:family", "w:val", "auto").leaf("w:pitch", "w:val", "variable").close();
    });
    int number = 0;
    for (Family family : FAMILIES) {
      out.open("w:font", "w:name", family.name()).leaf("w:altName", "w:val", family.instead());
      out.leaf("w:charset", "w:val", "00").leaf("w:family", "w:val", family.kind()).leaf("w:pitch", "w:val", "variable");
      for (String place : PLACES) {
        String key = "%08X-0000-4000-8000-546872756C6E".formatted(++number);
        Parts.Part part = parts.part("/word/fonts/font" + number + ".odttf", KIND);
        part.fill(mixed(files.bytes(family.faces().get(place)), key));
        out.leaf(place, "r:id", table.leadTo(part, "font"), "w:fontKey", "{" + key + "}");
      }
      out.close();
    }
    table.fill(out.close().toString());
    text.leadTo(table, "fontTable");
  }

  private static byte[] mixed(byte[] file, String key) {
    String digits = key.replace("-", "");
    byte[] mixed = file.clone();
    for (int i = 0; i < MIXED; i++) {
      int at = digits.length() - 2 * (i % KEY) - 2;
      mixed[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
    }
    return mixed;
  }
}
