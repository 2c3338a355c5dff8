package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.dna.Promise;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;
import org.throughline.uikit.Robot;

/** Given the sample on a large and on a small screen, the tools of pictures of the strategy leave room for the picture. */
@ExtendWith(InTheWorkbench.class)
class StrategyLookTest {

  private static final int WIDE = 1440;
  private static final int NARROW = 1024;
  /** The commands that open the pictures, with the id of each canvas. */
  private static final Map<String, String> EDITORS = Map.of("sheet", "canvas.dna", "prism", "canvas.brand", "key",
      "canvas.brand", "frame", "canvas.brand", "cascade", "cascade", "ledger", "ledger", "coverage", "coverage",
      "review", "review", "policy", "review", "evidence", "review");

  @TempDir
  private Path folder;

  private final List<String> trouble = new ArrayList<>();
  private Robot robot;
  private Desk desk;
  private Shell shell;

  @BeforeEach
  void theSample() {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    assertTrue(Opening.open(shell, desk, client));
    robot.settle();
    desk.show(desk.session().orElseThrow().index().all(Promise.class).getFirst());
    robot.await("it was checked", () -> robot.sees("status.holding"));
  }

  @AfterEach
  void close() {
    page().closeAllEditors(false);
    List.copyOf(desk.sessions()).forEach(desk::close);
    robot.settle();
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
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
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.throughline.dna.ui.show." + editor, null);
    } catch (Exception failed) {
      throw new AssertionError(editor, failed);
    }
    robot.settle();
  }

  private void picture(String name) {
    robot.picture(shell, Path.of(System.getProperty("throughline.pictures", System.getProperty("java.io.tmpdir")))
        .resolve("look-" + Locale.getDefault().getLanguage() + "-" + shell.getSize().x + "-" + name + ".png"));
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
