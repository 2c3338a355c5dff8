package org.throughline.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.exchange.TableFormat;
import org.throughline.exchange.TableLimits;
import org.throughline.exchange.TableReader;

/** What a look at the bytes of a file tells: whether it is text, in which encoding, with which delimiter. */
public final class TextProbe {

  /** What stands in the decoded text where bytes were no character: a code point that text never holds. */
  public static final char DAMAGED = '\uFFFF';

  private static final int SAMPLE = 64 * 1024;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Path file;
  private final int skip;
  private final TableFormat format;

  private TextProbe(Path file, int skip, TableFormat format) {
    this.file = file;
    this.skip = skip;
    this.format = format;
  }

  /**
   * Looks at a file.
   *
   * @throws ClientException when it is not there, empty, too large, or no text
   */
  public static TextProbe of(Path file, TableLimits limits) {
    return of(file, limits, true);
  }

  /**
   * Looks at the beginning of a file only, where that is UTF-8 without fault.
   *
   * @throws ClientException when it is not there, empty, too large, or no text
   */
  public static TextProbe ofBeginning(Path file, TableLimits limits) {
    return of(file, limits, false);
  }

  private static TextProbe of(Path file, TableLimits limits, boolean whole) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new ClientException(Files.exists(file) ? Kind.BAD_INPUT : Kind.NOT_FOUND,
            Message.of(TableReader.class, Files.exists(file) ? "table.no-file" : "table.missing", name(file)), file);
      }
      long size = Files.size(file);
      if (size == 0) {
        throw refused("table.empty", file);
      }
      if (size > limits.fileBytes()) {
        throw new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, "table.large", name(file),
            size >> 20, Math.max(1, limits.fileBytes() >> 20)), file);
      }
      byte[] head;
      try (InputStream in = Files.newInputStream(file)) {
        head = in.readNBytes(SAMPLE);
      }
      return probe(file, head, whole);
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static TextProbe probe(Path file, byte[] head, boolean whole) throws IOException {
    int skip = 0;
    Charset charset;
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      skip = 3;
      charset = StandardCharsets.UTF_8;
    } else if (starts(head, 0xFF, 0xFE)) {
      skip = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (starts(head, 0xFE, 0xFF)) {
      skip = 2;
      charset = StandardCharsets.UTF_16BE;
    } else {
      refuseForeign(file, head);
      charset = withoutMark(file, head, whole);
    }
    String sample = new String(head, skip, head.length - skip, charset);
    if (sample.isBlank()) {
      throw refused("table.empty", file);
    }
    return new TextProbe(file, skip, new TableFormat(charset, skip > 0, delimiter(sample)));
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuseForeign(Path file, byte[] head) {
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw refused("table.workbook", file);
    }
    int controls = 0;
    for (byte b : Arrays.copyOf(head, Math.min(head.length, 4096))) {
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != 0) {
        controls++;
      }
    }
    if (starts(head, '%', 'P', 'D', 'F', '-') || starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF)
        || starts(head, 'P', 'A', 'R', '1') || controls * 50 > Math.min(head.length, 4096)) {
      throw refused("table.foreign", file);
    }
  }

  private static Charset withoutMark(Path file, byte[] head, boolean whole) throws IOException {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (odd > head.length / 4 && even < odd / 8) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > head.length / 4 && odd < even / 8) {
      return StandardCharsets.UTF_16BE;
    }
    Utf8Tally beginning = new Utf8Tally();
    beginning.add(head, head.length);
    if (!whole && beginning.invalid() - (beginning.isCut() ? 1 : 0) == 0) {
      return StandardCharsets.UTF_8;
    }
    Utf8Tally tally = new Utf8Tally();
    byte[] block = new byte[SAMPLE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        tally.add(block, n);
      }
    }
    // A file of another encoding has hardly a valid sequence by chance; a damaged UTF-8 file has many.
    return tally.invalid() > tally.valid() ? WINDOWS : StandardCharsets.UTF_8;
  }

  /** The delimiter that is most frequent outside quotation marks in the first lines; comma when there is none. */
  private static char delimiter(String sample) {
    if (sample.startsWith("sep=") && sample.length() > 4) {
      return sample.charAt(4);
    }
    int[] counts = new int[DELIMITERS.length];
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < sample.length() && lines < 1; i++) {
      char c = sample.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\n' && Arrays.stream(counts).sum() > 0) {
        lines++;
      } else if (!quoted) {
        for (int d = 0; d < DELIMITERS.length; d++) {
          if (c == DELIMITERS[d]) {
            counts[d]++;
          }
        }
      }
    }
    int best = 0;
    for (int d = 1; d < DELIMITERS.length; d++) {
      if (counts[d] > counts[best]) {
        best = d;
      }
    }
    return DELIMITERS[best];
  }

  /** How the file is written down. */
  public TableFormat format() {
    return format;
  }

  /** The text after the byte order mark; bytes that are no character are {@link #DAMAGED}. */
  public Reader open() throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(skip);
      return new InputStreamReader(in, format.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(String.valueOf(DAMAGED)));
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  /** The trouble of a file that is there and cannot be read. */
  public static ClientException unreadable(Path file, Exception cause) {
    return new ClientException(cause instanceof NoSuchFileException ? Kind.NOT_FOUND : Kind.DAMAGED,
        Message.of(TableReader.class, "table.unreadable", name(file)), file, cause);
  }

  private static ClientException refused(String key, Path file) {
    return new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, key, name(file)), file);
  }

  /** The name of a file for messages. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
