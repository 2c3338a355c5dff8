package org.throughline.internal.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Box;
import org.throughline.picture.Shape;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.Node;
import org.throughline.picture.canvas.Overlay;
import org.throughline.picture.canvas.SceneMap;
import org.throughline.picture.canvas.Selection;
import org.throughline.picture.canvas.Snap;
import org.throughline.picture.canvas.Viewport;
import org.throughline.ui.canvas.CanvasHost;

/** What the mouse does on a canvas: point, select, drag, draw a marquee, pan, zoom. */
public final class CanvasPointer {

  private static final int THRESHOLD = 4;
  private static final double SNAP = 6;
  private static final double NEAR = 240;
  private static final int EDGE = 24;
  private static final int STEP = 14;
  private static final int BEAT = 40;

  private enum Doing {
    NOTHING, PRESSED, DRAGGING, MARQUEE, PANNING
  }

  private final CanvasScreen screen;
  private final CanvasHost host;
  private final InPlaceText typing;
  private final boolean looking;
  private Doing doing = Doing.NOTHING;
  private int startX;
  private int startY;
  private double sceneX;
  private double sceneY;
  private Viewport startView = Viewport.start(1, 1);
  private @Nullable Node pressed;
  private boolean selectAlone;
  private List<Node> dragged = List.of();
  private Drop drop = new Drop.Nothing();
  private Selection before = Selection.NONE;
  private boolean space;
  private boolean beating;
  private int lastX;
  private int lastY;
  private boolean free;

  /**
   * The mouse of a canvas.
   *
   * @param looking whether nothing may be changed
   */
  public CanvasPointer(CanvasScreen screen, CanvasHost host, InPlaceText typing, boolean looking) {
    this.screen = screen;
    this.host = host;
    this.typing = typing;
    this.looking = looking;
  }

  /** Follows the mouse from now on. */
  public void attach() {
    Canvas widget = screen.widget();
    widget.addListener(SWT.MouseDown, this::down);
    widget.addListener(SWT.MouseMove, this::moved);
    widget.addListener(SWT.MouseUp, this::up);
    widget.addListener(SWT.MouseDoubleClick, this::twice);
    widget.addListener(SWT.MouseExit, event -> screen.hover(null));
    widget.addListener(SWT.MouseVerticalWheel, this::wheel);
    widget.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC && doing != Doing.NOTHING) {
        cancel();
        event.type = SWT.None;
      }
      if (event.keyCode == SWT.SPACE && event.stateMask == 0) {
        space = true;
      }
    });
    widget.addListener(SWT.KeyUp, event -> {
      if (event.keyCode == SWT.SPACE) {
        space = false;
      }
    });
    widget.addListener(SWT.FocusOut, event -> {
      space = false;
      cancel();
    });
  }

  private void down(Event event) {
    typing.commit();
    screen.widget().forceFocus();
    startX = event.x;
    startY = event.y;
    sceneX = screen.view().sceneX(event.x);
    sceneY = screen.view().sceneY(event.y);
    startView = screen.view();
    if (event.button == 2 || event.button == 1 && space) {
      doing = Doing.PANNING;
      cursor(SWT.CURSOR_SIZEALL);
      return;
    }
    pressed = screen.at(event.x, event.y);
    before = screen.selection();
    selectAlone = false;
    Node node = pressed;
    if (node == null) {
      doing = event.button == 1 ? Doing.PRESSED : Doing.NOTHING;
      return;
    }
    boolean more = (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0;
    if (more && event.button == 1) {
      screen.select(before.toggled(node.id()));
    } else if (!before.has(node.id())) {
      screen.select(Selection.of(node.id()));
    } else {
      // It may become a drag of all that is selected; only a click selects it alone.
      selectAlone = event.button == 1;
    }
    screen.focus(node.id());
    doing = event.button == 1 ? Doing.PRESSED : Doing.NOTHING;
  }

  private void moved(Event event) {
    lastX = event.x;
    lastY = event.y;
    free = (event.stateMask & SWT.MOD1) != 0;
    if (doing == Doing.PRESSED && Math.hypot(event.x - startX, event.y - startY) >= THRESHOLD) {
      begin();
    }
    switch (doing) {
      case PANNING -> screen.view(startView.panned(event.x - startX, event.y - startY));
      case DRAGGING -> {
        drag();
        beat();
      }
      case MARQUEE -> {
        marquee(event);
        beat();
      }
      default -> hover(event);
    }
  }

  private void hover(Event event) {
    Node node = screen.at(event.x, event.y);
    screen.hover(node == null ? null : node.id());
    screen.widget().setCursor(node == null ? null : screen.widget().getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    String tip = node == null ? null : node.item().tip().orElse(null);
    if (!java.util.Objects.equals(tip, screen.widget().getToolTipText())) {
      screen.widget().setToolTipText(tip);
    }
  }

  private void begin() {
    CanvasContent content = screen.content();
    Node node = pressed;
    if (node == null || content == null) {
      doing = Doing.MARQUEE;
      return;
    }
    Optional<String> locked = host.locked();
    if (looking || locked.isPresent() || !content.isMovable(node.id())) {
      locked.ifPresent(host::say);
      doing = Doing.NOTHING;
      return;
    }
    List<Node> nodes = new ArrayList<>(List.of(node));
    for (String id : screen.selection().ids()) {
      Node other = screen.node(id);
      if (other != null && other != node && content.isMovable(id)) {
        nodes.add(other);
      }
    }
    dragged = nodes;
    screen.widget().setToolTipText(null);
    doing = Doing.DRAGGING;
  }

  private void drag() {
    CanvasContent content = screen.content();
    SceneMap map = screen.map();
    if (content == null || map == null || dragged.isEmpty()) {
      return;
    }
    double x = screen.view().sceneX(lastX);
    double y = screen.view().sceneY(lastY);
    Box box = dragged.getFirst().box();
    Snap snap = free || !content.snaps(dragged.getFirst().id()) ? Snap.none(x - sceneX, y - sceneY)
        : Snap.of(box, x - sceneX, y - sceneY, near(map, box.moved(x - sceneX, y - sceneY)), SNAP / screen.view().zoom());
    drop = content.drop(new Move(dragged.stream().map(Node::id).toList(), x, y, snap.dx(), snap.dy()));
    List<Shape> marks = new ArrayList<>(snap.guides());
    switch (drop) {
      case Drop.Allowed allowed -> {
        marks.addAll(allowed.marker());
        host.say(allowed.words());
        cursor(SWT.CURSOR_HAND);
      }
      case Drop.Refused refused -> {
        host.say(refused.why());
        cursor(SWT.CURSOR_NO);
      }
      case Drop.Nothing nothing -> {
        host.say("");
        cursor(SWT.CURSOR_HAND);
      }
    }
    screen.drag(dragged, snap.dx(), snap.dy(), marks);
  }

  private List<Box> near(SceneMap map, Box box) {
    return map.near(box.grown(NEAR)).stream().filter(node -> !dragged.contains(node)
        && node.item().role() == dragged.getFirst().item().role()).map(Node::box).toList();
  }

  private void marquee(Event event) {
    SceneMap map = screen.map();
    if (map == null) {
      return;
    }
    Box area = Box.between(sceneX, sceneY, screen.view().sceneX(event.x), screen.view().sceneY(event.y));
    List<String> inside = map.within(area).stream().map(Node::id).toList();
    boolean more = (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0;
    screen.drag(List.of(), 0, 0, Overlay.marquee(area));
    screen.selectQuietly(more ? before.with(inside) : new Selection(inside));
  }

  /** Scrolls while something is held near an edge. */
  private void beat() {
    if (!beating) {
      beating = true;
      screen.widget().getDisplay().timerExec(BEAT, () -> {
        beating = false;
        if (!screen.widget().isDisposed() && (doing == Doing.DRAGGING || doing == Doing.MARQUEE)) {
          scroll();
        }
      });
    }
  }

  private void scroll() {
    Rectangle area = screen.area();
    int dx = lastX < EDGE ? STEP : lastX > area.width - EDGE ? -STEP : 0;
    int dy = lastY < EDGE ? STEP : lastY > area.height - EDGE ? -STEP : 0;
    Viewport from = screen.view();
    screen.view(from.panned(dx, dy));
    if (!from.equals(screen.view())) {
      if (doing == Doing.DRAGGING) {
        drag();
      }
      beat();
    }
  }

  private void up(Event event) {
    Doing was = doing;
    doing = Doing.NOTHING;
    switch (was) {
      case DRAGGING -> put();
      case MARQUEE -> {
        screen.drag(List.of(), 0, 0, List.of());
        screen.selection().last().ifPresent(screen::focus);
        host.selected(screen.selection().ids());
      }
      case PRESSED -> {
        if (pressed == null && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0) {
          screen.select(Selection.NONE);
        } else if (selectAlone && pressed != null) {
          screen.select(Selection.of(pressed.id()));
          host.selected(screen.selection().ids());
        }
      }
      default -> {
      }
    }
    screen.widget().setCursor(null);
  }

  private void put() {
    Drop last = drop;
    drop = new Drop.Nothing();
    dragged = List.of();
    screen.drag(List.of(), 0, 0, List.of());
    if (last instanceof Drop.Allowed allowed) {
      host.run(allowed.operation());
      host.say("");
    } else if (last instanceof Drop.Nothing) {
      host.say("");
    }
  }

  /** Ends what the button was pressed for, as it was let go elsewhere. */
  public void cancel() {
    if (doing == Doing.DRAGGING || doing == Doing.MARQUEE) {
      if (doing == Doing.MARQUEE) {
        screen.selectQuietly(before);
      }
      host.say("");
      screen.drag(List.of(), 0, 0, List.of());
    }
    doing = Doing.NOTHING;
    dragged = List.of();
    drop = new Drop.Nothing();
    if (!screen.widget().isDisposed()) {
      screen.widget().setCursor(null);
    }
  }

  private void twice(Event event) {
    if (event.button == 1 && screen.at(event.x, event.y) != null) {
      doing = Doing.NOTHING;
      if (!looking) {
        typing.open();
      }
    }
  }

  private void wheel(Event event) {
    typing.commit();
    if ((event.stateMask & SWT.MOD1) != 0) {
      Viewport view = screen.view();
      screen.view(view.zoomed(event.count > 0 ? view.larger() : view.smaller(), event.x, event.y));
      event.doit = false;
    } else if ((event.stateMask & SWT.MOD2) != 0) {
      screen.view(screen.view().panned(event.count * STEP, 0));
      event.doit = false;
    }
  }

  private void cursor(int kind) {
    screen.widget().setCursor(screen.widget().getDisplay().getSystemCursor(kind));
  }
}
