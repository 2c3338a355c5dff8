package org.throughline.ui;

import org.eclipse.swt.accessibility.ACC;
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

  /** Names a control, and leaves what lies in it, such as the items of a tree, the names they have. */
  public static void whole(Control control, String name) {
    control.setData("name", name);
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = name;
        }
      }
    });
  }
}
