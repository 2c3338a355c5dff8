package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.core.Preferences;
import org.throughline.core.RenameElement;
import org.throughline.model.Channel;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Job;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Saving;

/** The window lives while work goes on, and nothing is lost when something goes wrong. */
class JobsTest extends SampleStory {

  private Path client;
  private final CountDownLatch goOn = new CountDownLatch(1);

  @BeforeEach
  void openTheSample() {
    client = folder.resolve("Zekerhuis");
  }

  @AfterEach
  void closeTheClient() {
    goOn.countDown();
    LongWork.jobs().running().forEach(Job::cancel);
    robot.await("all work is over", () -> LongWork.jobs().running().isEmpty());
    LongWork.jobs().dismiss();
  }

  private Channel channel() {
    return session().client().getOrganisation().getChannels().getFirst();
  }

  private Job slow(String task) {
    return LongWork.start(task, session(), progress -> {
      progress.step(Message.of(JobsTest.class, "step"));
      progress.done(0.25);
      while (!goOn.await(20, TimeUnit.MILLISECONDS)) {
        progress.check();
      }
      return task;
    }, done -> LongWork.jobs().show(Note.done(done + " is done", new Note.Choice("Look", () -> shell.setData("looked", done)))));
  }

  /** Presses a button of a dialog as soon as it is there. */
  private void answer(String button) {
    Display display = Display.getCurrent();
    display.timerExec(100, new Runnable() {
      @Override
      public void run() {
        Stream.of(display.getShells()).filter(each -> each != shell && each.isVisible())
            .flatMap(each -> robot.all(each).stream()).filter(Button.class::isInstance).map(Button.class::cast)
            .filter(each -> each.getText().replace("&", "").equals(button)).findFirst()
            .ifPresentOrElse(each -> each.notifyListeners(SWT.Selection, new Event()),
                () -> display.timerExec(100, this));
      }
    });
  }

  /** Words of the desktop toolkit. */
  private static String said(String key) {
    return Message.of(service(Desk.class).getClass(), key).in(Locale.getDefault());
  }

  @Test
  void peopleTypeOnWhileWorkGoesOnAndKeepTheKeyboardWhenItIsDone() {
    Job job = slow("Writing");
    desk.show(channel());
    robot.settle();
    Text name = robot.byId(Text.class, "details.name");
    robot.focus(name);
    robot.key(SWT.CTRL, 'a');
    robot.type("balie");
    assertEquals("balie", name.getText());
    ProgressBar bar = robot.byId(ProgressBar.class, "work.bar");
    assertEquals(25, bar.getSelection());
    assertTrue(robot.byId(Link.class, "work.text").getText().startsWith("Writing"));
    goOn.countDown();
    robot.await("it is over", job::isOver);
    robot.settle();
    assertTrue(robot.byId(Link.class, "work.text").getText().contains("Writing is done"));
    assertFalse(robot.sees("work.bar"));
    assertTrue(name.isFocusControl(), "the note took the keyboard");
    Event chosen = new Event();
    chosen.text = "0";
    robot.byId(Link.class, "work.text").notifyListeners(SWT.Selection, chosen);
    assertEquals("Writing", shell.getData("looked"));
  }

  @Test
  void theStatusLineEndsWork() {
    Job job = slow("Packing");
    ToolBar tools = robot.byId(ToolBar.class, "work.tools");
    assertEquals(Words.of("work.cancel", "Packing"), tools.getItem(0).getToolTipText());
    tools.getItem(0).notifyListeners(SWT.Selection, new Event());
    robot.await("it is over", job::isOver);
    assertEquals(Note.Kind.CANCELLED, LongWork.jobs().note().orElseThrow().kind());
    tools.getItem(0).notifyListeners(SWT.Selection, new Event());
    robot.settle();
    assertFalse(robot.sees("work.text"));
  }

  @Test
  void twoJobsGoOnAtOnce() {
    Job first = slow("First");
    Job second = slow("Second");
    robot.await("both are shown", () -> robot.sees("work.text")
        && robot.byId(Link.class, "work.text").getText().equals(Words.of("work.more", LongWork.jobs().running().getLast()
            .step().map(step -> "Second: " + step).orElse("Second"), 1)));
    second.cancel();
    robot.await("the second is over", second::isOver);
    assertFalse(first.isOver());
    goOn.countDown();
    robot.await("the first is over", first::isOver);
  }

  @Test
  void aClientIsNotClosedOverWorkWithoutAsking() {
    Job job = slow("Importing");
    answer(said("leave.jobs.stay"));
    assertFalse(Saving.mayLeave(shell, desk, session()));
    assertFalse(job.isOver());
    answer(said("leave.jobs.end"));
    assertTrue(Saving.mayLeave(shell, desk));
    assertTrue(job.isOver());
    assertTrue(job.isCancelled());
  }

  @Test
  void whatGoesWrongBesideTheWindowIsANote() {
    Job job = LongWork.start("Failing", progress -> {
      throw new IllegalStateException("of a module");
    }, done -> {
    });
    robot.await("it is over", job::isOver);
    Note note = LongWork.jobs().note().orElseThrow();
    assertEquals(Note.Kind.TROUBLE, note.kind());
    assertFalse(note.text().contains("IllegalState"), note.text());
  }

  @Test
  void aPackCancelledHalfWayLeavesNoFile() {
    Path file = folder.resolve("packed.throughlinez");
    Job job = LongWork.start("Packing", session(), progress -> {
      desk.clients().pack(client, file, new Halfway(progress));
      return file;
    }, done -> {
    });
    robot.await("it is over", job::isOver);
    assertTrue(job.isCancelled());
    assertFalse(Files.exists(file));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(client), left.toList());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The person cancels when a third is done. */
  private record Halfway(org.throughline.core.Progress progress) implements org.throughline.core.Progress {

    @Override
    public void step(Message what) {
      progress.step(what);
    }

    @Override
    public void done(double fraction) {
      progress.done(fraction);
      if (fraction > 0.3) {
        ((Job) progress).cancel();
      }
    }

    @Override
    public boolean isCancelled() {
      return progress.isCancelled();
    }
  }

  @Test
  void aHandlerThatThrowsBecomesASentence() {
    List<String> seen = new ArrayList<>();
    look(seen);
    new DeskHandler() {
      @Override
      protected void act(ExecutionEvent event) {
        throw new IllegalStateException("a handler of a module");
      }
    }.execute(new ExecutionEvent());
    assertSentence(seen);
    look(seen);
    StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.throughline.app.tests", "of the workbench",
        new IllegalStateException("a handler of another module")), StatusManager.SHOW);
    robot.await("the sentence", () -> !seen.isEmpty());
    assertSentence(seen);
  }

  @Test
  void aFaultInTheEventLoopBecomesASentenceAndTheWindowLivesOn() {
    WorkGuard guard = WorkGuard.of(FrameworkUtil.getBundle(JobsTest.class).getBundleContext()).orElseThrow();
    guard.showFaults(true);
    try {
      List<String> seen = new ArrayList<>();
      look(seen);
      Display.getCurrent().asyncExec(() -> {
        throw new IllegalStateException("a listener of a module");
      });
      robot.await("the sentence", () -> !seen.isEmpty());
      assertSentence(seen);
      desk.show(channel());
      robot.byId(Text.class, "details.name");
    } finally {
      guard.showFaults(false);
    }
  }

  /** Reads the next dialog and closes it. */
  private void look(List<String> seen) {
    Display display = Display.getCurrent();
    seen.clear();
    display.timerExec(100, new Runnable() {
      @Override
      public void run() {
        Shell dialog = questions().stream().findFirst().orElse(null);
        if (dialog == null) {
          display.timerExec(100, this);
          return;
        }
        for (Control control : robot.all(dialog)) {
          if (control instanceof Label label) {
            seen.add(label.getText());
          }
        }
        dialog.close();
      }
    });
  }

  private static void assertSentence(List<String> seen) {
    assertTrue(seen.contains(said("trouble.fault")), String.valueOf(seen));
    assertFalse(String.join(" ", seen).contains("IllegalState"), String.valueOf(seen));
  }

  @Test
  void slowWorkOnTheThreadOfTheWindowIsFound() {
    WorkGuard guard = WorkGuard.of(FrameworkUtil.getBundle(JobsTest.class).getBundleContext()).orElseThrow();
    guard.take();
    Careless.look(desk.clients(), client);
    List<String> found = guard.take();
    assertEquals(1, found.size());
    assertTrue(found.getFirst().contains("Careless"), found.getFirst());
  }

  @Test
  void aStallIsWrittenWithWhatTheWindowWasDoing() throws Exception {
    Path log = folder.resolve("stalls.log");
    StallWatch watch = StallWatch.start(Display.getCurrent(), log, new DurableWriter(),
        new StallWatch.Settings(200, 10, 2, 1 << 20));
    try {
      for (int i = 0; i < 4; i++) {
        robot.settle();
        Display.getCurrent().asyncExec(JobsTest::dawdle);
        robot.settle();
      }
      robot.await("the log", () -> Files.exists(log));
      robot.settle();
      // On a busy machine the window stands still at places of its own too.
      List<String> lines = Files.readAllLines(log).stream().filter(line -> line.contains("JobsTest.dawdle")).toList();
      assertEquals(2, lines.size(), "the same place only so often");
    } finally {
      watch.stop();
    }
  }

  private static void dawdle() {
    try {
      Thread.sleep(600);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  // ---- the disk

  @Test
  void unsavedWorkIsKeptWithoutHoldingUpTheWindow() {
    Preferences preferences = service(Preferences.class);
    preferences.set(Preferences.AUTOSAVE_SECONDS, 5);
    session().run(new RenameElement(channel(), "balie"));
    robot.await("kept", () -> desk.keptAt().isPresent());
    assertTrue(session().isDirty());
  }

  @Test
  void aFolderThatIsGoneIsSaidAndAnotherOneIsOffered() throws IOException {
    session().run(new RenameElement(channel(), "balie"));
    // At once, as when a disk is unplugged.
    Files.move(client, folder.resolve("unplugged"));
    answer(said("gone.later"));
    assertFalse(Saving.save(desk, session()));
    assertEquals("balie", channel().getName());
    assertFalse(Files.exists(client));
    ClientSession before = session();
    Path elsewhere = folder.resolve("elsewhere");
    assertTrue(Saving.saveAs(desk, session(), elsewhere));
    assertSame(before, session());
    assertEquals(elsewhere, session().folder());
    assertFalse(session().isDirty());
    robot.await("it is recent", () -> desk.recent().getFirst().equals(elsewhere));
    try (ClientSession other = desk.clients().open(elsewhere, OpenMode.READ_ONLY)) {
      assertEquals("balie", other.client().getOrganisation().getChannels().getFirst().getName());
    }
  }

  /** The window is used again while the question of saving stands open, and after it was answered. */
  @Test
  void aFolderThatIsGoneIsSaidOnce() throws IOException {
    session().run(new RenameElement(channel(), "balie"));
    Files.move(client, folder.resolve("unplugged"));
    List<String> seen = new ArrayList<>();
    Display.getCurrent().timerExec(100, () -> use(3, () -> {
      List<Shell> questions = questions();
      questions.forEach(each -> seen.add(each.getText()));
      questions.forEach(Shell::close);
    }));
    assertFalse(Saving.save(desk, session()));
    List<Integer> open = new ArrayList<>();
    use(3, () -> open.add(questions().size()));
    robot.await("it was used", () -> !open.isEmpty());
    assertEquals(1, seen.size(), String.valueOf(seen));
    assertEquals(List.of(0), open);
    Files.move(folder.resolve("unplugged"), client);
    assertTrue(Saving.save(desk, session()));
    assertFalse(desk.isGone(session()));
  }

  /** Comes back to the window some times, and looks when it had the time to ask. */
  private void use(int times, Runnable then) {
    shell.notifyListeners(SWT.Activate, new Event());
    Display.getCurrent().timerExec(300, () -> {
      if (times > 1) {
        use(times - 1, then);
      } else {
        then.run();
      }
    });
  }

  private List<Shell> questions() {
    return Stream.of(Display.getCurrent().getShells()).filter(each -> each != shell && each.isVisible()
        && each.getData() instanceof org.eclipse.jface.dialogs.Dialog).toList();
  }

  private void changeOutside() throws IOException {
    Path file = client.resolve("client.throughline");
    Files.writeString(file, Files.readString(file).replace("Zekerhuis", "Andershuis"));
  }

  @Test
  void mineIsKeptOverWhatSomethingElseWrote() throws IOException {
    changeOutside();
    session().run(new RenameElement(channel(), "balie"));
    answer(said("outside.mine"));
    assertTrue(Saving.save(desk, session()));
    String written = Files.readString(client.resolve("client.throughline"));
    assertTrue(written.contains("balie") && !written.contains("Andershuis"), written);
  }

  @Test
  void theirsIsTakenInPlaceOfMine() throws IOException {
    changeOutside();
    session().run(new RenameElement(channel(), "balie"));
    answer(said("outside.theirs"));
    assertFalse(Saving.save(desk, session()));
    robot.settle();
    assertEquals("Andershuis", session().client().getOrganisation().getName());
    assertFalse(session().isDirty());
  }

  @Test
  void aChangeByAnotherProgramIsNoticedWhenTheWindowIsUsedAgain() throws IOException {
    changeOutside();
    answer(said("outside.theirs"));
    shell.notifyListeners(SWT.Activate, new Event());
    robot.await("taken", () -> desk.session().filter(
        session -> "Andershuis".equals(session.client().getOrganisation().getName())).isPresent());
  }
}
