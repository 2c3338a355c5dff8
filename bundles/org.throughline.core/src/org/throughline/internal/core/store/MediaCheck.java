package org.throughline.internal.core.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what a file is by its bytes, and whether a picture is whole. Decodes no picture. */
public final class MediaCheck {

  private static final Map<String, String> PICTURES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
      "image/jpeg", "gif", "image/gif", "webp", "image/webp");
  private static final Map<String, String> PACKED = Map.of(
      "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "odt", "application/vnd.oasis.opendocument.text",
      "ods", "application/vnd.oasis.opendocument.spreadsheet",
      "odp", "application/vnd.oasis.opendocument.presentation");
  private static final Map<String, String> TEXTS =
      Map.of("txt", "text/plain", "md", "text/markdown", "csv", "text/csv");
  /** The most points of a picture: what is larger would fill the memory of whoever opens it. */
  private static final long MOST_POINTS = 100_000_000L;

  private MediaCheck() {
  }

  /** Whether a name says that the file is a picture. */
  public static boolean isPictureName(String name) {
    return PICTURES.containsKey(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The media type of a whole picture or document; empty for what is broken, or of no kind that can be kept. */
  public static Optional<String> mediaType(String name, byte[] content) {
    Optional<String> picture = picture(content);
    if (picture.isPresent() || isPictureName(name)) {
      return picture;
    }
    String ending = ending(name);
    if (starts(content, "%PDF-")) {
      return Optional.of("application/pdf");
    }
    if (PACKED.containsKey(ending)) {
      return starts(content, "PK\u0003\u0004") ? Optional.of(PACKED.get(ending)) : Optional.empty();
    }
    return TEXTS.containsKey(ending) && isText(content) ? Optional.of(TEXTS.get(ending)) : Optional.empty();
  }

  private static boolean starts(byte[] content, String start) {
    return at(content, 0, start);
  }

  private static boolean at(byte[] content, int place, String wanted) {
    byte[] bytes = wanted.getBytes(StandardCharsets.ISO_8859_1);
    if (place < 0 || content.length < place + bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (content[place + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.indexOf('\0') < 0;
    } catch (CharacterCodingException binary) {
      return false;
    }
  }

  private static Optional<String> picture(byte[] content) {
    if (starts(content, "\u0089PNG\r\n\u001a\n")) {
      return isWholePng(content) ? Optional.of("image/png") : Optional.empty();
    }
    if (starts(content, "\u00ff\u00d8\u00ff")) {
      return isWholeJpeg(content) ? Optional.of("image/jpeg") : Optional.empty();
    }
    if (starts(content, "GIF87a") || starts(content, "GIF89a")) {
      return content.length > 13 && content[content.length - 1] == 0x3b && fits(little(content, 6), little(content, 8))
          ? Optional.of("image/gif") : Optional.empty();
    }
    if (starts(content, "RIFF") && at(content, 8, "WEBP")) {
      long length = little(content, 4) | (long) little(content, 6) << 16;
      return length + 8 <= content.length && content.length > 20 ? Optional.of("image/webp") : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean fits(long width, long height) {
    return width > 0 && height > 0 && width * height <= MOST_POINTS;
  }

  private static int little(byte[] content, int place) {
    return content[place] & 0xff | (content[place + 1] & 0xff) << 8;
  }

  private static boolean isWholePng(byte[] content) {
    ByteBuffer chunks = ByteBuffer.wrap(content);
    int place = 8;
    boolean sized = false;
    while (place + 12 <= content.length) {
      long length = chunks.getInt(place) & 0xffffffffL;
      if (length > content.length - place - 12) {
        return false;
      }
      if (at(content, place + 4, "IHDR")) {
        sized = length == 13 && fits(chunks.getInt(place + 8) & 0xffffffffL, chunks.getInt(place + 12) & 0xffffffffL);
      } else if (at(content, place + 4, "IEND")) {
        return sized;
      }
      place += (int) length + 12;
    }
    return false;
  }

  private static boolean isWholeJpeg(byte[] content) {
    int place = 2;
    boolean sized = false;
    while (place + 4 <= content.length) {
      if ((content[place] & 0xff) != 0xff) {
        return false;
      }
      int marker = content[place + 1] & 0xff;
      if (marker == 0xff) {
        place++;
        continue;
      }
      int length = (content[place + 2] & 0xff) << 8 | content[place + 3] & 0xff;
      if (marker == 0xda) {
        // What follows is the picture itself, up to the end mark.
        return sized && hasEndMark(content, place + length);
      }
      boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (frame && place + 9 <= content.length) {
        int height = (content[place + 5] & 0xff) << 8 | content[place + 6] & 0xff;
        int width = (content[place + 7] & 0xff) << 8 | content[place + 8] & 0xff;
        sized = fits(width, height);
      }
      place += 2 + length;
    }
    return false;
  }

  private static boolean hasEndMark(byte[] content, int from) {
    for (int i = content.length - 2; i >= from && i >= 0; i--) {
      if ((content[i] & 0xff) == 0xff && (content[i + 1] & 0xff) == 0xd9) {
        return true;
      }
    }
    return false;
  }
}
