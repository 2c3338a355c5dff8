package org.throughline.internal.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Node;
import org.throughline.picture.canvas.SceneMap;
import org.throughline.picture.canvas.Selection;
import org.throughline.picture.canvas.Walk;
import org.throughline.ui.canvas.CanvasHost;

/**
 * What the keyboard does on a canvas. Arrows go to what lies there, Tab goes on in reading order, Home and End to the
 * ends; with Shift more is selected, with Alt things are moved. Enter and F2 edit.
 */
public final class CanvasKeys {

  private static final String DELETE = "org.throughline.ui.delete";

  private final CanvasScreen screen;
  private final CanvasHost host;
  private final InPlaceText typing;
  private final boolean looking;

  /**
   * The keyboard of a canvas.
   *
   * @param looking whether nothing may be changed
   */
  public CanvasKeys(CanvasScreen screen, CanvasHost host, InPlaceText typing, boolean looking) {
    this.screen = screen;
    this.host = host;
    this.typing = typing;
    this.looking = looking;
  }

  /** Follows the keyboard from now on. */
  public void attach() {
    Canvas widget = screen.widget();
    widget.addListener(SWT.KeyDown, this::pressed);
    widget.addListener(SWT.Traverse, this::traversed);
    widget.addListener(SWT.FocusIn, event -> {
      SceneMap map = screen.map();
      if (screen.focus() == null && map != null) {
        new Walk(map).first().ifPresent(node -> screen.focus(node.id()));
      }
    });
  }

  private void traversed(Event event) {
    SceneMap map = screen.map();
    boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
    if (map != null && (forward || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
      Walk walk = new Walk(map);
      Optional<Node> next = forward ? walk.next(screen.focus()) : walk.previous(screen.focus());
      // At the end of the reading order the key leaves the canvas, as it leaves any other control.
      event.doit = next.isEmpty();
      next.ifPresent(node -> go(node, false));
    } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
    }
  }

  private void go(Node node, boolean more) {
    screen.walkTo(node.id());
    screen.select(more ? screen.selection().with(List.of(node.id())) : Selection.of(node.id()));
  }

  private void pressed(Event event) {
    SceneMap map = screen.map();
    if (map == null || event.type == SWT.None) {
      return;
    }
    boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
    boolean shift = (event.stateMask & SWT.MOD2) != 0;
    boolean alt = (event.stateMask & SWT.MOD3) != 0;
    Direction direction = direction(event.keyCode);
    if (direction != null) {
      arrow(map, direction, ctrl, shift, alt);
      return;
    }
    switch (event.keyCode) {
      case SWT.HOME -> new Walk(map).first().ifPresent(node -> go(node, shift));
      case SWT.END -> new Walk(map).last().ifPresent(node -> go(node, shift));
      case SWT.PAGE_DOWN -> screen.view(screen.view().panned(0, -screen.view().height() * 0.9));
      case SWT.PAGE_UP -> screen.view(screen.view().panned(0, screen.view().height() * 0.9));
      case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> edit();
      case SWT.SPACE -> choose(ctrl);
      case SWT.DEL -> delete(event.stateMask);
      case SWT.ESC -> screen.select(Selection.NONE);
      default -> zoom(event, ctrl);
    }
  }

  private void arrow(SceneMap map, Direction direction, boolean ctrl, boolean shift, boolean alt) {
    if (alt) {
      step(direction);
      return;
    }
    new Walk(map).towards(screen.focus(), direction).ifPresent(node -> {
      if (ctrl) {
        screen.walkTo(node.id());
      } else {
        go(node, shift);
      }
    });
  }

  private void step(Direction direction) {
    CanvasContent content = screen.content();
    Optional<String> locked = host.locked();
    List<String> ids = screen.selection().ids();
    if (content == null || looking || ids.isEmpty()) {
      return;
    }
    if (locked.isPresent()) {
      host.say(locked.get());
      return;
    }
    switch (content.step(ids, direction)) {
      case Drop.Allowed allowed -> {
        host.run(allowed.operation());
        host.say(allowed.words());
        screen.revealFocus();
      }
      case Drop.Refused refused -> host.say(refused.why());
      case Drop.Nothing nothing -> host.say("");
    }
  }

  private void edit() {
    if (!looking) {
      typing.open();
    }
  }

  private void choose(boolean more) {
    String focus = screen.focus();
    if (focus != null) {
      screen.select(more ? screen.selection().toggled(focus) : Selection.of(focus));
    }
  }

  private void delete(int mask) {
    CanvasContent content = screen.content();
    List<String> ids = screen.selection().ids();
    if (content == null || looking || mask != 0 || ids.isEmpty()) {
      return;
    }
    content.removal(ids).ifPresentOrElse(removal -> host.locked().ifPresentOrElse(host::say, () -> host.run(removal)),
        () -> host.command(DELETE));
  }

  private void zoom(Event event, boolean ctrl) {
    if (!ctrl) {
      return;
    }
    switch (event.keyCode) {
      case '+', '=', SWT.KEYPAD_ADD -> screen.zoom(screen.view().larger());
      case '-', SWT.KEYPAD_SUBTRACT -> screen.zoom(screen.view().smaller());
      case '0', SWT.KEYPAD_0 -> screen.zoom(1);
      case 'a' -> {
        SceneMap map = screen.map();
        if (map != null) {
          screen.select(new Selection(map.nodes().stream().map(Node::id).toList()));
        }
      }
      default -> {
      }
    }
  }

  private static @Nullable Direction direction(int key) {
    return switch (key) {
      case SWT.ARROW_LEFT -> Direction.LEFT;
      case SWT.ARROW_RIGHT -> Direction.RIGHT;
      case SWT.ARROW_UP -> Direction.UP;
      case SWT.ARROW_DOWN -> Direction.DOWN;
      default -> null;
    };
  }
}
