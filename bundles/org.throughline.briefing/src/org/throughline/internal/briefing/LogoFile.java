package org.throughline.internal.briefing;

import java.util.Optional;
import org.throughline.briefing.AgencyIdentity;
import org.throughline.picture.ImageFile;

/** Reads pictures that are to be logos. */
public final class LogoFile {

  /** Larger edges are photos or worse; in dots. */
  private static final int LONGEST_EDGE = 8192;

  private LogoFile() {
  }

  /**
   * The dots of a picture and nothing else it tells.
   *
   * @return nothing when it is no PNG or JPEG picture, is cut off, or is too large to be a logo
   */
  public static Optional<ImageFile> of(byte[] content) {
    return Optional.of(content).filter(it -> it.length <= AgencyIdentity.LARGEST_LOGO).flatMap(ImageFile::of)
        .filter(it -> it.width() <= LONGEST_EDGE && it.height() <= LONGEST_EDGE).flatMap(ImageFile::plain);
  }
}
