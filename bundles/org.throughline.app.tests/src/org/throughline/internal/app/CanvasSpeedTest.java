package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.testkit.ui.Robot;
import org.throughline.ui.canvas.CanvasHost;
import org.throughline.ui.canvas.SceneCanvas;

/**
 * What painting a canvas costs: the median and the least of many paint events in one run. Only ratios are held to
 * anything, as machines differ; where two windows are compared it is the ratio of the least, as the machine may have
 * more to do during one of them.
 */
@ExtendWith(InTheWorkbench.class)
@org.junit.jupiter.api.Tag("long")
class CanvasSpeedTest {

  private static final int RUNS = 25;
  private static final int ROUNDS = 3;
  private static final int PER_CARD = 4;

  private final List<Long> paints = new ArrayList<>();
  private Robot robot;
  private Display display;
  private Shell shell;
  private SceneCanvas scene;
  private Listener before;
  private long started;

  @BeforeEach
  void aWindow() {
    robot = new Robot();
    display = Display.getCurrent();
    shell = new Shell(display, SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(1200, 800);
    before = event -> {
      if (scene != null && event.widget == scene.control()) {
        started = System.nanoTime();
      }
    };
    display.addFilter(SWT.Paint, before);
  }

  @AfterEach
  void close() {
    display.removeFilter(SWT.Paint, before);
    shell.dispose();
    robot.settle();
  }

  private Canvas open(int shapes) {
    if (scene != null) {
      scene.control().dispose();
    }
    scene = new SceneCanvas(shell, new Cards(shapes / PER_CARD), new TypefaceMetrics(), "canvas.cards", false);
    scene.control().addListener(SWT.Paint, event -> paints.add(System.nanoTime() - started));
    shell.layout();
    shell.open();
    shell.forceActive();
    robot.settle();
    scene.load();
    robot.settle();
    return scene.control();
  }

  /**
   * What paint events cost, in milliseconds.
   *
   * @param median of all
   * @param least of all
   */
  private record Cost(double median, double least) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "median %.2f ms, least %.2f ms", median, least);
    }
  }

  private Cost cost(Runnable change) {
    long[] times = new long[RUNS];
    for (int i = -3; i < RUNS; i++) {
      paints.clear();
      change.run();
      robot.await("painted", () -> !paints.isEmpty());
      if (i >= 0) {
        times[i] = paints.stream().mapToLong(Long::longValue).max().orElseThrow();
      }
    }
    Arrays.sort(times);
    return new Cost(times[RUNS / 2] / 1e6, times[0] / 1e6);
  }

  private static void mouse(Canvas canvas, int type, double x, double y) {
    Event event = new Event();
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.x = (int) x;
    event.y = (int) y;
    canvas.notifyListeners(type, event);
  }

  @Test
  void draggingPaintsLittleOfTwoThousandShapes() {
    Canvas canvas = open(2000);
    scene.fit();
    robot.settle();
    Cost full = cost(canvas::redraw);
    Box card = scene.place("card 120").orElseThrow();
    mouse(canvas, SWT.MouseDown, card.middle(), card.centre());
    mouse(canvas, SWT.MouseMove, card.middle() + 8, card.centre() + 8);
    robot.settle();
    int[] step = {0};
    Cost drag = cost(() -> mouse(canvas, SWT.MouseMove, card.middle() + 10 + 3 * ++step[0], card.centre() + 10 + 2 * step[0]));
    mouse(canvas, SWT.MouseUp, card.middle(), card.centre());
    WindowFigures.add("canvas of 2,000 shapes: repaint while dragging, against a full repaint",
        String.format(Locale.ROOT, "%s, against %s: 1/%.1f by medians (at most 1/6)", drag, full,
            full.median() / drag.median()));
    assertTrue(drag.median() <= full.median() / 6, drag + " while dragging, " + full + " in full");
  }

  @Test
  void whatCannotBeSeenCostsNothing() {
    List<Cost> costs = leastOf(List.of(500, 1000, 2000, 4000), "the same few seen", () -> {
      scene.zoom(4);
      // The upper left corner, where every one of these canvases looks the same.
      scene.select(List.of("card 0"));
    });
    assertTrue(costs.getLast().least() <= 1.5 * costs.getFirst().least(), "eight times the shapes cost " + costs);
  }

  @Test
  void whatCanBeSeenCostsNoMoreThanItsShare() {
    List<Cost> costs = leastOf(List.of(500, 4000), "all seen", () -> scene.zoom(0.25));
    double times = costs.getLast().least() / costs.getFirst().least();
    assertTrue(times <= 8 * 1.25, "eight times the shapes seen cost " + times + " times");
  }

  /** What canvases of so many shapes cost, in turns: of the rounds of each the one with the least. */
  private List<Cost> leastOf(List<Integer> sizes, String seen, Runnable view) {
    Map<Integer, Cost> least = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int shapes : sizes) {
        Canvas canvas = open(shapes);
        view.run();
        robot.settle();
        least.merge(shapes, cost(canvas::redraw), (one, other) -> one.least() <= other.least() ? one : other);
      }
    }
    least.forEach((shapes, cost) -> WindowFigures.add("canvas of " + shapes + " shapes, " + seen + ": full repaint",
        cost.toString()));
    return List.copyOf(least.values());
  }

  /** Cards in rows, each with a ground, two texts and a station. */
  private record Cards(int count) implements CanvasHost {

    private static final int COLUMNS = 25;

    @Override
    public String name() {
      return "Cards";
    }

    @Override
    public CanvasContent content(CanvasRequest request) {
      List<Shape> shapes = new ArrayList<>();
      List<Item> items = new ArrayList<>();
      TextLines lines = new TextLines(request.metrics());
      TextStyle name = new TextStyle(Face.SANS_SEMIBOLD, 10, Token.INK);
      for (int i = 0; i < count; i++) {
        Box box = new Box(24 + i % COLUMNS * 180, 24 + i / COLUMNS * 64, 164, 56);
        String id = "card " + i;
        shapes.add(new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), 8,
            Paint.of(Token.SURFACE, Stroke.of(Token.HAIRLINE, 1)), Tag.of(Role.CARD, id)));
        shapes.add(new Shape.Circle(box.x() + 16, box.y() + 20, 5.5,
            Paint.of(Token.SURFACE, Stroke.of(Token.ACCENT, 3)), Tag.of(Role.STATION, id)));
        shapes.add(lines.set("Card number " + i, box.x() + 32, box.y() + 24, Shape.Anchor.START, name, Tag.of(Role.LABEL, id)));
        shapes.add(lines.set("What it says " + i * 7, box.x() + 32, box.y() + 42, Shape.Anchor.START, TextStyle.caption(),
            Tag.of(Role.LABEL, id)));
        items.add(Item.of(id, Role.CARD, box, 8, id));
      }
      Scene made = new Scene(48 + COLUMNS * 180, 48 + (count / COLUMNS + 1) * 64, "Cards", "Many cards.", shapes, items,
          List.of(), new ValueTable(List.of(new ValueTable.Column("Card", ValueTable.Kind.TEXT)), List.of()));
      return new CanvasContent() {

        @Override
        public Scene scene() {
          return made;
        }

        @Override
        public boolean isMovable(String id) {
          return true;
        }

        @Override
        public Drop drop(Move move) {
          return new Drop.Refused("Only for looking.");
        }
      };
    }

    @Override
    public Optional<String> locked() {
      return Optional.empty();
    }

    @Override
    public Optional<OperationResult> run(Operation operation) {
      return Optional.empty();
    }

    @Override
    public void command(String id) {
    }

    @Override
    public void say(String words) {
    }

    @Override
    public void selected(List<String> ids) {
    }

    @Override
    public void zoomed(double zoom) {
    }
  }
}
