package org.throughline.briefing.document;

import java.util.Optional;
import org.throughline.picture.Markup;

/**
 * An address a reader can follow. Nothing is ever loaded from it.
 *
 * @param address beginning with http, https or mailto
 */
public record Link(String address) {

  /** Refuses every other kind of address. */
  public Link {
    if (!isSafe(address)) {
      throw new IllegalArgumentException("Not an address for a reader to follow");
    }
  }

  /** The link to an address, or nothing where it is not of a kind that may stand in a document. */
  public static Optional<Link> to(String address) {
    return isSafe(address) ? Optional.of(new Link(address)) : Optional.empty();
  }

  private static boolean isSafe(String address) {
    return !address.startsWith("#") && Markup.isSafeAddress(address);
  }
}
