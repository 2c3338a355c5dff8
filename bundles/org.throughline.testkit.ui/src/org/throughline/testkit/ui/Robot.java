package org.throughline.testkit.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Uses the window as a person does: finds widgets by their id ({@code widget.setData("id", …)}) or label, presses keys
 * through the display, moves the mouse through {@code xdotool}, and takes pictures. Works on the UI thread and lets the
 * window live while it waits. Whatever does not come about in time ends the test with what was waited for.
 */
public final class Robot {

  /** Between two looks, in milliseconds: whoever looks all the time takes the processor from what is looked at. */
  private static final int MOMENT = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Runnable NOTHING = () -> {
  };

  private final Display display;

  /** A robot for the display of the present thread. */
  public Robot() {
    display = Objects.requireNonNull(Display.getCurrent(), "A robot works on the UI thread");
  }

  // ---- waiting

  /** Lets the window do what it has to do until a condition holds. */
  public void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain: " + what);
      }
      if (!display.readAndDispatch()) {
        doze();
      }
    }
  }

  /** Lets the window finish what it is doing. */
  public void settle() {
    long began = System.nanoTime();
    // On a slow machine one thing may take all the time and leave others waiting.
    while (System.nanoTime() - began < Duration.ofSeconds(5).toNanos()) {
      if (!display.readAndDispatch()) {
        if (System.nanoTime() - began > Duration.ofMillis(150).toNanos()) {
          return;
        }
        doze();
      }
    }
  }

  /** Lets the window do what is due now, without waiting for more. */
  public void breathe() {
    while (display.readAndDispatch()) {
      continue;
    }
  }

  /** The display sleeps for a moment, as it does between what a person does: only then it takes over new settings. */
  private void doze() {
    display.timerExec(MOMENT, NOTHING);
    display.sleep();
  }

  // ---- finding

  /** The visible control with an id, once there is one. */
  public <T extends Control> T byId(Class<T> kind, String id) {
    return find(kind, "with id " + id, control -> id.equals(control.getData("id")));
  }

  /** The visible button with a text, once there is one. */
  public Button button(String text) {
    return find(Button.class, "button " + text, button -> button.getText().replace("&", "").equals(text));
  }

  /** Whether a control with an id can be seen now. */
  public boolean sees(String id) {
    return controls().anyMatch(control -> id.equals(control.getData("id")) && control.isVisible());
  }

  private <T extends Control> T find(Class<T> kind, String what, Predicate<T> wanted) {
    List<T> found = new ArrayList<>();
    await(kind.getSimpleName() + " " + what, () -> {
      found.clear();
      controls().filter(kind::isInstance).map(kind::cast).filter(Control::isVisible).filter(wanted)
          .forEach(found::add);
      return !found.isEmpty();
    });
    return found.getFirst();
  }

  private Stream<Control> controls() {
    return Stream.of(display.getShells()).filter(shell -> !shell.isDisposed()).flatMap(Robot::within);
  }

  private static Stream<Control> within(Control control) {
    Stream<Control> self = Stream.of(control);
    return control instanceof Composite parent
        ? Stream.concat(self, Stream.of(parent.getChildren()).flatMap(Robot::within)) : self;
  }

  /** Every visible control below another, itself included. */
  public List<Control> all(Control root) {
    return within(root).filter(Control::isVisible).toList();
  }

  /** The item of a menu of the window, by the words on the way down; mnemonics and keys are left out. */
  public Optional<MenuItem> menu(Shell shell, String... way) {
    Menu menu = shell.getMenuBar();
    MenuItem found = null;
    for (String words : way) {
      if (menu == null) {
        return Optional.empty();
      }
      menu.notifyListeners(SWT.Show, new Event());
      found = Stream.of(menu.getItems()).filter(item -> plain(item.getText()).startsWith(words)).findFirst()
          .orElse(null);
      if (found == null) {
        return Optional.empty();
      }
      menu = found.getMenu();
    }
    return Optional.ofNullable(found);
  }

  private static String plain(String text) {
    return text.replace("&", "").split("\t", 2)[0];
  }

  /** Selects the item of a tree that is reached by these texts; each may be the beginning of the item's text. */
  public void select(Tree tree, String... way) {
    TreeItem[] items = tree.getItems();
    TreeItem found = null;
    for (String words : way) {
      if (found != null && !found.getExpanded()) {
        Event event = new Event();
        event.item = found;
        tree.notifyListeners(SWT.Expand, event);
        found.setExpanded(true);
        items = found.getItems();
      }
      found = Stream.of(items).filter(item -> item.getText().startsWith(words)).findFirst()
          .orElseThrow(() -> new AssertionError("The tree has no " + words));
      items = found.getItems();
    }
    tree.setSelection(Objects.requireNonNull(found));
    Event event = new Event();
    event.item = found;
    tree.notifyListeners(SWT.Selection, event);
    settle();
  }

  // ---- doing

  /** Presses a button as its key would. */
  public void press(Button button) {
    button.notifyListeners(SWT.Selection, new Event());
    settle();
  }

  /** Chooses a menu item. */
  public void choose(MenuItem item) {
    item.notifyListeners(SWT.Selection, new Event());
    settle();
  }

  /** Gives a control the keyboard. */
  public void focus(Control control) {
    // The window manager may still be busy with a window that just closed, so the wish is repeated.
    await("focus on " + control, () -> {
      control.getShell().forceActive();
      return control.forceFocus() && control.isFocusControl();
    });
    settle();
  }

  /** Types text where the focus is. */
  public void type(String text) {
    for (char each : text.toCharArray()) {
      boolean capital = Character.isUpperCase(each);
      if (capital) {
        post(SWT.KeyDown, SWT.SHIFT, '\0');
      }
      post(SWT.KeyDown, 0, Character.toLowerCase(each));
      post(SWT.KeyUp, 0, Character.toLowerCase(each));
      if (capital) {
        post(SWT.KeyUp, SWT.SHIFT, '\0');
      }
    }
    settle();
  }

  /** Presses a key with modifiers, such as {@code key(SWT.CTRL, 's')}. */
  public void key(int modifiers, int key) {
    List<Integer> held = Stream.of(SWT.CTRL, SWT.SHIFT, SWT.ALT).filter(each -> (modifiers & each) != 0).toList();
    held.forEach(each -> post(SWT.KeyDown, each, '\0'));
    // Enter, Escape, Tab and the like are keys rather than characters.
    boolean code = (key & SWT.KEYCODE_BIT) != 0 || key < ' ' || key == SWT.DEL;
    post(SWT.KeyDown, code ? key : 0, code ? '\0' : (char) key);
    post(SWT.KeyUp, code ? key : 0, code ? '\0' : (char) key);
    held.reversed().forEach(each -> post(SWT.KeyUp, each, '\0'));
    settle();
  }

  private void post(int type, int code, char character) {
    Event event = new Event();
    event.type = type;
    event.keyCode = code;
    event.character = character;
    if (!display.post(event)) {
      throw new AssertionError("The key was not taken");
    }
    display.readAndDispatch();
  }

  /** Clicks the middle of a control with the real mouse. */
  public void click(Control control) {
    Rectangle bounds = control.getBounds();
    Point middle = control.toDisplay(bounds.width / 2, bounds.height / 2);
    xdotool("mousemove", String.valueOf(middle.x), String.valueOf(middle.y), "click", "1");
  }

  /** Clicks a point of a control with the real mouse, so many times, while keys such as {@code SWT.CTRL} are held. */
  public void click(Control control, int x, int y, int times, int held) {
    Point at = control.toDisplay(x, y);
    List<String> command = new ArrayList<>(List.of("mousemove", String.valueOf(at.x), String.valueOf(at.y)));
    with(held, command, "click", "--repeat", String.valueOf(times), "--delay", "60", "1");
  }

  private void with(int held, List<String> before, String... action) {
    List<String> keys = new ArrayList<>();
    if ((held & SWT.CTRL) != 0) {
      keys.add("ctrl");
    }
    if ((held & SWT.SHIFT) != 0) {
      keys.add("shift");
    }
    if ((held & SWT.ALT) != 0) {
      keys.add("alt");
    }
    List<String> command = new ArrayList<>(before);
    keys.forEach(key -> command.addAll(List.of("keydown", key)));
    command.addAll(List.of(action));
    keys.reversed().forEach(key -> command.addAll(List.of("keyup", key)));
    xdotool(command.toArray(String[]::new));
  }

  /** Presses keys on the real keyboard, named as X does, such as {@code Tab}, {@code F2} or {@code alt+Down}. */
  public void stroke(String keys) {
    xdotool("key", keys);
  }

  /** Moves the real mouse over a control. */
  public void point(Control control, int x, int y) {
    Point at = control.toDisplay(x, y);
    xdotool("mousemove", String.valueOf(at.x), String.valueOf(at.y));
  }

  /** Presses a button of the real mouse where it is; 4 and 5 turn the wheel. */
  public void hold(int button) {
    xdotool("mousedown", String.valueOf(button));
  }

  /** Lets a button of the real mouse go. */
  public void release(int button) {
    xdotool("mouseup", String.valueOf(button));
  }

  /**
   * Drags with the real mouse from one point of the display to another, slowly enough to be seen as a drag. After it,
   * GTK takes the hidden window that held the drag for the one with the keyboard, so that {@link #key} and
   * {@link #type}, which go by that, reach nobody for as long as the program runs; {@link #stroke} does. Stories that
   * drag come last therefore.
   */
  public void drag(Point from, Point to) {
    int steps = 8;
    List<String> command = new ArrayList<>(List.of("mousemove", "" + from.x, "" + from.y, "sleep", "0.1", "mousedown",
        "1", "sleep", "0.1"));
    for (int i = 1; i <= steps; i++) {
      command.addAll(List.of("mousemove", "" + (from.x + (to.x - from.x) * i / steps),
          "" + (from.y + (to.y - from.y) * i / steps), "sleep", "0.05"));
    }
    command.addAll(List.of("mousemove", "" + (to.x + 1), "" + to.y, "sleep", "0.3", "mouseup", "1"));
    xdotool(command.toArray(String[]::new));
  }

  /** Turns the wheel of the real mouse while keys such as {@code SWT.CTRL} are held; upwards when positive. */
  public void wheel(int clicks, int held) {
    with(held, List.of(), "click", "--repeat", String.valueOf(Math.abs(clicks)), clicks > 0 ? "4" : "5");
  }

  private void xdotool(String... arguments) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      await("xdotool", () -> !process.isAlive());
      process.waitFor(1, TimeUnit.SECONDS);
    } catch (IOException missing) {
      throw new AssertionError("xdotool is needed for the mouse", missing);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    settle();
  }

  /** Takes a picture of a window. */
  public void picture(Shell shell, Path file) {
    settle();
    Rectangle area = shell.getClientArea();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(shell);
    try {
      gc.copyArea(image, area.x, area.y);
      ImageLoader loader = new ImageLoader();
      loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
      loader.save(file.toString(), SWT.IMAGE_PNG);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
