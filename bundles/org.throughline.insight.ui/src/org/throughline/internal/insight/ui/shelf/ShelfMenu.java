package org.throughline.internal.insight.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.InsightPackage;
import org.throughline.ui.Deleting;
import org.throughline.ui.Desk;
import org.throughline.ui.Fields;
import org.throughline.ui.Icons;
import org.throughline.ui.LongWork;
import org.throughline.ui.Mnemonics;
import org.throughline.ui.Trouble;

/** What can be done with a line of the Insights view. */
final class ShelfMenu {

  private final ShelfTree tree;
  private final Desk desk;
  private final IWorkbenchPartSite site;
  private final Consumer<ShelfNode> open;

  /**
   * The menu.
   *
   * @param open opens a line where it is shown
   */
  ShelfMenu(ShelfTree tree, Desk desk, IWorkbenchPartSite site, Consumer<ShelfNode> open) {
    this.tree = tree;
    this.desk = desk;
    this.site = site;
    this.open = open;
    Menu menu = new Menu(tree.control());
    menu.setData("id", "insights.menu");
    menu.addListener(SWT.Show, event -> fill(menu));
    tree.control().setMenu(menu);
    tree.control().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.DEL && event.stateMask == 0) {
        element().ifPresent(this::delete);
      } else if (event.keyCode == SWT.F2) {
        element().ifPresent(ShelfMenu::rename);
      }
    });
  }

  private Optional<Element> element() {
    return tree.chosen().flatMap(ShelfNode::element);
  }

  private void fill(Menu menu) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    Mnemonics letters = new Mnemonics(Set.of());
    tree.chosen().ifPresent(node -> {
      if (node.figure().isPresent() || node.element().isPresent()) {
        item(menu, letters.of(ShelfText.of("menu.open")), "chart", true, () -> open.accept(node));
      }
      node.element().ifPresent(element -> {
        boolean may = desk.sessionOf(element).filter(session -> session.readOnlyReason(element).isEmpty()).isPresent();
        item(menu, letters.of(ShelfText.of("menu.rename")) + "\tF2", "edit", may, () -> rename(element));
        if (element instanceof Dataset dataset && dataset.getState() != DatasetState.ERASED) {
          item(menu, letters.of(ShelfText.of("menu.retention")), "clock", may,
              () -> Fields.show(element, InsightPackage.Literals.DATASET__RETAIN_UNTIL));
        }
        item(menu, letters.of(ShelfText.of("menu.reveal")), "", true, () -> {
          desk.show(element);
          run("org.throughline.ui.reveal");
        });
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, letters.of(ShelfText.of("menu.delete")) + "\tDel", "", Deleting.can(desk, List.of(element)), () -> delete(element));
      });
      if (node.figure().isPresent() || node.element().isPresent()) {
        new MenuItem(menu, SWT.SEPARATOR);
      }
    });
    item(menu, letters.of(ShelfText.of("menu.import")), "import", desk.session().filter(each -> each.access().editable() && LongWork.jobs().running(each).isEmpty()).isPresent(),
       
        () -> run("org.throughline.insight.ui.import"));
  }

  private static void item(Menu menu, String words, String icon, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words);
    if (!icon.isEmpty()) {
      item.setImage(Icons.image(icon));
    }
    item.setEnabled(enabled);
    item.addListener(SWT.Selection, event -> action.run());
  }

  private static void rename(Element element) {
    Fields.show(element, ModelPackage.Literals.ELEMENT__NAME);
  }

  private void delete(Element element) {
    Deleting.delete(site.getShell(), desk, List.of(element));
  }

  private void run(String command) {
    try {
      site.getService(IHandlerService.class).executeCommand(command, null);
    } catch (NotEnabledException busy) {
      // Read only, or other work with this client goes on; the line at the bottom says so.
      return;
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }
}
