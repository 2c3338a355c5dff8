package org.throughline.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What the head of an image file says. */
record ImageHead(ImageFile.Type type, int width, int height) {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;

  /** Reads the head, if it is one of a known kind with a size. */
  static Optional<ImageHead> of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Optional<ImageHead> head = bytes.length >= 24 && in.getLong(0) == PNG ? png(in) : jpeg(in);
    return head.filter(it -> it.width > 0 && it.height > 0);
  }

  private static Optional<ImageHead> png(ByteBuffer in) {
    return in.getInt(12) == IHDR ? Optional.of(new ImageHead(ImageFile.Type.PNG, in.getInt(16), in.getInt(20)))
        : Optional.empty();
  }

  /** A JPEG file is a row of segments; the size stands in the one that starts a frame. */
  private static Optional<ImageHead> jpeg(ByteBuffer in) {
    if (in.limit() < 4 || (in.getShort(0) & 0xFFFF) != 0xFFD8) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 <= in.limit() && (in.get(at) & 0xFF) == 0xFF) {
      int marker = in.get(at + 1) & 0xFF;
      boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return Optional.of(
            new ImageHead(ImageFile.Type.JPEG, in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF));
      }
      boolean filling = marker == 0xFF;
      at += filling ? 1 : 2 + (in.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }
}
