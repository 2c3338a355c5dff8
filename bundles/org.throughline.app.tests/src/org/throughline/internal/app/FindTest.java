package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.RenameElement;
import org.throughline.model.Channel;

/** A strategist goes to anything by a few letters, and changes a word in the whole client. */
class FindTest extends SampleStory {

  @AfterEach
  void closeTheClient() {
    for (Shell each : shell.getDisplay().getShells()) {
      if (!each.isDisposed() && each != shell && each.isVisible()) {
        each.close();
      }
    }
  }

  private Channel channel() {
    return session().client().getOrganisation().getChannels().get(2);
  }

  private Text quick(int modifiers, char key) {
    shell.forceActive();
    shell.setFocus();
    robot.settle();
    robot.key(modifiers, key);
    return robot.byId(Text.class, "quick.field");
  }

  @Test
  void aFewLettersLeadToAnElement() {
    session().run(new RenameElement(channel(), "Loket aan de haven"));
    desk.show(session().client());
    Text field = quick(SWT.CTRL, '3');
    field.setText("ladh");
    Table list = robot.byId(Table.class, "quick.list");
    robot.await("the channel is found", () -> list.getItemCount() > 0
        && list.getItem(0).getText(1).equals("Loket aan de haven"));
    assertTrue(list.getItem(0).getText(2).contains("Zekerhuis") || !list.getItem(0).getText(2).isEmpty());
    picture(list.getShell(), "find-element");
    field.notifyListeners(SWT.DefaultSelection, new Event());
    robot.settle();
    assertEquals(channel(), desk.shown().orElseThrow());
    assertFalse(robot.sees("quick.field"));
  }

  @Test
  void commandsAreFoundByTheirNameAndRun() {
    desk.show(channel());
    session().run(new RenameElement(channel(), "Anders"));
    Text field = quick(SWT.CTRL | SWT.SHIFT, 'p');
    picture(field.getShell(), "find-recent");
    field.setText("undo");
    Table list = robot.byId(Table.class, "quick.list");
    robot.await("the command is found", () -> list.getItemCount() > 0 && list.getItem(0).getText(1).startsWith("Undo"));
    assertTrue(list.getItem(0).getText(3).contains("Z"), "its keys: " + list.getItem(0).getText(3));
    picture(list.getShell(), "find-command");
    field.notifyListeners(SWT.DefaultSelection, new Event());
    robot.settle();
    assertFalse("Anders".equals(channel().getName()));
  }

  @Test
  void whatIsNotThereIsSaid() {
    Text field = quick(SWT.CTRL, '3');
    field.setText("xyzzyqqq");
    Label hint = robot.byId(Label.class, "quick.hint");
    robot.await("it is said", () -> hint.getText().contains("xyzzyqqq"));
    robot.key(0, SWT.ESC);
  }

  @Test
  void aWordIsReplacedEverywhereAndUndoneAtOnce() {
    String before = channel().getName();
    session().run(new RenameElement(channel(), "Paarsblauw loket"));
    int steps = session().history().done().size();
    shell.forceActive();
    robot.key(SWT.CTRL, 'h');
    Text find = robot.byId(Text.class, "find.find");
    find.setText("paarsblauw");
    robot.byId(Text.class, "find.replace").setText("Groen");
    Table list = robot.byId(Table.class, "find.list");
    robot.await("one place", () -> list.getItemCount() == 1 && list.getItem(0).getText(3).equals("Groen loket"));
    Button replace = robot.byId(Button.class, "find.do");
    assertTrue(replace.isEnabled());
    replace.notifyListeners(SWT.Selection, new Event());
    robot.settle();
    assertEquals("Groen loket", channel().getName());
    assertEquals(steps + 1, session().history().done().size());
    robot.await("nothing is left", () -> list.getItemCount() == 0);
    assertTrue(robot.byId(Label.class, "find.status").getText().contains("1"));
    session().history().undo();
    assertEquals("Paarsblauw loket", channel().getName());
    session().history().undo();
    assertEquals(before, channel().getName());
  }

  @Test
  void manyPlacesAreShownAndSomeLeftOut() {
    shell.forceActive();
    robot.key(SWT.CTRL, 'f');
    Text find = robot.byId(Text.class, "find.find");
    find.setText("schade");
    robot.byId(Text.class, "find.replace").setText("pech");
    Table list = robot.byId(Table.class, "find.list");
    robot.await("many places", () -> list.getItemCount() > 5);
    int all = list.getItemCount();
    list.setSelection(3);
    Event chosen = new Event();
    chosen.item = list.getItem(3);
    list.notifyListeners(SWT.Selection, chosen);
    picture(list.getShell(), "find-replace");
    robot.press(robot.byId(Button.class, "find.none"));
    assertFalse(robot.byId(Button.class, "find.do").isEnabled());
    assertFalse(list.getItem(0).getText(0).isEmpty());
    list.getItem(0).setChecked(true);
    Event ticked = new Event();
    ticked.item = list.getItem(0);
    ticked.detail = SWT.CHECK;
    list.notifyListeners(SWT.Selection, ticked);
    Button replace = robot.byId(Button.class, "find.do");
    robot.press(replace);
    robot.await("one less", () -> list.getItemCount() == all - 1);
    session().history().undo();
    robot.await("as before", () -> list.getItemCount() == all);
  }

  @Test
  void anExpressionThatExplodesIsSaidAndTheWindowLivesOn() {
    session().run(new RenameElement(channel(), "a".repeat(200)));
    shell.forceActive();
    robot.key(SWT.CTRL, 'h');
    Text find = robot.byId(Text.class, "find.find");
    robot.press(robot.byId(Button.class, "find.regex"));
    robot.byId(Button.class, "find.regex").setSelection(true);
    find.setText("(.*a){25}b");
    Label status = robot.byId(Label.class, "find.status");
    robot.await("it is given up", () -> status.getText().contains("(.*a){25}b"));
    assertEquals(List.of(), List.of(robot.byId(Table.class, "find.list").getItems()));
    picture(find.getShell(), "find-slow");
    find.setText("(");
    robot.await("it is refused", () -> status.getText().contains("“(”"));
  }
}
