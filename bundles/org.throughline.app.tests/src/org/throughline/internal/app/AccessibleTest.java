package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.testkit.ui.Inspection;
import org.throughline.ui.Appearance;

/** Given a person who hears the window or sees it badly, every view, editor, dialog and page of settings can be used. */
class AccessibleTest extends SampleStory {

  private static final String OURS = "org.throughline.";

  private final Inspection inspection = new Inspection();
  private final Set<String> nameless = new TreeSet<>();
  private final Set<String> faint = new TreeSet<>();

  @AfterEach
  void viewsAsTheyWere() {
    usualViews();
  }

  private void look(String where, Control root) {
    inspection.nameless(root).forEach(each -> nameless.add(where + ": " + each));
    inspection.faint(root).forEach(each -> faint.add(where + ": " + each));
  }

  private void nothingFound() {
    assertEquals("", String.join("\n", nameless), "controls without a name");
    assertEquals("", String.join("\n", faint), "text with too little contrast");
  }

  private void inBothThemes(Consumer<String> walk) {
    for (Appearance theme : List.of(Appearance.LIGHT, Appearance.DARK)) {
      theme(theme);
      walk.accept(theme.name());
    }
    nothingFound();
  }

  /** In the dark, where contrast is lost most easily. */
  @Test
  void everyViewHasNamesAndContrast() {
    lookAtViews(Appearance.DARK);
  }

  @Test
  @Tag("long")
  void everyViewHasNamesAndContrastInTheLight() {
    lookAtViews(Appearance.LIGHT);
  }

  private void lookAtViews(Appearance theme) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    theme(theme);
    Rounds rounds = new Rounds(robot, window, (where, control) -> look(theme + " " + where, control));
    rounds.window();
    rounds.views();
    nothingFound();
  }

  @Test
  void everyEditorHasNamesAndContrast() {
    inBothThemes(theme -> {
      Rounds rounds = new Rounds(robot, PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
          (where, control) -> look(theme + " " + where, control));
      rounds.window();
      rounds.editors();
    });
  }

  @Test
  void everyPageOfSettingsHasNamesAndContrast() {
    inBothThemes(theme -> {
      PreferencesHandler.dialog(shell).close();
      PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
      List<String> ours = pages.getElements(PreferenceManager.PRE_ORDER).stream().map(IPreferenceNode.class::cast)
          .map(IPreferenceNode::getId).toList();
      assertTrue(ours.stream().allMatch(id -> id.startsWith(OURS)), "no settings of the platform: " + ours);
      for (String id : ours) {
        PreferenceDialog dialog = PreferencesHandler.dialog(shell, id);
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.settle();
        look(theme + " " + id, dialog.getShell());
        dialog.close();
      }
    });
  }

  @Test
  void everyDialogHasNamesAndContrast() {
    // One of them asks for a measurement of the shown standard.
    desk.show(session().index().all(ServiceStandard.class).getFirst());
    robot.settle();
    for (String command : dialogs()) {
      Display display = shell.getDisplay();
      Set<Shell> before = Set.of(display.getShells());
      display.timerExec(600, () -> closeNew(command, before, display));
      run(command);
    }
    nothingFound();
  }

  private void closeNew(String command, Set<Shell> before, Display display) {
    for (Shell each : display.getShells()) {
      if (!before.contains(each) && !each.isDisposed() && each.isVisible()) {
        look(command, each);
        each.close();
      }
    }
  }

  /** Commands that ask something in a window of their own; choosers of files and folders are the system's. */
  private static List<String> dialogs() {
    return List.of("org.throughline.ui.new", "org.throughline.app.about", "org.throughline.briefing.ui.new",
        "org.throughline.briefing.ui.export", "org.throughline.briefing.ui.issue",
        "org.throughline.dna.ui.measurement.record");
  }
}
