package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.Clients;
import org.throughline.core.NewClient;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.board.BoardCanvas;
import org.throughline.insight.board.BoardReading;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.picture.Item;
import org.throughline.picture.Scene;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Appearance;
import org.throughline.ui.LongWork;

/** Given the sample with conversations, the Insights board shows what they say, and every chart obeys one filter. */
class BoardEditorTest extends StrategyStory {

  private static final int ROWS = 240;
  private static final String BOARD = "org.throughline.insight.ui.board.open";

  /** What is being counted must not meet the next story. */
  @AfterEach
  void nothingIsCountedAnyMore() {
    page().closeAllEditors(false);
    robot.await("nothing is counted any more", () -> LongWork.jobs().running().isEmpty());
    page().hideView(page().findView("org.throughline.insight.ui.insights"));
    usualViews();
  }

  /** The first of the made-up conversations: as many as are read in a moment. */
  private void conversations() {
    Path whole = folder.resolve("whole.csv");
    Path file = folder.resolve("autumn.csv");
    service(SampleClient.class).writeConversations(whole);
    try {
      Files.write(file, Files.readAllLines(whole).subList(0, ROWS));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    LongWork.await("import", progress -> service(ConversationService.class).prepare(session(), file,
        new ImportOptions("Autumn 2026", "autumn.csv", DataOrigin.GENERATED, null), Set.of(), progress)).orElseThrow().apply();
  }

  private void board() {
    show(BOARD, "board");
    counted();
  }

  private void counted() {
    robot.await("everything is counted", () -> LongWork.jobs().running().isEmpty());
    robot.settle();
  }

  private Scene drawn() {
    return scene.content().scene();
  }

  private Map<String, String> figures() {
    Map<String, String> figures = new HashMap<>();
    drawn().items().stream().filter(each -> each.id().startsWith("figure:") && !each.id().equals("figure:cards"))
        .forEach(each -> figures.put(each.id(), each.value()));
    return figures;
  }

  private Item first(String begins) {
    return drawn().items().stream().filter(each -> each.id().startsWith(begins)).findFirst()
        .orElseThrow(() -> new AssertionError("Nothing on the board is " + begins));
  }

  @Test
  void oneFilterReachesEveryChartAndABarNarrowsIt() {
    conversations();
    board();
    Map<String, String> all = figures();
    assertTrue(all.keySet().containsAll(List.of(BoardCanvas.item(BoardReading.DAYS), BoardCanvas.item(BoardReading.HOURS),
        BoardCanvas.item(BoardReading.REPLIES), BoardCanvas.item(BoardReading.TOPICS))), all::toString);
    pictures("board");
    pick("board.show.channel", "WhatsApp");
    counted();
    Map<String, String> narrow = figures();
    all.forEach((figure, said) -> assertFalse(said.equals(narrow.get(figure)), figure + ": " + said));
    pick("board.show.channel", "All channels");
    counted();
    Item hour = first("week:");
    scene.select(List.of(hour.id()));
    robot.focus(canvas);
    robot.stroke("Return");
    counted();
    assertEquals(hour.name(), robot.byId(Combo.class, "board.show.time").getText());
    assertFalse(all.get(BoardCanvas.item(BoardReading.DAYS)).equals(figures().get(BoardCanvas.item(BoardReading.DAYS))));
    pictures("board-hour");
    pick("board.show.time", "All hours");
    counted();
    assertEquals(all, figures());
    Item topic = first("topic:");
    scene.select(List.of(topic.id()));
    robot.focus(canvas);
    robot.stroke("Return");
    counted();
    assertEquals(topic.name(), robot.byId(Combo.class, "board.show.topic").getText());
    Item peak = first("days:2026-09");
    scene.select(List.of(peak.id()));
    run("org.throughline.insight.ui.board.narrow");
    counted();
    assertEquals(peak.name(), robot.byId(Combo.class, "board.show.period").getText());
  }

  @Test
  @Tag("long")
  void itFitsASmallScreenInLightAndDark() {
    conversations();
    shell.setMaximized(false);
    var before = shell.getSize();
    shell.setSize(1024, 768);
    try {
      board();
      for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
        theme(look);
        assertTrue(drawn().width() <= Math.max(320, canvas.getClientArea().width) + 1, look + ": " + drawn().width());
        picture(shell, "board-1024-" + look.name().toLowerCase(Locale.ROOT));
      }
    } finally {
      shell.setSize(before);
    }
  }

  @Test
  void aClientWithoutAnythingSaysWhatToDo() {
    Path client = folder.resolve("bare");
    service(Clients.class).create(client, new NewClient("Bare", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"),
        Sector.INSURANCE)).close();
    open(client);
    run(BOARD);
    assertTrue(robot.byId(Button.class, "board.empty.next1").getText().startsWith("Import"));
  }

  @Test
  void theListLeadsToTheChartsAndTheCards() {
    conversations();
    run("org.throughline.insight.ui.insights");
    Tree tree = robot.byId(Tree.class, "insights.tree");
    robot.await("the import is listed", () -> tree.getItem(0).getItems().length > 0
        && List.of(tree.getItem(0).getItems()).stream().anyMatch(each -> each.getText(0).equals("Autumn 2026")));
    picture(shell, "insights-view");
    Text filter = robot.byId(Text.class, "insights.filter");
    filter.setText("When people");
    robot.settle();
    TreeItem found = tree.getItem(0).getItem(0);
    tree.setSelection(found);
    tree.notifyListeners(SWT.DefaultSelection, new Event());
    counted();
    show(BOARD, "board");
    filter.setText("");
    robot.settle();
    assertEquals(List.of(BoardCanvas.item(BoardReading.HOURS)), scene.selection());
    String card = first("figure:cards").id();
    assertTrue(drawn().item(card).isPresent());
  }
}
