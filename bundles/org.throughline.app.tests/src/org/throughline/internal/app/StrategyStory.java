package org.throughline.internal.app;


import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.throughline.model.Element;
import org.throughline.model.dna.DnaChapter;
import org.throughline.picture.Box;
import org.throughline.ui.canvas.CanvasEditor;
import org.throughline.ui.canvas.SceneCanvas;

/** The sample client in the window with an editor of its strategy in front. */
abstract class StrategyStory extends SampleStory {

  CanvasEditor editor;
  SceneCanvas scene;
  Canvas canvas;

  /**
   * Opens an editor.
   *
   * @param command opens it
   * @param id the id of its canvas
   */
  void show(String command, String id) {
    run(command);
    IEditorPart front = page().getActiveEditor();
    editor = (CanvasEditor) front;
    scene = editor.canvas();
    canvas = robot.byId(Canvas.class, id);
    robot.focus(canvas);
  }

  DnaChapter chapter() {
    return session().client().getChapters().stream().filter(DnaChapter.class::isInstance)
        .map(DnaChapter.class::cast).findFirst().orElseThrow();
  }

  <T extends Element> T named(Class<T> type, String begins) {
    return session().index().all(type).stream()
        .filter(each -> String.valueOf(each.getName()).startsWith(begins)).findFirst()
        .orElseThrow(() -> new AssertionError("Nothing is called " + begins));
  }

  Box place(String item) {
    return scene.place(item).orElseThrow(() -> new AssertionError("Not on the canvas: " + item));
  }

  /** Clicks an item where it is seen. */
  void click(String item) {
    scene.select(List.of(item));
    scene.select(List.of());
    robot.settle();
    Box box = place(item);
    robot.click(canvas, (int) box.middle(), (int) box.centre(), 1, SWT.NONE);
  }

  /** Drags the card of one element onto that of another, and says what the status line said meanwhile. */
  void drag(Element moved, Element onto, BooleanSupplier before) {
    scene.fit();
    robot.settle();
    Box from = place(moved.getId());
    Box to = place(onto.getId());
    robot.point(canvas, (int) from.middle(), (int) from.centre());
    robot.hold(1);
    robot.point(canvas, (int) from.middle() - 12, (int) from.centre() - 12);
    robot.point(canvas, (int) (from.middle() + to.middle()) / 2, (int) (from.centre() + to.centre()) / 2);
    robot.point(canvas, (int) to.middle(), (int) to.centre());
    try {
      robot.await("what is said before it is let go", before);
    } finally {
      robot.release(1);
    }
    robot.settle();
  }

  /** Whether the window says something anywhere but on a canvas. */
  boolean says(String words) {
    return robot.all(shell).stream().anyMatch(control -> control instanceof CLabel label
        && label.getText() != null && label.getText().contains(words)
        || control instanceof Label other && other.getText().contains(words));
  }

  /** Chooses an entry of a list in the toolbar that begins with these words. */
  void pick(String id, String begins) {
    Combo combo = robot.byId(Combo.class, id);
    int index = Arrays.stream(combo.getItems()).filter(each -> each.startsWith(begins)).map(combo::indexOf).findFirst()
        .orElseThrow(() -> new AssertionError(id + " has no " + begins + ": " + List.of(combo.getItems())));
    combo.select(index);
    combo.notifyListeners(SWT.Selection, new Event());
    robot.settle();
  }

  /** Does something in the dialog that a command opens, as soon as it is there. */
  void inDialog(String command, String control, Runnable work) {
    Display display = shell.getDisplay();
    Throwable[] failed = new Throwable[1];
    boolean[] done = new boolean[1];
    display.timerExec(200, new Runnable() {
      @Override
      public void run() {
        if (!robot.sees(control)) {
          display.timerExec(200, this);
          return;
        }
        try {
          work.run();
        } catch (Throwable wrong) {
          failed[0] = wrong;
          for (Shell each : display.getShells()) {
            if (each != shell && each.isVisible()) {
              each.close();
            }
          }
        }
        done[0] = true;
      }
    });
    run(command);
    robot.await("the dialog of " + command, () -> done[0]);
    if (failed[0] != null) {
      throw new AssertionError("In the dialog of " + command, failed[0]);
    }
  }
}
