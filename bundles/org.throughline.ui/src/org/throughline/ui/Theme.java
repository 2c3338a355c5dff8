package org.throughline.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;
import org.throughline.picture.Colour;
import org.throughline.picture.Token;

/** The colours of drawn pages by the names of the look, light or dark as the window is. */
public enum Theme {
  /** Dark text on light ground. */
  LIGHT(org.throughline.picture.Theme.LIGHT),
  /** Light text on dark ground. */
  DARK(org.throughline.picture.Theme.DARK);

  /** Told to the workbench when all of the window has its new theme or text size. */
  public static final String CHANGED = "org/throughline/ui/theme";

  private final Map<Token, Color> colours = new EnumMap<>(Token.class);

  Theme(org.throughline.picture.Theme theme) {
    for (Token token : Token.values()) {
      Colour colour = theme.colour(token);
      colours.put(token, new Color(colour.red(), colour.green(), colour.blue()));
    }
  }

  /** The colour of a token; it belongs to nobody and is never disposed. */
  public Color colour(Token token) {
    return Objects.requireNonNull(colours.get(token));
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

  /**
   * Gives the text of a control a colour of the theme, which changes with the theme. Costs no listener.
   *
   * @param colour what to take of a theme, such as {@code Theme::ink3}
   */
  public static void tint(Control control, Function<Theme, Color> colour) {
    Tint tint = new Tint(colour);
    control.setData(Tint.KEY, tint);
    tint.give(control);
  }

  /** Gives a control the colour of the present theme that {@link #tint} said, if it did; what is in it is left alone. */
  public static void tintAnew(Control control) {
    if (control.getData(Tint.KEY) instanceof Tint tint) {
      tint.give(control);
    }
  }

  /** Ground of every drawn page. */
  public Color canvas() {
    return colour(Token.CANVAS);
  }

  /** Cards and the inside of stations. */
  public Color surface() {
    return colour(Token.SURFACE);
  }

  /** Decoration between rows. */
  public Color hairline() {
    return colour(Token.HAIRLINE);
  }

  /** Open ends and anything quiet that must be seen. */
  public Color borderStrong() {
    return colour(Token.BORDER_STRONG);
  }

  /** Text. */
  public Color ink() {
    return colour(Token.INK);
  }

  /** Second text. */
  public Color ink2() {
    return colour(Token.INK_2);
  }

  /** Captions. */
  public Color ink3() {
    return colour(Token.INK_3);
  }

  /** The line. */
  public Color accent() {
    return colour(Token.ACCENT);
  }

  /** What is wrong. */
  public Color error() {
    return colour(Token.ERROR);
  }

  private record Tint(Function<Theme, Color> colour) {

    static final String KEY = "org.throughline.ui.tint";

    void give(Control control) {
      control.setForeground(colour.apply(current()));
    }
  }
}
