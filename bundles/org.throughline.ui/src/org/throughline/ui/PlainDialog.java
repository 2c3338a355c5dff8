package org.throughline.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title, and an area of controls one below the other, that can be made larger. Used on the UI thread. */
public abstract class PlainDialog extends Dialog {

  private static final int GAP = 8;

  private final String id;
  private final String title;

  /**
   * A dialog that is not open yet.
   *
   * @param id of its shell, by which help about it is found
   * @param title in the language of the program
   */
  protected PlainDialog(Shell parent, String id, String title) {
    super(parent);
    this.id = id;
    this.title = title;
  }

  /**
   * Makes the controls.
   *
   * @param area their parent, a grid of one column that may be changed
   */
  protected abstract void fill(Composite area);

  @Override
  protected final void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
    shell.setData("id", id);
  }

  @Override
  protected final boolean isResizable() {
    return true;
  }

  @Override
  protected final Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    ((GridLayout) area.getLayout()).verticalSpacing = GAP;
    fill(area);
    return area;
  }
}
