package org.throughline.internal.ui.handlers;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.throughline.core.ClientSession;
import org.throughline.core.NewName;
import org.throughline.internal.ui.outline.Fitting;
import org.throughline.internal.ui.outline.MakeItems;
import org.throughline.ui.Desk;

/** What can be added to the shown element, or beside it. */
public final class AddMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    ClientSession session = desk.session().orElse(null);
    EObject element = desk.shown().orElse(null);
    if (session == null || element == null) {
      return new IContributionItem[0];
    }
    List<Fitting.Choice> choices = new Fitting(desk.clients().modules()).choices(session, element);
    return new MakeItems(choices, choice -> desk.run(choice.operation(
        new NewName(choice.type()).in(Locale.getDefault()))).added().stream().findFirst()
        .ifPresent(desk::show)).items().toArray(IContributionItem[]::new);
  }
}
