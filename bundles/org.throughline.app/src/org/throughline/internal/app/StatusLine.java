package org.throughline.internal.app;

import java.util.Locale;
import org.eclipse.jface.action.IStatusLineManager;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.StatusText;

/** Says whether the changes are saved, or why the client is read-only. */
final class StatusLine implements DeskListener {

  private final IStatusLineManager line;
  private final Desk desk;

  StatusLine(IStatusLineManager line, Desk desk) {
    this.line = line;
    this.desk = desk;
  }

  @Override
  public void stateChanged() {
    boolean locked = desk.session().filter(session -> !session.access().editable()).isPresent();
    boolean saved = desk.session().filter(session -> !session.isDirty()).isPresent();
    line.setMessage(locked ? Icons.image("lock") : saved ? Icons.image("check") : null,
        StatusText.of(desk).in(Locale.getDefault()));
  }
}
