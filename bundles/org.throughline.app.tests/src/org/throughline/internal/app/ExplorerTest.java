package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.throughline.core.ClientSession;
import org.throughline.core.RenameElement;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.Organisation;
import org.throughline.ui.ElementMarks;

/** What people do in the tree of the client. */
class ExplorerTest extends SampleStory {

  private Tree tree;

  @BeforeEach
  void theSampleIsOpen() {
    tree = robot.byId(Tree.class, "explorer.tree");
  }

  private Organisation organisation() {
    return session().client().getOrganisation();
  }

  private Channel channel(int index) {
    return organisation().getChannels().get(index);
  }

  private List<String> names() {
    return organisation().getChannels().stream().map(Element::getName).toList();
  }

  /** Waits; says where the keyboard is when it was in vain. */
  private void await(String what, BooleanSupplier condition) {
    try {
      robot.await(what, condition);
    } catch (AssertionError vain) {
      throw new AssertionError(vain.getMessage() + "; the keyboard is at " + shell.getDisplay().getFocusControl()
          + ", chosen is " + Stream.of(tree.getSelection()).map(TreeItem::getText).toList() + " of "
          + page().getActivePart().getTitle(), vain);
    }
  }

  /** Presses a key in the tree, whoever had the keyboard before. */
  private void press(int modifiers, int key) {
    robot.focus(tree);
    robot.key(modifiers, key);
  }

  private void choose(EObject element) {
    desk.show(element);
    robot.settle();
    robot.focus(tree);
  }

  private TreeItem item(Object node) {
    return find(tree.getItems(), node).orElseThrow(() -> new AssertionError("not in the tree: " + node));
  }

  private static Optional<TreeItem> find(TreeItem[] items, Object node) {
    return Stream.of(items).flatMap(item -> item.getData() == node ? Stream.of(item)
        : find(item.getItems(), node).stream()).findFirst();
  }

  @Test
  void aNameIsTypedInItsPlaceAndEscLeavesItAsItWas() {
    choose(channel(0));
    String before = channel(0).getName();
    press(0, SWT.F2);
    Text name = robot.byId(Text.class, "explorer.name");
    assertEquals(before, name.getText());
    robot.type("balie");
    robot.key(0, SWT.CR);
    await("renamed", () -> "balie".equals(channel(0).getName()));
    assertEquals("balie", item(channel(0)).getText());
    press(0, SWT.F2);
    await("the field for the name", () -> robot.sees("explorer.name"));
    robot.type("anders");
    robot.key(0, SWT.ESC);
    assertEquals("balie", channel(0).getName());
    assertFalse(robot.sees("explorer.name"));
  }

  @Test
  void insertMakesWhatFitsAndAsksForItsName() {
    choose(channel(0));
    tree.setSelection(item(channel(0)).getParentItem());
    Event event = new Event();
    event.item = item(channel(0)).getParentItem();
    tree.notifyListeners(SWT.Selection, event);
    robot.settle();
    int before = names().size();
    press(0, SWT.INSERT);
    await("a new channel", () -> names().size() == before + 1);
    robot.byId(Text.class, "explorer.name");
    robot.type("chat");
    robot.key(0, SWT.CR);
    await("named", () -> names().contains("chat"));
    press(SWT.CTRL, 'z');
    press(SWT.CTRL, 'z');
    await("undone", () -> names().size() == before);
  }

  @Test
  void copyAndPasteMakesADuplicateAndCutAndPasteMoves() {
    choose(channel(0));
    List<String> before = names();
    press(SWT.CTRL, 'c');
    press(SWT.CTRL, 'v');
    await("pasted", () -> names().size() == before.size() + 1);
    assertEquals(before.get(0) + " (2)", names().get(1));
    choose(channel(2));
    String moved = channel(2).getName();
    press(SWT.CTRL, 'x');
    choose(channel(0));
    press(SWT.CTRL, 'v');
    await("moved", () -> names().indexOf(moved) == 1);
    assertEquals(before.size() + 1, names().size());
  }

  @Test
  void deletingSaysWhatRefersToItAndIsOneStep() {
    EObject wanted = session().index().all(Channel.class).stream()
        .filter(each -> !session().index().referrers(each).isEmpty()).findFirst().orElseThrow();
    choose(wanted);
    int steps = session().history().done().size();
    confirm("delete.dependents");
    press(0, SWT.DEL);
    await("deleted", () -> desk.sessionOf(wanted).isEmpty());
    assertEquals(steps + 1, session().history().done().size());
    session().history().undo();
    assertSame(session(), desk.sessionOf(wanted).orElseThrow());
  }

  /** Says yes in the dialog that comes, once the list in it can be seen. */
  private void confirm(String list) {
    Display display = shell.getDisplay();
    display.timerExec(600, new Runnable() {
      @Override
      public void run() {
        if (!robot.sees(list)) {
          display.timerExec(300, this);
          return;
        }
        Tree dependents = robot.byId(Tree.class, list);
        assertTrue(dependents.getItemCount() > 0 && dependents.getItem(0).getItemCount() > 0);
        picture(dependents.getShell(), "explorer-delete");
        dependents.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
      }
    });
  }

  @Test
  void theFilterKeepsTheWayAndEscClearsIt() {
    String wanted = channel(1).getName();
    Text filter = robot.byId(Text.class, "explorer.filter");
    robot.focus(filter);
    filter.setText(wanted);
    await("found", () -> find(tree.getItems(), channel(1)).isPresent()
        && find(tree.getItems(), channel(0)).isEmpty());
    picture(shell, "explorer-filter");
    robot.key(0, SWT.ESC);
    await("all there again", () -> filter.getText().isEmpty() && tree.getItem(0).getItemCount() > 5);
  }

  @Test
  void whatIsCalledNothingIsSaidWhereTheHitsWouldBe() {
    Text filter = robot.byId(Text.class, "explorer.filter");
    robot.focus(filter);
    filter.setText("qqqzzz");
    await("nothing found", () -> robot.sees("explorer.filter.empty"));
    assertFalse(tree.isVisible());
    robot.key(0, SWT.CR);
    assertTrue(filter.isFocusControl(), "there is nothing to go to");
    picture(shell, "explorer-nothing");
    robot.press(robot.byId(Button.class, "explorer.filter.empty.clear"));
    await("all there again", () -> filter.getText().isEmpty() && tree.isVisible() && tree.getItem(0).getItemCount() > 5);
  }

  @Test
  void aNameThatIsCutIsReadInFullUnderThePointer() {
    String name = "A channel whose name nobody can read in full in a tree as narrow as this one is";
    session().run(new RenameElement(channel(0), name));
    choose(channel(0));
    Rectangle bounds = item(channel(0)).getBounds();
    robot.point(tree, bounds.x + 30, bounds.y + bounds.height / 2 - 2);
    robot.point(tree, bounds.x + 34, bounds.y + bounds.height / 2);
    await("the name in full", () -> Stream.of(shell.getDisplay().getShells()).filter(Shell::isVisible)
        .flatMap(each -> robot.all(each).stream()).anyMatch(each -> each instanceof Label label && name.equals(label.getText())
            || each instanceof CLabel text && name.equals(text.getText())));
    robot.point(tree, 5, tree.getClientArea().height - 5);
  }

  @Test
  void twoClientsStandBesideEachOtherAndThePastedCopyIsADuplicate() {
    Channel theirs = channel(0);
    ClientSession first = session();
    open(sample("Kusthuis"));
    ClientSession second = session();
    assertEquals(2, tree.getItemCount());
    assertSame(second, session());
    choose(theirs);
    assertSame(first, session());
    press(SWT.CTRL, 'c');
    choose(second.client().getOrganisation().getChannels().getFirst());
    int before = second.client().getOrganisation().getChannels().size();
    press(SWT.CTRL, 'v');
    await("pasted", () -> second.client().getOrganisation().getChannels().size() == before + 1);
    assertFalse(first.isDirty());
    second.client().eAllContents().forEachRemaining(each -> each.eCrossReferences().forEach(
        target -> assertSame(second.client(), EcoreUtil.getRootContainer(target))));
    picture(shell, "explorer-two");
  }

  @Test
  void aFileWithUnsavedChangesIsMarked() {
    choose(channel(0));
    assertFalse(tree.getItem(0).getText().startsWith("*"));
    press(0, SWT.F2);
    robot.byId(Text.class, "explorer.name");
    robot.type("nieuw");
    robot.key(0, SWT.CR);
    await("marked", () -> tree.getItem(0).getText().startsWith("*"));
    press(SWT.CTRL, 's');
    await("saved", () -> !tree.getItem(0).getText().startsWith("*"));
  }

  @Test
  void theHighestMarkBelowIsDrawnOnTheIcon() {
    choose(channel(1));
    Image plain = item(channel(1)).getImage();
    Channel marked = channel(1);
    BundleContext context = FrameworkUtil.getBundle(Application.class).getBundleContext();
    ServiceRegistration<ElementMarks> marks = context.registerService(ElementMarks.class, new ElementMarks() {

      @Override
      public Optional<Mark> mark(ClientSession session, EObject element) {
        return element == marked ? Optional.of(Mark.ERROR) : Optional.empty();
      }

      @Override
      public Optional<Mark> markBelow(ClientSession session, EObject element) {
        return EcoreUtil.isAncestor(element, marked) ? Optional.of(Mark.ERROR) : Optional.empty();
      }

      @Override
      public void addListener(Runnable listener) {
        // These marks stay.
      }

      @Override
      public void removeListener(Runnable listener) {
        // As above.
      }
    }, null);
    try {
      await("marked", () -> item(marked).getImage() != plain);
      picture(shell, "explorer-marks");
    } finally {
      marks.unregister();
    }
    await("not marked any more", () -> item(marked).getImage() == plain);
  }

  @Test
  void theContextMenuOffersWhatFits() {
    choose(channel(0));
    assertNotNull(tree.getMenu());
    tree.getMenu().notifyListeners(SWT.Show, new Event());
    List<String> entries = Stream.of(tree.getMenu().getItems()).map(each -> each.getText().replace("&", "")).toList();
    assertTrue(entries.stream().anyMatch(each -> each.startsWith("New")), entries.toString());
    assertTrue(entries.stream().anyMatch(each -> each.startsWith("Rename")), entries.toString());
    tree.getMenu().notifyListeners(SWT.Hide, new Event());
  }
}
