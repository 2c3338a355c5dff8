package org.throughline.internal.app;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.testkit.ui.Robot;
import org.throughline.ui.Desk;

/** Goes round everything a person can see: the window with each view, the settings, the dialogs. */
final class Rounds {

  private static final String OURS = "org.throughline.";
  private static final int OPENED = 700;
  /** Choosers of files and folders are the system's. */
  private static final List<String> DIALOGS = List.of("org.throughline.ui.new", "org.throughline.app.about",
      "org.throughline.briefing.ui.export", "org.throughline.dna.ui.measurement.record",
      "org.eclipse.ui.window.quickAccess", "org.eclipse.ui.window.showKeyAssist");

  private final Robot robot;
  private final IWorkbenchWindow window;
  private final BiConsumer<String, Control> look;

  /** @param look is given what is shown and where it was come upon */
  Rounds(Robot robot, IWorkbenchWindow window, BiConsumer<String, Control> look) {
    this.robot = robot;
    this.window = window;
    this.look = look;
  }

  void window() {
    look.accept("window", window.getShell());
  }

  void views() {
    IWorkbenchPage page = window.getActivePage();
    for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
      if (view.getId().startsWith(OURS)) {
        look.accept(view.getId(), around(shown(page, view.getId())));
      }
    }
  }

  private IViewPart shown(IWorkbenchPage page, String id) {
    try {
      IViewPart view = page.showView(id);
      robot.settle();
      return view;
    } catch (PartInitException broken) {
      throw new AssertionError(id, broken);
    }
  }

  /** The editors that commands open without asking anything. */
  void editors() {
    List<String> openers = Stream.of(window.getService(ICommandService.class).getDefinedCommands()).map(Command::getId)
        .filter(id -> id.startsWith(OURS) && id.contains(".show.")).sorted().toList();
    for (String opener : openers) {
      execute(opener);
      look.accept("after " + opener, around(Objects.requireNonNull(window.getActivePage().getActivePart())));
    }
    if (window.getActivePage().getEditorReferences().length == 0) {
      throw new AssertionError("No editor was opened by " + openers);
    }
  }

  private void execute(String command) {
    try {
      window.getService(IHandlerService.class).executeCommand(command, null);
    } catch (Exception failed) {
      throw new AssertionError(command, failed);
    }
    robot.settle();
  }

  /** A view or an editor with its tab and tools; what stands around it was seen with the window. */
  private Control around(IWorkbenchPart view) {
    return robot.all(window.getShell()).stream()
        .filter(each -> each instanceof CTabFolder tabs && tabs.isVisible() && tabs.getSelection() != null
            && tabs.getSelection().getText().endsWith(view.getTitle()))
        .findFirst().orElseThrow(() -> new AssertionError("No tab of " + view.getTitle()));
  }

  void settings() {
    List<String> pages = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)
        .stream().map(IPreferenceNode.class::cast).map(IPreferenceNode::getId).filter(id -> id.startsWith(OURS)).toList();
    for (String id : pages) {
      PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window.getShell(), id, null, null);
      dialog.setBlockOnOpen(false);
      dialog.open();
      robot.settle();
      look.accept(id, dialog.getShell());
      dialog.close();
    }
  }

  void dialogs() {
    // One of them asks for a measurement of the shown standard.
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    desk.session().flatMap(session -> session.index().all(ServiceStandard.class).stream().findFirst())
        .ifPresent(desk::show);
    robot.settle();
    for (String command : DIALOGS) {
      during(command, () -> execute(command));
    }
    during("a question", () -> MessageDialog.openQuestion(window.getShell(), "Throughline", "Throughline"));
    during("an error", () -> MessageDialog.openError(window.getShell(), "Throughline", "Throughline"));
  }

  /** Looks at what opens while something runs, and closes it. */
  private void during(String where, Runnable opening) {
    Display display = window.getShell().getDisplay();
    Set<Shell> before = Set.of(display.getShells());
    boolean[] over = {false};
    display.timerExec(OPENED, () -> {
      Stream.of(display.getShells()).filter(each -> !before.contains(each) && !each.isDisposed() && each.isVisible())
          .forEach(each -> {
            look.accept(where, each);
            each.close();
          });
      over[0] = true;
    });
    opening.run();
    robot.await(where, () -> over[0]);
  }
}
