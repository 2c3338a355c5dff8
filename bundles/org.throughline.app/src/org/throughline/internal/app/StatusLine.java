package org.throughline.internal.app;

import java.util.Locale;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.StatusText;

/** Says whether the changes are saved, or why the client is read-only. */
final class StatusLine extends ContributionItem implements DeskListener {

  static final String BEGIN = StatusLineManager.BEGIN_GROUP;
  private static final int WIDTH = 900;

  private final Desk desk;
  private CLabel label;

  StatusLine(Desk desk) {
    super("org.throughline.app.state");
    this.desk = desk;
    desk.addListener(this);
  }

  @Override
  public void fill(Composite parent) {
    label = new CLabel(parent, SWT.NONE);
    label.setData("id", "status.text");
    StatusLineLayoutData data = new StatusLineLayoutData();
    data.widthHint = WIDTH;
    label.setLayoutData(data);
    stateChanged();
  }

  @Override
  public void stateChanged() {
    if (label != null && !label.isDisposed()) {
      String text = StatusText.of(desk).in(Locale.getDefault());
      if (!text.equals(label.getText())) {
        label.setText(text);
        label.setToolTipText(text);
      }
      boolean locked = desk.session().filter(session -> !session.access().editable()).isPresent();
      boolean saved = desk.session().filter(session -> !session.isDirty()).isPresent();
      label.setImage(locked ? Icons.image("lock") : saved ? Icons.image("check") : null);
    }
  }

  @Override
  public void opened(ClientSession session) {
    stateChanged();
  }

  @Override
  public void dispose() {
    desk.removeListener(this);
    super.dispose();
  }
}
