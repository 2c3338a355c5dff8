package org.throughline.internal.ui.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.core.OperationResult;
import org.throughline.internal.ui.Words;
import org.throughline.internal.ui.outline.Outline;
import org.throughline.ui.Desk;
import org.throughline.ui.Icons;
import org.throughline.ui.Trouble;

/** What can be added to the shown element, or beside it. */
public final class AddMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    ClientSession session = desk.session().orElse(null);
    EObject element = desk.shown().orElse(null);
    List<IContributionItem> items = new ArrayList<>();
    if (session != null && element != null && session.readOnlyReason(element).isEmpty()) {
      EObject parent = Outline.lists(element).isEmpty() && element.eContainer() != null ? element.eContainer() : element;
      if (!(parent instanceof org.throughline.model.Client)) {
        Outline.lists(parent).forEach(feature -> items.add(new ActionContributionItem(add(desk, parent, feature))));
      }
    }
    return items.toArray(IContributionItem[]::new);
  }

  private static Action add(Desk desk, EObject parent, EReference feature) {
    EClass type = feature.getEReferenceType();
    String kind = new ModelTexts().label(type, Locale.getDefault());
    Action action = new Action(kind, Icons.descriptor(Icons.name(type))) {
      @Override
      public void run() {
        try {
          OperationResult result = desk.run(AddElement.of(parent, feature, type, Words.of("add.name", kind)));
          result.added().stream().findFirst().ifPresent(desk::show);
        } catch (ClientException refused) {
          Trouble.show(refused);
        }
      }
    };
    action.setEnabled(!type.isAbstract());
    return action;
  }
}
