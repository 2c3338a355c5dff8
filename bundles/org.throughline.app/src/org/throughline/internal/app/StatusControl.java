package org.throughline.internal.app;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.StatusText;

/** Says in the status line whether the changes are saved, or why the client is read-only. */
public final class StatusControl extends WorkbenchWindowControlContribution implements DeskListener {

  private static final int WIDTH = 720;

  private Desk desk;
  private CLabel label;

  @Override
  protected Control createControl(Composite parent) {
    desk = getWorkbenchWindow().getService(Desk.class);
    label = new CLabel(parent, SWT.NONE) {
      @Override
      public Point computeSize(int width, int height, boolean changed) {
        return new Point(WIDTH, super.computeSize(width, height, changed).y);
      }
    };
    label.setData("id", "status.text");
    desk.addListener(this);
    stateChanged();
    return label;
  }

  @Override
  public void stateChanged() {
    if (label.isDisposed()) {
      return;
    }
    boolean open = desk.session().isPresent();
    boolean locked = desk.session().filter(session -> !session.access().editable()).isPresent();
    boolean saved = desk.session().filter(session -> !session.isDirty()).isPresent();
    String text = open ? StatusText.of(desk).in(Locale.getDefault()) : "";
    label.setText(text);
    label.setToolTipText(text);
    label.setImage(locked ? Icons.image("lock") : saved ? Icons.image("check") : null);
  }

  @Override
  public void opened(ClientSession session) {
    stateChanged();
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }
}
