package org.throughline.picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.picture.font.FontFacts;

/** One face of a typeface as it lies in a TrueType file of somebody's own; immutable, safe from any thread. */
public final class TypefaceFile {

  private final byte[] bytes;
  private final FontFacts facts;

  private TypefaceFile(byte[] bytes, FontFacts facts) {
    this.bytes = bytes;
    this.facts = facts;
  }

  /** The face in these bytes, or nothing when they are no whole TrueType file with a name. */
  public static Optional<TypefaceFile> of(byte[] bytes) {
    byte[] own = bytes.clone();
    try {
      return Optional.of(new TypefaceFile(own, new FontFacts(own)));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** What its family is called, as programs list it. */
  public String family() {
    return facts.family();
  }

  /** Whether its maker lets it be put into documents. */
  public boolean mayBeEmbedded() {
    return facts.mayBeEmbedded();
  }

  /** Whether its maker lets only the letters that are needed be put into a document. */
  public boolean mayBeCut() {
    return facts.mayBeCut();
  }

  /** Whether it has a character. */
  public boolean has(int character) {
    return facts.widths().has(character);
  }

  /** The width of a text on one line, as a multiple of the size it is set in. */
  double width(String text) {
    return facts.widths().of(text);
  }

  /** The file, from its beginning. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypefaceFile file && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return family();
  }
}
