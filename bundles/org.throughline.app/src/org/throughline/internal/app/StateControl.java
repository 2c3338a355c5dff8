package org.throughline.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.StatusText;

/** Says at the left below whether the changes are saved, or why the client is read-only. */
public final class StateControl implements DeskListener {

  /** Of the width of the window; what is longer is cut in its middle, and told in full by the tip. */
  private static final double SHARE = 0.35;
  /** Of the line below, whatever else is shown in it. */
  private static final int HEIGHT = 26;

  private final Desk desk;
  private CLabel label;

  @Inject
  public StateControl(IWorkbenchWindow window) {
    desk = window.getService(Desk.class);
  }

  @PostConstruct
  void create(Composite parent) {
    Composite room = new Composite(parent, SWT.NONE);
    room.setLayout(new AtMost(SHARE, HEIGHT));
    label = new CLabel(room, SWT.NONE);
    label.setLeftMargin(8);
    label.setData("id", "status.text");
    desk.addListener(this);
    stateChanged();
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
    if (!text.equals(label.getText())) {
      label.setText(text);
      label.setToolTipText(text);
      label.requestLayout();
    }
    label.setImage(locked ? Icons.image("lock") : saved ? Icons.image("check") : null);
  }

  @Override
  public void opened(ClientSession session) {
    stateChanged();
  }

  @PreDestroy
  void end() {
    desk.removeListener(this);
  }
}
