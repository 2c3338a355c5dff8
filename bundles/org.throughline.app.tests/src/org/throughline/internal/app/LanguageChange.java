package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.Message;
import org.throughline.core.Preferences;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.ui.Robot;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;

/**
 * One story over two lives of the program, both begun by its start script: in the first one a person chooses another
 * language and has the program start again; the second one speaks it, with the same client open.
 */
@ExtendWith(InTheWorkbench.class)
class LanguageChange {

  private static final Locale CHOSEN = Locale.of("sv");

  private final Path home = Path.of(System.getProperty("user.home"));
  private final Path begun = home.resolve("language-change");
  private Robot robot;
  private Desk desk;
  private Shell shell;

  @BeforeEach
  void window() {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
  }

  @Test
  void theProgramStartsAgainInTheLanguageThatWasChosen() throws Exception {
    if (Files.exists(begun)) {
      speaks();
    } else {
      Files.createFile(begun);
      choose();
    }
  }

  private void choose() {
    assertFalse(Locale.getDefault().getLanguage().equals(CHOSEN.getLanguage()));
    Path client = home.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    assertTrue(Opening.open(shell, desk, client));
    robot.settle();
    PreferenceDialog dialog =
        PreferencesUtil.createPreferenceDialogOn(shell, "org.throughline.ui.preferences.language", null, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    robot.settle();
    Class<?> page = dialog.getSelectedPage().getClass();
    Group languages = (Group) robot.button("Svenska").getParent();
    for (Control each : languages.getChildren()) {
      ((Button) each).setSelection(((Button) each).getText().equals("Svenska"));
      each.notifyListeners(SWT.Selection, new Event());
    }
    press(Message.of(page, "language.now").in(Locale.getDefault()));
    robot.press(dialog.getShell().getDefaultButton());
    robot.await("the end of this life", () -> !PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing());
  }

  /** Presses a button of a question as soon as it stands. */
  private static void press(String text) {
    Display display = Display.getCurrent();
    display.timerExec(100, new Runnable() {
      @Override
      public void run() {
        Stream.of(display.getShells()).filter(Shell::isVisible).flatMap(LanguageChange::buttons)
            .filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
            .ifPresentOrElse(each -> each.notifyListeners(SWT.Selection, new Event()), () -> display.timerExec(100, this));
      }
    });
  }

  private static Stream<Button> buttons(Control control) {
    return control instanceof Button button ? Stream.of(button)
        : control instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(LanguageChange::buttons)
        : Stream.empty();
  }

  private void speaks() {
    assertEquals(CHOSEN.getLanguage(), Locale.getDefault().getLanguage());
    robot.settle();
    String file = shell.getMenuBar().getItem(0).getText().replace("&", "");
    assertEquals(Message.of(Words.class, "menu.file").in(CHOSEN).replace("&", ""), file);
    assertEquals(List.of("Zekerhuis"), desk.sessions().stream().map(each -> each.client().getName()).toList());
    PlatformUI.getWorkbench().getService(Preferences.class).set(Preferences.LANGUAGE, Locale.ROOT);
    desk.sessions().forEach(desk::close);
    robot.settle();
  }
}
