package org.throughline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/**
 * The ground of drawn pages under plain controls: labels, links and check boxes on it have the colours of the look in
 * both themes. Fields and buttons stay the platform's.
 */
public final class Paper {

  /** What e4 is told about controls whose colours it must leave alone. */
  private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
  private static final String TONE = "org.throughline.ui.tone";

  private Paper() {
  }

  /** How loud words are. */
  public enum Tone {
    /** What is read first. */
    INK,
    /** What goes with it. */
    SECOND,
    /** Captions. */
    CAPTION,
    /** The one thing that means something. */
    ACCENT,
    /** What is wrong. */
    ERROR;

    Color in(Theme theme) {
      return switch (this) {
        case INK -> theme.ink();
        case SECOND -> theme.ink2();
        case CAPTION -> theme.ink3();
        case ACCENT -> theme.accent();
        case ERROR -> theme.error();
      };
    }
  }

  /** Sets how loud a control is; {@link Tone#INK} where nothing is said. */
  public static <T extends Control> T tone(T control, Tone tone) {
    control.setData(TONE, tone);
    return control;
  }

  /** Makes a control and all within it lie on paper, now and whenever the theme changes. Called once it is filled. */
  public static void lay(Control root) {
    colour(root, Theme.current());
    Theme.whenChanged(root, () -> again(root));
  }

  /** Colours what was added to paper later. */
  public static void again(Control root) {
    colour(root, Theme.current());
  }

  private static void colour(Control control, Theme theme) {
    if (isNative(control)) {
      return;
    }
    control.setData(CSS_OFF, Boolean.TRUE);
    control.setBackground(theme.canvas());
    control.setForeground((control.getData(TONE) instanceof Tone tone ? tone : Tone.INK).in(theme));
    if (control instanceof Link link) {
      link.setLinkForeground(theme.accent());
    }
    if (control instanceof Composite parent && !(control instanceof Combo)) {
      for (Control child : parent.getChildren()) {
        colour(child, theme);
      }
    }
    if (control instanceof Canvas || control instanceof Label) {
      control.redraw();
    }
  }

  private static boolean isNative(Control control) {
    return control instanceof Text || control instanceof Combo
        || control instanceof Button && (control.getStyle() & (SWT.CHECK | SWT.RADIO)) == 0;
  }
}
