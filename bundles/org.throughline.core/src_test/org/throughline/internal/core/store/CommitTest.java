package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.DurableWriters;
import org.throughline.internal.core.store.FailingDisk.Fault;

/** A save of several files cut short at each of its steps, and its recovery cut short at each of its own. */
class CommitTest {

  private static final Map<String, String> OLD =
      Map.of("client.throughline", "old client", "dna/a.throughline", "old a", "dna/b.throughline", "old b");
  private static final Map<String, String> NEW = Map.of("client.throughline", "new client, longer than before",
      "dna/a.throughline", "new a", "journey/maps/c.throughline", "new c");

  @TempDir
  Path temp;

  private Path folder(String name) throws IOException {
    Path folder = temp.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> file : OLD.entrySet()) {
      Files.createDirectories(folder.resolve(file.getKey()).getParent());
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  private static void save(DurableWriter writer, Path folder) {
    DurableWriter.Commit commit = writer.begin(folder).keepReplaced();
    NEW.forEach((path, text) -> commit.replace(path,
        OLD.containsKey(path) ? Hashes.of(bytes(OLD.get(path))) : null, bytes(text)));
    commit.remove("dna/b.throughline", Hashes.of(bytes("old b"))).commit();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> onDisk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> contents = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve(".throughline"))).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
      return contents;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What somebody sees who opens the folder for reading and must not write. */
  private static Map<String, String> seenByReader(Path folder) throws IOException {
    FolderReader reader = new FolderReader(new FolderLayout(folder));
    Map<String, String> contents = new TreeMap<>();
    for (String path : Stream.concat(OLD.keySet().stream(), NEW.keySet().stream()).distinct().toList()) {
      reader.read(path).ifPresent(content -> contents.put(path, new String(content, StandardCharsets.UTF_8)));
    }
    return contents;
  }

  private static void assertOldOrNew(Map<String, String> seen, String when) {
    assertTrue(seen.equals(OLD) || seen.equals(NEW), when + ": " + seen);
  }

  private static boolean wentThrough(Runnable save) {
    try {
      save.run();
      return true;
    } catch (FailingDisk.Killed killed) {
      return false;
    }
  }

  @Test
  void anUndisturbedSaveLeavesTheNewStateAndNoTraces() throws IOException {
    Path folder = folder("calm");
    save(new DurableWriter(), folder);
    assertEquals(NEW, onDisk(folder));
    assertFalse(Files.exists(folder.resolve(".throughline/commit")));
    try (Stream<Path> staged = Files.list(folder.resolve(".throughline/staging"))) {
      assertEquals(List.of(), staged.toList());
    }
    assertEquals("old b", Files.readString(
        Backups.contentFile(new FolderLayout(folder), Hashes.of(bytes("old b")))));
  }

  @Test
  void aProcessKilledAtAnyStepLeavesTheOldOrTheNewState() throws IOException {
    int states = 0;
    for (Fault fault : List.of(Fault.KILL_HALFWAY, Fault.KILL_AFTER)) {
      for (int step = 1;; step++) {
        Path folder = folder("killed");
        FailingDisk disk = new FailingDisk(step, fault);
        boolean done = wentThrough(() -> save(DurableWriters.on(disk), folder));
        String when = fault + " at " + step + " " + (disk.steps().isEmpty() ? "" : disk.steps().getLast());
        assertOldOrNew(seenByReader(folder), when + ", reader");
        DurableWriters.on(FailingDisk.counting()).finish(folder);
        assertOldOrNew(onDisk(folder), when);
        assertFalse(Files.exists(folder.resolve(".throughline/commit")), when);
        states += onDisk(folder).equals(NEW) ? 1 : 0;
        if (done && disk.steps().size() < step) {
          break;
        }
      }
    }
    assertTrue(states > 4, "the new state must have been reached by recovery too: " + states);
  }

  @Test
  void recoveryKilledAtAnyStepCanBeRepeated() throws IOException {
    for (int step = 1;; step++) {
      FailingDisk first = new FailingDisk(step, Fault.KILL_HALFWAY);
      Path folder = folder("twice");
      boolean done = wentThrough(() -> save(DurableWriters.on(first), folder));
      for (int again = 1;; again++) {
        Path other = folder("twice");
        wentThrough(() -> save(DurableWriters.on(new FailingDisk(first.steps().size(), Fault.KILL_HALFWAY)), other));
        FailingDisk second = new FailingDisk(again, Fault.KILL_HALFWAY);
        boolean recovered = wentThrough(() -> DurableWriters.on(second).finish(other));
        String when = "save killed at " + step + ", recovery at " + again;
        assertOldOrNew(seenByReader(other), when + ", reader");
        DurableWriters.on(FailingDisk.counting()).finish(other);
        assertOldOrNew(onDisk(other), when);
        if (recovered) {
          break;
        }
      }
      if (done) {
        break;
      }
    }
  }

  @Test
  void aDiskThatRefusesAnyStepIsReportedAndNothingIsMixed() throws IOException {
    for (Fault fault : List.of(Fault.REFUSED, Fault.REFUSED_FROM_HERE)) {
      for (int step = 1;; step++) {
        Path folder = folder("refused");
        FailingDisk disk = new FailingDisk(step, fault);
        boolean failed = false;
        try {
          save(DurableWriters.on(disk), folder);
        } catch (ClientException refused) {
          failed = true;
          assertEquals(ClientException.Kind.NOT_WRITABLE, refused.kind());
          assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
        }
        String when = fault + " at " + step + " " + disk.steps();
        assertOldOrNew(seenByReader(folder), when + ", reader");
        if (!failed) {
          assertEquals(NEW, seenByReader(folder), when);
        }
        DurableWriters.on(FailingDisk.counting()).finish(folder);
        assertOldOrNew(onDisk(folder), when);
        if (disk.steps().size() < step) {
          break;
        }
      }
    }
  }

  @Test
  void aFileChangedOutsideStopsTheSaveBeforeAnythingIsWritten() throws IOException {
    Path folder = folder("outside");
    Files.writeString(folder.resolve("dna/a.throughline"), "changed by hand");
    ClientException refused = assertThrows(ClientException.class, () -> save(new DurableWriter(), folder));
    assertEquals(ClientException.Kind.IN_USE, refused.kind());
    assertTrue(refused.getMessage().contains("a.throughline"), refused.getMessage());
    assertEquals("old client", Files.readString(folder.resolve("client.throughline")));
    assertEquals("changed by hand", Files.readString(folder.resolve("dna/a.throughline")));
    assertFalse(Files.exists(folder.resolve("journey")));
  }

  @Test
  void whatSomebodyChangedBetweenTheCrashAndTheNextOpeningIsKept() throws IOException {
    Path folder = folder("overtaken");
    FailingDisk counting = FailingDisk.counting();
    save(DurableWriters.on(counting), folder("count"));
    int manifest = counting.steps().indexOf("rename commit") + 1;
    wentThrough(() -> save(DurableWriters.on(new FailingDisk(manifest, Fault.KILL_AFTER)), folder));
    Files.writeString(folder.resolve("dna/a.throughline"), "by hand");
    assertEquals(List.of("dna/a.throughline"), new DurableWriter().finish(folder));
    assertEquals(NEW, onDisk(folder));
    assertEquals("by hand", Files.readString(Backups.contentFile(new FolderLayout(folder),
        Hashes.of(bytes("by hand")))));
  }

  @Test
  void aSingleFileIsWrittenWhollyOrNotAtAll() throws IOException {
    for (Fault fault : Fault.values()) {
      for (int step = 1;; step++) {
        Path file = folder("single").resolve("export.html");
        Files.writeString(file, "old");
        FailingDisk disk = new FailingDisk(step, fault);
        try {
          DurableWriters.on(disk).write(file, bytes("new and longer"));
        } catch (FailingDisk.Killed | ClientException failed) {
          assertTrue(step <= disk.steps().size());
        }
        assertTrue(List.of("old", "new and longer").contains(Files.readString(file)), fault + " at " + step);
        if (disk.steps().size() < step) {
          break;
        }
      }
    }
  }

  @Test
  void aFileAloneIsSavedWhollyOrNotAtAllAndSavedAgainAfterAFault() throws IOException {
    String path = "dna/a.throughline";
    String was = Hashes.of(bytes("old a"));
    for (Fault fault : Fault.values()) {
      for (int step = 1;; step++) {
        Path folder = folder("alone");
        FailingDisk disk = new FailingDisk(step, fault);
        String when = fault + " at " + step;
        try {
          DurableWriters.on(disk).begin(folder).keepReplaced().replace(path, was, bytes("new a")).commit();
          assertEquals("new a", Files.readString(folder.resolve(path)), when);
        } catch (FailingDisk.Killed killed) {
          DurableWriters.on(FailingDisk.counting()).finish(folder);
        } catch (ClientException refused) {
          assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
        }
        assertTrue(List.of("old a", "new a").contains(Files.readString(folder.resolve(path))), when);
        assertEquals("old b", Files.readString(folder.resolve("dna/b.throughline")), when);
        assertFalse(disk.steps().contains("rename commit"), "a manifest for one file: " + disk.steps());
        new DurableWriter().begin(folder).keepReplaced().replace(path, Hashes.of(Files.readAllBytes(folder.resolve(path))),
            bytes("new a")).commit();
        new DurableWriter().begin(folder).keepReplaced().replace(path, was, bytes("new a")).commit();
        assertEquals("new a", Files.readString(folder.resolve(path)), when);
        if (disk.steps().size() < step) {
          assertTrue(Files.exists(Backups.contentFile(new FolderLayout(folder), was)), when);
          break;
        }
      }
    }
  }

  @Test
  void aPathThatLeadsOutsideIsRefused() throws IOException {
    Path folder = folder("paths");
    Files.createSymbolicLink(folder.resolve("link"), temp);
    for (String path : List.of("../x", "/etc/x", "a/../../x", "a//b", "", "link/x", "a\\..\\b", "CON", "nul.txt",
        "dna/a.", "C:x", "a\u0000b", "\u202eevil")) {
      ClientException refused = assertThrows(ClientException.class,
          () -> new DurableWriter().begin(folder).put(path, new byte[1]), path);
      assertEquals(ClientException.Kind.BAD_INPUT, refused.kind());
    }
  }
}
