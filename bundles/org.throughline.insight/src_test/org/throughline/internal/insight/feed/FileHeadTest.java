package org.throughline.internal.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.DurableWriter;

/** What is put down while a file is looked at or imported, and that it goes. */
class FileHeadTest {

  @TempDir
  private Path folder;

  private final DurableWriter writer = new DurableWriter();

  @Test
  @DisplayName("the head of a long file ends with a whole row, only its owner can read it, and it goes")
  void head() throws IOException {
    String row = "1,2026-03-01,\"a text\nof two lines\"\n";
    Path file = Files.writeString(folder.resolve("long.csv"), "id,date,text\n" + row.repeat(200));
    Path copy;
    try (FileHead head = FileHead.of(file, writer, 1000)) {
      copy = head.file();
      assertTrue(head.cut());
      assertNotEquals(file, copy);
      assertEquals("long.csv", copy.getFileName().toString());
      String text = Files.readString(copy);
      assertTrue(text.length() > 900 && text.endsWith(row), text);
      if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())));
      }
    }
    assertFalse(Files.exists(copy.getParent()));
  }

  @Test
  @DisplayName("a short file, one in UTF-16 and an archive are taken as they are")
  void whole() throws IOException {
    Map<String, byte[]> files = Map.of("short.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
        "wide.csv", "a,b\n1,2\n".repeat(300).getBytes(StandardCharsets.UTF_16LE),
        "outbox.json", ("{\"a\":[" + "1,\n".repeat(500) + "1]}").getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = Files.write(folder.resolve(each.getKey()), each.getValue());
      try (FileHead head = FileHead.of(file, writer, 1000)) {
        assertEquals(file, head.file());
        assertFalse(head.cut());
      }
    }
  }

  @Test
  @DisplayName("what a killed process left goes with the next import; what another one still uses stays")
  void leftBehind() throws Exception {
    Process over = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
        .redirectErrorStream(true).start();
    over.getInputStream().readAllBytes();
    over.waitFor();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Path left = Files.createDirectories(temporary.resolve("throughline-import-" + over.pid() + "-1"));
    Files.writeString(left.resolve("block"), "what people wrote");
    try (PrivateFolder used = PrivateFolder.outside(null, writer); PrivateFolder next = PrivateFolder.outside(null, writer)) {
      assertFalse(Files.exists(left), "still there");
      assertTrue(Files.isDirectory(used.path()) && Files.isDirectory(next.path()));
    }
  }
}
