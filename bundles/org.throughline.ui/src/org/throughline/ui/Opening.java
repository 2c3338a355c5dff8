package org.throughline.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientSession;
import org.throughline.core.Moment;
import org.throughline.core.OpenMode;
import org.throughline.core.Recovery;
import org.throughline.internal.ui.Words;

/** Opening a client folder in the window. */
public final class Opening {

  private static final int RESTORE = 0;
  private static final int WITHOUT = 1;

  private Opening() {
  }

  /**
   * Puts a client on the desk that was opened while the window was made; where it could not be, its folder is opened.
   *
   * @return whether the client is open now
   */
  public static boolean open(Shell shell, Desk desk, EarlyOpening early) {
    Path folder = early.folder();
    Optional<ClientSession> session = early.isDone() ? early.await()
        : LongWork.await(Words.of("task.open", String.valueOf(folder.getFileName())), folder, progress -> early.await())
            .flatMap(opened -> opened);
    session.ifPresent(desk::open);
    return session.isPresent() || open(shell, desk, folder);
  }

  /**
   * Opens a folder for editing, beside the clients that are open already; where that is not possible it is open for
   * reading, and the status line says why. Offers unsaved work of a session that did not end well first. A client that
   * is open already becomes the active one.
   *
   * @return whether the client is open now
   */
  public static boolean open(Shell shell, Desk desk, Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    Optional<ClientSession> present = desk.sessionIn(real);
    if (present.isPresent()) {
      desk.activate(present.get());
      return true;
    }
    if (!LongWork.jobs().running(real).isEmpty()) {
      return false;
    }
    String task = Words.of("task.open", String.valueOf(real.getFileName()));
    Optional<Optional<Recovery>> looked = LongWork.await(task, real, progress -> {
      desk.awaitReleased();
      return desk.clients().recovery(real);
    });
    if (looked.isEmpty()) {
      return false;
    }
    int answer = looked.get().map(recovery -> ask(shell, recovery)).orElse(WITHOUT);
    if (answer != RESTORE && answer != WITHOUT) {
      return false;
    }
    Optional<ClientSession> session = LongWork.session(task, real, progress -> answer == RESTORE
        ? desk.clients().openRecovered(real, progress) : desk.clients().open(real, OpenMode.EDIT, progress));
    session.ifPresent(desk::open);
    return session.isPresent();
  }

  private static int ask(Shell shell, Recovery recovery) {
    return new MessageDialog(shell, Words.of("recovery.title"), null,
        Words.of(recovery.current() ? "recovery.question" : "recovery.older", new Moment(recovery.at())),
        MessageDialog.QUESTION, recovery.current() ? RESTORE : WITHOUT, Words.of("recovery.restore"),
        Words.of("recovery.without"), IDialogConstants.CANCEL_LABEL).open();
  }
}
