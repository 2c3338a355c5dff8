package org.throughline.ui;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;

/** A command that has to do with the open client. It follows the desk, so it is enabled when it can do something. */
public abstract class DeskHandler extends AbstractHandler implements DeskListener, IElementUpdater {

  private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);

  /** Follows the desk until the handler is disposed. */
  protected DeskHandler() {
    desk.addListener(this);
  }

  @Override
  public void dispose() {
    desk.removeListener(this);
    super.dispose();
  }

  /** The desk of the window. */
  protected final Desk desk() {
    return desk;
  }

  /** The window's shell, for dialogs. */
  protected final Shell shell() {
    Shell active = Display.getCurrent().getActiveShell();
    return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
  }

  @Override
  public final Object execute(ExecutionEvent event) {
    try {
      act(event);
    } catch (RuntimeException | LinkageError | AssertionError trouble) {
      Trouble.show(trouble);
    }
    return null;
  }

  /** Does it. */
  protected abstract void act(ExecutionEvent event);

  @Override
  public final boolean isEnabled() {
    return can();
  }

  /** Whether it can do something now; by default whether a client is open. */
  protected boolean can() {
    return desk.session().isPresent();
  }

  /** The open client; only asked where one is open. */
  protected final ClientSession session() {
    Optional<ClientSession> session = desk.session();
    return session.orElseThrow(() -> new IllegalStateException("No client is open"));
  }

  /** The wording of the menu where it changes; null to leave it as it is. */
  protected @Nullable String wording() {
    return null;
  }

  @Override
  public final void updateElement(UIElement element, Map parameters) {
    String wording = wording();
    if (wording != null) {
      element.setText(wording);
      element.setTooltip(wording.replace("&", ""));
    }
  }

  @Override
  public void stateChanged() {
    fireHandlerChanged(new HandlerEvent(this, true, false));
  }

  @Override
  public void shown(@Nullable EObject element) {
    stateChanged();
  }
}
