package org.throughline.internal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
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
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Preferences;
import org.throughline.internal.app.welcome.WelcomeEditor;
import org.throughline.internal.app.welcome.WelcomeWish;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EarlyOpening;
import org.throughline.ui.LastWork;
import org.throughline.ui.LoneInput;
import org.throughline.ui.LongWork;
import org.throughline.ui.Opening;
import org.throughline.ui.Outside;
import org.throughline.ui.Saving;
import org.throughline.ui.Trouble;

/** The window: shows the welcome page or the open client, keeps unsaved work safe and asks before it closes. */
final class MainWindow extends WorkbenchWindowAdvisor implements DeskListener {

  private static final String PAGE = "org.throughline.ui.page";

  private final Optional<Path> folder;
  private final Optional<EarlyOpening> early;
  private StatusLineManager messages;
  private WindowFurniture furniture;
  private Desk desk;
  private Keeping keeping;
  private LastWork lastWork;

  /**
   * A window.
   *
   * @param folder what is to be opened; empty for what was open last
   * @param early the client of these that is being opened already
   */
  MainWindow(IWorkbenchWindowConfigurer configurer, Optional<Path> folder, Optional<EarlyOpening> early) {
    super(configurer);
    this.folder = folder;
    this.early = early;
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    messages = (StatusLineManager) configurer.getStatusLineManager();
    return new Menus(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    configurer.setInitialSize(new Point(1440, 900));
    configurer.setShowCoolBar(true);
    // The line below is made of controls of our own; one of them shows what the platform's would.
    configurer.setShowStatusLine(false);
    configurer.setShowPerspectiveBar(false);
    configurer.setShowProgressIndicator(false);
    configurer.setTitle("Throughline");
  }

  @Override
  public void postWindowCreate() {
    window().getService(MWindow.class).getTransientData().put(MessageControl.MESSAGES, messages);
    furniture = new WindowFurniture(window());
    furniture.arrange();
  }

  @Override
  public void postWindowOpen() {
    furniture.tellDamage();
    desk = window().getService(Desk.class);
    desk.addListener(this);
    Shell shell = window().getShell();
    Preferences preferences = window().getService(Preferences.class);
    keeping = new Keeping(desk, LongWork.jobs(), shell.getDisplay(),
        () -> preferences.get(Preferences.AUTOSAVE_SECONDS));
    desk.addListener(keeping);
    shell.addListener(SWT.Activate, event -> lookOutside());
    lastWork = LastWork.follow(window(), desk, LayoutKeeper.folder(Platform.getInstanceLocation()));
    boolean open = folder.isEmpty() ? lastWork.reopen(early)
        : early.isPresent() ? Opening.open(shell, desk, early.get()) : Opening.open(shell, desk, folder.get());
    if (!open) {
      closed();
    }
  }

  private IWorkbenchWindow window() {
    return getWindowConfigurer().getWindow();
  }

  @Override
  public void opened(ClientSession session) {
    if (desk.sessions().size() == 1) {
      show(furniture.front().orElse(StrategyPerspective.ID), PAGE, String.valueOf(session.client().getName()));
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
  }

  private void title(ClientSession session) {
    getWindowConfigurer().setTitle(session.client().getName() + " — Throughline");
  }

  @Override
  public void stateChanged() {
    ICommandService commands = window().getService(ICommandService.class);
    List.of("org.throughline.ui.undo", "org.throughline.ui.redo").forEach(id -> commands.refreshElements(id, null));
  }

  // ---- changed by something else

  private void lookOutside() {
    if (keeping != null && !desk.sessions().isEmpty()) {
      keeping.look(this::changedOutside, this::gone);
    }
  }

  private void changedOutside(ClientSession session, List<String> paths) {
    ask(session, () -> Outside.changed(desk, session, paths));
  }

  /** Asked once for each time the folder goes; saving asks again. */
  private void gone(ClientSession session, ClientException trouble) {
    ask(session, () -> {
      if (!desk.isGone(session)) {
        Outside.gone(desk, session, trouble);
      }
    });
  }

  /** Where it is no time to ask, the next look does. */
  private static void ask(ClientSession session, Runnable question) {
    if (!Outside.mustWait(session)) {
      try {
        question.run();
      } catch (RuntimeException fault) {
        Trouble.show(fault);
      }
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
      lastWork.end();
      desk.removeListener(this);
      desk.removeListener(keeping);
      keeping.stop();
      desk.sessions().forEach(desk::close);
      desk.awaitReleased();
    }
  }
}
