package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Backup;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriters;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.Recovery;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterEntry;

/** Backups, unsaved work, other windows, other programs. */
class KeepingTest {

  @TempDir
  Path temp;

  private Path folder;
  private Instant now = Instant.parse("2026-11-01T09:00:00Z");
  private ClientStore store;

  @BeforeEach
  void aClient() {
    folder = temp.resolve("klant");
    store = new ClientStore(TestClients.modules(), () -> now, TestClients.writer());
    store.create(folder, TestClients.client(new Random(2))).close();
  }

  private void rename(LoadedClient loaded, String name) {
    loaded.client().setName(name);
    store.save(loaded, List.of(loaded.client().eResource()));
  }

  private String nameOnDisk() throws IOException {
    return Files.readString(folder.resolve("client.throughline")).replaceAll("(?s).*?\n    name=\"([^\"]*)\".*", "$1");
  }

  @Test
  void tenLatestStatesAndTheLastOfFourteenDaysAreKeptAndEachCanBeRestored() throws IOException {
    Map<LocalDate, String> lastOfDay = new TreeMap<>();
    List<String> all = new ArrayList<>();
    try (LoadedClient loaded = store.load(folder, true)) {
      for (int day = 0; day < 20; day++) {
        for (int save = 0; save < 5; save++) {
          String replaced = nameOnDisk();
          all.add(replaced);
          lastOfDay.put(LocalDate.ofInstant(now, ZoneId.systemDefault()), replaced);
          rename(loaded, "Day " + day + " save " + save);
          now = now.plus(Duration.ofMinutes(20));
        }
        now = now.plus(Duration.ofHours(24)).minus(Duration.ofMinutes(100));
      }
    }
    Set<String> expected = new HashSet<>(all.subList(all.size() - 10, all.size()));
    List<String> days = new ArrayList<>(lastOfDay.values());
    expected.addAll(days.subList(days.size() - 14, days.size()));
    List<Backup> kept = store.backups(folder);
    assertEquals(expected.size(), kept.size());
    Set<String> restored = new HashSet<>();
    Path original = folder;
    for (Backup backup : kept) {
      folder = copied(original, temp.resolve("copy-" + backup.name()));
      store.restore(folder, backup);
      restored.add(nameOnDisk());
    }
    folder = original;
    assertEquals(expected, restored);
    try (Stream<Path> contents = Files.walk(folder.resolve(".throughline/backups/content"))) {
      assertTrue(contents.filter(Files::isRegularFile).count() <= 26, "contents nobody needs are removed");
    }
  }

  private static Path copied(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  @Test
  void aClockThatJumpsBackReordersNothing() throws IOException {
    try (LoadedClient loaded = store.load(folder, true)) {
      rename(loaded, "First");
      now = now.minus(Duration.ofDays(400));
      rename(loaded, "Second");
      rename(loaded, "Third");
      store.autosave(loaded, List.of(loaded.client().eResource()));
    }
    store.restore(folder, store.backups(folder).getFirst());
    assertEquals("Second", nameOnDisk());
  }

  @Test
  void aBackupIsNotRestoredUnderAnOpenClientOrWhenIncomplete() throws IOException {
    try (LoadedClient loaded = store.load(folder, true)) {
      rename(loaded, "First");
      assertEquals(ClientException.Kind.IN_USE, assertThrows(ClientException.class,
          () -> store.restore(folder, store.backups(folder).getFirst())).kind());
    }
    Backup backup = store.backups(folder).getFirst();
    Files.writeString(Backups.contentFile(new FolderLayout(folder), backup.hashes().get("client.throughline")), "x");
    assertEquals(ClientException.Kind.DAMAGED,
        assertThrows(ClientException.class, () -> store.restore(folder, backup)).kind());
    assertEquals("First", nameOnDisk());
  }

  @Test
  void unsavedWorkOfASessionThatDiedIsOfferedAndLoaded() throws IOException {
    LoadedClient dying = store.load(folder, true);
    dying.client().setName("Unsaved");
    Chapter chapter = TestClients.chapter(TestClients.module("dna"), new Random(9));
    store.addFile(dying, chapter, TestClients.module("dna"));
    store.autosave(dying, List.of(dying.client().eResource()));
    assertTrue(store.recovery(folder).isEmpty(), "a session that is still open is not recovered");
    dying.close();

    Recovery recovery = store.recovery(folder).orElseThrow();
    assertEquals(now, recovery.at());
    assertTrue(recovery.current());
    assertEquals(2, recovery.paths().size());
    try (LoadedClient loaded = store.loadRecovered(folder, true)) {
      assertEquals("Unsaved", loaded.client().getName());
      assertEquals(chapter.getId(), loaded.client().getChapters().getFirst().getId());
      assertEquals(2, loaded.recovered().size());
      assertEquals("Zuiderzee Verzekeringen", nameOnDisk());
      store.save(loaded, loaded.recovered());
    }
    assertEquals("Unsaved", nameOnDisk());
    assertTrue(store.recovery(folder).isEmpty());
    try (LoadedClient loaded = store.load(folder, true)) {
      assertEquals(1, loaded.client().getChapters().size());
      assertEquals(List.of(), loaded.problems());
    }
  }

  @Test
  void unsavedWorkThatNobodyWantedIsStillAmongTheBackups() throws IOException {
    LoadedClient dying = store.load(folder, true);
    dying.client().setName("Unsaved");
    store.autosave(dying, List.of(dying.client().eResource()));
    dying.close();
    store.load(folder, true).close();
    assertTrue(store.recovery(folder).isEmpty());
    store.restore(folder, store.backups(folder).getFirst());
    assertEquals("Unsaved", nameOnDisk());
  }

  @Test
  void anAutosaveCutShortLeavesTheOneBefore() throws IOException {
    for (int step = 1;; step++) {
      FailingDisk disk = new FailingDisk(Integer.MAX_VALUE, FailingDisk.Fault.KILL_HALFWAY);
      LoadedClient dying = store.load(folder, true);
      dying.client().setName("First");
      store.autosave(dying, List.of(dying.client().eResource()));
      dying.client().setName("Second");
      disk = new FailingDisk(step, FailingDisk.Fault.KILL_HALFWAY);
      boolean killed = false;
      try {
        new ClientStore(TestClients.modules(), () -> now, DurableWriters.on(disk))
            .autosave(dying, List.of(dying.client().eResource()));
      } catch (FailingDisk.Killed end) {
        killed = true;
      }
      dying.close();
      try (LoadedClient loaded = store.loadRecovered(folder, true)) {
        assertTrue(List.of("First", "Second").contains(loaded.client().getName()), "killed at " + step);
      }
      store.discardAutosave(folder);
      if (!killed) {
        break;
      }
    }
  }

  @Test
  void aSecondWindowOfTheSameProgramIsReadOnlyAndSaysWhoHoldsIt() {
    try (LoadedClient first = store.load(folder, true)) {
      assertTrue(first.access().editable());
      try (LoadedClient second = store.load(folder, true)) {
        assertFalse(second.access().editable());
        String reason = second.access().why().orElseThrow().toString();
        assertTrue(reason.contains(System.getProperty("user.name")), reason);
        assertTrue(reason.contains("1 November 2026"), reason);
        assertEquals(ClientException.Kind.REFUSED, assertThrows(ClientException.class,
            () -> store.save(second, second.resources().getResources())).kind());
      }
      store.load(folder, false).close();
      assertFalse(store.load(folder, true).access().editable(), "closing the second must not free the first");
    }
    try (LoadedClient later = store.load(folder, true)) {
      assertTrue(later.access().editable());
    }
  }

  @Test
  void aLockThatADeadProcessLeftIsTaken() throws IOException {
    Files.writeString(folder.resolve(".throughline/holder"),
        "host=elsewhere\nuser=someone\nprocess=1\nstarted=2020-01-01T00:00:00Z\nsince=2020-01-01T00:00:00Z\n");
    try (LoadedClient loaded = store.load(folder, true)) {
      assertTrue(loaded.access().editable());
    }
    for (String rubbish : List.of("", "host", "host=\nprocess=x", "\u0000\u0000")) {
      Files.writeString(folder.resolve(".throughline/holder"), rubbish);
      try (LoadedClient loaded = store.load(folder, true)) {
        assertTrue(loaded.access().editable(), rubbish);
      }
    }
  }

  @Test
  void aSecondProcessIsReadOnlyUntilTheFirstEndsAndAKilledOneFreesTheFolder() throws Exception {
    Process holder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
        System.getProperty("java.class.path"), HoldsAClient.class.getName(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      assertEquals("held", holder.inputReader().readLine());
      try (LoadedClient second = store.load(folder, true)) {
        assertFalse(second.access().editable());
        assertTrue(second.access().why().orElseThrow().toString().contains(System.getProperty("user.name")));
      }
      holder.destroyForcibly().waitFor();
      try (LoadedClient next = store.load(folder, true)) {
        assertTrue(next.access().editable());
      }
    } finally {
      holder.destroyForcibly();
    }
  }

  /** The other process. */
  static final class HoldsAClient {

    private HoldsAClient() {
    }

    public static void main(String[] arguments) throws IOException {
      LoadedClient held = TestClients.store().load(Path.of(arguments[0]), true);
      System.out.println(held.access().editable() ? "held" : "refused");
      System.in.read();
      held.close();
    }
  }

  @Test
  void aFileChangedByAnotherProgramIsNoticedAndNotOverwritten() throws IOException {
    try (LoadedClient loaded = store.load(folder, true)) {
      assertEquals(List.of(), store.changedOutside(loaded, loaded.known()));
      Path file = folder.resolve("client.throughline");
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
      assertEquals(List.of(), store.changedOutside(loaded, loaded.known()), "a new date alone is no change");
      Files.writeString(file, Files.readString(file).replace("Zuiderzee", "Noordzee"));
      assertEquals(List.of("client.throughline"), store.changedOutside(loaded, loaded.known()));
      assertEquals(ClientException.Kind.IN_USE,
          assertThrows(ClientException.class, () -> rename(loaded, "Mine")).kind());
      assertEquals("Noordzee Verzekeringen", nameOnDisk());
    }
  }

  @Test
  void whatTheEntriesListIsWhatLiesInTheFolder() throws IOException {
    try (LoadedClient loaded = store.load(folder, true)) {
      StoredFile added = store.addFile(loaded, TestClients.chapter(TestClients.module("dna"), new Random(4)),
          TestClients.module("dna"));
      ChapterEntry entry = loaded.client().getEntries().getFirst();
      store.save(loaded, loaded.resources().getResources());
      assertTrue(Files.exists(folder.resolve(added.path())));
      assertTrue(added.path().matches("dna/chapter-dna-[a-z2-7]{8}\\.throughline"), added.path());

      loaded.client().getEntries().remove(entry);
      store.save(loaded, List.of(loaded.client().eResource()));
      assertFalse(Files.exists(folder.resolve(added.path())));

      loaded.client().getEntries().add(entry);
      store.save(loaded, List.of(loaded.client().eResource()));
      assertTrue(Files.exists(folder.resolve(added.path())), "put back by undo, written again");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenOpensReadOnly() throws IOException {
    ClientStore refusing = new ClientStore(TestClients.modules(), () -> now,
        DurableWriters.on(new FailingDisk(1, FailingDisk.Fault.REFUSED_FROM_HERE)));
    try (LoadedClient loaded = refusing.load(folder, true)) {
      assertFalse(loaded.access().editable());
      assertTrue(loaded.access().why().isPresent());
    }
    try (LoadedClient loaded = store.load(folder, false)) {
      assertFalse(loaded.access().editable());
      assertTrue(loaded.access().why().isEmpty(), "reading was asked for");
      assertFalse(Files.exists(folder.resolve(".throughline/holder")));
    }
  }

  @Test
  void aReaderSeesOneStateWhileAnotherProcessSaves() throws Exception {
    LoadedClient writing = twoFiles();
    Thread saving = Thread.ofPlatform().start(() -> {
      for (int state = 2; state <= 150; state++) {
        saveNext(writing);
      }
    });
    int seen = 0;
    Set<String> states = new HashSet<>();
    while (saving.isAlive()) {
      try (LoadedClient reading = store.load(folder, false)) {
        assertEquals(List.of(), reading.problems());
        assertEquals(reading.client().getName(), reading.client().getChapters().getFirst().getName());
        states.add(reading.client().getName());
        seen++;
      }
    }
    saving.join();
    writing.close();
    assertTrue(seen > 0 && !states.isEmpty());
    assertEquals("150", nameOnDisk());
  }

  @Test
  void aReaderThatASaveAlwaysOvertakesSeesOneStateToo() {
    try (LoadedClient writing = twoFiles()) {
      try (LoadedClient reading = store.load(folder, false, eachStep(() -> saveNext(writing)))) {
        assertEquals(List.of(), reading.problems());
        assertEquals(reading.client().getName(), reading.client().getChapters().getFirst().getName());
      }
    }
  }

  @Test
  void whatIsPackedWhileAnotherProcessSavesIsOneState() {
    Path file = temp.resolve("klant.throughlinez");
    try (LoadedClient writing = twoFiles()) {
      store.pack(folder, file, eachStep(() -> saveNext(writing)));
    }
    store.unpack(file, temp.resolve("unpacked"));
    try (LoadedClient unpacked = store.load(temp.resolve("unpacked"), false)) {
      assertEquals(List.of(), unpacked.problems());
      assertEquals(unpacked.client().getName(), unpacked.client().getChapters().getFirst().getName());
    }
  }

  @Test
  void whereEveryReadingIsOvertakenTheReaderIsToldAndSeesNoMixture() {
    FolderLayout layout = new FolderLayout(folder);
    try (LoadedClient writing = twoFiles()) {
      ClientException refused = assertThrows(ClientException.class, () -> SteadyReading.of(layout, reader -> {
        reader.read(FolderLayout.CLIENT_FILE);
        saveNext(writing);
        return reader.read("another-" + writing.client().getName());
      }));
      assertEquals(ClientException.Kind.IN_USE, refused.kind());
      assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
    }
  }

  private LoadedClient twoFiles() {
    LoadedClient client = store.load(folder, true);
    store.addFile(client, TestClients.chapter(TestClients.module("dna"), new Random(4)), TestClients.module("dna"));
    client.client().setName("0");
    saveNext(client);
    return client;
  }

  /** Saves the next state, whose number both files bear. */
  private void saveNext(LoadedClient client) {
    String name = String.valueOf(Integer.parseInt(client.client().getName()) + 1);
    client.client().setName(name);
    client.client().getChapters().getFirst().setName(name);
    store.save(client, List.copyOf(client.resources().getResources()));
  }

  private static Progress eachStep(Runnable work) {
    return new Progress() {

      @Override
      public void step(Message what) {
        work.run();
      }

      @Override
      public void done(double fraction) {
        work.run();
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
