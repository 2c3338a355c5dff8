package org.throughline.internal.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Box;
import org.throughline.picture.canvas.Node;
import org.throughline.ui.canvas.CanvasHost;

/**
 * What a screen reader hears of a canvas: a list whose items are what can be pointed at, in reading order, each with
 * its name and with what it says.
 */
public final class CanvasVoice {

  private final CanvasScreen screen;
  private final CanvasHost host;

  /** The voice of a canvas. */
  public CanvasVoice(CanvasScreen screen, CanvasHost host) {
    this.screen = screen;
    this.host = host;
  }

  /** Answers screen readers from now on. */
  public void attach() {
    Accessible accessible = screen.widget().getAccessible();
    accessible.addAccessibleListener(new Names());
    accessible.addAccessibleControlListener(new Parts());
  }

  /** Tells screen readers which item has the keyboard. */
  static void focusChanged(CanvasScreen screen) {
    int at = place(screen, screen.focus());
    if (at >= 0 && screen.widget().isFocusControl()) {
      screen.widget().getAccessible().setFocus(at);
    }
  }

  /** Tells screen readers that the selection is another one. */
  static void selectionChanged(CanvasScreen screen) {
    screen.widget().getAccessible().selectionChanged();
  }

  private static List<Node> nodes(CanvasScreen screen) {
    return screen.map() == null ? List.of() : screen.map().nodes();
  }

  private static int place(CanvasScreen screen, @Nullable String id) {
    List<Node> nodes = nodes(screen);
    return IntStream.range(0, nodes.size()).filter(i -> nodes.get(i).id().equals(id)).findFirst().orElse(-1);
  }

  private @Nullable Node node(int child) {
    List<Node> nodes = nodes(screen);
    return child >= 0 && child < nodes.size() ? nodes.get(child) : null;
  }

  private final class Names extends AccessibleAdapter {

    @Override
    public void getName(AccessibleEvent event) {
      Node node = node(event.childID);
      event.result = node == null ? host.name() : node.item().name();
    }

    @Override
    public void getDescription(AccessibleEvent event) {
      Node node = node(event.childID);
      event.result = node != null ? node.item().value()
          : screen.map() == null ? "" : screen.map().scene().description();
    }

    @Override
    public void getHelp(AccessibleEvent event) {
      Node node = node(event.childID);
      event.result = node == null ? CanvasWords.of("voice.help") : node.item().tip().orElse("");
    }
  }

  private final class Parts extends AccessibleControlAdapter {

    @Override
    public void getRole(AccessibleControlEvent event) {
      event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
      event.detail = nodes(screen).size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
      event.children = IntStream.range(0, nodes(screen).size()).boxed().toArray();
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent event) {
      Point point = screen.widget().toControl(event.x, event.y);
      Node node = screen.at(point.x, point.y);
      if (node != null) {
        event.childID = place(screen, node.id());
      } else {
        event.childID = screen.area().contains(point) ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
      }
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
      Node node = node(event.childID);
      Box box = node != null ? screen.view().onScreen(node.box())
          : new Box(0, 0, screen.area().width, screen.area().height);
      Point corner = screen.widget().toDisplay((int) box.x(), (int) box.y());
      event.x = corner.x;
      event.y = corner.y;
      event.width = (int) box.width();
      event.height = (int) box.height();
    }

    @Override
    public void getFocus(AccessibleControlEvent event) {
      int at = place(screen, screen.focus());
      event.childID = !screen.widget().isFocusControl() ? ACC.CHILDID_NONE : at < 0 ? ACC.CHILDID_SELF : at;
    }

    @Override
    public void getSelection(AccessibleControlEvent event) {
      List<Integer> chosen = new ArrayList<>();
      screen.selection().ids().forEach(id -> chosen.add(place(screen, id)));
      if (chosen.isEmpty()) {
        event.childID = ACC.CHILDID_NONE;
      } else if (chosen.size() == 1) {
        event.childID = chosen.getFirst();
      } else {
        event.childID = ACC.CHILDID_MULTIPLE;
        event.children = chosen.toArray();
      }
    }

    @Override
    public void getState(AccessibleControlEvent event) {
      Node node = node(event.childID);
      int state = ACC.STATE_FOCUSABLE;
      if (node == null) {
        state |= screen.widget().isFocusControl() ? ACC.STATE_FOCUSED : 0;
      } else {
        state |= ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE;
        state |= screen.selection().has(node.id()) ? ACC.STATE_SELECTED : 0;
        state |= node.id().equals(screen.focus()) && screen.widget().isFocusControl() ? ACC.STATE_FOCUSED : 0;
      }
      event.detail = state;
    }

    @Override
    public void getValue(AccessibleControlEvent event) {
      Node node = node(event.childID);
      event.result = node == null ? null : node.item().value();
    }

    @Override
    public void getDefaultAction(AccessibleControlEvent event) {
      event.result = node(event.childID) == null ? null : CanvasWords.of("voice.action");
    }
  }
}
