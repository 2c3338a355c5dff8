package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.Line;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientSession;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.dna.Promise;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;
import org.throughline.uikit.Inspection;
import org.throughline.uikit.Robot;

/** What a change or a deletion would touch, told before it happens. */
@ExtendWith(InTheWorkbench.class)
class ImpactTest {

  @TempDir
  private Path folder;

  private Robot robot;
  private Desk desk;
  private Shell shell;
  private ClientSession session;
  private Line line;

  @BeforeEach
  void theSample() {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    assertTrue(Opening.open(shell, desk, client));
    robot.settle();
    session = desk.session().orElseThrow();
    line = PlatformUI.getWorkbench().getService(RuleCatalog.class).line();
  }

  @AfterEach
  void closeTheClient() {
    desk.sessions().forEach(desk::close);
    robot.settle();
  }

  private <T extends Element> T named(Class<T> type, String name) {
    return session.index().all(type).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private void command(String id) throws Exception {
    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    robot.settle();
  }

  @Test
  void deletingAPromiseSaysWhatItTouchesAndCancelLosesNothing() throws Exception {
    Promise promise = named(Promise.class, "Snelle service");
    desk.show(promise);
    robot.settle();
    int steps = session.history().done().size();
    List<String> chapters = new ArrayList<>();
    List<String> trouble = new ArrayList<>();
    Display display = shell.getDisplay();
    display.timerExec(600, new Runnable() {
      @Override
      public void run() {
        if (!robot.sees("delete.impact") || robot.byId(Tree.class, "delete.impact").getItemCount() == 0) {
          display.timerExec(300, this);
          return;
        }
        Tree tree = robot.byId(Tree.class, "delete.impact");
        Stream.of(tree.getItems()).map(TreeItem::getText).forEach(chapters::add);
        trouble.addAll(new Inspection().nameless(tree.getShell()));
        trouble.addAll(new Inspection().cut(tree.getShell()));
        pictures("delete-impact", tree.getShell());
        for (Control each : robot.all(tree.getShell())) {
          if (each instanceof Button button && button != tree.getShell().getDefaultButton()) {
            button.notifyListeners(SWT.Selection, new Event());
            return;
          }
        }
      }
    });
    command("org.throughline.ui.delete");
    ChangeImpact headless = ChangeImpact.of(session.index(), line, List.of(promise));
    assertTrue(chapters.size() >= headless.groups().size(), chapters.toString());
    headless.groups().forEach(group -> assertTrue(chapters.stream().anyMatch(each ->
        each.endsWith("(" + group.count() + ")")), chapters + " has " + group.count()));
    assertEquals(List.of(), trouble);
    assertTrue(desk.sessionOf(promise).isPresent());
    assertEquals(steps, session.history().done().size());
    assertFalse(session.isDirty());
  }

  @Test
  void whatAChangeOfAChannelTouchesIsListedAndStaysWhileOneAfterTheOtherIsShown() throws Exception {
    Channel facebook = named(Channel.class, "Facebook Zekerhuis");
    desk.show(facebook);
    robot.settle();
    command("org.throughline.coherence.ui.impact");
    Tree tree = robot.byId(Tree.class, "impact.tree");
    robot.await("found", () -> tree.getItemCount() > 0);
    ChangeImpact headless = ChangeImpact.of(session.index(), line, List.of(facebook));
    String sentence = robot.byId(Label.class, "impact.sentence").getText();
    assertTrue(sentence.contains("Facebook Zekerhuis") && sentence.contains(String.valueOf(headless.count())), sentence);
    assertEquals(List.of(), new Inspection().nameless(tree.getParent()));
    pictures("impact", shell);
    TreeItem first = tree.getItem(tree.getItemCount() - 1).getItem(0);
    Event event = new Event();
    event.item = first;
    tree.notifyListeners(SWT.DefaultSelection, event);
    robot.settle();
    assertFalse(desk.shown().filter(facebook::equals).isPresent());
    assertEquals(sentence, robot.byId(Label.class, "impact.sentence").getText());
    command("org.throughline.coherence.ui.impact");
    robot.await("another one", () -> !sentence.equals(robot.byId(Label.class, "impact.sentence").getText()));
  }

  @Test
  void itFollowsTheChangesOfTheClient() throws Exception {
    Promise promise = named(Promise.class, "Snelle service");
    desk.show(promise);
    robot.settle();
    command("org.throughline.coherence.ui.impact");
    Tree tree = robot.byId(Tree.class, "impact.tree");
    robot.await("found", () -> tree.getItemCount() > 0);
    session.run(new org.throughline.core.DeleteElements(List.of(promise)));
    robot.await("gone", () -> robot.sees("impact.empty"));
    session.history().undo();
  }

  private void pictures(String name, Shell of) {
    String pictures = System.getProperty("throughline.pictures");
    if (pictures != null) {
      robot.picture(of, Path.of(pictures, name + ".png"));
    }
  }
}
