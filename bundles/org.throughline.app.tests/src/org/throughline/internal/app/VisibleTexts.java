package org.throughline.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** What a person can read in a window, besides what is typed and drawn. */
final class VisibleTexts {

  private static final int TOLERANCE = 2;

  /**
   * A text.
   *
   * @param text as it stands there, without mnemonics and keys
   * @param place what shows it
   */
  record Seen(String text, String place) {
  }

  private VisibleTexts() {
  }

  /** Everything to be read below a control, itself included; its menu bar too when it is a window. */
  static List<Seen> of(Control root) {
    List<Seen> seen = new ArrayList<>();
    each(root, (control, path) -> read(control, path, seen));
    if (root instanceof Shell shell) {
      add(seen, shell.getText(), "title");
      if (shell.getMenuBar() != null) {
        menu(shell.getMenuBar(), "menu", seen);
      }
    }
    return seen;
  }

  private static void each(Control control, BiConsumer<Control, String> visit) {
    if (!control.isVisible()) {
      return;
    }
    visit.accept(control, control.getClass().getSimpleName() + " " + control.getData("id"));
    if (control instanceof Composite parent) {
      for (Control child : parent.getChildren()) {
        each(child, visit);
      }
    }
  }

  private static void read(Control control, String path, List<Seen> seen) {
    add(seen, control.getToolTipText(), path + " tool tip");
    switch (control) {
      case Label label -> add(seen, label.getText(), path);
      case CLabel label -> add(seen, label.getText(), path);
      case Button button -> add(seen, button.getText(), path);
      case Link link -> add(seen, link.getText().replaceAll("<[^>]*>", ""), path);
      case Group group -> add(seen, group.getText(), path);
      case Text text -> add(seen, text.getMessage(), path + " message");
      case CTabFolder folder -> {
        for (CTabItem item : folder.getItems()) {
          add(seen, item.getText(), path + " tab");
          add(seen, item.getToolTipText(), path + " tab tool tip");
        }
      }
      case ToolBar bar -> {
        for (ToolItem item : bar.getItems()) {
          add(seen, item.getText(), path + " item");
          add(seen, item.getToolTipText(), path + " item tool tip");
        }
      }
      case Tree tree -> {
        for (TreeColumn column : tree.getColumns()) {
          add(seen, column.getText(), path + " column");
        }
      }
      case Table table -> {
        for (TableColumn column : table.getColumns()) {
          add(seen, column.getText(), path + " column");
        }
      }
      default -> {
      }
    }
  }

  /** What can be read in a menu and below it. */
  static void menu(Menu menu, String path, List<Seen> seen) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      add(seen, item.getText(), path);
      if (item.getMenu() != null) {
        menu(item.getMenu(), path + " > " + item.getText(), seen);
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
  }

  private static void add(List<Seen> seen, String text, String place) {
    if (text != null && !text.isBlank()) {
      String plain = text.split("\t", 2)[0].replaceAll("&(?!&)", "").replace("&&", "&").strip();
      seen.add(new Seen(plain, place));
    }
  }

  /** Texts that do not fit where they stand: a line for each. */
  static List<String> clipped(Control root) {
    List<String> found = new ArrayList<>();
    each(root, (control, path) -> {
      String text = control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText()
          : control instanceof Link link ? link.getText() : "";
      Point size = control.getSize();
      if (text.isBlank() || size.x == 0 || size.y == 0) {
        return;
      }
      Point wanted = (control.getStyle() & SWT.WRAP) != 0 ? control.computeSize(size.x, SWT.DEFAULT)
          : control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
      boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
      boolean narrow = !wraps && wanted.x > size.x + TOLERANCE && control.getToolTipText() == null;
      boolean low = wraps && control.computeSize(size.x, SWT.DEFAULT).y > size.y + TOLERANCE
          && control.getToolTipText() == null;
      if (narrow || low) {
        found.add(path + " needs " + wanted + " and has " + size + ": " + text);
      }
    });
    return found;
  }
}
