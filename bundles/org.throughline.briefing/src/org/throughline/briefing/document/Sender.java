package org.throughline.briefing.document;

import java.util.Optional;
import org.throughline.picture.Colour;
import org.throughline.picture.ImageFile;

/**
 * The agency that hands a document over.
 *
 * @param name what it is called; empty when that is not said
 * @param logo its logo, where there is one
 * @param accent the colour that takes the place of the product's accent, where there is one; readable on white
 * @param confidential the word that stands on every page, such as "Confidential"; empty for none
 */
public record Sender(String name, Optional<ImageFile> logo, Optional<Colour> accent, String confidential) {

  /** Nobody in particular. */
  public static final Sender NOBODY = new Sender("", Optional.empty(), Optional.empty(), "");

  /** Cuts off what stands around the words. */
  public Sender {
    name = name.strip();
    confidential = confidential.strip();
  }
}
