package org.throughline.internal.ui.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.throughline.internal.ui.frame.SystemLook.Start;

/** The window follows the system, in whatever way that says it is dark. */
class SystemLookTest {

  private static final Start LIGHT = new Start("Adwaita", false);
  private static final Start DARK_VARIANT = new Start("Adwaita", true);

  @Test
  void theDesktopSaysSo() {
    assertTrue(SystemLook.isDark("Adwaita", "'prefer-dark'", LIGHT));
    assertFalse(SystemLook.isDark("Adwaita", "'default'", LIGHT));
    assertFalse(SystemLook.isDark("Adwaita", "", LIGHT));
  }

  @Test
  void theThemeSaysSoByItsName() {
    for (String theme : new String[] {"Adwaita-dark", "Yaru-Dark", "Arc:dark", "Breeze Dark"}) {
      assertTrue(SystemLook.isDark(theme, "", LIGHT), theme);
    }
    assertFalse(SystemLook.isDark("Darkness", "", LIGHT), "a light theme may be called anything");
  }

  @Test
  void aDarkVariantThatWasAskedForHoldsUntilTheThemeOrThePersonSaysOtherwise() {
    assertTrue(SystemLook.isDark("Adwaita", "", DARK_VARIANT), "by GTK_THEME or by the settings of GTK");
    assertFalse(SystemLook.isDark("Yaru", "", DARK_VARIANT), "another theme since the start");
    assertFalse(SystemLook.isDark("Adwaita", "'prefer-light'", DARK_VARIANT));
  }

  @Test
  void aDarkThemeAtTheStartIsNotDarkForEver() {
    assertFalse(SystemLook.isDark("Adwaita", "", new Start("Adwaita-dark", true)));
  }

  @Test
  void aToolkitThatTellsNoNameIsTakenAsItStarted() {
    assertTrue(SystemLook.isDark("", "", new Start("", true)));
    assertFalse(SystemLook.isDark("", "", new Start("", false)));
  }
}
