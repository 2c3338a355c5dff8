package org.throughline.internal.ui.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.throughline.internal.ui.Words;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Opening;

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
      dialog.setText(Words.of("open.title"));
      dialog.setMessage(Words.of("open.message"));
      folder = dialog.open();
    }
    if (folder != null) {
      Opening.open(shell(), desk(), Path.of(folder));
    }
  }
}
