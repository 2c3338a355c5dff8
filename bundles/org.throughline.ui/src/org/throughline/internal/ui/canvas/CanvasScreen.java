package org.throughline.internal.ui.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Box;
import org.throughline.picture.Colour;
import org.throughline.picture.Shape;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.Damage;
import org.throughline.picture.canvas.Node;
import org.throughline.picture.canvas.Overlay;
import org.throughline.picture.canvas.SceneMap;
import org.throughline.picture.canvas.Selection;
import org.throughline.picture.canvas.Viewport;
import org.throughline.ui.TextSize;
import org.throughline.ui.canvas.CanvasHost;

/**
 * What a canvas shows at this moment: content, part seen, selection, keyboard focus, what is dragged. Every change asks
 * for just the area to be painted again that looks different afterwards.
 */
public final class CanvasScreen {

  private static final int WHEEL = 48;
  /** How far an edge, a ring or a filled station reaches beyond what it marks. */
  private static final double AROUND = 8;
  private static final double ROOM = 16;
  private static final double SEEN = 3;
  /** What is dragged lets the mark of its new place show through. */
  private static final int SEEN_THROUGH = 215;

  private final Canvas widget;
  private final CanvasHost host;
  private final Photos photos;
  private ScenePainter painter;
  private @Nullable CanvasContent content;
  private @Nullable SceneMap map;
  private Viewport view = Viewport.start(1, 1);
  private Selection selection = Selection.NONE;
  private @Nullable String focus;
  private @Nullable String hover;
  private boolean ring;
  private List<Node> dragged = List.of();
  private double dx;
  private double dy;
  private List<Shape> marks = List.of();

  /** A screen in a part of the window. */
  public CanvasScreen(Composite parent, CanvasHost host, String id) {
    this.host = host;
    widget = new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    widget.setData("id", id);
    widget.setData("name", host.name());
    widget.setData(TextSize.OWN_WHEEL, Boolean.TRUE);
    widget.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    photos = new Photos(widget.getDisplay(), this::repaint);
    painter = new ScenePainter(widget.getDisplay(), Inks.ofWindow(), photos);
    widget.setBackground(painter.inks().of(Token.CANVAS));
    widget.addListener(SWT.Paint, this::paint);
    widget.addListener(SWT.Dispose, event -> photos.dispose());
    widget.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
    widget.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
    widget.addListener(SWT.FocusIn, event -> damageFocus());
    widget.addListener(SWT.FocusOut, event -> damageFocus());
  }

  /** The widget. */
  public Canvas widget() {
    return widget;
  }

  /** What paints. */
  public ScenePainter painter() {
    return painter;
  }

  /** Paints in other colours from now on. */
  public void inks(Inks inks) {
    painter = painter.in(inks);
    widget.setBackground(inks.of(Token.CANVAS));
    repaint();
  }

  // ---- content

  /** What is shown; null before there is anything. */
  public @Nullable CanvasContent content() {
    return content;
  }

  /** Where everything is; null before there is anything. */
  public @Nullable SceneMap map() {
    return map;
  }

  /** Shows a content; what was selected and is still there stays selected. */
  public void content(CanvasContent next) {
    SceneMap made = new SceneMap(next.scene());
    content = next;
    map = made;
    selection = selection.keeping(made);
    focus = focus != null && made.node(focus).isPresent() ? focus : selection.last().orElse(null);
    hover = null;
    dragged = List.of();
    marks = List.of();
    view(view);
    repaint();
  }

  /** The item with an id, where it is shown. */
  public @Nullable Node node(@Nullable String id) {
    return id == null || map == null ? null : map.node(id).orElse(null);
  }

  /** The item under a point of the widget. */
  public @Nullable Node at(int x, int y) {
    return map == null ? null : map.at(view.sceneX(x), view.sceneY(y)).orElse(null);
  }

  // ---- part seen

  /** Which part is seen. */
  public Viewport view() {
    return view;
  }

  /** Shows another part, within the scene. */
  public void view(Viewport wanted) {
    unbounded(map == null ? wanted : wanted.within(map.scene().width(), map.scene().height()));
  }

  /** Shows another part, wherever it lies. */
  public void unbounded(Viewport next) {
    double before = view.zoom();
    boolean same = next.equals(view);
    view = next;
    bars();
    if (!same) {
      repaint();
    }
    if (before != view.zoom()) {
      host.zoomed(view.zoom());
    }
  }

  /** Sets the zoom around the middle of what is seen. */
  public void zoom(double to) {
    view(view.zoomed(to, view.width() / 2, view.height() / 2));
  }

  private void bars() {
    if (map != null) {
      bar(widget.getHorizontalBar(), view.x(), view.width(), map.scene().width());
      bar(widget.getVerticalBar(), view.y(), view.height(), map.scene().height());
    }
  }

  private void bar(ScrollBar bar, double from, double seen, double all) {
    int length = (int) Math.ceil(all * view.zoom());
    int thumb = (int) Math.min(seen, length);
    bar.setVisible(length > seen + 1);
    bar.setValues(Math.max(0, (int) Math.round(from * view.zoom())), 0, Math.max(1, length), Math.max(1, thumb), WHEEL,
        Math.max(1, thumb - WHEEL));
  }

  private void scrolled() {
    double x = widget.getHorizontalBar().isVisible() ? widget.getHorizontalBar().getSelection() / view.zoom() : view.x();
    double y = widget.getVerticalBar().isVisible() ? widget.getVerticalBar().getSelection() / view.zoom() : view.y();
    Viewport next = new Viewport(x, y, view.zoom(), view.width(), view.height());
    if (!next.equals(view)) {
      view = next;
      repaint();
    }
  }

  /** Moves what is seen so that the item with the keyboard is. */
  public void revealFocus() {
    Node node = node(focus);
    if (node != null) {
      view(view.revealing(node.box(), ROOM));
    }
  }

  // ---- states

  /** What is selected. */
  public Selection selection() {
    return selection;
  }

  /** Selects and tells the host. */
  public void select(Selection next) {
    if (!next.equals(selection)) {
      selectQuietly(next);
      host.selected(selection.ids());
    }
  }

  /** Selects without telling the host. */
  public void selectQuietly(Selection wanted) {
    Selection next = map == null ? wanted : wanted.keeping(map);
    Set<String> changed = new HashSet<>(selection.ids());
    changed.addAll(next.ids());
    selection = next;
    changed.forEach(this::damage);
    CanvasVoice.selectionChanged(this);
  }

  /** Which item has the keyboard; null when none has. */
  public @Nullable String focus() {
    return focus;
  }

  /** Gives an item the keyboard, by the mouse: the selection shows where it is. */
  public void focus(@Nullable String id) {
    focus(id, false);
  }

  /** Gives an item the keyboard, by the keyboard: a ring shows where it is. */
  public void walkTo(String id) {
    focus(id, true);
    revealFocus();
  }

  private void focus(@Nullable String id, boolean byKeys) {
    damage(focus);
    focus = id;
    ring = byKeys;
    damage(focus);
    CanvasVoice.focusChanged(this);
  }

  /** The pointer is over an item; null for none. */
  public void hover(@Nullable String id) {
    if (!java.util.Objects.equals(id, hover)) {
      damage(hover);
      hover = id;
      damage(hover);
    }
  }

  /** Over which item the pointer is. */
  public @Nullable String hover() {
    return hover;
  }

  /** Shows items on their way, and the marks that tell where they would come. */
  public void drag(List<Node> nodes, double byX, double byY, List<Shape> marker) {
    Damage damage = new Damage();
    dragged.forEach(node -> damage.add(onScreen(node.reach().moved(dx, dy))));
    marks.forEach(mark -> damage.add(onScreen(mark.box())));
    if (!nodes.equals(dragged)) {
      dragged.forEach(node -> damage.add(onScreen(node.reach())));
      nodes.forEach(node -> damage.add(onScreen(node.reach())));
    }
    dragged = List.copyOf(nodes);
    dx = byX;
    dy = byY;
    marks = List.copyOf(marker);
    dragged.forEach(node -> damage.add(onScreen(node.reach().moved(dx, dy))));
    marks.forEach(mark -> damage.add(onScreen(mark.box())));
    damage.areas().forEach(this::redraw);
  }

  private Box onScreen(Box box) {
    return view.onScreen(box).grown(AROUND);
  }

  private void damage(@Nullable String id) {
    Node node = node(id);
    if (node != null) {
      redraw(onScreen(node.reach()));
    }
  }

  private void damageFocus() {
    damage(focus);
  }

  private void redraw(Box box) {
    int left = (int) Math.floor(box.x());
    int top = (int) Math.floor(box.y());
    widget.redraw(left, top, (int) Math.ceil(box.right()) - left, (int) Math.ceil(box.bottom()) - top, false);
  }

  /** Paints everything anew. */
  public void repaint() {
    if (!widget.isDisposed()) {
      widget.redraw();
    }
  }

  // ---- painting

  private void paint(Event event) {
    GC gc = event.gc;
    Box area = new Box(event.x, event.y, event.width, event.height);
    SceneMap here = map;
    if (here == null) {
      gc.setBackground(painter.inks().of(Token.CANVAS));
      gc.fillRectangle(event.x, event.y, event.width, event.height);
      return;
    }
    Set<String> moving = new HashSet<>();
    dragged.forEach(node -> moving.add(node.id()));
    painter.paint(gc, view, here, area, moving::contains);
    painter.paint(gc, view, states(here, view.inScene(area.grown(AROUND))), 255);
    List<Shape> onTheWay = new ArrayList<>();
    dragged.forEach(node -> onTheWay.addAll(Overlay.dragged(node, here.scene(), dx, dy)));
    painter.paint(gc, view, onTheWay, SEEN_THROUGH);
    ring(gc);
  }

  /** What shows the states of what lies in an area. */
  private List<Shape> states(SceneMap here, Box area) {
    List<Shape> shapes = new ArrayList<>();
    for (Node node : dragged) {
      shapes.addAll(Overlay.place(node));
    }
    Node hovered = node(hover);
    if (hovered != null && dragged.isEmpty() && !selection.has(hovered.id())) {
      shapes.addAll(Overlay.hovered(hovered));
    }
    for (String id : selection.ids()) {
      Node node = node(id);
      if (node != null && !dragged.contains(node) && node.reach().grown(AROUND).meets(area)) {
        shapes.addAll(Overlay.selected(node, here.scene()));
      }
    }
    shapes.addAll(marks);
    return shapes;
  }

  /** Two pixels in the system's own colour around what has the keyboard, two pixels outside. */
  private void ring(GC gc) {
    Node node = node(focus);
    if (node == null || !widget.isFocusControl() || !dragged.isEmpty()
        || !ring && selection.has(node.id())) {
      return;
    }
    Box box = view.onScreen(node.box()).grown(3);
    int arc = (int) Math.round(2 * (node.radius() * view.zoom() + 3));
    gc.setAdvanced(true);
    gc.setAntialias(SWT.ON);
    gc.setLineWidth(2);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setForeground(ringColour());
    gc.drawRoundRectangle((int) Math.round(box.x()), (int) Math.round(box.y()), (int) Math.round(box.width()),
        (int) Math.round(box.height()), arc, arc);
  }

  private Color ringColour() {
    Color system = widget.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
    Colour ring = new Colour(system.getRed(), system.getGreen(), system.getBlue());
    Colour ground = painter.inks().theme().colour(Token.CANVAS);
    return ring.contrast(ground) >= SEEN ? system : painter.inks().of(Token.INK);
  }

  /** The area of the widget, in its own pixels. */
  public Rectangle area() {
    return widget.getClientArea();
  }
}
