package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.RenameElement;
import org.throughline.dna.cascade.KpiFigure;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.value.Quantity;
import org.throughline.picture.Box;

/** Given a strategist with the objectives of the sample, they are put in order on the cascade. */
class CascadeEditorTest extends StrategyStory {

  @BeforeEach
  void theCascadeOfTheSample() {
    show("org.throughline.dna.ui.show.cascade", "cascade");
  }

  private Objective objective(String begins) {
    return named(Objective.class, begins);
  }

  private void toggle(String id) {
    ToolItem item = robot.byId(ToolBar.class, "cascade.show." + id).getItem(0);
    item.setSelection(!item.getSelection());
    item.notifyListeners(SWT.Selection, new Event());
    robot.settle();
  }

  private boolean shows(ServiceStandard standard) {
    return scene.place(standard.getId()).isPresent();
  }

  @Test
  void anObjectiveDraggedOntoAnotherContributesToItUntilThatIsUndone() {
    Objective followers = objective("Marketing: 12.000 volgers");
    Objective answer = objective("Antwoord waar ze");
    drag(followers, answer, () -> says("Antwoord waar ze"));
    assertEquals(List.of(answer), followers.getContributesTo());
    robot.focus(canvas);
    robot.stroke("ctrl+z");
    assertEquals(List.of(), followers.getContributesTo());
    robot.stroke("ctrl+y");
    assertEquals(List.of(answer), followers.getContributesTo());
  }

  @Test
  void aLoopIsRefusedAndTheStatusLineSaysWhy() {
    Objective stay = objective("Klanten blijven bij ons");
    Objective answer = objective("Antwoord waar ze");
    drag(stay, answer, () -> says("contributes to") && says("already"));
    assertEquals(List.of(), stay.getContributesTo());
  }

  @Test
  void theKeyboardPutsAnObjectiveBelowTheNextOneAndRenamesIt() {
    Objective webcare = objective("Webcare: antwoord");
    List<Objective> before = List.copyOf(webcare.getContributesTo());
    desk.show(webcare);
    robot.settle();
    robot.focus(canvas);
    robot.stroke("alt+Down");
    assertFalse(before.equals(webcare.getContributesTo()), "it contributes to another");
    robot.stroke("ctrl+z");
    assertEquals(before, webcare.getContributesTo());
    String name = webcare.getName();
    robot.stroke("F2");
    robot.byId(Text.class, "cascade.edit");
    robot.key(SWT.CTRL, 'a');
    robot.type("webcare");
    robot.stroke("Return");
    assertEquals("webcare", webcare.getName());
    robot.focus(canvas);
    robot.stroke("ctrl+z");
    assertEquals(name, webcare.getName());
  }

  @Test
  void theLedgerBelowIsThatOfThePromiseOnTheLine() {
    click(objective("Antwoord waar ze").getId());
    ServiceStandard facebook = named(ServiceStandard.class, "Facebook beantwoord");
    robot.await("what was promised there", () -> shows(facebook));
    pictures("cascade");
    toggle("ledger");
    assertFalse(shows(facebook));
    toggle("ledger");
    click(facebook.getId());
    assertEquals(facebook, desk.shown().orElseThrow());
    assertEquals(List.of(facebook.getId()), scene.selection());
  }

  @Test
  void fewerLevelsShowFewerObjectivesAndTheTableSaysTheSame() throws Exception {
    int all = scene.content().rows().size();
    pick("cascade.show.levels", "Upper two");
    assertTrue(scene.place(objective("Webcare: antwoord").getId()).isEmpty());
    assertTrue(scene.content().rows().size() < all);
    pictures("cascade-levels");
    editor.asTable(true);
    robot.settle();
    Table table = robot.byId(Table.class, "cascade.table");
    assertEquals(scene.content().rows().size(), table.getItemCount());
    assertTrue(robot.byId(Tree.class, "cascade.outline").getItemCount() >= 2);
    editor.asTable(false);
    pick("cascade.show.levels", "All four");
    Path svg = folder.resolve("cascade.svg");
    assertTrue(editor.export(svg));
    assertTrue(Files.readString(svg).contains("Webcare"));
  }

  private void typeOver(String text) {
    robot.byId(Text.class, "cascade.edit");
    robot.key(SWT.CTRL, 'a');
    robot.type(text);
    robot.stroke("Return");
    robot.settle();
  }

  @Test
  void eachFigureOfAnIndicatorIsTypedOverWhereItStands() {
    Kpi kpi = objective("Klanten blijven").getKpis().getFirst();
    Quantity target = kpi.getTarget();
    String source = kpi.getSource();
    scene.fit();
    click(KpiFigure.TARGET.item(kpi));
    assertEquals(kpi, desk.shown().orElseThrow(), "its details are those of the indicator");
    Box box = place(KpiFigure.TARGET.item(kpi));
    robot.click(canvas, (int) box.middle(), (int) box.centre(), 2, SWT.NONE);
    typeOver("91");
    assertEquals(Quantity.parse("91 %"), kpi.getTarget());
    scene.select(List.of(KpiFigure.SOURCE.item(kpi)));
    robot.focus(canvas);
    robot.stroke("F2");
    typeOver("CRM");
    assertEquals("CRM", kpi.getSource());
    robot.focus(canvas);
    robot.stroke("Tab");
    assertEquals(List.of(KpiFigure.DUE.item(kpi)), scene.selection(), "the next figure in reading order");
    robot.stroke("Return");
    typeOver("some day");
    assertTrue(says("some day"), "the status line says what is not understood");
    robot.focus(canvas);
    robot.stroke("Delete");
    assertNull(kpi.getDue(), "the key takes the figure away, not the indicator");
    for (int each = 0; each < 3; each++) {
      robot.focus(canvas);
      robot.stroke("ctrl+z");
    }
    assertEquals(target, kpi.getTarget());
    assertEquals(source, kpi.getSource());
    assertTrue(kpi.getDue() != null);
  }

  private static TreeItem line(TreeItem[] items, String begins) {
    return Stream.of(items).filter(each -> each.getText().startsWith(begins)).findFirst().orElseThrow(
        () -> new AssertionError("No line begins with " + begins + ": " + Stream.of(items).map(TreeItem::getText).toList()));
  }

  @Test
  void theOutlineIsTheTreeAndGoesWithThePicture() {
    Objective answer = objective("Antwoord waar ze");
    Kpi kpi = answer.getKpis().getFirst();
    editor.asTable(true);
    robot.settle();
    pictures("cascade-outline");
    Tree tree = robot.byId(Tree.class, "cascade.outline");
    TreeItem top = line(tree.getItems(), "Klanten blijven bij ons");
    TreeItem first = line(top.getItems(), "Eerste keus voor snelle hulp");
    TreeItem line = line(first.getItems(), "Antwoord waar ze");
    assertTrue(line(top.getItems(), "Behoud van klanten").getItemCount() == 4, "an indicator with its figures");
    assertTrue(first.getExpanded() && line.getExpanded());
    TreeItem below = line(line.getItems(), kpi.getName());
    tree.select(below);
    Event event = new Event();
    event.item = below;
    tree.notifyListeners(SWT.Selection, event);
    assertEquals(kpi, desk.shown().orElseThrow());
    editor.asTable(false);
    assertEquals(List.of(kpi.getId()), scene.selection());
    desk.show(answer);
    editor.asTable(true);
    robot.settle();
    assertTrue(tree.getSelection()[0].getText().startsWith("Antwoord waar ze"), tree.getSelection()[0].getText());
    desk.run(new RenameElement(answer, "Antwoord meteen"));
    robot.await("the new name in the tree", () -> Stream.of(tree.getItems()).flatMap(each -> Stream.of(each.getItems()))
        .flatMap(each -> Stream.of(each.getItems())).anyMatch(each -> each.getText().startsWith("Antwoord meteen")));
    editor.asTable(false);
  }
}
