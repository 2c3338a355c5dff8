package org.throughline.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** The colours of drawn pages by the names of the look, light or dark as the window is. */
public enum Theme {
  /** Dark text on light ground. */
  LIGHT(0xFAF9F7, 0xFFFFFF, 0xE4E0DB, 0x8A837B, 0x23252A, 0x4C4F57, 0x666971, 0x8A1C5B, 0xB3261E),
  /** Light text on dark ground. */
  DARK(0x1C1B1D, 0x272629, 0x37353A, 0x85818A, 0xECEAE7, 0xC2BEBA, 0xA09C99, 0xDE8AB3, 0xFF8A7A);

  /** Told to the workbench when all of the window has its new theme or text size. */
  public static final String CHANGED = "org/throughline/ui/theme";

  private final Color canvas;
  private final Color surface;
  private final Color hairline;
  private final Color borderStrong;
  private final Color ink;
  private final Color ink2;
  private final Color ink3;
  private final Color accent;
  private final Color error;

  Theme(int canvas, int surface, int hairline, int borderStrong, int ink, int ink2, int ink3, int accent, int error) {
    this.canvas = color(canvas);
    this.surface = color(surface);
    this.hairline = color(hairline);
    this.borderStrong = color(borderStrong);
    this.ink = color(ink);
    this.ink2 = color(ink2);
    this.ink3 = color(ink3);
    this.accent = color(accent);
    this.error = color(error);
  }

  private static Color color(int value) {
    return new Color(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
  }

  /** The theme the window has now. */
  public static Theme current() {
    IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    ITheme active = engine == null ? null : engine.getActiveTheme();
    boolean dark = active == null ? Display.isSystemDarkTheme() : active.getId().contains("dark");
    return dark ? DARK : LIGHT;
  }

  /**
   * Does something each time the window gets another theme or another text size, on the UI thread and as long as a
   * control lives. Colours, fonts and icons that were taken before are to be taken anew then; images of {@link Icons}
   * in widgets are exchanged without that.
   */
  public static void whenChanged(Control control, Runnable repaint) {
    IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
    EventHandler listener = event -> {
      if (!control.isDisposed()) {
        repaint.run();
      }
    };
    events.subscribe(CHANGED, listener);
    control.addDisposeListener(event -> events.unsubscribe(listener));
  }

  /** Ground of every drawn page. */
  public Color canvas() {
    return canvas;
  }

  /** Cards and the inside of stations. */
  public Color surface() {
    return surface;
  }

  /** Decoration between rows. */
  public Color hairline() {
    return hairline;
  }

  /** Open ends and anything quiet that must be seen. */
  public Color borderStrong() {
    return borderStrong;
  }

  /** Text. */
  public Color ink() {
    return ink;
  }

  /** Second text. */
  public Color ink2() {
    return ink2;
  }

  /** Captions. */
  public Color ink3() {
    return ink3;
  }

  /** The line. */
  public Color accent() {
    return accent;
  }

  /** What is wrong. */
  public Color error() {
    return error;
  }
}
