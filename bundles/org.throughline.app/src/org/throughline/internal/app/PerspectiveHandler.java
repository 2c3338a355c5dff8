package org.throughline.internal.app;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.Desk;

/** Goes to the perspective with a number. */
public final class PerspectiveHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    String number = event.getParameter("org.throughline.app.perspective.number");
    List<IPerspectiveDescriptor> all = Perspectives.all();
    if (window != null && number != null && number.matches("[1-9]") && Integer.parseInt(number) <= all.size()
        && window.getService(Desk.class).session().isPresent()) {
      Perspectives.show(window, all.get(Integer.parseInt(number) - 1));
    }
    return null;
  }
}
