package org.throughline.internal.ui.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Whether the system is dark now. On GTK, SWT only tells how it was when the program started, so it is asked itself. */
public final class SystemLook {

  private static final String AT_START = "org.throughline.ui.system.look";

  /**
   * How the system looked before the program changed anything.
   *
   * @param theme the name of the GTK theme; empty when unknown
   * @param dark whether its widgets were dark, by the theme or because the person prefers them so
   */
  record Start(String theme, boolean dark) {
  }

  private SystemLook() {
  }

  /** Remembers how the system looks; to be called before the workbench takes a theme of its own. */
  public static void remember(Display display) {
    display.setData(AT_START, new Start(themeName(), Display.isSystemDarkTheme() || preferred().orElse(false)));
  }

  /** Asks without keeping the caller waiting. */
  static CompletableFuture<Boolean> isDark(Display display) {
    if (!takesWishes()) {
      return CompletableFuture.completedFuture(Display.isSystemDarkTheme());
    }
    String theme = themeName();
    Start start = display.getData(AT_START) instanceof Start known ? known
        : new Start(theme, Display.isSystemDarkTheme());
    return CompletableFuture.supplyAsync(() -> isDark(theme, scheme(), start));
  }

  /**
   * What the ways to say it come to.
   *
   * @param theme the name of the GTK theme now; empty when unknown
   * @param scheme what the desktop prefers, such as {@code 'prefer-dark'}; empty when it does not say
   */
  static boolean isDark(String theme, String scheme, Start start) {
    if (scheme.contains("prefer-dark") || theme.toLowerCase(Locale.ROOT).matches(".*[-: ]dark.*")) {
      return true;
    }
    // A dark variant of a theme without a name of its own: it holds as long as the theme is the same.
    return start.dark() && theme.equals(start.theme()) && !scheme.contains("prefer-light");
  }

  private static String themeName() {
    try {
      return String.valueOf(gtk("OS").getMethod("getThemeName").invoke(null));
    } catch (ReflectiveOperationException | LinkageError changed) {
      return "";
    }
  }

  /**
   * Asks the toolkit to draw its parts dark or light; it does so a little later. Other toolkits follow the system. What it
   * does already it is not asked again, because it styles every control anew each time.
   */
  static void prefer(boolean dark) {
    if (takesWishes() && !preferred().equals(Optional.of(dark))) {
      try {
        gtk("OS").getMethod("setDarkThemePreferred", boolean.class).invoke(null, dark);
      } catch (ReflectiveOperationException | LinkageError changed) {
        // Then its parts stay as they are; all else follows.
        return;
      }
    }
  }

  /** Whether the toolkit draws its parts dark or light as it is asked to, and not only as the system is. */
  static boolean takesWishes() {
    return SWT.getPlatform().equals("gtk");
  }

  /** Whether the colours the toolkit gives to its parts are those of a dark window now. */
  static boolean isToolkitDark(Display display) {
    return display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND).getRGB().getHSB()[2] > 0.5f;
  }

  /** Whether the settings of GTK ask for the dark variant of any theme; empty when they cannot be read. */
  private static Optional<Boolean> preferred() {
    try {
      Class<?> gtk = gtk("GTK");
      int[] dark = {0};
      gtk("OS").getMethod("g_object_get", long.class, byte[].class, int[].class, long.class).invoke(null,
          gtk.getMethod("gtk_settings_get_default").invoke(null), gtk.getField("gtk_application_prefer_dark_theme").get(null),
          dark, 0L);
      return Optional.of(dark[0] != 0);
    } catch (ReflectiveOperationException | LinkageError changed) {
      return Optional.empty();
    }
  }

  private static Class<?> gtk(String name) throws ClassNotFoundException {
    return SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk." + name);
  }

  private static String scheme() {
    try {
      Process asked = new ProcessBuilder("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
          .redirectErrorStream(false).start();
      if (!asked.waitFor(2, TimeUnit.SECONDS)) {
        asked.destroy();
        return "";
      }
      return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException noGnome) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
