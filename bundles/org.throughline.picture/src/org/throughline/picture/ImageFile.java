package org.throughline.picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A photo or another picture made of dots, as it lies in a file; immutable. */
public final class ImageFile {

  /** How the dots are stored. */
  public enum Type {
    /** Portable Network Graphics. */
    PNG("image/png"),
    /** JPEG. */
    JPEG("image/jpeg");

    private final String media;

    Type(String media) {
      this.media = media;
    }

    /** The media type, such as {@code image/png}. */
    public String media() {
      return media;
    }
  }

  private final Type type;
  private final int width;
  private final int height;
  private final byte[] bytes;

  private ImageFile(Type type, int width, int height, byte[] bytes) {
    this.type = type;
    this.width = width;
    this.height = height;
    this.bytes = bytes;
  }

  /**
   * The picture in these bytes, or nothing when they are no PNG or JPEG file with a size. Only the head of the file is
   * read; whether its dots are whole is found out when it is painted.
   */
  public static Optional<ImageFile> of(byte[] bytes) {
    byte[] own = bytes.clone();
    return ImageHead.of(own).map(head -> new ImageFile(head.type(), head.width(), head.height(), own));
  }

  /**
   * The same dots without anything else the file tells: who made it, where and with what, remarks, a small picture of
   * what was cut off.
   *
   * @return nothing when the file ends before its dots do
   */
  public Optional<ImageFile> plain() {
    return new PlainImage(bytes).copy(type).flatMap(ImageFile::of);
  }

  /** How the dots are stored. */
  public Type type() {
    return type;
  }

  /** How many dots it is wide, 1 or more. */
  public int width() {
    return width;
  }

  /** How many dots it is high, 1 or more. */
  public int height() {
    return height;
  }

  /** The file, from its beginning. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImageFile file && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return type + " " + width + " x " + height;
  }
}
