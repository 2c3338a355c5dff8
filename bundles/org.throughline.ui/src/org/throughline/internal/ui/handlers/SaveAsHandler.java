package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.Words;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;
import org.throughline.ui.Saving;

/** Writes the client to another folder and goes on there. */
public final class SaveAsHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    ClientSession session = session();
    FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
    dialog.setText(Words.of("saveas.title"));
    dialog.setFileName(session.folder().getFileName().toString());
    dialog.setFilterPath(String.valueOf(session.folder().getParent()));
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Path folder = Path.of(chosen);
    LongWork.with(desk(), session, Words.of("task.save"), () -> {
      session.saveAs(folder);
      return Boolean.TRUE;
    }).ifPresent(saved -> desk().touch(session, Desk.Event.SAVED));
    Saving.saveAs(shell(), desk(), session());
  }
}
