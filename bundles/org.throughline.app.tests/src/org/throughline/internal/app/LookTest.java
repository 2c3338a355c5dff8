package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.throughline.ui.Appearance;
import org.throughline.ui.Theme;

/** The window goes from light to dark and back while it is open. */
class LookTest extends SampleStory {

  @Test
  void captionsKeepTheColourOfCaptionsThereAndBack() {
    Label kind = robot.byId(Label.class, "details.kind");
    Label help = robot.byId(Label.class, "details.help");
    Label field = caption(robot.byId(Control.class, "details.name").getParent());
    for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK, Appearance.LIGHT, Appearance.DARK)) {
      theme(look);
      for (Label each : List.of(kind, help, field)) {
        assertTrue(alike(Theme.current().ink3().getRGB(), each.getForeground().getRGB()), look + " " + each);
      }
    }
  }

  /** The style of the platform has a grey of its own for the dark, a shade apart. */
  private static boolean alike(RGB one, RGB other) {
    return Math.max(Math.abs(one.red - other.red),
        Math.max(Math.abs(one.green - other.green), Math.abs(one.blue - other.blue))) < 20;
  }

  private static Label caption(Composite row) {
    for (Composite at = row; at != null; at = at.getParent()) {
      for (Control each : at.getChildren()) {
        if (each instanceof Label label && !label.getText().isEmpty()) {
          return label;
        }
      }
    }
    throw new AssertionError("No caption");
  }
}
