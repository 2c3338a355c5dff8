package org.throughline.internal.ui.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.Words;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Saving;
import org.throughline.ui.Shown;

/** Packs the saved client into one file for mail. */
public final class PackHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    ClientSession session = session();
    if (!Saving.mayLeave(shell(), desk(), session)) {
      return;
    }
    Path folder = session.folder();
    FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
    dialog.setText(Words.of("pack.title"));
    dialog.setFilterExtensions(new String[] {"*.throughlinez"});
    dialog.setFileName(folder.getFileName() + ".throughlinez");
    dialog.setFilterPath(String.valueOf(folder.getParent()));
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Path file = Path.of(chosen);
      LongWork.start(Words.of("task.pack"), session, progress -> {
        desk().clients().pack(folder, file, progress);
        return file;
      }, packed -> LongWork.jobs().show(Note.done(Words.of("pack.done", packed.getFileName().toString()),
          Shown.inFolder(packed))));
    }
  }
}
