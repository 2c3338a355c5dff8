package org.throughline.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.ui.canvas.CanvasDrags;
import org.throughline.internal.ui.canvas.CanvasDrops;
import org.throughline.internal.ui.canvas.CanvasKeys;
import org.throughline.internal.ui.canvas.CanvasMenu;
import org.throughline.internal.ui.canvas.CanvasPointer;
import org.throughline.internal.ui.canvas.CanvasScreen;
import org.throughline.internal.ui.canvas.CanvasVoice;
import org.throughline.internal.ui.canvas.Inks;
import org.throughline.internal.ui.canvas.InPlaceText;
import org.throughline.picture.Box;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Theme;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Node;
import org.throughline.picture.canvas.Selection;
import org.throughline.picture.canvas.Viewport;

/**
 * A canvas in the window: paints the scene of its host and lets people point, select, drag, type, zoom and walk on it.
 * Used on the UI thread.
 */
public final class SceneCanvas {

  private static final int MOST_DOTS = 16_000;

  private final CanvasHost host;
  private final TextMetrics metrics;
  private final boolean presenting;
  private final CanvasScreen screen;
  private final InPlaceText typing;
  private Map<String, String> shown = Map.of();
  private double width;
  private boolean filled;

  /**
   * A canvas.
   *
   * @param id names the widget for who looks for it, such as {@code canvas.organisation}
   * @param presenting whether it only shows, to others, on a full screen
   */
  public SceneCanvas(Composite parent, CanvasHost host, TextMetrics metrics, String id, boolean presenting) {
    this.host = host;
    this.metrics = metrics;
    this.presenting = presenting;
    screen = new CanvasScreen(parent, host, id);
    typing = new InPlaceText(screen, host);
    CanvasMenu menu = new CanvasMenu(screen, host, typing);
    if (!presenting) {
      menu.attach();
    }
    CanvasPointer pointer = new CanvasPointer(screen, host, typing, presenting);
    pointer.attach();
    new CanvasKeys(screen, host, typing, presenting).attach();
    if (!presenting) {
      new CanvasDrops(screen, host).attach();
      if (host.carries()) {
        new CanvasDrags(screen, host, pointer::cancel).attach();
      }
    }
    new CanvasVoice(screen, host).attach();
    screen.widget().addListener(SWT.Resize, event -> resized());
  }

  private void resized() {
    Rectangle area = screen.widget().getClientArea();
    screen.view(screen.view().sized(area.width, area.height));
    if (screen.map() != null && Math.abs(area.width - width) > 1) {
      load();
    }
    if (filled) {
      fill();
    }
  }

  /** The widget. */
  public Canvas control() {
    return screen.widget();
  }

  /** Chooses what is to be seen: the state of each option by its id. */
  public void shown(Map<String, String> options) {
    shown = Map.copyOf(options);
  }

  /**
   * Asks the host anew what there is to show. The selection and the place stay as far as they can.
   *
   * @return what went wrong in making the picture; empty when all is well
   */
  public Optional<Throwable> load() {
    width = screen.widget().getClientArea().width;
    try {
      typing.cancel();
      screen.content(host.content(new CanvasRequest(width, metrics, Locale.getDefault(), shown, presenting)));
      return Optional.empty();
    } catch (RuntimeException | LinkageError failed) {
      ILog.of(SceneCanvas.class).error("The canvas “" + host.name() + "” cannot be drawn", failed);
      return Optional.of(failed);
    }
  }

  /** What is shown; null before the first load. */
  public @Nullable CanvasContent content() {
    return screen.content();
  }

  /** Everything that can be pointed at, in reading order. */
  public List<Node> nodes() {
    return screen.map() == null ? List.of() : screen.map().nodes();
  }

  /** Where an item is in the widget; empty when there is none. It may lie outside what is seen. */
  public Optional<Box> place(String id) {
    return screen.map() == null ? Optional.empty() : screen.map().node(id).map(node -> screen.view().onScreen(node.box()));
  }

  /** What is selected. */
  public List<String> selection() {
    return screen.selection().ids();
  }

  /** Which item has the keyboard; empty when none has. */
  public Optional<String> focused() {
    return Optional.ofNullable(screen.focus());
  }

  /** Selects items and shows the last of them; the host is not told. */
  public void select(List<String> ids) {
    if (!ids.equals(screen.selection().ids())) {
      screen.selectQuietly(new Selection(ids));
      screen.selection().last().ifPresent(screen::focus);
      screen.revealFocus();
    }
  }

  /** Selects everything and tells the host. */
  public void selectAll() {
    screen.select(new Selection(nodes().stream().map(Node::id).toList()));
  }

  /** The zoom, 1 for 100 %. */
  public double zoom() {
    return screen.view().zoom();
  }

  /** Sets the zoom, 0.25 to 4; the middle stays. */
  public void zoom(double zoom) {
    screen.zoom(zoom);
  }

  /** The next larger zoom. */
  public void zoomIn() {
    screen.zoom(screen.view().larger());
  }

  /** The next smaller zoom. */
  public void zoomOut() {
    screen.zoom(screen.view().smaller());
  }

  /** Shows the whole scene. */
  public void fit() {
    if (screen.map() != null) {
      screen.view(screen.view().fitted(screen.map().scene().width(), screen.map().scene().height()));
    }
  }

  /** Fills the widget with the scene, now and whenever its size changes. */
  public void fill() {
    filled = true;
    if (screen.map() != null) {
      screen.unbounded(screen.view().filled(screen.map().scene().width(), screen.map().scene().height()));
    }
  }

  /** Opens the text of the item with the keyboard for editing. */
  public void edit() {
    typing.open();
  }

  /** Opens the text of an item for editing. */
  public void edit(String id) {
    screen.select(Selection.of(id));
    screen.focus(id);
    typing.open();
  }

  /** Whether the text of an item is being edited. A new {@link #load} ends that without keeping what was typed. */
  public boolean isEditing() {
    return typing.isOpen();
  }

  /** Repaints in the theme the window has now. */
  public void themeChanged() {
    screen.inks(Inks.ofWindow());
  }

  /**
   * The scene as an image on light ground, without states.
   *
   * @param scale dots for each pixel, 1 to 4; less where the image would be larger than a viewer can show
   */
  public ImageData picture(double scale) {
    var map = screen.map();
    if (map == null) {
      throw new IllegalStateException("Nothing is shown");
    }
    double most = MOST_DOTS / Math.max(map.scene().width(), map.scene().height());
    double zoom = Math.clamp(Math.min(scale, most), Viewport.SMALLEST, Viewport.LARGEST);
    int wide = (int) Math.ceil(map.scene().width() * zoom);
    int high = (int) Math.ceil(map.scene().height() * zoom);
    Image image = new Image(screen.widget().getDisplay(), wide, high);
    GC gc = new GC(image);
    try {
      screen.painter().in(new Inks(Theme.LIGHT)).paint(gc, new Viewport(0, 0, zoom, wide, high), map,
          new Box(0, 0, wide, high), id -> false);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** How wide each text of the scene is painted before it is scaled into its width, in reading order of the shapes. */
  public List<double[]> textWidths() {
    var map = screen.map();
    if (map == null) {
      return List.of();
    }
    GC gc = new GC(screen.widget());
    try {
      return map.scene().shapes().stream().filter(org.throughline.picture.Shape.Text.class::isInstance)
          .map(org.throughline.picture.Shape.Text.class::cast)
          .map(text -> new double[] {screen.painter().naturalWidth(gc, text.text(), text.style()), text.width()})
          .toList();
    } finally {
      gc.dispose();
    }
  }
}
