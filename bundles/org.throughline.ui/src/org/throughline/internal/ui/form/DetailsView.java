package org.throughline.internal.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;

/** Everything of the shown element that can be edited. */
public final class DetailsView extends ViewPart implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.details";

  private Desk desk;
  private ScrolledComposite scroll;
  private @Nullable FormBody body;

  @Override
  public void createPartControl(Composite parent) {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("edit"));
    parent.setLayout(new FillLayout());
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setShowFocusedControl(true);
    scroll.getVerticalBar().setIncrement(24);
    scroll.addControlListener(ControlListener.controlResizedAdapter(event -> {
      if (body != null) {
        body.layout();
      }
    }));
    desk.addListener(this);
    shown(desk.shown().orElse(null));
  }

  @Override
  public void shown(@Nullable EObject element) {
    Control old = scroll.getContent();
    ClientSession session = desk.session().orElse(null);
    if (element == null || session == null || element instanceof org.throughline.model.ChapterEntry) {
      body = null;
      Label nothing = new Label(scroll, SWT.WRAP);
      nothing.setText("  " + FieldControl.word("details.nothing"));
      scroll.setContent(nothing);
    } else {
      body = new FormBody(scroll, desk, session, element);
      scroll.setOrigin(0, 0);
    }
    if (old != null) {
      old.dispose();
    }
    scroll.layout(true, true);
  }

  @Override
  public void changed(ClientChange change) {
    if (body != null) {
      body.changed(change);
    }
  }

  @Override
  public void setFocus() {
    Control content = scroll.getContent();
    if (!(content instanceof Composite form) || !form.setFocus()) {
      scroll.setFocus();
    }
  }

  @Override
  public void dispose() {
    desk.removeListener(this);
    super.dispose();
  }
}
