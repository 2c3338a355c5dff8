package org.throughline.ui;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientException;
import org.throughline.internal.ui.Words;

/** Tells people what went wrong and what to do next. Never shows them a stack trace. */
public final class Trouble {

  private Trouble() {
  }

  /**
   * Shows trouble in a dialog. What is a fault of the program goes to the log, with a sentence for the person. On the UI
   * thread.
   */
  public static void show(Throwable trouble) {
    Throwable cause = cause(trouble);
    if (cause instanceof CancellationException) {
      return;
    }
    Display display = Display.getCurrent();
    Shell shell = display == null ? null : display.getActiveShell();
    if (cause instanceof ClientException known) {
      String file = known.file().map(path -> "\n\n" + path).orElse("");
      String text = known.text().in(Locale.getDefault());
      MessageDialog.openWarning(shell, Words.of("trouble.title"),
          known.file().filter(path -> text.contains(path.toString())).isPresent() ? text : text + file);
    } else {
      log(trouble);
      MessageDialog.openError(shell, Words.of("trouble.title"), Words.of("trouble.fault"));
    }
  }

  /** Writes a fault of the program to its log. From any thread. */
  public static void log(Throwable fault) {
    ILog.of(Trouble.class).error("An action failed", fault);
  }

  /** What people can be told lies below the wrappings of whoever passed it on. */
  private static Throwable cause(Throwable trouble) {
    for (Throwable each = trouble; each != null; each = each.getCause()) {
      if (each instanceof ClientException || each instanceof CancellationException) {
        return each;
      }
    }
    return trouble;
  }
}
