package org.throughline.picture;

import java.util.Optional;

/**
 * A typeface that stands in documents in the place of those of the product. What its files do not have stays in the
 * typefaces of the product: letters that lean, strong ones where there is no file for them, and letters it lacks.
 *
 * @param regular for all text
 * @param bold for what stands out, where there is such a file
 */
public record OwnTypeface(TypefaceFile regular, Optional<TypefaceFile> bold) {

  /** What its family is called, as programs list it. */
  public String family() {
    return regular.family();
  }

  /** The file that takes the place of a face of the product, where there is one. */
  public Optional<TypefaceFile> instead(Face face) {
    return face.isItalic() ? Optional.empty() : face.weight() > 400 ? bold : Optional.of(regular);
  }

  /**
   * How wide texts of documents are that are set in it.
   *
   * @param product measures what stays in the typefaces of the product
   */
  public TextMetrics metrics(TextMetrics product) {
    return (text, style) -> instead(style.face()).map(file -> width(file, text, style, product))
        .orElseGet(() -> product.width(text, style));
  }

  private static double width(TypefaceFile file, String text, TextStyle style, TextMetrics product) {
    double width = 0;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      boolean has = file.has(text.codePointAt(at));
      while (at < text.length() && file.has(text.codePointAt(at)) == has) {
        at += Character.charCount(text.codePointAt(at));
      }
      String piece = text.substring(from, at);
      width += has ? file.width(piece) * style.pixels() : product.width(piece, style);
    }
    return width;
  }
}
