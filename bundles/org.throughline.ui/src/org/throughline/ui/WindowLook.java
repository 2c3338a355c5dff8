package org.throughline.ui;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.throughline.core.Preferences;
import org.throughline.internal.ui.frame.LookKeeper;
import org.throughline.internal.ui.frame.SystemLook;
import org.throughline.internal.ui.frame.TextScaler;

/** Gives the windows the theme and the text size a person wants, and follows the choice. Used on the UI thread. */
public final class WindowLook {

  private final LookKeeper look;
  private final TextScaler texts;

  /** For a workbench whose first window is made. */
  public WindowLook(IWorkbench workbench, Preferences preferences) {
    look = new LookKeeper(workbench, preferences);
    texts = new TextScaler(workbench.getDisplay(), preferences);
  }

  /** Remembers how the system looks; to be called once, before the workbench takes a theme of its own. */
  public static void remember(Display display) {
    SystemLook.remember(display);
  }

  /** Takes what was chosen and follows it from now on. */
  public void start() {
    look.start();
    texts.start();
  }

  /** Follows nothing any more. */
  public void stop() {
    look.stop();
    texts.stop();
  }
}
