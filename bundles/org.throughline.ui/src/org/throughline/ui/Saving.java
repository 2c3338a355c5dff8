package org.throughline.ui;

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

  /** Saves; tells whether everything is on disk afterwards. */
  public static boolean save(Desk desk) {
    ClientSession session = desk.session().orElse(null);
    if (session == null || !session.isDirty()) {
      return true;
    }
    Optional<Boolean> saved = LongWork.with(desk, Words.of("task.save"), () -> {
      session.save();
      return Boolean.TRUE;
    });
    if (saved.isPresent()) {
      desk.touch(Desk.Event.SAVED);
    }
    return saved.isPresent();
  }

  /** Asks what is to become of unsaved changes; tells whether to go on. */
  public static boolean mayLeave(Shell shell, Desk desk) {
    ClientSession session = desk.session().orElse(null);
    if (session == null || !session.access().editable() || !session.isDirty()) {
      return true;
    }
    MessageDialog dialog = new MessageDialog(shell, Words.of("leave.title"), null,
        Words.of("leave.question", String.valueOf(session.client().getName())), MessageDialog.QUESTION, 0,
        Words.of("leave.save"), Words.of("leave.discard"), IDialogConstants.CANCEL_LABEL);
    return switch (dialog.open()) {
      case 0 -> save(desk);
      case 1 -> true;
      default -> false;
    };
  }
}
