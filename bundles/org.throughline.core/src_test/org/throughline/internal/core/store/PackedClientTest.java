package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriters;
import org.throughline.core.FileReport;
import org.throughline.model.Chapter;

class PackedClientTest {

  @TempDir
  Path temp;

  private final ClientStore store = TestClients.store();
  private Path folder;
  private Path file;

  @BeforeEach
  void aClientWithEverythingBesideIt() throws IOException {
    folder = temp.resolve("klant");
    file = temp.resolve("klant.throughlinez");
    TestClients.full(folder, store, TestClients.modules(), new Random(5)).close();
    Files.createDirectories(folder.resolve("attachments"));
    Files.write(folder.resolve("attachments/photo"), new byte[] {1, 2, 3});
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/config"), "private");
  }

  private Set<String> beside() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void aPackedClientUnpacksToTheSameFilesWithoutWhatIsPrivate() throws IOException {
    store.pack(folder, file);
    Path other = temp.resolve("other");
    store.unpack(file, other);
    Map<String, String> expected = RoundTripTest.bytes(folder);
    expected.remove(".git/config");
    assertEquals(expected, RoundTripTest.bytes(other));
    assertFalse(Files.exists(other.resolve(".throughline")));
    try (LoadedClient loaded = store.load(other, true)) {
      assertEquals(List.of(), loaded.problems());
    }
    assertTrue(store.check(file).stream().allMatch(report -> report.problem() == null));
    byte[] first = Files.readAllBytes(file);
    store.pack(other, file);
    assertArrayEquals(first, Files.readAllBytes(file), "the same client packs to the same bytes");
  }

  @Test
  void anImportThatStillRunsIsNotPacked() throws IOException {
    Files.createDirectories(folder.resolve("data/.spill"));
    Files.writeString(folder.resolve("data/posts.parquet"), "rows");
    Files.writeString(folder.resolve("data/.posts.tmp"), "half an import");
    Files.writeString(folder.resolve("data/.spill/block"), "what people wrote");
    store.pack(folder, file);
    store.unpack(file, temp.resolve("other"));
    try (Stream<Path> data = Files.walk(temp.resolve("other/data"))) {
      assertEquals(List.of("data", "posts.parquet"), data.map(each -> each.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aSaveThatWasNotCompletedIsPackedAsSaved() throws IOException {
    saveRenamed(FailingDisk.counting(), "First");
    try {
      saveRenamed(FailingDisk.killedAfter("rename commit"), "Second");
    } catch (FailingDisk.Killed killed) {
      Files.deleteIfExists(folder.resolve(".throughline/holder"));
    }
    assertTrue(Files.exists(folder.resolve(".throughline/commit")));
    store.pack(folder, file);
    store.unpack(file, temp.resolve("other"));
    try (LoadedClient loaded = store.load(temp.resolve("other"), false)) {
      assertEquals("Second", loaded.client().getName());
    }
  }

  private void saveRenamed(FailingDisk disk, String name) {
    LoadedClient loaded = store.load(folder, true);
    loaded.client().setName(name);
    // Of two files, as only those need a step between the old and the new.
    Chapter chapter = (Chapter) loaded.resources().getResources().stream()
        .flatMap(each -> each.getContents().stream()).filter(Chapter.class::isInstance).findFirst().orElseThrow();
    chapter.setName(name);
    try {
      new ClientStore(TestClients.modules(), TestClients.CLOCK, DurableWriters.on(disk))
          .save(loaded, List.of(loaded.client().eResource(), chapter.eResource()));
    } finally {
      loaded.close();
    }
  }

  private ClientException refused() throws IOException {
    Set<String> before = beside();
    ClientException refused =
        assertThrows(ClientException.class, () -> store.unpack(file, temp.resolve("target")));
    assertTrue(refused.getMessage().contains("klant.throughlinez"), refused.getMessage());
    assertEquals(before, beside(), "nothing is left behind");
    return refused;
  }

  private void zip(String... names) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
        zip.closeEntry();
      }
    }
  }

  @Test
  void namesThatReachOutsideOrCannotExistEverywhereAreRefused() throws IOException {
    for (String name : List.of("../evil", "a/../../evil", "/etc/evil", "C:/evil", "C:\\evil", "\\\\server\\share\\evil",
        "..\\evil", "\\\\?\\C:\\evil", "a/./b", "a//b", "./a", "CON", "con.txt", "dna/NUL", "aux.throughline", "LPT1.x",
        "a.", "a ", "dna./x", "a:b", "a*", "a?", "a|b", "a\u0000b", "a\nb", "\u202egpj.exe", "x\u200b", "a\u2028b",
        "n".repeat(300), ".throughline/lock", ".Throughline/commit", ".git/hooks/post-checkout", ".GIT/config",
        "a\ud800b", "\u0085")) {
      try {
        zip("client.throughline", name);
      } catch (IllegalArgumentException notEvenAZipName) {
        continue;
      }
      assertTrue(Set.of(ClientException.Kind.BAD_INPUT, ClientException.Kind.DAMAGED).contains(refused().kind()),
          name);
    }
  }

  @Test
  void namesThatFallTogetherOnSomeSystemsAreRefused() throws IOException {
    for (List<String> names : List.of(List.of("dna/a", "DNA/A"), List.of("caf\u00e9", "cafe\u0301"),
        List.of("a", "a/b"))) {
      zip(Stream.concat(Stream.of("client.throughline"), names.stream()).toArray(String[]::new));
      refused();
    }
  }

  @Test
  void anArchiveWithoutAClientOrThatIsNoArchiveIsRefused() throws IOException {
    zip("readme.txt");
    assertEquals(ClientException.Kind.BAD_INPUT, refused().kind());
    for (String content : List.of("", "PK", "no zip at all")) {
      Files.writeString(file, content);
      assertEquals(ClientException.Kind.DAMAGED, refused().kind());
    }
    store.pack(folder, file);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(8);
    for (int run = 0; run < 40; run++) {
      Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
      refused();
    }
  }

  @Test
  void aBombIsRefusedWhileItIsStillSmall() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("client.throughline"));
      byte[] nothing = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 200; megabyte++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }
    assertEquals(ClientException.Kind.BAD_INPUT, refused().kind());
  }

  @Test
  void symbolicLinksAreNeitherPackedNorUnpacked() throws IOException {
    zip("client.throughline", "link");
    byte[] content = Files.readAllBytes(file);
    for (int at = content.length - 4; at >= 0; at--) {
      if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 1 && content[at + 3] == 2) {
        content[at + 41] = (byte) 0xa1;
        content[at + 40] = (byte) 0xff;
        break;
      }
    }
    Files.write(file, content);
    assertEquals(ClientException.Kind.BAD_INPUT, refused().kind());
    Files.createSymbolicLink(folder.resolve("attachments/link"), Path.of("/etc/passwd"));
    assertEquals(ClientException.Kind.BAD_INPUT,
        assertThrows(ClientException.class, () -> store.pack(folder, file)).kind());
  }

  @Test
  void aFullDiskLeavesNeitherHalfAFolderNorHalfAFile() throws IOException {
    store.pack(folder, file);
    byte[] packed = Files.readAllBytes(file);
    Set<String> before = beside();
    for (int step = 1; step < 200; step += 7) {
      FailingDisk disk = new FailingDisk(step, FailingDisk.Fault.REFUSED);
      ClientStore full = new ClientStore(TestClients.modules(), TestClients.CLOCK, DurableWriters.on(disk));
      try {
        full.unpack(file, temp.resolve("target"));
        break;
      } catch (ClientException refused) {
        assertEquals(ClientException.Kind.NOT_WRITABLE, refused.kind());
        assertFalse(Files.exists(temp.resolve("target")));
      }
    }
    ClientStore full = new ClientStore(TestClients.modules(), TestClients.CLOCK,
        DurableWriters.on(new FailingDisk(2, FailingDisk.Fault.REFUSED)));
    assertThrows(ClientException.class, () -> full.pack(folder, file));
    assertArrayEquals(packed, Files.readAllBytes(file));
    assertTrue(beside().containsAll(before));
  }

  @Test
  void anExistingFolderIsNotOverwrittenAndThePackedFileNotPutIntoIt() throws IOException {
    store.pack(folder, file);
    assertEquals(ClientException.Kind.REFUSED,
        assertThrows(ClientException.class, () -> store.unpack(file, folder)).kind());
    assertEquals(ClientException.Kind.BAD_INPUT,
        assertThrows(ClientException.class, () -> store.pack(folder, folder.resolve("x.throughlinez"))).kind());
    Files.createDirectories(temp.resolve("empty"));
    store.unpack(file, temp.resolve("empty"));
    assertTrue(Files.exists(temp.resolve("empty/client.throughline")));
  }

  @Test
  void checkingNamesEachFileAndChangesNothing() throws IOException {
    Files.writeString(folder.resolve("dna/stray.throughline"), "x");
    Map<String, String> before = RoundTripTest.bytes(folder);
    List<FileReport> reports = store.check(folder);
    assertEquals(1, reports.stream().filter(report -> report.problem() != null).count());
    assertEquals(before, RoundTripTest.bytes(folder));
    assertEquals(FileReport.State.DAMAGED, store.check(folder.resolve("dna/stray.throughline")).getFirst().state());
    assertEquals(FileReport.State.READABLE, store.check(folder.resolve("client.throughline")).getFirst().state());
  }

  @Test
  void anotherFolderGetsEverythingToo() throws IOException {
    try (LoadedClient loaded = store.load(folder, false)) {
      loaded.client().setName("Elsewhere");
      store.saveAs(loaded, temp.resolve("copy"));
    }
    Map<String, String> copied = RoundTripTest.bytes(temp.resolve("copy"));
    assertTrue(copied.get("client.throughline").contains("Elsewhere"));
    Map<String, String> expected = RoundTripTest.bytes(folder);
    expected.remove(".git/config");
    assertEquals(expected.keySet(), copied.keySet());
  }
}
