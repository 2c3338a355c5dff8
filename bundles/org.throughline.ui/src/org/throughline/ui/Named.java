package org.throughline.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls a name that a screen reader says. */
public final class Named {

  private Named() {
  }

  /** Names a control. */
  public static void of(Control control, String name) {
    control.setData("name", name);
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }
}
