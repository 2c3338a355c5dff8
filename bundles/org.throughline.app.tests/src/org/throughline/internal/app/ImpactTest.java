package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.Line;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientSession;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.ui.Inspection;

/** What a change or a deletion would touch, told before it happens. */
class ImpactTest extends SampleStory {

  private ClientSession session;
  private Line line;

  @BeforeEach
  void theSample() {
    session = session();
    line = service(RuleCatalog.class).line();
  }

  private <T extends Element> T named(Class<T> type, String name) {
    return session.index().all(type).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
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
        picture(tree.getShell(), "delete-impact");
        for (Control each : robot.all(tree.getShell())) {
          if (each instanceof Button button && button != tree.getShell().getDefaultButton()) {
            button.notifyListeners(SWT.Selection, new Event());
            return;
          }
        }
      }
    });
    run("org.throughline.ui.delete");
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
    run("org.throughline.coherence.ui.impact");
    Tree tree = robot.byId(Tree.class, "impact.tree");
    robot.await("found", () -> tree.getItemCount() > 0);
    ChangeImpact headless = ChangeImpact.of(session.index(), line, List.of(facebook));
    String sentence = robot.byId(Label.class, "impact.sentence").getText();
    assertTrue(sentence.contains("Facebook Zekerhuis") && sentence.contains(String.valueOf(headless.count())), sentence);
    assertEquals(List.of(), new Inspection().nameless(tree.getParent()));
    picture(shell, "impact");
    TreeItem first = tree.getItem(tree.getItemCount() - 1).getItem(0);
    Event event = new Event();
    event.item = first;
    tree.notifyListeners(SWT.DefaultSelection, event);
    robot.settle();
    assertFalse(desk.shown().filter(facebook::equals).isPresent());
    assertEquals(sentence, robot.byId(Label.class, "impact.sentence").getText());
    run("org.throughline.coherence.ui.impact");
    robot.await("another one", () -> !sentence.equals(robot.byId(Label.class, "impact.sentence").getText()));
  }

  @Test
  void itFollowsTheChangesOfTheClient() throws Exception {
    Promise promise = named(Promise.class, "Snelle service");
    desk.show(promise);
    robot.settle();
    run("org.throughline.coherence.ui.impact");
    Tree tree = robot.byId(Tree.class, "impact.tree");
    robot.await("found", () -> tree.getItemCount() > 0);
    session.run(new org.throughline.core.DeleteElements(List.of(promise)));
    robot.await("gone", () -> robot.sees("impact.empty"));
    session.history().undo();
  }

}
