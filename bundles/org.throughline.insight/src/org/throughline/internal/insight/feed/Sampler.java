package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.TableFormat;
import org.throughline.exchange.TableLimits;
import org.throughline.exchange.TableReader;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FileSample;
import org.throughline.insight.feed.FileSample.Form;
import org.throughline.insight.feed.FileSample.Table;

/** Looks at the beginning of a file. */
final class Sampler {

  /** How large a file may be: years of posts of a large brand. */
  static final TableLimits LIMITS = new TableLimits(8L << 30, 20_000_000, 500, 100_000);
  /** How large a workbook may be; it is read in memory. */
  static final TableLimits BOOK = new TableLimits(128L << 20, 1_048_576, 500, 100_000);
  private static final BigDecimal EXACT = new BigDecimal("1000000000000000");

  /** Where the posts lie in an archive of Mastodon. */
  private static final String MASTODON = "outbox.json";

  private Sampler() {
  }

  static FeedFiles.Seen of(Path file, boolean sure) {
    byte[] head;
    try {
      if (!Files.isRegularFile(file)) {
        // Says in words that it is not there, or no file.
        new TableReader(LIMITS).detect(file);
      }
      try (InputStream in = Files.newInputStream(file)) {
        head = in.readNBytes(64 * 1024);
      }
      if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
        return new FeedFiles.Seen(archived(file).orElseGet(() -> archive(file)), null, true);
      }
      if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
        return new FeedFiles.Seen(oldWorkbook(file), null, true);
      }
      if (starts(head, 0x1F, 0x8B)) {
        return new FeedFiles.Seen(archived(file).orElseThrow(() -> bad("file.packed", file)), null, true);
      }
      if (isCar(head)) {
        return new FeedFiles.Seen(new FileSample(Form.CAR, List.of(), List.of()), null, true);
      }
      int first = 0;
      while (first < head.length && (head[first] <= ' ' || (head[first] & 0xFF) >= 0xBB)) {
        first++;
      }
      if (first < head.length && (head[first] == '{' || head[first] == '[' && first + 1 < head.length)) {
        return new FeedFiles.Seen(
            new FileSample(Form.JSON, List.of(), JsonReader.topNames(new String(head, StandardCharsets.UTF_8))), null, true);
      }
      TableReader reader = new TableReader(LIMITS);
      TableFormat format = sure ? reader.detect(file) : reader.presume(file);
      return new FeedFiles.Seen(new FileSample(Form.TEXT, List.of(new Table("",
          HeadRows.of(file, format, FileSample.ROWS).stream().map(HeadRows.Row::cells).toList())), List.of()), format,
          sure || Files.size(file) <= head.length);
    } catch (IOException unreadable) {
      throw new ClientException(Kind.DAMAGED,
          Message.of(FeedImport.class, "file.unreadable", String.valueOf(file.getFileName())), file, unreadable);
    }
  }

  private static FileSample oldWorkbook(Path file) throws IOException {
    OldWorkbook book = open(file);
    List<Table> tables = new ArrayList<>();
    for (String sheet : book.sheets()) {
      tables.add(new Table(sheet, book.rows(sheet).stream().limit(FileSample.ROWS)
          .map(row -> row.cells().stream().map(Sampler::text).toList()).toList()));
    }
    return new FileSample(Form.WORKBOOK, tables, List.of());
  }

  /** A workbook of the old form. */
  static OldWorkbook open(Path file) throws IOException {
    if (Files.size(file) > BOOK.fileBytes()) {
      throw bad("file.xls", file);
    }
    try {
      return new OldWorkbook(Files.readAllBytes(file));
    } catch (OldWorkbook.NotReadable other) {
      throw bad("file.xls", file);
    }
  }

  /** Whether it is a workbook of the old form, or of an even older one. */
  static boolean isOldWorkbook(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return starts(in.readNBytes(4), 0xD0, 0xCF, 0x11, 0xE0);
    }
  }

  /** The posts of a Mastodon archive, which are read in their place; empty when it is another archive. */
  private static Optional<FileSample> archived(Path file) throws IOException {
    Optional<InputStream> posts = ArchivedFile.open(file, MASTODON);
    if (posts.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = posts.get()) {
      String start = new String(in.readNBytes(64 * 1024), StandardCharsets.UTF_8);
      return Optional.of(new FileSample(Form.JSON, List.of(), JsonReader.topNames(start)));
    }
  }

  private static FileSample archive(Path file) {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      zip.stream().limit(1000).forEach(entry -> names.add(entry.getName()));
    } catch (IOException | IllegalArgumentException damaged) {
      throw new ClientException(Kind.DAMAGED,
          Message.of(FeedImport.class, "file.unreadable", String.valueOf(file.getFileName())), file, damaged);
    }
    if (!names.contains("xl/workbook.xml")) {
      return new FileSample(Form.ARCHIVE, List.of(), names);
    }
    List<Table> tables = new ArrayList<>();
    for (String sheet : TableFile.sheets(file, BOOK)) {
      try {
        tables.add(new Table(sheet, TableFile.read(file, BOOK, sheet).rows().stream().limit(FileSample.ROWS)
            .map(row -> row.cells().stream().map(Sampler::text).toList()).toList()));
      } catch (ClientException emptySheet) {
        tables.add(new Table(sheet, List.of()));
      }
    }
    return new FileSample(Form.WORKBOOK, tables, names);
  }

  /**
   * A cell of a workbook as text. A whole number of more than 15 digits has lost its last ones, so it is written like a
   * spreadsheet shows it.
   */
  static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number when number.abs().compareTo(EXACT) >= 0 && number.stripTrailingZeros().scale() <= 0 ->
          String.format(java.util.Locale.ROOT, "%.5E", number);
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case Message fault -> "#";
      default -> cell.toString().strip();
    };
  }

  private static boolean isCar(byte[] head) {
    // A header of less than 128 bytes: a length, then a map of two with "roots" and "version".
    String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    return head.length > 12 && (head[1] & 0xFF) == 0xA2 && start.contains("eroots") && start.contains("gversion");
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static ClientException bad(String key, Path file) {
    return new ClientException(Kind.BAD_INPUT,
        Message.of(FeedImport.class, key, String.valueOf(file.getFileName())), file);
  }
}
