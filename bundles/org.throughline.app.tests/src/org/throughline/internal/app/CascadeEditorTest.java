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
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RenameElement;
import org.throughline.dna.cascade.KpiFigure;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.value.Quantity;
import org.throughline.picture.Box;
import org.throughline.sample.SampleClient;

/** Given a strategist with the objectives of the sample, they are put in order on the cascade. */
@ExtendWith(InTheWorkbench.class)
class CascadeEditorTest {

  @TempDir
  private Path folder;

  private StrategyStory story;

  @BeforeEach
  void theCascadeOfTheSample() {
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    story = new StrategyStory(client, "org.throughline.dna.ui.show.cascade", "cascade");
  }

  @AfterEach
  void close() {
    story.close();
  }

  private Objective objective(String begins) {
    return story.named(Objective.class, begins);
  }

  private void toggle(String id) {
    ToolItem item = story.robot.byId(ToolBar.class, "cascade.show." + id).getItem(0);
    item.setSelection(!item.getSelection());
    item.notifyListeners(SWT.Selection, new Event());
    story.robot.settle();
  }

  private boolean shows(ServiceStandard standard) {
    return story.scene.place(standard.getId()).isPresent();
  }

  @Test
  void anObjectiveDraggedOntoAnotherContributesToItUntilThatIsUndone() {
    Objective followers = objective("Marketing: 12.000 volgers");
    Objective answer = objective("Antwoord waar ze");
    story.drag(followers, answer, () -> story.says("Antwoord waar ze"));
    assertEquals(List.of(answer), followers.getContributesTo());
    story.robot.focus(story.canvas);
    story.robot.stroke("ctrl+z");
    assertEquals(List.of(), followers.getContributesTo());
    story.robot.stroke("ctrl+y");
    assertEquals(List.of(answer), followers.getContributesTo());
  }

  @Test
  void aLoopIsRefusedAndTheStatusLineSaysWhy() {
    Objective stay = objective("Klanten blijven bij ons");
    Objective answer = objective("Antwoord waar ze");
    story.drag(stay, answer, () -> story.says("contributes to") && story.says("already"));
    assertEquals(List.of(), stay.getContributesTo());
  }

  @Test
  void theKeyboardPutsAnObjectiveBelowTheNextOneAndRenamesIt() {
    Objective webcare = objective("Webcare: antwoord");
    List<Objective> before = List.copyOf(webcare.getContributesTo());
    story.desk.show(webcare);
    story.robot.settle();
    story.robot.focus(story.canvas);
    story.robot.stroke("alt+Down");
    assertFalse(before.equals(webcare.getContributesTo()), "it contributes to another");
    story.robot.stroke("ctrl+z");
    assertEquals(before, webcare.getContributesTo());
    String name = webcare.getName();
    story.robot.stroke("F2");
    story.robot.byId(Text.class, "cascade.edit");
    story.robot.key(SWT.CTRL, 'a');
    story.robot.type("webcare");
    story.robot.stroke("Return");
    assertEquals("webcare", webcare.getName());
    story.robot.focus(story.canvas);
    story.robot.stroke("ctrl+z");
    assertEquals(name, webcare.getName());
  }

  @Test
  void theLedgerBelowIsThatOfThePromiseOnTheLine() {
    story.click(objective("Antwoord waar ze").getId());
    ServiceStandard facebook = story.named(ServiceStandard.class, "Facebook beantwoord");
    story.robot.await("what was promised there", () -> shows(facebook));
    story.pictures("cascade");
    toggle("ledger");
    assertFalse(shows(facebook));
    toggle("ledger");
    story.click(facebook.getId());
    assertEquals(facebook, story.desk.shown().orElseThrow());
    assertEquals(List.of(facebook.getId()), story.scene.selection());
  }

  @Test
  void fewerLevelsShowFewerObjectivesAndTheTableSaysTheSame() throws Exception {
    int all = story.scene.content().rows().size();
    story.pick("cascade.show.levels", "Upper two");
    assertTrue(story.scene.place(objective("Webcare: antwoord").getId()).isEmpty());
    assertTrue(story.scene.content().rows().size() < all);
    story.pictures("cascade-levels");
    story.editor.asTable(true);
    story.robot.settle();
    Table table = story.robot.byId(Table.class, "cascade.table");
    assertEquals(story.scene.content().rows().size(), table.getItemCount());
    assertTrue(story.robot.byId(Tree.class, "cascade.outline").getItemCount() >= 2);
    story.editor.asTable(false);
    story.pick("cascade.show.levels", "All four");
    Path svg = folder.resolve("cascade.svg");
    assertTrue(story.editor.export(svg));
    assertTrue(Files.readString(svg).contains("Webcare"));
  }

  private void typeOver(String text) {
    story.robot.byId(Text.class, "cascade.edit");
    story.robot.key(SWT.CTRL, 'a');
    story.robot.type(text);
    story.robot.stroke("Return");
    story.robot.settle();
  }

  @Test
  void eachFigureOfAnIndicatorIsTypedOverWhereItStands() {
    Kpi kpi = objective("Klanten blijven").getKpis().getFirst();
    Quantity target = kpi.getTarget();
    String source = kpi.getSource();
    story.scene.fit();
    story.click(KpiFigure.TARGET.item(kpi));
    assertEquals(kpi, story.desk.shown().orElseThrow(), "its details are those of the indicator");
    Box box = story.place(KpiFigure.TARGET.item(kpi));
    story.robot.click(story.canvas, (int) box.middle(), (int) box.centre(), 2, SWT.NONE);
    typeOver("91");
    assertEquals(Quantity.parse("91 %"), kpi.getTarget());
    story.scene.select(List.of(KpiFigure.SOURCE.item(kpi)));
    story.robot.focus(story.canvas);
    story.robot.stroke("F2");
    typeOver("CRM");
    assertEquals("CRM", kpi.getSource());
    story.robot.focus(story.canvas);
    story.robot.stroke("Tab");
    assertEquals(List.of(KpiFigure.DUE.item(kpi)), story.scene.selection(), "the next figure in reading order");
    story.robot.stroke("Return");
    typeOver("some day");
    assertTrue(story.says("some day"), "the status line says what is not understood");
    story.robot.focus(story.canvas);
    story.robot.stroke("Delete");
    assertNull(kpi.getDue(), "the key takes the figure away, not the indicator");
    for (int each = 0; each < 3; each++) {
      story.robot.focus(story.canvas);
      story.robot.stroke("ctrl+z");
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
    story.editor.asTable(true);
    story.robot.settle();
    story.pictures("cascade-outline");
    Tree tree = story.robot.byId(Tree.class, "cascade.outline");
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
    assertEquals(kpi, story.desk.shown().orElseThrow());
    story.editor.asTable(false);
    assertEquals(List.of(kpi.getId()), story.scene.selection());
    story.desk.show(answer);
    story.editor.asTable(true);
    story.robot.settle();
    assertTrue(tree.getSelection()[0].getText().startsWith("Antwoord waar ze"), tree.getSelection()[0].getText());
    story.desk.run(new RenameElement(answer, "Antwoord meteen"));
    story.robot.await("the new name in the tree", () -> Stream.of(tree.getItems()).flatMap(each -> Stream.of(each.getItems()))
        .flatMap(each -> Stream.of(each.getItems())).anyMatch(each -> each.getText().startsWith("Antwoord meteen")));
    story.editor.asTable(false);
  }
}
