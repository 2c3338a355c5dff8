package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.model.dna.Promise;

/** Given the sample on a large and on a small screen, the tools of pictures of the strategy leave room for the picture. */
class StrategyLookTest extends SampleStory {

  private static final int WIDE = 1440;
  private static final int NARROW = 1024;
  /** The commands that open the pictures, with the id of each canvas. */
  private static final Map<String, String> EDITORS = Map.of("sheet", "canvas.dna", "prism", "canvas.brand", "key",
      "canvas.brand", "frame", "canvas.brand", "cascade", "cascade", "ledger", "ledger", "coverage", "coverage",
      "review", "review", "policy", "review", "evidence", "review");

  private final List<String> trouble = new ArrayList<>();

  @BeforeEach
  void theSample() {
    desk.show(session().index().all(Promise.class).getFirst());
    robot.await("it was checked", () -> robot.sees("status.holding"));
  }

  private void size(int width, int height) {
    shell.setMaximized(false);
    shell.setSize(width, height);
    robot.await("the window is " + width + " wide", () -> Math.abs(shell.getSize().x - width) < 8);
    shell.requestLayout();
    robot.settle();
  }

  private void open(String editor) {
    page().closeAllEditors(false);
    run("org.throughline.dna.ui.show." + editor);
  }

  private void picture(String name) {
    picture(shell, "look-" + Locale.getDefault().getLanguage() + "-" + shell.getSize().x + "-" + name);
  }

  /** What is to be chosen stands in as few rows as there is room for, and the bar is not higher than they are. */
  private void rows(String editor, int most) {
    ToolBar tools = robot.byId(ToolBar.class, EDITORS.get(editor) + ".tools");
    List<Control> shown = Stream.of(tools.getParent().getChildren()).filter(Composite.class::isInstance)
        .filter(each -> each != tools).flatMap(each -> Stream.of(((Composite) each).getChildren())).toList();
    long rows = shown.stream().map(each -> (each.getLocation().y + each.getSize().y / 2) / 20).distinct().count();
    Composite bar = tools.getParent();
    int height = bar.computeSize(bar.getSize().x, SWT.DEFAULT).y;
    if (rows > most || bar.getSize().y > height + 4) {
      trouble.add(editor + " has its tools in " + rows + " rows, " + bar.getSize().y + " for " + height
          + " pixels high, in a window of " + shell.getSize().x);
    }
  }

  @Test
  @Tag("long")
  void theToolsOfPicturesTakeOneRowAndOnASmallScreenTwo() {
    for (int width : new int[] {WIDE, NARROW}) {
      size(width, width == WIDE ? 900 : 740);
      for (String editor : EDITORS.keySet().stream().sorted().toList()) {
        open(editor);
        rows(editor, width == WIDE ? 1 : 2);
        picture(editor);
      }
    }
    assertEquals(List.of(), trouble);
  }
}
