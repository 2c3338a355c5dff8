package org.throughline.ui;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientException;
import org.throughline.internal.ui.Words;

/** Tells people what went wrong and what to do next. */
public final class Trouble {

  private Trouble() {
  }

  /** Shows trouble in a dialog. What is a fault of the program goes to the log, with a sentence for the person. */
  public static void show(Throwable trouble) {
    Shell shell = Display.getCurrent().getActiveShell();
    if (trouble instanceof ClientException known) {
      String file = known.file().map(path -> "\n\n" + path).orElse("");
      String text = known.text().in(Locale.getDefault());
      MessageDialog.openWarning(shell, Words.of("trouble.title"),
          known.file().filter(path -> text.contains(path.toString())).isPresent() ? text : text + file);
    } else {
      ILog.of(Trouble.class).error("An action failed", trouble);
      MessageDialog.openError(shell, Words.of("trouble.title"), Words.of("trouble.fault"));
    }
  }
}
