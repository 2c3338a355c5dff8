package org.throughline.internal.app;

import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;

/**
 * What the centre of the window shows while no page is open: that nothing is, and how to go on. It lies on the tabs of
 * the pages, which have nothing to show then.
 */
final class EmptyCentre implements IPartListener2, IPerspectiveListener, DeskListener {

  /** The tag of the place where pages open, which stays when the last of them is closed. */
  private static final String CENTRE = "org.eclipse.e4.primaryDataStack";

  /** So that it does not flash between two pages; in milliseconds. */
  private static final int PATIENCE = 150;

  private final IWorkbenchWindow window;
  private final Desk desk;
  private final Display display;
  private @Nullable EmptyState page;
  private boolean withClient;
  private boolean due;

  EmptyCentre(IWorkbenchWindow window, Desk desk) {
    this.window = window;
    this.desk = desk;
    display = window.getShell().getDisplay();
  }

  void start() {
    window.getPartService().addPartListener(this);
    window.addPerspectiveListener(this);
    desk.addListener(this);
    lookSoon();
  }

  void stop() {
    window.getPartService().removePartListener(this);
    window.removePerspectiveListener(this);
    desk.removeListener(this);
  }

  private void lookSoon() {
    if (!due && !display.isDisposed()) {
      due = true;
      display.timerExec(PATIENCE, () -> {
        due = false;
        if (window.getShell() != null && !window.getShell().isDisposed()) {
          look();
        }
      });
    }
  }

  private void look() {
    MWindow model = window.getService(MWindow.class);
    CTabFolder centre = model == null ? null
        : window.getService(EModelService.class).findElements(model, CENTRE, MPartStack.class).stream()
            .map(MPartStack::getWidget).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
            .filter(each -> !each.isDisposed()).findFirst().orElse(null);
    boolean client = desk.session().isPresent();
    boolean isEmpty = centre != null && centre.getItemCount() == 0;
    if (page != null && (!isEmpty || client != withClient || page.isDisposed() || page.getParent() != centre)) {
      page.dispose();
      page = null;
    }
    if (page == null && centre != null && isEmpty) {
      withClient = client;
      page = cover(centre, client ? open(centre) : closed(centre));
    }
  }

  private static EmptyState open(CTabFolder centre) {
    return new EmptyState(centre, "centre", word("centre.empty"),
        EmptyState.Choice.command("organisation", word("centre.organisation"), "org.throughline.ui.organisation.open"),
        EmptyState.Choice.command("find", word("centre.find"), "org.throughline.ui.quickAccess"));
  }

  private static EmptyState closed(CTabFolder centre) {
    return new EmptyState(centre, "centre", word("centre.none"),
        EmptyState.Choice.command("welcome", word("centre.welcome"), "org.throughline.app.welcome"));
  }

  private static Worded word(String key) {
    return Message.of(Words.class, key);
  }

  private static EmptyState cover(CTabFolder centre, EmptyState made) {
    Listener fit = event -> made.setBounds(0, 0, centre.getSize().x, centre.getSize().y);
    centre.addListener(SWT.Resize, fit);
    made.addListener(SWT.Dispose, event -> {
      if (!centre.isDisposed()) {
        centre.removeListener(SWT.Resize, fit);
      }
    });
    made.setBounds(0, 0, centre.getSize().x, centre.getSize().y);
    made.moveAbove(null);
    made.layout(true, true);
    return made;
  }

  // ---- when to look

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    lookSoon();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    lookSoon();
  }

  @Override
  public void partVisible(IWorkbenchPartReference part) {
    lookSoon();
  }

  @Override
  public void perspectiveActivated(IWorkbenchPage shown, IPerspectiveDescriptor perspective) {
    lookSoon();
  }

  @Override
  public void perspectiveChanged(IWorkbenchPage shown, IPerspectiveDescriptor perspective, String change) {
    lookSoon();
  }

  @Override
  public void opened(ClientSession session) {
    lookSoon();
  }

  @Override
  public void closed() {
    lookSoon();
  }
}
