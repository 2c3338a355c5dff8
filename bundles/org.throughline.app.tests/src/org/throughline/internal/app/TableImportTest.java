package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.model.Channel;
import org.throughline.model.dna.Objective;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;

/** A strategist brings lists from spreadsheets into the client and sees beforehand what they do. */
class TableImportTest extends SampleStory {

  private static final long PATIENCE = 20_000_000_000L;

  private int before;
  private int steps;

  @BeforeEach
  void aClientIsOpen() {
    LongWork.jobs().dismiss();
    before = channels().size();
    steps = session().history().done().size();
  }

  @AfterEach
  void closeTheClient() {
    LongWork.jobs().dismiss();
  }

  private List<Channel> channels() {
    return session().client().getOrganisation().getChannels();
  }

  private Path csv(String name, String charset, String... lines) throws IOException {
    return Files.write(folder.resolve(name), String.join("\r\n", lines).getBytes(Charset.forName(charset)));
  }

  /** Runs the command on a file, and does something once a control is seen; closes what is left open. */
  private void importing(Path file, String seen, Runnable does) {
    List<Throwable> failed = new ArrayList<>();
    long end = System.nanoTime() + PATIENCE;
    Runnable[] look = new Runnable[1];
    look[0] = () -> {
      boolean there = seen.isEmpty() ? others().count() > 0 : robot.sees(seen);
      if (!there && System.nanoTime() < end) {
        shell.getDisplay().timerExec(50, look[0]);
        return;
      }
      try {
        does.run();
      } catch (RuntimeException | AssertionError trouble) {
        failed.add(trouble);
      } finally {
        others().toList().forEach(Shell::close);
      }
    };
    shell.getDisplay().timerExec(50, look[0]);
    try {
      Command command = service(ICommandService.class)
          .getCommand("org.throughline.ui.importList");
      service(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
          command, Map.of("org.throughline.ui.importList.file", file.toString())), null);
    } catch (CommandException missing) {
      throw new AssertionError(missing);
    }
    robot.settle();
    failed.forEach(each -> {
      throw new AssertionError(each);
    });
  }

  private java.util.stream.Stream<Shell> others() {
    return Arrays.stream(shell.getDisplay().getShells())
        .filter(each -> each != shell && each.isVisible() && !each.getText().isEmpty());
  }

  private Button ok() {
    return robot.byId(Button.class, "import.ok");
  }

  private String summary() {
    robot.await("the rows to be looked at", () -> ok().isEnabled());
    return robot.byId(Label.class, "import.summary").getText();
  }

  private void choose(Combo combo, String text) {
    int index = combo.indexOf(text);
    assertTrue(index >= 0, text + " is none of " + Arrays.toString(combo.getItems()));
    combo.select(index);
    combo.notifyListeners(SWT.Selection, new Event());
  }

  private void press(String id) {
    robot.press(robot.byId(Button.class, id));
    robot.settle();
  }

  private void tick(String id) {
    Button box = robot.byId(Button.class, id);
    box.setSelection(!box.getSelection());
    robot.press(box);
    robot.settle();
  }

  private List<String> column(String id, int column) {
    Table table = robot.byId(Table.class, id);
    List<String> texts = new ArrayList<>();
    for (TableItem item : table.getItems()) {
      texts.add(item.getText(column));
    }
    return texts;
  }

  private void picture(String name) {
    picture(robot.byId(Button.class, "import.ok").getShell(), "import-" + name);
  }

  private void look(String name) {
    try {
      service(IHandlerService.class).executeCommand("org.throughline.ui.look." + name, null);
    } catch (CommandException missing) {
      throw new AssertionError(missing);
    }
    robot.settle();
  }

  @Test
  void aListOfChannelsFromASpreadsheetOfOldComesInAsOneStep() throws IOException {
    Channel first = channels().getFirst();
    Path file = csv("kanalen.csv", "windows-1252", "id;Naam;Purpose;Platform;Bijzonderheden",
        first.getId() + ";" + first.getName() + ";Vragen oplossen in één keer;" + first.getPlatform() + ";",
        ";Vakbeurs;Nieuwe relaties;Facebook;Twee keer per jaar", "niet-van-ons;Beurs in Malmö;Ook daar zijn;Facebook;",
        ";Rookseinen;Ouderwets;Geen idee;");
    importing(file, "import.rows", () -> {
      assertEquals("1 new, 1 changed, 0 unchanged, 2 left out.", summary());
      Combo kind = robot.byId(Combo.class, "import.kind");
      assertEquals("Channel", kind.getText());
      assertEquals(List.of("id", "Naam", "Purpose", "Platform", "Bijzonderheden"), column("import.columns", 0));
      assertEquals("Not used", column("import.columns", 1).getLast());
      assertEquals(List.of("Left out", "Left out"), column("import.rows", 0).subList(0, 2));
      assertTrue(column("import.rows", 3).getFirst().contains("id"), column("import.rows", 3).getFirst());
      picture("csv");
      Table columns = robot.byId(Table.class, "import.columns");
      columns.setSelection(4);
      columns.notifyListeners(SWT.Selection, new Event());
      choose(robot.byId(Combo.class, "import.becomes"), "Notes");
      assertEquals("1 new, 1 changed, 0 unchanged, 2 left out.", summary());
      assertEquals("Notes", column("import.columns", 1).getLast());
      tick("import.unknownIds");
      assertEquals("2 new, 1 changed, 0 unchanged, 1 left out.", summary());
      tick("import.onlyLeftOut");
      assertEquals(1, robot.byId(Table.class, "import.rows").getItemCount());
      tick("import.onlyLeftOut");
      look("dark");
      picture("csv-dark");
      look("light");
      press("import.ok");
    });
    assertEquals(before + 2, channels().size());
    assertEquals("Vragen oplossen in één keer", first.getPurpose());
    Channel fair = channels().get(before);
    assertEquals("Vakbeurs", fair.getName());
    assertEquals("Twee keer per jaar", fair.getNotes());
    assertEquals("Beurs in Malmö", channels().getLast().getName());
    assertEquals(steps + 1, session().history().done().size(), "one step");
    Note note = LongWork.jobs().note().orElseThrow();
    assertEquals("Imported kanalen.csv: 2 new, 1 changed, 0 unchanged, 1 left out.", note.text());
    assertEquals(List.of("Show the list", "What was left out…"), note.choices().stream().map(Note.Choice::label).toList());
    leftOut(note);
    session().history().undo();
    assertEquals(before, channels().size());
    assertFalse("Vragen oplossen in één keer".equals(first.getPurpose()));
  }

  private void leftOut(Note note) {
    String[] told = {""};
    shell.getDisplay().timerExec(300, () -> {
      try {
        Text rows = robot.byId(Text.class, "left.rows");
        told[0] = rows.getText();
      } finally {
        others().toList().forEach(Shell::close);
      }
    });
    note.choices().getLast().action().run();
    assertTrue(told[0].startsWith("Row 5"), told[0]);
  }

  @Test
  void objectivesFromAWorkbookAreUpdatedByName() throws IOException {
    List<Objective> objectives = session().index().all(Objective.class);
    Objective known = objectives.getFirst();
    int count = objectives.size();
    Path file = Files.write(folder.resolve("Objectives.xlsx"), new WorkbookWriter().write("Objectives",
        List.of("Name", "Wording", "Due", "Opmerking"),
        List.of(Arrays.asList(known.getName(), "Uit het plan", LocalDate.of(2027, 1, 31), null),
            Arrays.asList("Sneller antwoorden dan de beurs", "Nieuw dit jaar", null, BigDecimal.TEN))));
    importing(file, "import.rows", () -> {
      assertTrue(summary().startsWith("1 new, 1 changed"), summary());
      assertEquals("Objective", robot.byId(Combo.class, "import.kind").getText());
      picture("xlsx");
      tick("import.byName");
      assertTrue(summary().startsWith("2 new, 0 changed"), summary());
      tick("import.byName");
      assertTrue(summary().startsWith("1 new, 1 changed"), summary());
      press("import.ok");
    });
    assertEquals(count + 1, session().index().all(Objective.class).size());
    assertEquals("Uit het plan", known.getWording());
    assertEquals(steps + 1, session().history().done().size());
  }

  @Test
  void whatIsCancelledOrNoListChangesNothing() throws IOException {
    Path file = csv("channels.csv", "UTF-8", "Name", "Vakbeurs");
    importing(file, "import.rows", () -> {
      assertEquals("1 new, 0 changed, 0 unchanged, 0 left out.", summary());
      for (Control each : robot.all(robot.byId(Button.class, "import.ok").getShell())) {
        if (each instanceof Combo || each instanceof Table || each instanceof Button) {
          assertTrue(each.getData("id") != null, each + " has no id");
        }
      }
      press("import.cancel");
    });
    Path unknown = csv("vreemd.csv", "UTF-8", "Qwerty,Zxcvb", "1,2");
    importing(unknown, "import.rows", () -> {
      assertFalse(ok().isEnabled());
      assertEquals("Choose what kind of element the rows of the file are.",
          robot.byId(Label.class, "import.summary").getText());
      choose(robot.byId(Combo.class, "import.kind"), "Channel");
      robot.await("a reason", () -> robot.byId(Label.class, "import.summary").getText().startsWith("No column"));
      assertFalse(ok().isEnabled());
      picture("unknown");
    });
    Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9});
    List<String> told = new ArrayList<>();
    importing(broken, "", () -> robot.all(others().findFirst().orElseThrow()).forEach(each -> {
      if (each instanceof Label label) {
        told.add(label.getText());
      }
    }));
    assertTrue(told.stream().anyMatch(text -> text.contains("broken.xlsx") && text.contains("save it again")),
        told.toString());
    assertEquals(before, channels().size());
    assertEquals(steps, session().history().done().size());
    assertFalse(session().isDirty());
  }
}
