package org.throughline.briefing.document;

import java.util.Optional;
import org.throughline.picture.Colour;
import org.throughline.picture.OwnTypeface;
import org.throughline.picture.TextMetrics;

/**
 * Who hands a document over, and how that looks.
 *
 * @param name what the agency is called; empty when that is not said
 * @param logo its logo, where there is one
 * @param accent the colour that takes the place of the product's accent, where there is one; readable on white
 * @param confidential the word that stands on every page, such as "Confidential"; empty for none
 * @param footer the line at the foot of every page, the cover too; empty for none
 * @param typeface what texts are set in, where that is not the typefaces of the product
 */
public record Sender(String name, Optional<Logo> logo, Optional<Colour> accent, String confidential, String footer,
    Optional<OwnTypeface> typeface) {

  /** Nobody in particular. */
  public static final Sender NOBODY = new Sender("", Optional.empty(), Optional.empty(), "");

  /** A sender without a line and a typeface of its own. */
  public Sender(String name, Optional<Logo> logo, Optional<Colour> accent, String confidential) {
    this(name, logo, accent, confidential, "", Optional.empty());
  }

  /** Cuts off what stands around the words. */
  public Sender {
    name = name.strip();
    confidential = confidential.strip();
    footer = footer.strip().replaceAll("\\s+", " ");
  }

  /**
   * How wide texts of the document are; pictures in it are set in the typefaces of the product.
   *
   * @param product measures the typefaces of the product
   */
  public TextMetrics metrics(TextMetrics product) {
    return typeface.map(own -> own.metrics(product)).orElse(product);
  }

  /** The same with an accent, where it has none of its own. */
  public Sender orIn(Optional<Colour> other) {
    return new Sender(name, logo, accent.or(() -> other), confidential, footer, typeface);
  }
}
