package org.throughline.internal.ui.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.throughline.internal.ui.Words;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;
import org.throughline.ui.Saving;

/** Packs the saved client into one file for mail. */
public final class PackHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    if (!Saving.mayLeave(shell(), desk())) {
      return;
    }
    Path folder = session().folder();
    FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
    dialog.setText(Words.of("pack.title"));
    dialog.setFilterExtensions(new String[] {"*.throughlinez"});
    dialog.setFileName(folder.getFileName() + ".throughlinez");
    dialog.setFilterPath(String.valueOf(folder.getParent()));
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      LongWork.run(Words.of("task.pack"), () -> {
        desk().clients().pack(folder, Path.of(chosen));
        return Boolean.TRUE;
      }).ifPresent(done -> MessageDialog.openInformation(shell(), Words.of("pack.title"), Words.of("pack.done", chosen)));
    }
  }
}
