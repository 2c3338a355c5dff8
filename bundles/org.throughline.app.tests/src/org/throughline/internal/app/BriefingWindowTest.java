package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.DeleteElements;
import org.throughline.core.SetFeature;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.Section;
import org.throughline.ui.Appearance;
import org.throughline.ui.LongWork;

/** Given the sample, a briefing is written, looked at with the eyes of its reader, and sent out. */
class BriefingWindowTest extends StrategyStory {

  /** Formats for which a briefing may tell nothing. */
  private static final Set<String> LEFT_OUT = Set.of("ICS", "VCF");

  private static final String EXPORT = "org.throughline.briefing.ui.export";
  private static final String OPEN = "org.throughline.briefing.ui.open";

  @AfterEach
  void theUsualPerspective() {
    robot.await("nothing is written any more", () -> LongWork.jobs().running().isEmpty());
    page().closeAllEditors(false);
    page().setPerspective(page().getWorkbenchWindow().getWorkbench().getPerspectiveRegistry()
        .findPerspectiveWithId(StrategyPerspective.ID));
    robot.settle();
  }

  /** Shows the briefing of the winter campaign, and answers its element. */
  private Briefing brief() {
    Briefing briefing = session().index().<Briefing>all(Briefing.class).stream()
        .filter(it -> it.getState() != BriefingState.CLOSED).findFirst().orElseThrow();
    desk.show(briefing);
    run(OPEN);
    return briefing;
  }

  private int edition() {
    return robot.byId(Canvas.class, "brief.preview.pages").getData("edition") instanceof Integer edition ? edition : 0;
  }

  private void ready() {
    robot.await("the pages are there", () -> edition() > 0);
  }

  @Test
  void sectionsAreWrittenFilledAndPutInOrderAndEachStepIsUndone() {
    Briefing briefing = brief();
    Tree tree = robot.byId(Tree.class, "brief.sections");
    List<Section> before = List.copyOf(briefing.getSections());
    assertEquals(before.size(), tree.getItemCount());
    tree.setSelection(tree.getItem(1));
    tree.notifyListeners(SWT.Selection, new Event());
    robot.settle();
    robot.press(robot.byId(Button.class, "brief.sections.up"));
    assertEquals(List.of(before.get(1), before.get(0)), briefing.getSections().subList(0, 2));
    robot.focus(tree);
    robot.stroke("alt+Down");
    robot.await("it is back in its place", () -> briefing.getSections().equals(before));
    Text words = robot.byId(Text.class, "brief.section.words");
    robot.focus(words);
    words.setText("Only **we** know this.");
    robot.settle();
    assertEquals("Only **we** know this.", before.get(1).getOwnWords());
    Combo filled = robot.byId(Combo.class, "brief.section.filled");
    String was = String.valueOf(before.get(1).getContribution());
    filled.select(3);
    filled.notifyListeners(SWT.Selection, new Event());
    robot.settle();
    assertNotEquals(was, String.valueOf(before.get(1).getContribution()));
    session().history().undo();
    robot.settle();
    assertEquals(was, String.valueOf(before.get(1).getContribution()));
    robot.await("the score is known", () -> !robot.byId(Label.class, "brief.lint.score").getText().equals("–"));
    assertTrue(robot.byId(Table.class, "brief.lint.table").getItemCount() > 5);
    pictures("briefing");
  }

  @Test
  void thePagesFollowEveryChangeAndEveryReader() {
    Briefing briefing = brief();
    ready();
    Canvas pages = robot.byId(Canvas.class, "brief.preview.pages");
    assertTrue(String.valueOf(pages.getData("name")).startsWith("Page 1 of "), String.valueOf(pages.getData("name")));
    for (String thought : List.of("Another thought", "A better thought", "Quite another thought")) {
      int old = edition();
      session().run(new SetFeature(briefing, BriefingPackage.Literals.BRIEFING__PROPOSITION, thought));
      robot.await("the changed pages are there", () -> edition() > old);
    }
    robot.press(toggle("brief.preview.text", true));
    robot.await("the words of the page", () -> robot.byId(Text.class, "brief.preview.words").getText()
        .replaceAll("\\s+", " ").contains("Quite another thought"));
    robot.press(toggle("brief.preview.text", false));
    robot.focus(pages);
    robot.stroke("Next");
    robot.await("the second page", () -> String.valueOf(pages.getData("name")).startsWith("Page 2 of "));
    ready();
    int mine = edition();
    pick("brief.preview.reader", "As the agency");
    robot.await("the pages for other eyes", () -> edition() > mine);
    pick("brief.preview.language", "Swedish");
    robot.stroke("End");
    robot.await("the last pages", () -> edition() > 0);
    assertTrue((Long) pages.getData("pixels") <= 12_000_000, String.valueOf(pages.getData("pixels")));
    pictures("briefing-pages");
  }

  private Button toggle(String id, boolean on) {
    Button button = robot.byId(Button.class, id);
    button.setSelection(on);
    return button;
  }

  @Test
  void everyFormatIsWrittenAndSaysHowItWent() {
    Set<String> named = brief().getFormats().stream().map(it -> it.getName().toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
    Path out = folder.resolve("out");
    inDialog(EXPORT, "brief.export.results", () -> {
      assertEquals(named, formats().filter(Button::getSelection).map(Button::getText).collect(Collectors.toSet()));
      formats().filter(it -> !it.getSelection()).forEach(robot::press);
      robot.byId(Text.class, "brief.export.folder").setText(out.toString());
      Table results = robot.byId(Table.class, "brief.export.results");
      robot.press(robot.byId(Button.class, "brief.export.do"));
      robot.await("each format is over", () -> results.getItemCount() > 1
          && Stream.of(results.getItems()).allMatch(it -> it.getData() != null));
      robot.await("the folder can be opened", () -> robot.byId(Button.class, "brief.export.open").isEnabled());
      for (TableItem each : results.getItems()) {
        boolean maybeNothingToTell = LEFT_OUT.contains(each.getText(0)) && each.getImage() == null;
        assertTrue(each.getData() instanceof Path file ? Files.exists(file) : maybeNothingToTell,
            each.getText(0) + ": " + each.getText(1));
      }
      picture(results.getShell(), "briefing-export");
      results.getShell().close();
    });
    assertTrue(written(out, "zekerhuis-.*-agency-.*\\.pdf"));
  }

  private static boolean written(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(it -> it.getFileName().toString().matches(name));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Stream<Button> formats() {
    return robot.all(robot.byId(Table.class, "brief.export.results").getShell()).stream()
        .filter(it -> String.valueOf(it.getData("id")).startsWith("brief.export.format.")).map(Button.class::cast);
  }

  @Test
  void aClientWithoutABriefingIsWrittenWhole() {
    session().run(new DeleteElements(List.copyOf(session().index().<Briefing>all(Briefing.class))));
    Path out = folder.resolve("whole");
    inDialog(EXPORT, "brief.export.results", () -> {
      assertTrue(formats().allMatch(Button::getSelection), "nothing says what it is handed over in");
      formats().filter(it -> !it.getText().equals("HTML")).forEach(robot::press);
      robot.byId(Text.class, "brief.export.folder").setText(out.toString());
      robot.press(robot.byId(Button.class, "brief.export.do"));
      robot.await("it is written", () -> robot.byId(Button.class, "brief.export.open").isEnabled());
      robot.byId(Table.class, "brief.export.results").getShell().close();
    });
    assertTrue(written(out, "zekerhuis-briefing-.*\\.html"));
  }

  @Test
  void whatWentOutIsKeptAndChangesSinceAreToldInWords() {
    Briefing briefing = brief();
    int issues = briefing.getIssues().size();
    inDialog("org.throughline.briefing.ui.issue", "brief.issue.summary",
        () -> robot.press(robot.byId(Button.class, "brief.issue.do")));
    robot.await("it is issued", () -> briefing.getIssues().size() == issues + 1);
    session().run(new SetFeature(briefing,
        BriefingPackage.Literals.BRIEFING__PROPOSITION, "Quite another thought"));
    inDialog("org.throughline.briefing.ui.changes", "brief.changes.told", () -> {
      Text told = robot.byId(Text.class, "brief.changes.told");
      robot.await("the change in words", () -> told.getText().contains("Quite another thought"));
      picture(told.getShell(), "briefing-changes");
      told.getShell().close();
    });
    assertEquals(issues + 1, briefing.getIssues().size());
  }

  @Test
  void aSmallScreenHasRoomForAllOfIt() {
    shell.setMaximized(false);
    var before = shell.getSize();
    shell.setSize(1024, 768);
    try {
      brief();
      ready();
      for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
        theme(look);
        ready();
        picture(shell, "briefing-1024-" + look.name().toLowerCase(Locale.ROOT));
      }
      for (String each : List.of("brief.sections.up", "brief.tool.remarks", "brief.section.pick", "brief.lint.table", "brief.preview.fit")) {
        var control = robot.byId(Control.class, each);
        var area = control.getParent().getClientArea();
        assertFalse(control.getBounds().intersection(area).isEmpty(), each + " is out of sight");
        assertTrue(control.getBounds().x + control.getBounds().width <= area.width + 1, each + " is cut off");
      }
    } finally {
      shell.setSize(before);
    }
  }

  @Test
  void aTemplateStartsABriefing() {
    brief();
    int count = session().index().<Briefing>all(Briefing.class).size();
    inDialog("org.throughline.briefing.ui.new", "brief.new.name", () -> {
      robot.byId(Combo.class, "brief.new.template").select(1);
      robot.byId(Combo.class, "brief.new.template").notifyListeners(SWT.Selection, new Event());
      robot.byId(Text.class, "brief.new.name").setText("Spring 2027");
      Button start = robot.byId(Button.class, "brief.new.do");
      picture(start.getShell(), "briefing-new");
      robot.press(start);
    });
    robot.await("it is listed", () -> session().index().<Briefing>all(Briefing.class).size() == count + 1);
    assertEquals("Spring 2027", robot.byId(Label.class, "brief.name").getText());
    Table list = robot.byId(Table.class, "briefs.table");
    assertTrue(Stream.of(list.getItems()).anyMatch(it -> it.getText().equals("Spring 2027")));
  }
}
