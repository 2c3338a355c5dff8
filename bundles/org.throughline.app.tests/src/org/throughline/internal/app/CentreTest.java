package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.throughline.core.Message;
import org.throughline.testkit.ui.Inspection;
import org.throughline.ui.Appearance;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Theme;

/** The last page is closed, and the centre of the window says how to go on; and the window goes to another display. */
class CentreTest extends SampleStory {

  private static final String PAGE = "centre.empty";

  private EmptyState empty() {
    page().closeAllEditors(false);
    robot.await("the empty page", () -> robot.sees(PAGE));
    return robot.byId(EmptyState.class, PAGE);
  }

  @Test
  void saysWhatToDoNextInThreeLanguagesAndBothThemes() {
    assertFalse(robot.sees(PAGE));
    for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
      theme(look);
      EmptyState state = empty();
      assertEquals(state.getParent().getSize(), state.getSize());
      assertEquals(Theme.current().canvas(), state.getBackground());
      assertEquals(List.of(), new Inspection().faint(state).stream().toList());
      assertEquals(List.of(), new Inspection().nameless(state).stream().toList());
      Set<String> said = new HashSet<>();
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
        said.add(state.text().in(language));
        state.choices().forEach(choice -> said.add(choice.label().in(language)));
      }
      assertEquals(9, said.size(), said.toString());
      for (int i = 0; i < 8; i++) {
        robot.settle();
      }
      picture(shell, "centre-" + look.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void isReachedAndLeftByKeyboard() {
    empty();
    robot.focus(robot.byId(Tree.class, "explorer.tree"));
    Button first = robot.byId(Button.class, "centre.empty.organisation");
    for (int i = 0; i < 40 && !first.isFocusControl(); i++) {
      robot.stroke("Tab");
    }
    assertTrue(first.isFocusControl(), "reached by Tab: " + shell.getDisplay().getFocusControl());
    robot.stroke("space");
    robot.await("the organisation", () -> page().getActiveEditor() != null);
    robot.await("it is covered no more", () -> !robot.sees(PAGE));
  }

  @Test
  void leadsToTheWelcomePageWhenNoClientIsOpen() {
    desk.close();
    robot.settle();
    page().closeAllEditors(false);
    String none = Message.of(Words.class, "centre.none").in(Locale.getDefault());
    robot.await("the words for no client",
        () -> robot.sees(PAGE) && robot.byId(EmptyState.class, PAGE).text().in(Locale.getDefault()).equals(none));
    Button welcome = robot.byId(Button.class, "centre.empty.welcome");
    welcome.notifyListeners(SWT.Selection, new Event());
    robot.await("the welcome page", () -> page().getActiveEditor() != null && !robot.sees(PAGE));
  }

  // ---- another scale

  @Test
  void aWindowThatComesToAMonitorOfAnotherScaleIsDrawnAnewWithoutAQuestion() {
    Set<Control> drawn = new HashSet<>();
    List<Control> parts = List.of(robot.byId(Tree.class, "explorer.tree"), robot.byId(ToolBar.class, "tools"),
        robot.byId(Composite.class, "status.findings"));
    parts.forEach(part -> part.addListener(SWT.Paint, event -> drawn.add(part)));
    robot.settle();
    drawn.clear();
    Display display = shell.getDisplay();
    int windows = display.getShells().length;
    display.timerExec(2000, () -> Stream.of(display.getShells()).filter(each -> each.getParent() == shell
        && (each.getStyle() & SWT.APPLICATION_MODAL) != 0 && each.isVisible()).forEach(Shell::close));
    long begin = System.nanoTime();
    shell.notifyListeners(SWT.ZoomChanged, new Event());
    robot.await("all of it", () -> drawn.containsAll(parts));
    assertTrue(System.nanoTime() - begin < 1_900_000_000L, "a question was asked");
    assertEquals(windows, display.getShells().length);
  }
}
