package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.ui.Desk;
import org.throughline.ui.Icons;
import org.throughline.ui.table.Tables;

/** The tables of the open client, by chapter. */
public final class TablesMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    ClientSession session = desk.session().orElse(null);
    List<IContributionItem> items = new ArrayList<>();
    if (session != null) {
      TableClasses.present(session, Locale.getDefault()).forEach((chapter, classes) -> {
        MenuManager menu = new MenuManager(chapter.replace("&", "&&"));
        classes.forEach(type -> menu.add(new ActionContributionItem(open(session, type))));
        items.add(menu);
      });
    }
    return items.toArray(IContributionItem[]::new);
  }

  private static Action open(ClientSession session, EClass type) {
    String name = Titles.of(type, Locale.getDefault(), new ModelTexts());
    return new Action(name.replace("&", "&&"), Icons.descriptor(Icons.name(type))) {
      @Override
      public void run() {
        Tables.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), session, type);
      }
    };
  }
}
