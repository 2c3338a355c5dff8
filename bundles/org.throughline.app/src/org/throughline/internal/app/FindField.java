package org.throughline.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;

/** The field in the middle above everything that leads to Quick Access, for those who do not know its key. */
public final class FindField {

  private static final String FIND = "org.throughline.ui.quickAccess";
  private static final int CHARACTERS = 46;

  private final IWorkbenchWindow window;

  @Inject
  public FindField(IWorkbenchWindow window) {
    this.window = window;
  }

  @PostConstruct
  void create(Composite parent) {
    Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.SINGLE) {
      @Override
      public Point computeSize(int width, int height, boolean changed) {
        Point natural = super.computeSize(width, height, changed);
        return new Point(Math.min(CHARACTERS * natural.y / 4, getDisplay().getClientArea().width / 4), natural.y);
      }

      @Override
      protected void checkSubclass() {
        // Only its width is different.
      }
    };
    field.setData("id", "find");
    field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = field.getMessage();
      }
    });
    name(field);
    // Keys are known when the window stands.
    field.getDisplay().asyncExec(() -> {
      if (!field.isDisposed()) {
        name(field);
      }
    });
    field.addListener(SWT.MouseDown, event -> find());
    field.addListener(SWT.KeyDown, event -> {
      if (!isWayOut(event)) {
        event.doit = false;
        find();
      }
    });
  }

  private void name(Text field) {
    String key = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(FIND);
    String words = key == null || key.isEmpty() ? Words.of("find.message") : Words.of("find.message.key", key);
    field.setMessage(words);
    field.setToolTipText(words);
  }

  private static boolean isWayOut(Event event) {
    return event.keyCode == SWT.TAB || event.keyCode == SWT.ESC || (event.keyCode & SWT.MODIFIER_MASK) != 0
        || event.stateMask != 0 || event.keyCode >= SWT.F1 && event.keyCode <= SWT.F12;
  }

  private void find() {
    Tool.run(window, FIND);
  }
}
