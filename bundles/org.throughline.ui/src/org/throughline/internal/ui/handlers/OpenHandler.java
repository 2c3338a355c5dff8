package org.throughline.internal.ui.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.Opening;
import org.throughline.ui.Saving;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;

/** Opens a client folder: the one named in the parameter, else one that is asked for. */
public final class OpenHandler extends DeskHandler {

  /** The parameter with a folder. */
  public static final String FOLDER = "org.throughline.ui.open.folder";

  @Override
  protected boolean can() {
    return true;
  }

  @Override
  protected void act(ExecutionEvent event) {
    String folder = event.getParameter(FOLDER);
    if (folder == null) {
      DirectoryDialog dialog = new DirectoryDialog(shell(), SWT.OPEN);
      dialog.setText(word("open.title"));
      dialog.setMessage(word("open.message"));
      folder = dialog.open();
    }
    if (folder != null && Saving.mayLeave(shell(), desk())) {
      Opening.open(shell(), desk(), Path.of(folder));
    }
  }
}
