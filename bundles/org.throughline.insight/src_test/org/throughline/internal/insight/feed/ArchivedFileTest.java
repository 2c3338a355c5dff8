package org.throughline.internal.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;

/** Archives of networks are read where they lie, whoever made them. */
public class ArchivedFileTest {

  private static final String NAME = "outbox.json";

  @TempDir
  private Path folder;

  // ---- making archives

  /** A ZIP with these entries. */
  public static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return file;
  }

  /** One entry of a TAR. */
  public static byte[] entry(String name, char type, byte[] content) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644");
    put(header, 124, "%011o".formatted(content.length));
    put(header, 148, "        ");
    header[156] = (byte) type;
    put(header, 257, "ustar\00000");
    long sum = 0;
    for (byte each : header) {
      sum += each & 0xFF;
    }
    put(header, 148, "%06o".formatted(sum));
    header[154] = 0;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header);
    out.writeBytes(content);
    out.writeBytes(new byte[(512 - content.length % 512) % 512]);
    return out.toByteArray();
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A TAR with these entries, packed. */
  public static Path packed(Path file, byte[]... entries) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (byte[] each : entries) {
        out.write(each);
      }
      out.write(new byte[1024]);
    }
    return file;
  }

  private static Optional<String> read(Path archive) throws IOException {
    Optional<InputStream> found = ArchivedFile.open(archive, NAME);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = found.get()) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  // ---- what is found

  @Test
  @DisplayName("the file is found at the top, or in a folder at the top, and nowhere else")
  void whereItLies() throws IOException {
    byte[] posts = text("posts");
    byte[] other = text("other");
    assertEquals("posts", read(zip(folder.resolve("a.zip"), Map.of("likes.json", other, NAME, posts))).orElseThrow());
    assertEquals("posts", read(zip(folder.resolve("b.zip"), Map.of("archive-1/" + NAME, posts))).orElseThrow());
    assertTrue(read(zip(folder.resolve("c.zip"), Map.of("a/b/" + NAME, posts, "x" + NAME, posts, "../../" + NAME, posts)))
        .isEmpty());
    byte[] media = new byte[70_000];
    new Random(1).nextBytes(media);
    assertEquals("posts", read(packed(folder.resolve("a.tar.gz"), entry("media/a.png", '0', media), entry("./", '5', new byte[0]),
        entry("./" + NAME, '0', posts), entry("likes.json", '0', other))).orElseThrow());
    assertTrue(read(packed(folder.resolve("b.tar.gz"), entry("a/b/" + NAME, '0', posts), entry(NAME, '2', new byte[0]),
        entry(NAME, '5', new byte[0]))).isEmpty(), "a link or a folder is no file");
    String pax = "30 mtime=1764000000.123456789\n20 path=" + NAME + "\n";
    assertEquals("posts", read(packed(folder.resolve("c.tar.gz"), entry("pax", 'x', text(pax)), entry("cut off", '0', posts)))
        .orElseThrow());
    assertEquals("posts", read(packed(folder.resolve("d.tar.gz"), entry("././@LongLink", 'L', text("archive/" + NAME + "\0")),
        entry("cut off", '0', posts))).orElseThrow());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("table.csv.gz")))) {
      out.write(text("id,date\n".repeat(200)));
    }
    assertTrue(read(folder.resolve("table.csv.gz")).isEmpty());
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.allMatch(each -> each.toString().endsWith(".zip") || each.toString().endsWith("gz")), "nothing is unpacked");
    }
  }

  @Test
  @DisplayName("of two files nobody guesses which it is")
  void twice() throws IOException {
    Path archive = zip(folder.resolve("a.zip"), Map.of(NAME, text("a"), "b/" + NAME, text("b")));
    assertEquals("file.archive.twice", assertThrows(ClientException.class, () -> read(archive)).text().key());
  }

  @Test
  @DisplayName("a bomb is refused long before it has burst")
  void bombs() throws IOException {
    byte[] zeros = new byte[64 << 20];
    Path zip = zip(folder.resolve("a.zip"), Map.of(NAME, zeros));
    assertEquals("file.archive.large", assertThrows(ClientException.class, () -> read(zip)).text().key());
    Path inside = packed(folder.resolve("a.tar.gz"), entry(NAME, '0', zeros));
    assertEquals("file.archive.large", assertThrows(ClientException.class, () -> read(inside)).text().key());
    Path before = packed(folder.resolve("b.tar.gz"), entry("media/zeros", '0', zeros), entry(NAME, '0', text("posts")));
    assertEquals("file.archive.large", assertThrows(ClientException.class, () -> read(before)).text().key());
  }

  @Test
  @DisplayName("an archive that is cut off or changed anywhere gives what it holds, nothing, or an error")
  void mutated() throws IOException {
    byte[] media = new byte[3000];
    new Random(7).nextBytes(media);
    Path zip = zip(folder.resolve("a.zip"), Map.of("media/a.png", media, NAME, text("posts".repeat(300))));
    Path tar = packed(folder.resolve("a.tar.gz"), entry("media/a.png", '0', media), entry(NAME, '0', text("posts".repeat(300))));
    for (Path whole : new Path[] {zip, tar}) {
      byte[] bytes = Files.readAllBytes(whole);
      for (int seed = 0; seed < 400; seed++) {
        Random random = new Random(seed);
        byte[] changed = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, 5 + random.nextInt(bytes.length - 5)) : bytes.clone();
        changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
        Path file = Files.write(folder.resolve("m"), changed);
        try {
          Optional<String> found = read(file);
          int which = seed;
          assertFalse(found.isPresent() && !found.get().equals("posts".repeat(300)), () -> whole + ", seed " + which);
        } catch (IOException | ClientException refused) {
          continue;
        }
      }
    }
  }
}
