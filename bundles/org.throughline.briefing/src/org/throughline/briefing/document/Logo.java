package org.throughline.briefing.document;

import java.util.Locale;
import java.util.Optional;
import org.throughline.picture.ImageFile;

/**
 * A logo on the cover of a document.
 *
 * @param picture what it looks like; empty where there is one that cannot be read, and the document says so
 * @param inWords what it shows, for readers who cannot see it; may be blank
 */
public record Logo(Optional<ImageFile> picture, String inWords) {

  /** What it shows in words, or at least that it is a logo. */
  public String inWords(Locale language) {
    return inWords.isBlank() ? Furniture.LOGO.in(language) : inWords.strip();
  }

  /** What is said in its place when it cannot be read: whose it is or what it shows, where that is known, and that. */
  public String unreadable(Locale language) {
    return (inWords + " " + Furniture.LOGO_UNREADABLE.in(language)).strip();
  }
}
