package org.throughline.internal.ui.handlers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;

/** The clients that were open last. */
public final class RecentMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    List<IContributionItem> items = new ArrayList<>();
    int number = 1;
    for (Path folder : desk.recent()) {
      String text = "&" + number++ + "  " + folder.getFileName() + "  –  " + folder.getParent();
      items.add(new ActionContributionItem(new Action(text) {
        @Override
        public void run() {
          Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
          Opening.open(shell, desk, folder);
        }
      }));
    }
    return items.toArray(IContributionItem[]::new);
  }
}
