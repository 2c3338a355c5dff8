package org.throughline.internal.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/** Says beside a cell why what was typed there cannot be used. */
final class ProblemNote {

  private static final int WIDTH = 320;

  private final Table table;
  private @Nullable Composite note;

  ProblemNote(Table table) {
    this.table = table;
  }

  /** Shows a reason below a cell, or above it where there is no room. */
  void show(Rectangle cell, String reason) {
    hide();
    Composite made = new Composite(table, SWT.NONE);
    note = made;
    GridLayout frame = new GridLayout();
    frame.marginWidth = 1;
    frame.marginHeight = 1;
    made.setLayout(frame);
    Composite body = new Composite(made, SWT.NONE);
    body.setBackground(Theme.current().surface());
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 8;
    layout.marginHeight = 6;
    body.setLayout(layout);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    // Drawn, because the theme gives every composite the same ground.
    made.addListener(SWT.Paint, event -> {
      event.gc.setForeground(Theme.current().error());
      event.gc.drawRectangle(0, 0, made.getSize().x - 1, made.getSize().y - 1);
    });
    Label mark = new Label(body, SWT.NONE);
    mark.setImage(Icons.image("error"));
    mark.setBackground(Theme.current().surface());
    mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    Label text = new Label(body, SWT.WRAP);
    text.setData("id", "table.problem");
    text.setText(reason);
    text.setBackground(Theme.current().surface());
    text.setForeground(Theme.current().ink());
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = Math.min(WIDTH - 50, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    text.setLayoutData(wide);
    Point size = made.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    Rectangle area = table.getClientArea();
    int x = Math.max(0, Math.min(cell.x, area.x + area.width - size.x));
    int y = cell.y + cell.height + 2;
    if (y + size.y > area.y + area.height && cell.y - size.y - 2 > area.y) {
      y = cell.y - size.y - 2;
    }
    made.setBounds(x, y, size.x, size.y);
    made.layout(true, true);
    made.moveAbove(null);
  }

  void hide() {
    Composite shown = note;
    note = null;
    if (shown != null && !shown.isDisposed()) {
      shown.dispose();
    }
  }
}
