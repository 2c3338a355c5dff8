package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.AddElement;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.Together;
import org.throughline.model.Channel;
import org.throughline.model.ModelPackage;
import org.throughline.ui.table.Tables;

/** A strategist works through a list: sorts, filters, edits where it stands, pastes from a spreadsheet. */
class TableTest extends SampleStory {

  @AfterEach
  void closeTheClient() {
    picture(shell, "table-last");
  }

  private Table open(EClass type) {
    Tables.open(page(), session(), type);
    robot.settle();
    return robot.byId(Table.class, "table.rows");
  }

  private static List<String> column(Table table, int column) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < table.getItemCount(); i++) {
      texts.add(table.getItem(i).getText(column));
    }
    return texts;
  }

  private static int index(Table table, String key) {
    for (int i = 0; i < table.getColumnCount(); i++) {
      if (key.equals(table.getColumn(i).getData("key"))) {
        return i;
      }
    }
    throw new AssertionError("No column " + key);
  }

  private void select(Table table, int... rows) {
    robot.focus(table);
    table.setSelection(rows);
    Event event = new Event();
    event.item = table.getItem(rows[0]);
    table.notifyListeners(SWT.Selection, event);
    robot.settle();
  }

  private void click(Table table, String key) {
    TableColumn column = table.getColumn(index(table, key));
    column.notifyListeners(SWT.Selection, new Event());
    robot.settle();
  }

  private void theme(String name) {
    try {
      service(org.eclipse.ui.handlers.IHandlerService.class)
          .executeCommand("org.throughline.ui.look." + name, null);
    } catch (org.eclipse.core.commands.common.CommandException missing) {
      throw new AssertionError(missing);
    }
    robot.settle();
  }

  private void press(String id) {
    ToolBar bar = robot.byId(ToolBar.class, "table.tools");
    for (ToolItem item : bar.getItems()) {
      if (id.equals(item.getData("id"))) {
        item.notifyListeners(SWT.Selection, new Event());
        robot.settle();
        return;
      }
    }
    throw new AssertionError("No tool " + id);
  }

  /** Does something while a dialog waits that the next call opens. */
  private void inDialog(Runnable opens, Runnable does) {
    shell.getDisplay().timerExec(300, () -> {
      try {
        does.run();
      } finally {
        for (Shell each : shell.getDisplay().getShells()) {
          if (each != shell && each.isVisible() && each.getData("id") != null) {
            each.close();
          }
        }
      }
    });
    opens.run();
    robot.settle();
  }

  private void clipboard(String text) {
    Clipboard clipboard = new Clipboard(shell.getDisplay());
    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
    robot.settle();
  }

  private List<Channel> channels() {
    return session().client().getOrganisation().getChannels();
  }

  @Test
  void aNameIsEditedInPlaceAndUndone() {
    Table table = open(ModelPackage.Literals.CHANNEL);
    Channel first = channels().getFirst();
    String before = first.getName();
    assertEquals(before, table.getItem(0).getText(0));
    select(table, 0);
    assertEquals(first, desk.shown().orElseThrow());
    robot.key(0, SWT.F2);
    Text cell = robot.byId(Text.class, "table.cell");
    assertEquals(before, cell.getText());
    robot.type("loket");
    picture(shell, "table-cell");
    robot.key(0, SWT.CR);
    assertEquals("loket", first.getName());
    assertFalse(robot.sees("table.cell"));
    assertEquals("loket", table.getItem(0).getText(0));
    session().history().undo();
    assertEquals(before, first.getName());
    assertEquals(before, table.getItem(0).getText(0));
  }

  @Test
  void escapeLeavesTheCellAndTabGoesToTheNext() {
    Table table = open(ModelPackage.Literals.CHANNEL);
    String before = channels().getFirst().getName();
    select(table, 0);
    robot.type("x");
    assertEquals("x", robot.byId(Text.class, "table.cell").getText());
    robot.key(0, SWT.ESC);
    assertEquals(before, channels().getFirst().getName());
    robot.key(0, SWT.F2);
    robot.type("balie");
    robot.key(0, SWT.TAB);
    assertEquals("balie", channels().getFirst().getName());
    assertFalse(session().history().done().isEmpty());
  }

  @Test
  void whatIsNoDateIsRefusedBesideTheCell() {
    Table table = open(ModelPackage.Literals.KEY_QUESTION);
    int until = index(table, "validUntil");
    select(table, 0);
    for (int i = 0; i < until; i++) {
      robot.key(0, SWT.ARROW_RIGHT);
    }
    var question = session().client().getOrganisation().getKeyQuestions().getFirst();
    var before = question.getValidUntil();
    robot.type("9 onzin");
    robot.key(0, SWT.CR);
    Label problem = robot.byId(Label.class, "table.problem");
    assertTrue(problem.getText().contains("onzin"), problem.getText());
    picture(shell, "table-refused");
    assertTrue(robot.byId(Text.class, "table.cell").getText().contains("onzin"), "what was typed is still there");
    assertEquals(before, question.getValidUntil());
    robot.key(SWT.CTRL, 'a');
    robot.type("2027-03-01");
    robot.key(0, SWT.CR);
    assertEquals(java.time.LocalDate.of(2027, 3, 1), question.getValidUntil());
    assertFalse(robot.sees("table.problem"));
  }

  @Test
  void aChoiceIsPickedByItsFirstLetters() {
    Table table = open(ModelPackage.Literals.CHANNEL);
    Channel first = channels().getFirst();
    int state = index(table, "state");
    select(table, 0);
    for (int i = 0; i < state; i++) {
      robot.key(0, SWT.ARROW_RIGHT);
    }
    var before = first.getState();
    robot.key(0, SWT.F2);
    Table list = robot.byId(Table.class, "pick.list");
    picture(shell, "table-pick");
    int other = list.getSelectionIndex() == 0 ? 1 : 0;
    list.setSelection(other);
    list.notifyListeners(SWT.DefaultSelection, new Event());
    robot.settle();
    assertFalse(before == first.getState());
    session().history().undo();
    assertEquals(before, first.getState());
  }

  @Test
  void aHeaderSortsOneWayTheOtherWayAndBack() {
    Table table = open(ModelPackage.Literals.KEY_QUESTION);
    List<String> asTheyAre = column(table, 0);
    click(table, "name");
    List<String> sorted = column(table, 0);
    java.text.Collator collator = java.text.Collator.getInstance();
    List<String> expected = new ArrayList<>(asTheyAre);
    expected.sort(collator);
    assertEquals(expected, sorted);
    assertEquals(SWT.UP, table.getSortDirection());
    picture(shell, "table-sorted");
    click(table, "name");
    assertEquals(expected.reversed(), column(table, 0));
    click(table, "name");
    assertEquals(asTheyAre, column(table, 0));
  }

  @Test
  void filtersKeepTheRowsThatFit() {
    Table table = open(ModelPackage.Literals.CHANNEL);
    int all = table.getItemCount();
    String name = table.getItem(1).getText(0);
    robot.byId(Text.class, "table.filter").setText(name);
    robot.settle();
    assertTrue(table.getItemCount() < all && table.getItemCount() > 0, String.valueOf(table.getItemCount()));
    robot.byId(Text.class, "table.filter").setText("");
    robot.settle();
    assertEquals(all, table.getItemCount());
    ToolBar bar = robot.byId(ToolBar.class, "table.tools");
    bar.getItem(0).setSelection(true);
    bar.getItem(0).notifyListeners(SWT.Selection, new Event());
    robot.settle();
    robot.byId(Text.class, "table.filter.name").setText(name.substring(0, 3));
    robot.settle();
    assertTrue(column(table, 0).stream().allMatch(each -> each.toLowerCase().contains(
        name.substring(0, 3).toLowerCase())));
    picture(shell, "table-filters");
    bar.getItem(0).setSelection(false);
    bar.getItem(0).notifyListeners(SWT.Selection, new Event());
    robot.settle();
    assertEquals(all, table.getItemCount());
  }

  @Test
  void threeRowsAreCopiedFromASpreadsheetAndUndoneAtOnce() {
    Table table = open(ModelPackage.Literals.CHANNEL);
    int before = channels().size();
    String name = table.getColumn(index(table, "name")).getText();
    String state = table.getColumn(index(table, "state")).getText();
    String known = table.getItem(0).getText(index(table, "state"));
    clipboard(name + "\t" + state + "\nMastodon\t" + known + "\nTikTok\tonzin\n\"Twee\nregels\"\t" + known + "\n");
    robot.focus(table);
    table.deselectAll();
    inDialog(() -> robot.key(SWT.CTRL, 'v'), () -> {
      Table list = robot.byId(Table.class, "paste.list");
      picture(list.getShell(), "table-paste");
      assertEquals(4, list.getItemCount(), "three rows, and one cell that is refused");
      robot.press(robot.byId(Button.class, "paste.ok"));
    });
    assertEquals(before + 3, channels().size());
    assertEquals("Twee regels", channels().getLast().getName());
    assertEquals("TikTok", channels().get(before + 1).getName());
    session().history().undo();
    assertEquals(before, channels().size());
  }

  @Test
  void aSelectionIsChangedAsOneStep() {
    Table table = open(ModelPackage.Literals.CHANNEL);
    select(table, 0, 1, 2);
    assertEquals(3, table.getSelectionCount());
    List<String> before = channels().stream().map(Channel::getPurpose).toList();
    int steps = session().history().done().size();
    inDialog(() -> press("table.change"), () -> {
      var which = robot.byId(org.eclipse.swt.widgets.Combo.class, "change.column");
      which.select(which.indexOf(table.getColumn(index(table, "purpose")).getText()));
      which.notifyListeners(SWT.Selection, new Event());
      robot.byId(Text.class, "change.value").setText("=2+2");
      picture(which.getShell(), "table-change");
      robot.press(robot.byId(Button.class, "change.ok"));
    });
    assertEquals(List.of("=2+2", "=2+2", "=2+2"), channels().stream().limit(3).map(Channel::getPurpose).toList());
    assertEquals(steps + 1, session().history().done().size());
    robot.focus(table);
    robot.key(SWT.CTRL, 'c');
    Clipboard clipboard = new Clipboard(shell.getDisplay());
    String copied = (String) clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    assertTrue(copied.contains("\t'=2+2"), copied);
    session().history().undo();
    assertEquals(before, channels().stream().map(Channel::getPurpose).toList());
  }

  @Test
  void rowsAreAddedEmptiedAndDeleted() {
    Table table = open(ModelPackage.Literals.CHANNEL);
    int before = channels().size();
    press("table.add");
    robot.type("nieuw");
    robot.key(0, SWT.CR);
    assertEquals(before + 1, channels().size());
    assertEquals("nieuw", channels().getLast().getName());
    assertEquals(before + 1, table.getItemCount());
    robot.key(SWT.CTRL, SWT.DEL);
    assertEquals(before, channels().size());
    select(table, 0);
    int purpose = index(table, "purpose");
    for (int i = 0; i < purpose; i++) {
      robot.key(0, SWT.ARROW_RIGHT);
    }
    robot.key(0, SWT.DEL);
    assertEquals("", String.valueOf(table.getItem(0).getText(purpose)));
  }

  @Test
  @Tag("long")
  void aHundredThousandRowsStaySmooth() {
    List<Operation> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add(AddElement.of(session().client().getOrganisation(), ModelPackage.Literals.ORGANISATION__TOPICS,
          ModelPackage.Literals.TOPIC, "Onderwerp " + (i * 7919 % 100_000)));
    }
    session().run(new Together(Message.of(TableTest.class, "many"), many));
    long start = System.nanoTime();
    Table table = open(ModelPackage.Literals.TOPIC);
    robot.await("all rows", () -> table.getItemCount() > 99_999);
    long opened = System.nanoTime();
    click(table, "name");
    robot.await("sorted", () -> table.getItemCount() > 99_999 && table.getItem(0).getText(0).compareTo("Onderwerp 1") <= 0);
    long sorted = System.nanoTime();
    robot.byId(Text.class, "table.filter").setText("9999");
    robot.await("filtered", () -> table.getItemCount() < 1000);
    long filtered = System.nanoTime();
    WindowFigures.add("table of 100,000 rows", "open " + (opened - start) / 1_000_000 + " ms, sorted "
        + (sorted - opened) / 1_000_000 + " ms, filtered " + (filtered - sorted) / 1_000_000 + " ms");
    assertTrue(column(table, 0).stream().allMatch(each -> each.contains("9999")));
    click(table, "name");
    click(table, "name");
  }

  @Test
  void everyControlHasAName() {
    open(ModelPackage.Literals.CHANNEL);
    List<String> nameless = new ArrayList<>();
    for (Control control : robot.all(robot.byId(Table.class, "table.rows").getParent())) {
      if ((control instanceof Text || control instanceof Table || control instanceof ToolBar)
          && control.getData("name") == null) {
        nameless.add(String.valueOf(control.getData("id")));
      }
    }
    assertEquals(List.of(), nameless);
    assertTrue(Files.isDirectory(folder));
    try {
      theme("dark");
      Tables.open(page(), session(), ModelPackage.Literals.KEY_QUESTION);
      robot.settle();
      select(robot.byId(Table.class, "table.rows"), 1);
      picture(shell, "table-dark");
    } finally {
      theme("light");
    }
  }

  @Test
  void theViewMenuOpensTables() {
    var item = robot.menu(shell, Words.of("menu.view").replace("&", ""), "Tab");
    assertTrue(item.isPresent());
    item.get().getMenu().notifyListeners(SWT.Show, new Event());
    assertTrue(item.get().getMenu().getItemCount() > 2, "a menu for each chapter");
    EObject shown = channels().getFirst();
    desk.show(shown);
    robot.key(SWT.CTRL | SWT.SHIFT, 't');
    Table table = robot.byId(Table.class, "table.rows");
    assertEquals(channels().size(), table.getItemCount());
    assertEquals(0, table.getSelectionIndex());
  }
}
