package org.throughline.internal.coherence.ui.line;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.throughline.picture.Box;

/** What a station offers: which of its elements is meant, or what can be added there. */
final class StationMenu {

  private static final int INSIDE = 16;

  private final Menu menu;

  StationMenu(Shell shell) {
    menu = new Menu(shell, SWT.POP_UP);
    menu.setData("id", "line.offer");
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
  }

  void add(String words, Runnable does) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> does.run());
  }

  /**
   * Opens it below a station.
   *
   * @param station where it is in the control; empty for the corner of the control
   * @return false when there is nothing to choose
   */
  boolean open(Control control, Optional<Box> station) {
    if (menu.getItemCount() == 0) {
      menu.dispose();
      return false;
    }
    menu.setLocation(control.toDisplay(station.map(box -> new Point((int) box.x() + INSIDE, (int) box.bottom()))
        .orElseGet(() -> new Point(INSIDE, INSIDE))));
    menu.setVisible(true);
    return true;
  }
}
