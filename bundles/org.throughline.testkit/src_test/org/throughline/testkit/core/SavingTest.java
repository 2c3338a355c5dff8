package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.core.Progress;
import org.throughline.core.RenameElement;
import org.throughline.model.Organisation;
import org.throughline.model.dna.DnaPackage;
import org.throughline.testkit.TemporaryClients;

/** How work gets to the disk while somebody goes on with it, and what happens when the disk is not as it was. */
class SavingTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final ClientSession session = temporary.empty();
  private final Organisation organisation = session.client().getOrganisation();

  private record NewChapter() implements Operation {

    @Override
    public Message label() {
      return Message.of(Edit.class, "operation.add", "a chapter");
    }

    @Override
    public void apply(Edit edit) {
      edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
    }
  }

  @Test
  void savingAsGoesOnInTheNewFolder() {
    session.save();
    Path before = session.folder();
    session.run(new RenameElement(organisation, "Kusthuis"));
    Path elsewhere = temporary.folder().resolve("elsewhere");
    session.saveAs(elsewhere);
    assertFalse(session.isDirty());
    assertEquals(elsewhere, session.folder());
    try (ClientSession old = temporary.clients().open(before, OpenMode.EDIT)) {
      assertTrue(old.access().editable(), "the old folder is free");
      assertEquals("Zekerhuis", old.client().getOrganisation().getName());
    }
    try (ClientSession other = temporary.clients().open(elsewhere, OpenMode.EDIT)) {
      assertFalse(other.access().editable(), "the new one is held");
      assertEquals("Kusthuis", other.client().getOrganisation().getName());
    }
    session.history().undo();
    assertTrue(session.isDirty());
    session.save();
    try (ClientSession other = temporary.clients().open(elsewhere, OpenMode.READ_ONLY)) {
      assertEquals("Zekerhuis", other.client().getOrganisation().getName());
    }
  }

  @Test
  void aChapterThatWasTakenAwayBeforeSavingAsStaysAway() {
    session.run(new NewChapter());
    session.save();
    session.run(new DeleteElement(session.client().getChapters().getFirst()));
    Path elsewhere = temporary.folder().resolve("elsewhere");
    session.saveAs(elsewhere);
    session.run(new RenameElement(organisation, "Kusthuis"));
    session.save();
    try (ClientSession other = temporary.clients().open(elsewhere, OpenMode.READ_ONLY)) {
      assertEquals(List.of(), other.client().getChapters());
      assertEquals(List.of(), other.problems());
    }
  }

  @Test
  void whatIsEditedWhileASaveRunsStaysUnsaved() {
    session.run(new RenameElement(organisation, "Kusthuis"));
    Runnable afterwards = session.saveAside(Progress.none());
    session.run(new RenameElement(organisation, "Andershuis"));
    assertTrue(session.isDirty());
    afterwards.run();
    assertTrue(session.isDirty(), "the second name is in no file");
    session.history().undo();
    assertFalse(session.isDirty(), "the first name is what was saved");
    session.history().redo();
    session.save();
    try (ClientSession other = temporary.clients().open(session.folder(), OpenMode.READ_ONLY)) {
      assertEquals("Andershuis", other.client().getOrganisation().getName());
    }
  }

  @Test
  void aThreadSavesAndKeepsWhileAnotherEdits() throws Exception {
    AtomicBoolean going = new AtomicBoolean(true);
    Queue<Runnable> afterwards = new ConcurrentLinkedQueue<>();
    AtomicReference<Throwable> trouble = new AtomicReference<>();
    Thread saver = new Thread(() -> {
      try {
        while (going.get()) {
          afterwards.add(session.saveAside(Progress.none()));
          session.autosave();
        }
      } catch (RuntimeException | Error failed) {
        trouble.set(failed);
      }
    });
    saver.start();
    long slowest = 0;
    for (int i = 0; i < 400; i++) {
      long begun = System.nanoTime();
      session.run(new RenameElement(organisation, "Huis " + i));
      slowest = Math.max(slowest, System.nanoTime() - begun);
      for (Runnable each = afterwards.poll(); each != null; each = afterwards.poll()) {
        each.run();
      }
      Thread.sleep(1);
    }
    going.set(false);
    saver.join();
    afterwards.forEach(Runnable::run);
    assertNull(trouble.get());
    assertTrue(slowest < 1_000_000_000, "an edit waited " + slowest / 1_000_000 + " ms");
    session.save();
    assertFalse(session.isDirty());
    try (ClientSession other = temporary.clients().open(session.folder(), OpenMode.READ_ONLY)) {
      assertEquals("Huis 399", other.client().getOrganisation().getName());
    }
  }

  @Test
  void aCancelledSaveLeavesEverythingUnsaved() throws IOException {
    session.save();
    byte[] before = Files.readAllBytes(session.folder().resolve("client.throughline"));
    session.run(new RenameElement(organisation, "Kusthuis"));
    assertThrows(CancellationException.class, () -> session.saveAside(new Stopped()));
    assertThrows(CancellationException.class,
        () -> session.saveAsAside(temporary.folder().resolve("elsewhere"), new Stopped()));
    assertTrue(session.isDirty());
    assertArrayEquals(before, Files.readAllBytes(session.folder().resolve("client.throughline")));
    assertFalse(Files.exists(temporary.folder().resolve("elsewhere")));
  }

  private record Stopped() implements Progress {

    @Override
    public void step(Message what) {
      // Nobody looks.
    }

    @Override
    public void done(double fraction) {
      // Nobody looks.
    }

    @Override
    public boolean isCancelled() {
      return true;
    }
  }

  @Test
  void aFolderThatIsGoneLosesNothingAndIsNotMadeAnew() throws IOException {
    session.save();
    session.run(new RenameElement(organisation, "Kusthuis"));
    Path gone = session.folder();
    try (Stream<Path> files = Files.walk(gone)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(ClientException.Kind.NOT_FOUND, assertThrows(ClientException.class, session::save).kind());
    assertEquals(ClientException.Kind.NOT_FOUND, assertThrows(ClientException.class, session::autosave).kind());
    assertEquals(ClientException.Kind.NOT_FOUND, assertThrows(ClientException.class, session::lookOutside).kind());
    assertTrue(session.isDirty());
    assertFalse(Files.exists(gone));
    Path elsewhere = temporary.folder().resolve("elsewhere");
    session.saveAs(elsewhere);
    assertFalse(session.isDirty());
    session.run(new RenameElement(organisation, "Andershuis"));
    session.save();
    session.close();
    assertFalse(Files.exists(gone));
    try (ClientSession other = temporary.clients().open(elsewhere, OpenMode.EDIT)) {
      assertEquals("Andershuis", other.client().getOrganisation().getName());
      assertTrue(other.access().editable());
    }
  }

  @Test
  void mineIsKeptWhereSomethingElseChangedAFile() throws IOException {
    session.save();
    Path file = session.folder().resolve("client.throughline");
    Files.writeString(file, Files.readString(file).replace("Zekerhuis", "Andershuis"));
    List<String> paths = session.lookOutside();
    session.keepMine(paths);
    assertTrue(session.isDirty(), "mine is in no file any more");
    assertEquals(List.of(), session.lookOutside());
    session.save();
    assertTrue(Files.readString(file).contains("Zekerhuis"));
    assertTrue(temporary.clients().backups(session.folder()).stream().findAny().isPresent());
  }

  @Test
  void aFileThatSomethingElseRemovedIsWrittenAgainWhenMineIsKept() throws IOException {
    session.save();
    Path file = session.folder().resolve("client.throughline");
    Files.delete(file);
    session.keepMine(session.lookOutside());
    session.save();
    assertTrue(Files.exists(file));
  }
}
