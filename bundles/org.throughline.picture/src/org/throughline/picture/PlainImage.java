package org.throughline.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Copies an image file part by part and leaves out what it tells besides its dots; no dot is decoded. */
final class PlainImage {

  private static final int PNG_HEAD = 8;
  private static final int CHUNK = 12;
  private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB");
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int FIRST_OWN = 0xE0;
  private static final int COLOURS = 0xEE;
  private static final int LAST_OWN = 0xEF;
  private static final int COMMENT = 0xFE;
  /** The length of the first own segment without a small picture in it. */
  private static final int WITHOUT_THUMBNAIL = 16;

  private final byte[] file;
  private final ByteBuffer in;
  private final ByteArrayOutputStream out;

  PlainImage(byte[] file) {
    this.file = file;
    this.in = ByteBuffer.wrap(file);
    this.out = new ByteArrayOutputStream(file.length);
  }

  /** The copy, or nothing when the file ends too early. */
  Optional<byte[]> copy(ImageFile.Type type) {
    return (type == ImageFile.Type.PNG ? png() : jpeg()) ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  private boolean png() {
    put(0, PNG_HEAD);
    int at = PNG_HEAD;
    while (at + CHUNK <= file.length) {
      int length = in.getInt(at);
      if (length < 0 || length > file.length - at - CHUNK) {
        return false;
      }
      String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (CHUNKS.contains(name)) {
        put(at, at + CHUNK + length);
      }
      if (name.equals("IEND")) {
        return true;
      }
      at += CHUNK + length;
    }
    return false;
  }

  private boolean jpeg() {
    put(0, 2);
    int at = 2;
    while (at + 2 <= file.length && (file[at] & 0xFF) == 0xFF) {
      int marker = file[at + 1] & 0xFF;
      if (marker == END) {
        put(at, at + 2);
        return true;
      }
      if (marker == 0xFF) {
        at++;
        continue;
      }
      int end = at + 2 + (hasLength(marker) && at + 4 <= file.length ? in.getShort(at + 2) & 0xFFFF : 0);
      if (end > file.length) {
        return false;
      }
      if (marker == SCAN) {
        end = endOfScan(end);
      }
      if (isOfDots(marker, end - at - 2)) {
        put(at, end);
      }
      at = end;
    }
    return false;
  }

  private static boolean hasLength(int marker) {
    return marker != START && marker != 1 && !isRestart(marker);
  }

  private static boolean isRestart(int marker) {
    return marker >= 0xD0 && marker <= 0xD7;
  }

  private static boolean isOfDots(int marker, int length) {
    return marker == FIRST_OWN ? length == WITHOUT_THUMBNAIL
        : marker != COMMENT && (marker < FIRST_OWN || marker > LAST_OWN || marker == COLOURS);
  }

  /** The dots go on to the next marker that is none inside them. */
  private int endOfScan(int from) {
    int at = from;
    while (at + 1 < file.length) {
      int next = file[at + 1] & 0xFF;
      if ((file[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && !isRestart(next)) {
        return at;
      }
      at++;
    }
    return file.length;
  }

  private void put(int from, int until) {
    out.write(file, from, until - from);
  }
}
