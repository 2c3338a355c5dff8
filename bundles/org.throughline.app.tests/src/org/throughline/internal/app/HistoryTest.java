package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.RenameElement;
import org.throughline.model.Channel;
import org.throughline.ui.EarlyOpening;
import org.throughline.ui.LastWork;

/** Going back: through the steps of the session, to values of earlier versions, and to what was open. */
class HistoryTest extends SampleStory {

  private ClientSession session;
  private Channel channel;

  @BeforeEach
  void theSampleIsOpen() {
    session = session();
    channel = session.client().getOrganisation().getChannels().getFirst();
  }

  @Test
  void aDoubleClickGoesBackAndForwardThroughTheSteps() throws PartInitException {
    String before = channel.getName();
    session.run(new RenameElement(channel, "Balie"));
    session.save();
    session.run(new RenameElement(channel, "Loket"));
    page().showView("org.throughline.ui.history");
    Table steps = robot.byId(Table.class, "history.steps");
    assertEquals(3, steps.getItemCount());
    go(steps, 0);
    assertEquals(before, channel.getName());
    picture(shell, "history-steps");
    go(steps, 2);
    assertEquals("Loket", channel.getName());
    go(steps, 1);
    assertEquals("Balie", channel.getName());
    assertFalse(session.isDirty());
    page().hideView(page().findView("org.throughline.ui.history"));
  }

  private void go(Table steps, int position) {
    steps.setSelection(position);
    Event event = new Event();
    event.item = steps.getItem(position);
    steps.notifyListeners(SWT.Selection, event);
    steps.notifyListeners(SWT.MouseDoubleClick, event);
    steps.notifyListeners(SWT.DefaultSelection, event);
    robot.settle();
  }

  @Test
  void theUndoEntryNamesTheStepAsPeopleSayIt() {
    session.run(new RenameElement(channel, "Balie"));
    robot.settle();
    MenuItem undo = robot.menu(shell, Words.of("menu.edit").replace("&", ""), "Undo").orElseThrow();
    assertTrue(undo.getText().replace("&", "").startsWith("Undo renaming of “"), undo.getText());
  }

  @Test
  void aValueOfAnEarlierVersionIsTakenOverAndUndone() throws PartInitException {
    String before = channel.getName();
    session.run(new RenameElement(channel, "Balie"));
    session.save();
    desk.show(channel);
    page().showView("org.throughline.ui.versions");
    Tree versions = robot.byId(Tree.class, "versions.list");
    robot.await("the name of before", () -> find(versions, before) != null);
    picture(shell, "history-versions");
    versions.setSelection(find(versions, before));
    versions.notifyListeners(SWT.Selection, new Event());
    Button take = robot.byId(Button.class, "versions.take");
    assertTrue(take.isEnabled());
    robot.press(take);
    assertEquals(before, channel.getName());
    session.history().undo();
    assertEquals("Balie", channel.getName());
    page().hideView(page().findView("org.throughline.ui.versions"));
  }

  private static TreeItem find(Tree versions, String then) {
    for (TreeItem version : versions.getItems()) {
      for (TreeItem each : version.getItems()) {
        if (each.getText(1).equals(then)) {
          return each;
        }
      }
    }
    return null;
  }

  @Test
  void whatWasShownIsShownAgainWithItsClient() {
    desk.show(channel);
    robot.settle();
    String id = channel.getId();
    Path client = session.folder();
    LastWork last = LastWork.follow(page().getWorkbenchWindow(), desk, folder.resolve("settings"));
    last.end();
    desk.close();
    robot.settle();
    LastWork next = LastWork.follow(page().getWorkbenchWindow(), desk, folder.resolve("settings"));
    try {
      EarlyOpening early = new EarlyOpening(LastWork.activeFolder(folder.resolve("settings")).orElseThrow());
      Thread desktop = Thread.currentThread();
      Thread.ofPlatform().start(() -> early.open(desk.clients(), desktop));
      assertTrue(next.reopen(Optional.of(early)));
      robot.await("shown again", () -> desk.shown().map(EcoreUtil::getID)
          .filter(id::equals).isPresent());
      assertEquals(client, session().folder());
    } finally {
      next.end();
    }
  }
}
