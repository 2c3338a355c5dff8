package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ServiceStandard;
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
}
