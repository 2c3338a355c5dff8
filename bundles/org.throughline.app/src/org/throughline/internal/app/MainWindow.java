package org.throughline.internal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.internal.app.welcome.WelcomeEditor;
import org.throughline.internal.app.welcome.WelcomeWish;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.LoneInput;
import org.throughline.ui.Opening;
import org.throughline.ui.Saving;
import org.throughline.ui.Trouble;

/** The window: shows the welcome page or the open client, keeps unsaved work safe and asks before it closes. */
final class MainWindow extends WorkbenchWindowAdvisor implements DeskListener {

  private static final String PAGE = "org.throughline.ui.page";
  private static final int AUTOSAVE = 10_000;

  private final Optional<Path> folder;
  private Desk desk;
  private boolean keeping;
  private boolean asking;

  MainWindow(IWorkbenchWindowConfigurer configurer, Optional<Path> folder) {
    super(configurer);
    this.folder = folder;
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new Menus(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    configurer.setInitialSize(new Point(1440, 900));
    configurer.setShowCoolBar(true);
    configurer.setShowStatusLine(true);
    configurer.setShowPerspectiveBar(false);
    configurer.setShowProgressIndicator(false);
    configurer.setTitle("Throughline");
  }

  @Override
  public void postWindowOpen() {
    desk = window().getService(Desk.class);
    desk.addListener(this);
    Shell shell = window().getShell();
    shell.addListener(SWT.Activate, event -> lookOutside());
    if (folder.isEmpty() || !Opening.open(shell, desk, folder.get())) {
      closed();
    }
  }

  private IWorkbenchWindow window() {
    return getWindowConfigurer().getWindow();
  }

  @Override
  public void opened(ClientSession session) {
    session.addListener(outside(session));
    if (desk.sessions().size() == 1) {
      show(StrategyPerspective.ID, PAGE, String.valueOf(session.client().getName()));
    }
  }

  @Override
  public void activated(ClientSession session) {
    title(session);
  }

  @Override
  public void closed() {
    getWindowConfigurer().setTitle("Throughline");
    if (WelcomeWish.isWanted()) {
      show(WelcomePerspective.ID, WelcomeEditor.ID, WelcomeEditor.title());
    } else {
      bare();
    }
  }

  /** Without the welcome page the explorer says how to get a client. */
  private void bare() {
    IWorkbenchPage page = window().getActivePage();
    page.closeAllEditors(false);
    page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
        .findPerspectiveWithId(StrategyPerspective.ID));
  }

  private void show(String perspective, String editor, String name) {
    IWorkbenchPage page = window().getActivePage();
    try {
      page.closeAllEditors(false);
      page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
      page.openEditor(new LoneInput(name), editor, true);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    IWorkbenchPage page = window().getActivePage();
    if (element != null && page != null && page.getEditorReferences().length == 0 && desk.session().isPresent()) {
      try {
        page.openEditor(new LoneInput(""), PAGE, false);
      } catch (PartInitException failed) {
        Trouble.show(failed);
      }
    }
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    desk.session().ifPresent(this::title);
    if (!keeping) {
      keeping = true;
      Display.getCurrent().timerExec(AUTOSAVE, this::keep);
    }
  }

  private void title(ClientSession session) {
    getWindowConfigurer().setTitle(session.client().getName() + " — Throughline");
  }

  /** Keeps unsaved changes beside the files; trouble with that shows in the status line by its absence. */
  private void keep() {
    keeping = false;
    for (ClientSession session : desk.sessions()) {
      try {
        if (session.isDirty() && session.autosave()) {
          desk.touch(session, Desk.Event.KEPT);
        }
      } catch (RuntimeException notKept) {
        org.eclipse.core.runtime.ILog.of(MainWindow.class).warn("Unsaved changes could not be kept", notKept);
      }
    }
  }

  @Override
  public void stateChanged() {
    ICommandService commands = window().getService(ICommandService.class);
    List.of("org.throughline.ui.undo", "org.throughline.ui.redo").forEach(id -> commands.refreshElements(id, null));
  }

  // ---- changed by something else

  private ClientListener outside(ClientSession session) {
    return new ClientListener() {
      @Override
      public void changedOutside(List<String> paths) {
        askReload(session, paths);
      }
    };
  }

  private void lookOutside() {
    if (!asking && desk != null) {
      for (ClientSession session : desk.sessions()) {
        try {
          session.checkOutside();
        } catch (RuntimeException unreadable) {
          org.eclipse.core.runtime.ILog.of(MainWindow.class).warn("The client's files cannot be looked at", unreadable);
        }
      }
    }
  }

  private void askReload(ClientSession session, List<String> paths) {
    if (asking) {
      return;
    }
    asking = true;
    desk.activate(session);
    try {
      MessageDialog dialog = new MessageDialog(window().getShell(), Words.of("outside.title"), null,
          Words.of(session.isDirty() ? "outside.dirty" : "outside.clean", String.join("\n", paths)),
          MessageDialog.QUESTION, 0, Words.of("outside.reload"), Words.of("outside.keep"));
      if (dialog.open() == 0) {
        Path reopened = session.folder();
        desk.close(session);
        Opening.open(window().getShell(), desk, reopened);
      }
    } finally {
      asking = false;
    }
  }

  // ---- the end

  @Override
  public boolean preWindowShellClose() {
    return desk == null || Saving.mayLeave(window().getShell(), desk);
  }

  @Override
  public void postWindowClose() {
    if (desk != null) {
      desk.removeListener(this);
      desk.sessions().forEach(desk::close);
    }
  }
}
