package org.throughline.ui;

import org.eclipse.ui.PlatformUI;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;

/**
 * How large texts are, in percent of what the system sets. Widgets follow by themselves; a canvas takes {@link #scale}
 * as the zoom it begins with.
 */
public final class TextSize {

  /** The smallest size. */
  public static final int LEAST = 80;

  /** The largest size. */
  public static final int MOST = 200;

  /** How much one key press changes. */
  public static final int STEP = 10;

  /** What was chosen, 80 to 200. */
  public static final Preference<Integer> PREFERENCE = Preference.number("look.text.size", 100, LEAST, MOST);

  /**
   * Key of {@code Control.setData} with any value: Ctrl and the wheel mean something else in this control, such as the
   * zoom of a canvas.
   */
  public static final String OWN_WHEEL = "org.throughline.ui.own.wheel";

  private TextSize() {
  }

  /** The factor by which texts are larger than the system's; 1 when nothing was chosen. */
  public static double scale() {
    return PlatformUI.getWorkbench().getService(Preferences.class).get(PREFERENCE) / 100.0;
  }
}
