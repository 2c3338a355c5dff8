package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.model.Channel;
import org.throughline.model.KeyQuestion;

/** The stories of a first day with the window. */
class WindowTest extends WindowStory {

  private Path client;

  @BeforeEach
  void sampleOnDisk() {
    client = sample("Zekerhuis");
  }

  private void open() {
    open(client);
    try {
      // Another story may have left something else in front of it.
      page().showView("org.throughline.ui.details");
    } catch (PartInitException broken) {
      throw new AssertionError("details", broken);
    }
    robot.settle();
  }

  private String status() {
    return robot.byId(CLabel.class, "status.text").getText();
  }

  private Channel channel() {
    return session().client().getOrganisation().getChannels().getFirst();
  }

  private void show(Object element) {
    desk.show((org.eclipse.emf.ecore.EObject) element);
    robot.settle();
  }

  @Test
  void withoutAClientTheWindowOffersTheNextStep() {
    assertEquals("Throughline", shell.getText());
    assertTrue(robot.byId(Button.class, "welcome.sample").isEnabled());
    assertTrue(robot.byId(Button.class, "welcome.new").isEnabled());
    assertTrue(robot.byId(Button.class, "welcome.open").isEnabled());
  }

  @Test
  void anOpenClientShowsItsOrganisationAndChapters() {
    open();
    assertEquals("Zekerhuis — Throughline", shell.getText());
    Tree tree = robot.byId(Tree.class, "explorer.tree");
    robot.await("the client in the tree", () -> tree.getItemCount() > 0);
    assertEquals("Zekerhuis", tree.getItem(0).getText());
    assertTrue(tree.getItem(0).getItemCount() > 5, "the organisation and the chapters");
  }

  @Test
  void aRenameIsUndoneRedoneSavedAndThereAfterReopening() {
    open();
    Channel channel = channel();
    String before = channel.getName();
    show(channel);
    Text name = robot.byId(Text.class, "details.name");
    robot.focus(name);
    robot.key(SWT.CTRL, 'a');
    robot.type("balie");
    assertEquals("balie", channel.getName());
    robot.key(SWT.CTRL, 'z');
    assertEquals(before, channel.getName());
    assertEquals(before, name.getText());
    robot.key(SWT.CTRL, 'y');
    assertEquals("balie", channel.getName());
    assertEquals("balie", name.getText());
    robot.key(SWT.CTRL, 's');
    robot.await("saved", () -> !session().isDirty());
    desk.close();
    open();
    assertEquals("balie", channel().getName());
  }

  @Test
  void theMenuNamesTheStepThatUndoTakesBack() {
    open();
    show(channel());
    Text name = robot.byId(Text.class, "details.name");
    robot.focus(name);
    robot.key(SWT.CTRL, 'a');
    robot.type("desk");
    MenuItem undo = robot.menu(shell, Words.of("menu.edit").replace("&", ""), Words.of("edit.undo").replace("&", ""))
        .orElseThrow();
    Message label = session().history().undoLabel().orElseThrow();
    String step = label.wording("step").orElse(label).in(Locale.getDefault());
    assertTrue(undo.getText().replace("&", "").contains(step), undo.getText());
  }

  @Test
  void anInvalidDateIsRefusedBesideTheField() {
    open();
    KeyQuestion question = session().client().getOrganisation().getKeyQuestions().getFirst();
    var before = question.getValidUntil();
    show(question);
    Text date = robot.byId(Text.class, "details.validUntil");
    robot.focus(date);
    robot.key(SWT.CTRL, 'a');
    robot.type("gisteren");
    assertEquals(before, question.getValidUntil());
    Label problem = robot.byId(Label.class, "details.validUntil.problem");
    assertTrue(problem.getText().contains("gisteren"), problem.getText());
    robot.key(SWT.CTRL, 'a');
    robot.type("2027-03-01");
    assertEquals(java.time.LocalDate.of(2027, 3, 1), question.getValidUntil());
    assertFalse(robot.sees("details.validUntil.problem"));
  }

  @Test
  void aChoiceIsOneStep() {
    open();
    Channel channel = channel();
    show(channel);
    Combo state = robot.byId(Combo.class, "details.state");
    int other = state.getSelectionIndex() == 0 ? 1 : 0;
    var before = channel.getState();
    state.select(other);
    state.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    assertFalse(before == channel.getState());
    session().history().undo();
    assertEquals(before, channel.getState());
    assertEquals(other == 0 ? 1 : 0, state.getSelectionIndex());
  }

  @Test
  void aSecondSessionIsReadOnlyAndSaysWhoHoldsIt() {
    ClientSession first = desk.clients().open(client, OpenMode.EDIT);
    try {
      open();
      assertFalse(session().access().editable());
      String reason = session().access().why().orElseThrow().in(Locale.getDefault());
      assertTrue(status().contains(reason), status());
      show(channel());
      assertFalse(robot.byId(Text.class, "details.name").getEditable());
      assertEquals(reason, robot.byId(Label.class, "details.readonly").getText());
    } finally {
      desk.close();
      first.close();
    }
  }

  @Test
  void whatWasOpenIsAmongTheRecentClients() {
    open();
    desk.close();
    robot.settle();
    robot.await("among the recent", () -> !desk.recent().isEmpty() && desk.recent().getFirst().equals(client));
    assertTrue(robot.sees("welcome.recent"));
  }

  @Test
  void everyControlOfTheFormHasAName() {
    open();
    show(channel());
    List<String> nameless = new ArrayList<>();
    for (Control control : robot.all(robot.byId(Composite.class, "details.form"))) {
      if (control instanceof Text || control instanceof Combo) {
        if (control.getData("name") == null) {
          nameless.add(String.valueOf(control.getData("id")));
        }
      }
    }
    assertEquals(List.of(), nameless);
  }

  @Test
  void noMenuIsEmptyAndNoneComesFromAnIde() {
    open();
    Set<String> known = Set.of(Words.of("menu.file"), Words.of("menu.edit"), Words.of("menu.view"),
        Words.of("menu.client"), Words.of("menu.check"), Words.of("menu.window"), Words.of("menu.help"));
    for (MenuItem item : shell.getMenuBar().getItems()) {
      assertTrue(known.contains(item.getText()), "an unknown menu: " + item.getText());
      item.getMenu().notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
      assertTrue(item.getMenu().getItemCount() > 0, "an empty menu: " + item.getText());
    }
  }
}
