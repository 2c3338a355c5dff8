package org.throughline.internal.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Gives one control the room it wants, but no more than a part of the window's width. */
final class AtMost extends Layout {

  private final double share;
  private final int height;

  /**
   * A layout for one control.
   *
   * @param share of the window's width, 0 to 1
   * @param height at least, in points
   */
  AtMost(double share, int height) {
    this.share = share;
    this.height = height;
  }

  @Override
  protected Point computeSize(Composite room, int width, int height, boolean changed) {
    Point wanted = room.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
    int most = (int) (room.getShell().getClientArea().width * share);
    return new Point(Math.min(wanted.x, most), Math.max(wanted.y, this.height));
  }

  @Override
  protected void layout(Composite room, boolean changed) {
    for (Control each : room.getChildren()) {
      each.setBounds(room.getClientArea());
    }
  }
}
