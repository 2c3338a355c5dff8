package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Preferences;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Appearance;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;
import org.throughline.ui.Theme;
import org.throughline.uikit.Robot;

/** The window goes from light to dark and back while it is open, as it does with the system at night and in the morning. */
@ExtendWith(InTheWorkbench.class)
class LookTest {

  private static final int SHADE = 20;

  private record Colours(RGB text, RGB ground) {
  }

  @TempDir
  private Path folder;

  private Robot robot;
  private Desk desk;
  private Shell shell;
  private Preferences preferences;

  @BeforeEach
  void openTheSample() {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    preferences = PlatformUI.getWorkbench().getService(Preferences.class);
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    assertTrue(Opening.open(shell, desk, client));
    robot.settle();
  }

  @AfterEach
  void asItWas() {
    preferences.set(Appearance.PREFERENCE, Appearance.LIGHT);
    List.copyOf(desk.sessions()).forEach(desk::close);
    robot.settle();
  }

  @Test
  void thereAndBackEveryPartLooksAsBefore() {
    Map<String, Colours> light = colours();
    assertTrue(light.size() > 60, light.keySet().toString());
    look(Appearance.DARK);
    Map<String, Colours> dark = colours();
    look(Appearance.LIGHT);
    assertEquals(List.of(), changes(light, colours()));
    look(Appearance.DARK);
    assertEquals(List.of(), changes(dark, colours()));
  }

  @Test
  void followsTheSystemThereAndBack() {
    assumeTrue(SWT.getPlatform().equals("gtk"));
    Map<String, Colours> light = colours();
    String day = themeOfSystem();
    preferences.set(Appearance.PREFERENCE, Appearance.SYSTEM);
    try {
      system("Adwaita-dark");
      robot.await("dark", () -> Theme.current() == Theme.DARK);
    } finally {
      system(day);
    }
    robot.await("light", () -> Theme.current() == Theme.LIGHT);
    robot.settle();
    assertEquals(List.of(), changes(light, colours()));
  }

  /** What a desktop does when its theme is chosen; it is told to the window when a person comes back to it. */
  private void system(String theme) {
    shell.getDisplay().syncExec(() -> {
      try {
        gtk("OS").getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class).invoke(null,
            gtk("GTK").getMethod("gtk_settings_get_default").invoke(null), ended("gtk-theme-name"), ended(theme), 0L);
      } catch (ReflectiveOperationException changed) {
        throw new AssertionError(changed);
      }
      shell.notifyListeners(SWT.Activate, new Event());
    });
  }

  private String themeOfSystem() {
    String[] name = {""};
    shell.getDisplay().syncExec(() -> {
      try {
        name[0] = (String) gtk("OS").getMethod("getThemeName").invoke(null);
      } catch (ReflectiveOperationException changed) {
        throw new AssertionError(changed);
      }
    });
    return name[0];
  }

  private static Class<?> gtk(String name) throws ClassNotFoundException {
    return SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk." + name);
  }

  private static byte[] ended(String text) {
    return (text + '\0').getBytes(StandardCharsets.UTF_8);
  }

  private void look(Appearance wanted) {
    preferences.set(Appearance.PREFERENCE, wanted);
    robot.await(wanted.name(), () -> Theme.current().name().equals(wanted.name()));
    robot.settle();
  }

  /**
   * What looks otherwise than before. The same colour may come from the toolkit or from our style, which is a shade apart;
   * what came or went meanwhile, such as a word that the client is being checked, does not count.
   */
  private static List<String> changes(Map<String, Colours> before, Map<String, Colours> after) {
    List<String> changes = new ArrayList<>();
    before.forEach((where, colours) -> {
      Colours now = after.get(where);
      if (now != null && (apart(colours.text(), now.text()) || apart(colours.ground(), now.ground()))) {
        changes.add(where + " " + colours + " became " + now);
      }
    });
    return changes;
  }

  private static boolean apart(RGB one, RGB other) {
    return Math.abs(one.red - other.red) > SHADE || Math.abs(one.green - other.green) > SHADE
        || Math.abs(one.blue - other.blue) > SHADE;
  }

  private Map<String, Colours> colours() {
    Map<String, Colours> found = new TreeMap<>();
    collect(shell, "", found);
    return found;
  }

  private static void collect(Control control, String path, Map<String, Colours> found) {
    if (control.isVisible()) {
      found.put(path + "/" + control.getClass().getSimpleName(),
          new Colours(control.getForeground().getRGB(), control.getBackground().getRGB()));
      if (control instanceof Composite parent) {
        Control[] children = parent.getChildren();
        for (int i = 0; i < children.length; i++) {
          collect(children[i], path + "/" + control.getClass().getSimpleName() + i, found);
        }
      }
    }
  }
}
