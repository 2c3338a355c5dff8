package org.throughline.internal.app.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the welcome page is wanted when no client is open; kept with the settings of the window. */
public final class WelcomeWish {

  private static final String KEY = "welcome";

  private WelcomeWish() {
  }

  private static IEclipsePreferences settings() {
    return InstanceScope.INSTANCE.getNode("org.throughline.app");
  }

  /** True until somebody says otherwise. */
  public static boolean isWanted() {
    return settings().getBoolean(KEY, true);
  }

  /** Remembers what somebody said. */
  public static void set(boolean wanted) {
    settings().putBoolean(KEY, wanted);
    try {
      settings().flush();
    } catch (BackingStoreException notKept) {
      ILog.of(WelcomeWish.class).warn("The wish for a welcome page is not kept", notKept);
    }
  }
}
