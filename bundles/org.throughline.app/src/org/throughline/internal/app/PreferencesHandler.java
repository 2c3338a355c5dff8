package org.throughline.internal.app;

import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.Named;

/** Opens the preferences: the product's pages and those of modules, without those the platform brings for developers. */
public final class PreferencesHandler extends AbstractHandler {

  /** Around the name of a page: its indentation, and the edges of the list. */
  private static final int ROOM = 56;

  @Override
  public Object execute(ExecutionEvent event) {
    // Not over the shell in front: chosen in the search, that is the search, which is about to close.
    dialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell()).open();
    return null;
  }

  static PreferenceDialog dialog(Shell shell) {
    return dialog(shell, "org.throughline.ui.preferences.appearance");
  }

  /** The dialog with a page in front. */
  static PreferenceDialog dialog(Shell shell, String first) {
    PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
    for (IPreferenceNode page : pages.getRootSubNodes()) {
      if (page.getId().startsWith("org.eclipse.")) {
        pages.remove(page);
      }
    }
    PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell, first, null, null);
    // The platform gives the list of pages no name that a screen reader could say.
    Named.whole(dialog.getTreeViewer().getControl(), Words.of("preferences.pages"));
    fitNames(dialog);
    nameFilter(dialog.getShell());
    place(dialog.getShell(), shell.getBounds());
    return dialog;
  }

  /** Over the window, wherever that is now; the platform would put it back where it thinks it was. */
  private static void place(Shell dialog, Rectangle over) {
    Point size = dialog.getSize();
    dialog.setLocation(over.x + Math.max(0, (over.width - size.x) / 2), over.y + Math.max(0, (over.height - size.y) / 3));
  }

  /** The platform says "type filter text" where every other field of this product says what it filters. */
  private static void nameFilter(Composite parent) {
    for (Control each : parent.getChildren()) {
      if (each instanceof Text filter && (filter.getStyle() & SWT.SEARCH) != 0) {
        filter.setMessage(Words.of("preferences.filter"));
      } else if (each instanceof Composite inner) {
        nameFilter(inner);
      }
    }
  }

  /** The platform gives the names of the pages the same room in every language. */
  private static void fitNames(PreferenceDialog dialog) {
    Tree names = dialog.getTreeViewer().getTree();
    Control area = names;
    while (area.getParent() != null && Stream.of(area.getParent().getChildren()).noneMatch(Sash.class::isInstance)) {
      area = area.getParent();
    }
    if (area.getLayoutData() instanceof GridData place) {
      GC gc = new GC(names);
      int widest = Stream.of(names.getItems()).mapToInt(item -> gc.textExtent(item.getText()).x).max().orElse(0);
      gc.dispose();
      int more = widest + ROOM - place.widthHint;
      if (place.widthHint > 0 && more > 0) {
        place.widthHint += more;
        Shell shell = dialog.getShell();
        // Not simply wider: the platform remembers the size, and it would grow each time.
        shell.setSize(Math.max(shell.getSize().x, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), shell.getSize().y);
        shell.layout(true, true);
      }
    }
  }
}
