package org.throughline.internal.app;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.throughline.ui.Desk;

/** The perspectives with their numbers, a dot before the one in front. */
final class PerspectiveItems extends ContributionItem {

  private static final int NUMBERED = 9;

  private final IWorkbenchWindow window;

  PerspectiveItems(IWorkbenchWindow window) {
    super("org.throughline.app.perspectives");
    this.window = window;
  }

  @Override
  public boolean isDynamic() {
    return true;
  }

  @Override
  public void fill(Menu menu, int index) {
    List<IPerspectiveDescriptor> all = Perspectives.all();
    for (int i = 0; i < all.size(); i++) {
      new ActionContributionItem(action(all.get(i), i + 1)).fill(menu, index + i);
    }
  }

  private IAction action(IPerspectiveDescriptor perspective, int number) {
    String name = perspective.getLabel().replace("&", "&&");
    Action action = new Action(number <= NUMBERED ? "&" + number + "  " + name : name, IAction.AS_RADIO_BUTTON) {
      @Override
      public void run() {
        if (isChecked()) {
          Perspectives.show(window, perspective);
        }
      }
    };
    action.setId(perspective.getId());
    action.setChecked(Perspectives.front(window).filter(perspective::equals).isPresent());
    action.setEnabled(window.getService(Desk.class).session().isPresent());
    return action;
  }
}
