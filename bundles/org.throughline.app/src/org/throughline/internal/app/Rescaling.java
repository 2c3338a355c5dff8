package org.throughline.internal.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * What happens when the scale of the display changes while the program runs, or the window comes to a monitor with
 * another one. The systems draw native widgets in the new scale by themselves; the platform, which cannot tell, would ask
 * to start again. Nobody has to: pictures and icons are drawn from their descriptions, so the window is drawn anew.
 */
final class Rescaling {

  private Rescaling() {
  }

  static void follow(Shell window) {
    Display display = window.getDisplay();
    display.addFilter(SWT.ZoomChanged, event -> {
      // Where the toolkit follows by itself, its widgets have to hear of it.
      if (event.widget == window && !display.isRescalingAtRuntime()) {
        silence(event);
        display.asyncExec(() -> drawAnew(window));
      }
    });
  }

  /** Keeps the question of the platform from being asked. */
  private static void silence(Event event) {
    event.type = SWT.None;
  }

  private static void drawAnew(Shell window) {
    if (!window.isDisposed()) {
      window.layout(true, true);
      Point size = window.getSize();
      window.redraw(0, 0, size.x, size.y, true);
    }
  }
}
