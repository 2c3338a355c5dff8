package org.throughline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;

/** Gives buttons on pages the room beside their words that dialogs give theirs. */
public final class Roomy {

  private static final int ROOM = 20;

  private Roomy() {
  }

  /**
   * Makes a button a little wider than its words, now and whenever the size of texts changes.
   *
   * @param button has its words, and lies in a row, or in a grid with its layout data set
   * @return the same button
   */
  public static Button of(Button button) {
    if (!(button.getLayoutData() instanceof GridData)) {
      button.setLayoutData(new RowData());
    }
    fit(button);
    Theme.whenChanged(button, () -> fit(button));
    return button;
  }

  private static void fit(Button button) {
    int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x + ROOM;
    if (button.getLayoutData() instanceof GridData place) {
      place.widthHint = width;
    } else if (button.getLayoutData() instanceof RowData place) {
      place.width = width;
    }
  }
}
