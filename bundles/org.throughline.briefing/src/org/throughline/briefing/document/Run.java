package org.throughline.briefing.document;

import java.util.Optional;
import java.util.Set;

/**
 * A piece of text that looks the same throughout.
 *
 * @param text the text; a line break in it is a line break for the reader
 * @param emphasis how it stands out
 * @param link where it leads, where it does
 */
public record Run(String text, Set<Emphasis> emphasis, Optional<Link> link) {

  /** Keeps an own copy of the emphasis. */
  public Run {
    emphasis = Set.copyOf(emphasis);
  }

  /** Plain text. */
  public static Run of(String text) {
    return new Run(text, Set.of(), Optional.empty());
  }

  /** The one word that matters. */
  public static Run strong(String text) {
    return new Run(text, Set.of(Emphasis.STRONG), Optional.empty());
  }
}
