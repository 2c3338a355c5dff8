package org.throughline.internal.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.throughline.ui.Mnemonics;
import org.throughline.ui.Trouble;

/** Every view of the perspective in front, with a tick before those that are open; choosing one brings it to the front. */
final class ViewItems extends ContributionItem {

  private final IWorkbenchWindow window;
  private final Set<Character> taken;

  /**
   * Items for a menu.
   *
   * @param taken letters that other entries of the menu have as their mnemonic, in lower case
   */
  ViewItems(IWorkbenchWindow window, Set<Character> taken) {
    super("org.throughline.app.views");
    this.window = window;
    this.taken = taken;
  }

  @Override
  public boolean isDynamic() {
    return true;
  }

  @Override
  public void fill(Menu menu, int index) {
    int place = index;
    Mnemonics mnemonics = new Mnemonics(taken);
    for (IViewDescriptor view : views(window)) {
      new ActionContributionItem(action(view, mnemonics.of(view.getLabel()))).fill(menu, place++);
    }
  }

  /** The views of the perspective: those it says belong to it, and those that are open in it. */
  static List<IViewDescriptor> views(IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    if (page == null || page.getPerspective() == null) {
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>(List.of(page.getShowViewShortcuts()));
    Stream.of(page.getViewReferences()).map(IViewReference::getId).forEach(ids::add);
    List<IViewDescriptor> views = new ArrayList<>();
    for (String id : ids) {
      IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(id);
      if (view != null) {
        views.add(view);
      }
    }
    return views;
  }

  private IAction action(IViewDescriptor view, String label) {
    IWorkbenchPage page = window.getActivePage();
    Action action = new Action(label, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        try {
          page.showView(view.getId());
        } catch (PartInitException failed) {
          Trouble.show(failed);
        }
      }
    };
    action.setId(view.getId());
    action.setChecked(page.findViewReference(view.getId()) != null);
    return action;
  }
}
