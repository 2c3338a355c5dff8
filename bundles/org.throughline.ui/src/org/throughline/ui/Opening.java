package org.throughline.ui;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.OpenMode;
import org.throughline.internal.ui.Words;

/** Opening a client folder in the window. */
public final class Opening {

  private Opening() {
  }

  /** Opens a folder for editing; where that is not possible it is open for reading, and the status line says why. */
  public static boolean open(Shell shell, Desk desk, Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    if (desk.session().filter(session -> session.folder().equals(real)).isPresent()) {
      return true;
    }
    return LongWork.session(Words.of("task.open", String.valueOf(real.getFileName())),
        () -> desk.clients().open(real, OpenMode.EDIT)).map(session -> {
          desk.open(session);
          return true;
        }).orElse(false);
  }
}
