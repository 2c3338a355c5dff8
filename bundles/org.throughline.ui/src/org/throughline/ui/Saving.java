package org.throughline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.internal.ui.Words;

/** Saving, and asking for it before something would lose changes. On the UI thread. */
public final class Saving {

  private static final long MOMENT = 1_000_000_000;
  private static final int WAKE = 50;

  private Saving() {
  }

  /** Saves the active client; tells whether everything of it is on disk afterwards. */
  public static boolean save(Desk desk) {
    return desk.session().map(session -> save(desk, session)).orElse(true);
  }

  /**
   * Saves one of the open clients, which may be changed meanwhile; tells whether everything of it is on disk afterwards.
   * Where something else changed a file, or the folder is gone, asks what to do.
   */
  public static boolean save(Desk desk, ClientSession session) {
    if (!isUnsaved(session)) {
      return true;
    }
    Optional<Attempt> attempt = LongWork.jobs().await(new Jobs.Order<>(Words.of("task.save"), Optional.of(session),
        progress -> attempt(session, progress), Attempt::finish));
    if (attempt.isEmpty()) {
      return false;
    }
    ClientException refused = attempt.get().refused();
    if (refused == null) {
      desk.touch(session, Desk.Event.SAVED);
      return !session.isDirty();
    }
    return refused.kind() == ClientException.Kind.NOT_FOUND ? Outside.gone(desk, session, refused)
        : Outside.changed(desk, session, attempt.get().paths()) && save(desk, session);
  }

  /** What came of trying to save: what is left to do here, or why it was refused where the person can decide. */
  private record Attempt(Runnable afterwards, @Nullable ClientException refused, List<String> paths) {

    void finish() {
      afterwards.run();
    }
  }

  private static Attempt attempt(ClientSession session, Progress progress) {
    try {
      return new Attempt(session.saveAside(progress), null, List.of());
    } catch (ClientException refused) {
      if (refused.kind() == ClientException.Kind.IN_USE) {
        return new Attempt(() -> {
        }, refused, session.lookOutside());
      }
      if (refused.kind() == ClientException.Kind.NOT_FOUND) {
        return new Attempt(() -> {
        }, refused, List.of());
      }
      throw refused;
    }
  }

  /** Asks for a folder and goes on there with everything; tells whether it did. */
  public static boolean saveAs(Shell shell, Desk desk, ClientSession session) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Words.of("saveas.title"));
    dialog.setFileName(String.valueOf(session.folder().getFileName()));
    dialog.setFilterPath(String.valueOf(session.folder().getParent()));
    String chosen = dialog.open();
    return chosen != null && saveAs(desk, session, Path.of(chosen));
  }

  /** Goes on with everything in another folder, which is missing or empty; tells whether it did. */
  public static boolean saveAs(Desk desk, ClientSession session, Path folder) {
    boolean done = LongWork.jobs().await(new Jobs.Order<>(Words.of("task.save"), Optional.of(session),
        progress -> session.saveAsAside(folder, progress), Runnable::run)).isPresent();
    if (done) {
      desk.touch(session, Desk.Event.SAVED);
    }
    return done;
  }

  /** Saves every open client; tells whether everything is on disk afterwards. */
  public static boolean saveAll(Desk desk) {
    boolean all = true;
    for (ClientSession session : unsaved(desk)) {
      all &= save(desk, session);
    }
    return all;
  }

  /** The open clients with changes that are not on disk, in the order in which they were opened. */
  public static List<ClientSession> unsaved(Desk desk) {
    return desk.sessions().stream().filter(Saving::isUnsaved).toList();
  }

  private static boolean isUnsaved(ClientSession session) {
    return session.access().editable() && session.isDirty();
  }

  /**
   * Asks what is to become of work that still goes on, and of unsaved changes of every open client, one after the other;
   * tells whether to go on.
   */
  public static boolean mayLeave(Shell shell, Desk desk) {
    return mayStop(shell, () -> LongWork.jobs().running())
        && unsaved(desk).stream().allMatch(session -> mayLeave(shell, desk, session));
  }

  /** Asks what is to become of work with one client, and of its unsaved changes; tells whether to go on. */
  public static boolean mayLeave(Shell shell, Desk desk, ClientSession session) {
    if (!mayStop(shell, () -> LongWork.jobs().running(session))) {
      return false;
    }
    if (!isUnsaved(session)) {
      return true;
    }
    desk.activate(session);
    MessageDialog dialog = new MessageDialog(shell, Words.of("leave.title"), null,
        Words.of("leave.question", String.valueOf(session.client().getName())), MessageDialog.QUESTION, 0,
        Words.of("leave.save"), Words.of("leave.discard"), IDialogConstants.CANCEL_LABEL);
    return switch (dialog.open()) {
      case 0 -> save(desk, session);
      case 1 -> true;
      default -> false;
    };
  }

  /** Work that is over in a moment is waited for; other work is ended when the person wants that. */
  private static boolean mayStop(Shell shell, Supplier<List<Job>> running) {
    long end = System.nanoTime() + MOMENT;
    Display display = shell.getDisplay();
    wait(display, () -> running.get().isEmpty() || System.nanoTime() > end);
    List<Job> left = running.get();
    if (left.isEmpty()) {
      return true;
    }
    String tasks = left.stream().map(Job::task).distinct().collect(Collectors.joining("\n"));
    MessageDialog dialog = new MessageDialog(shell, Words.of("leave.jobs.title"), null,
        Words.of("leave.jobs", tasks), MessageDialog.QUESTION, 1, Words.of("leave.jobs.end"), Words.of("leave.jobs.stay"));
    if (dialog.open() != 0) {
      return running.get().isEmpty();
    }
    left.forEach(Job::cancel);
    wait(display, () -> left.stream().allMatch(Job::isOver));
    return true;
  }

  private static void wait(Display display, BooleanSupplier condition) {
    Runnable wake = new Runnable() {
      @Override
      public void run() {
        if (!condition.getAsBoolean()) {
          display.timerExec(WAKE, this);
        }
      }
    };
    wake.run();
    while (!condition.getAsBoolean()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
  }
}
