package org.throughline.internal.ui.outline;

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.throughline.ui.Named;

/** A field over an item of a tree in which its name is changed. Enter and leaving it store the name, Esc does not. */
final class InPlaceName {

  private final Tree tree;
  private final TreeEditor editor;
  private @Nullable Text field;

  InPlaceName(Tree tree) {
    this.tree = tree;
    editor = new TreeEditor(tree);
    editor.horizontalAlignment = SWT.LEFT;
    editor.grabHorizontal = true;
  }

  /** Whether a name is being typed. */
  boolean isOpen() {
    return field != null && !field.isDisposed();
  }

  /**
   * Opens the field.
   *
   * @param store gets the new name; false keeps the field open
   */
  void open(TreeItem item, String name, String label, Predicate<String> store) {
    close(false);
    Text text = new Text(tree, SWT.SINGLE | SWT.BORDER);
    field = text;
    text.setText(name);
    text.setData("id", "explorer.name");
    Named.of(text, label);
    text.selectAll();
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_RETURN) {
        event.doit = false;
        if (name.equals(text.getText()) || store.test(text.getText())) {
          close(true);
        }
      } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        close(true);
      }
    });
    text.addFocusListener(FocusListener.focusLostAdapter(event -> {
      // Opening a menu or another window takes the focus for a moment only.
      tree.getDisplay().asyncExec(() -> {
        if (field == text && !text.isDisposed() && !text.isFocusControl()
            && tree.getDisplay().getActiveShell() == tree.getShell()) {
          String typed = text.getText();
          close(false);
          if (!name.equals(typed)) {
            store.test(typed);
          }
        }
      });
    }));
    item.addDisposeListener(event -> close(false));
    editor.setEditor(text, item, 0);
    text.setFocus();
  }

  /** Takes the field away. */
  void close(boolean backToTree) {
    Text open = field;
    field = null;
    if (open != null && !open.isDisposed()) {
      open.dispose();
      editor.setEditor(null);
      if (backToTree && !tree.isDisposed()) {
        tree.setFocus();
      }
    }
  }
}
