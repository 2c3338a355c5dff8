package org.throughline.internal.ui.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Whether the system is dark now. On GTK, SWT only tells how it was when the program started, so it is asked itself. */
final class SystemLook {

  private SystemLook() {
  }

  /** Asks without keeping the caller waiting. */
  static CompletableFuture<Boolean> isDark(Display display) {
    if (!SWT.getPlatform().equals("gtk")) {
      return CompletableFuture.completedFuture(Display.isSystemDarkTheme());
    }
    boolean atStart = Display.isSystemDarkTheme();
    String theme = themeName();
    return CompletableFuture.supplyAsync(() -> isDark(theme, scheme(), atStart));
  }

  /**
   * What two ways to say it come to.
   *
   * @param theme the name of the GTK theme; empty when unknown
   * @param scheme what the desktop prefers, such as {@code 'prefer-dark'}; empty when it does not say
   * @param otherwise what holds when neither says it
   */
  static boolean isDark(String theme, String scheme, boolean otherwise) {
    if (scheme.contains("prefer-dark")) {
      return true;
    }
    if (theme.isEmpty()) {
      return otherwise && !scheme.contains("prefer-light");
    }
    return theme.toLowerCase(Locale.ROOT).matches(".*[-: ]dark.*");
  }

  private static String themeName() {
    try {
      Object name = SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("getThemeName")
          .invoke(null);
      return String.valueOf(name);
    } catch (ReflectiveOperationException | LinkageError changed) {
      return "";
    }
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
