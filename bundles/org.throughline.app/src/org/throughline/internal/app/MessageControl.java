package org.throughline.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Shows what parts of the window say in passing, in the room that the others of the line below leave. The platform would
 * give its own line a fixed width, for which a small window needs a second row.
 */
public final class MessageControl {

  /** Under which the window knows what its parts say. */
  static final String MESSAGES = "org.throughline.app.messages";

  private final StatusLineManager messages;

  @Inject
  public MessageControl(MWindow window) {
    messages = (StatusLineManager) window.getTransientData().get(MESSAGES);
  }

  @PostConstruct
  void create(Composite parent) {
    Composite room = new Composite(parent, SWT.NONE);
    room.setLayout(new Layout() {
      @Override
      protected Point computeSize(Composite composite, int width, int height, boolean changed) {
        return new Point(0, 0);
      }

      @Override
      protected void layout(Composite composite, boolean changed) {
        for (Control each : composite.getChildren()) {
          each.setBounds(composite.getClientArea());
        }
      }
    });
    messages.createControl(room).setData("id", "status.message");
  }
}
