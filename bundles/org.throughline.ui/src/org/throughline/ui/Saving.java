package org.throughline.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.Words;

/** Saving, and asking for it before something would lose changes. */
public final class Saving {

  private Saving() {
  }

  /** Saves the active client; tells whether everything of it is on disk afterwards. */
  public static boolean save(Desk desk) {
    return desk.session().map(session -> save(desk, session)).orElse(true);
  }

  /** Saves one of the open clients; tells whether everything of it is on disk afterwards. */
  public static boolean save(Desk desk, ClientSession session) {
    if (!isUnsaved(session)) {
      return true;
    }
    Optional<Boolean> saved = LongWork.with(desk, session, Words.of("task.save"), () -> {
      session.save();
      return Boolean.TRUE;
    });
    if (saved.isPresent()) {
      desk.touch(session, Desk.Event.SAVED);
    }
    return saved.isPresent();
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

  /** Asks what is to become of unsaved changes of every open client, one after the other; tells whether to go on. */
  public static boolean mayLeave(Shell shell, Desk desk) {
    return unsaved(desk).stream().allMatch(session -> mayLeave(shell, desk, session));
  }

  /** Asks what is to become of unsaved changes of one client; tells whether to go on. */
  public static boolean mayLeave(Shell shell, Desk desk, ClientSession session) {
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
}
