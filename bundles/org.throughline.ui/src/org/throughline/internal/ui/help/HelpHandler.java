package org.throughline.internal.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.Trouble;

/** Opens help on what has the focus, or on the page that is named in the parameter. */
public final class HelpHandler extends AbstractHandler {

  /** The parameter with the name of a page. */
  public static final String PAGE = "org.throughline.ui.help.page";

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page == null) {
      return null;
    }
    List<String> ids = ids(page);
    String named = event.getParameter(PAGE);
    try {
      HelpView view = (HelpView) page.showView(HelpView.ID);
      if (named != null) {
        view.show(named);
      } else {
        view.about(ids);
      }
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
    return null;
  }

  /** What has the focus, from the inside to the outside: control, what contains it, the part, the perspective. */
  static List<String> ids(IWorkbenchPage page) {
    List<String> ids = new ArrayList<>(ids(Display.getCurrent().getFocusControl()));
    IWorkbenchPart part = page.getActivePart();
    if (part != null && part.getSite() != null) {
      ids.add(part.getSite().getId());
    }
    if (page.getPerspective() != null) {
      ids.add(page.getPerspective().getId());
    }
    return ids;
  }

  /** The ids of a control and of what contains it. */
  static List<String> ids(Control focused) {
    List<String> ids = new ArrayList<>();
    for (Control each = focused; each != null; each = each.getParent()) {
      if (each.getData("id") instanceof String id) {
        ids.add(id);
      }
    }
    return ids;
  }
}
