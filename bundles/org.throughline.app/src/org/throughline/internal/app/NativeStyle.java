package org.throughline.internal.app;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.osgi.framework.FrameworkUtil;

/** Gives native widgets back the room that the toolkit takes from them, where it can be told to. */
final class NativeStyle {

  private static final String PLACE = "org.eclipse.swt.internal.gtk.cssFile";

  private NativeStyle() {
  }

  /** To be called before the display is made; a style that a person named is left alone. */
  static void refine() {
    URL style = FrameworkUtil.getBundle(NativeStyle.class).getEntry("css/gtk.css");
    if (!SWT.getPlatform().equals("gtk") || System.getProperty(PLACE) != null || style == null) {
      return;
    }
    try {
      System.setProperty(PLACE, FileLocator.toFileURL(style).getPath());
    } catch (IOException unreadable) {
      // Narrow buttons are still buttons.
      ILog.of(NativeStyle.class).warn("The style of native widgets cannot be read", unreadable);
    }
  }
}
