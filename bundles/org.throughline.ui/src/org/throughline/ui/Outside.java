package org.throughline.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.Words;

/** Asks what to do when something else changed files of an open client, or took its folder away. On the UI thread. */
public final class Outside {

  private static final int MINE = 0;
  private static final int THEIRS = 1;

  private Outside() {
  }

  /**
   * Tells whether it is no time to ask: work with the client goes on, a save among it, which asks by itself; or a question
   * of this kind stands open.
   */
  public static boolean mustWait(ClientSession session) {
    return !LongWork.jobs().running(session).isEmpty() || Arrays.stream(Display.getCurrent().getShells())
        .anyMatch(each -> each.isVisible() && each.getData() instanceof Question);
  }

  /**
   * Asks whose version is to be kept. Mine: it counts as unsaved and the next save replaces theirs, which stays among
   * the backups. Theirs: the client is opened again and unsaved changes are gone.
   *
   * @param paths the files, inside the client's folder
   * @return whether mine is to be kept
   */
  public static boolean changed(Desk desk, ClientSession session, List<String> paths) {
    desk.activate(session);
    Shell shell = shell();
    int answer = new Question(shell, Words.of("outside.title"),
        Words.of(session.isDirty() ? "outside.dirty" : "outside.clean", String.valueOf(session.client().getName()),
            String.join("\n", paths)),
        MessageDialog.QUESTION, session.isDirty() ? MINE : THEIRS, Words.of("outside.mine"), Words.of("outside.theirs"),
        IDialogConstants.CANCEL_LABEL).open();
    switch (answer) {
      case MINE -> {
        return LongWork.jobs().await(new Jobs.Order<>(Words.of("task.save"), Optional.of(session),
            progress -> session.overrule(paths), Runnable::run)).isPresent();
      }
      case THEIRS -> {
        desk.close(session);
        Opening.open(shell, desk, session.folder());
        return false;
      }
      default -> {
        return false;
      }
    }
  }

  /**
   * Says that the folder is gone and offers another one.
   *
   * @return whether everything is on disk now
   */
  public static boolean gone(Desk desk, ClientSession session, ClientException gone) {
    desk.activate(session);
    desk.touch(session, Desk.Event.GONE);
    Shell shell = shell();
    int answer = new Question(shell, Words.of("gone.title", String.valueOf(session.client().getName())),
        gone.text().in(Locale.getDefault()), MessageDialog.WARNING, 0, Words.of("gone.saveas"),
        Words.of("gone.later")).open();
    return answer == 0 && Saving.saveAs(shell, desk, session);
  }

  /** A dialog whose shell tells what it is. */
  private static final class Question extends MessageDialog {

    Question(Shell shell, String title, String text, int kind, int proposed, String... answers) {
      super(shell, title, null, text, kind, proposed, answers);
    }
  }

  private static Shell shell() {
    Display display = Display.getCurrent();
    Shell active = display.getActiveShell();
    return active == null ? display.getShells()[0] : active;
  }
}
