package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.throughline.insight.evidence.CardLinks;
import org.throughline.model.Element;
import org.throughline.model.Topic;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.MetricKind;
import org.throughline.picture.Box;
import org.throughline.ui.LongWork;
import org.throughline.ui.canvas.CanvasEditor;
import org.throughline.ui.canvas.SceneCanvas;

/**
 * A strategist imports what networks export, reads conversations, makes a card of what they say and ties it to what it is
 * evidence for. Comes late, as it drags.
 */
@Order(Integer.MAX_VALUE)
class InsightTalkTest extends SampleStory {

  private static final long PATIENCE = 25_000_000_000L;
  private static final String IMPORT = "org.throughline.insight.ui.import";

  @AfterEach
  void everythingIsRead() {
    robot.await("no work any more", () -> LongWork.jobs().running().isEmpty());
    LongWork.jobs().dismiss();
    usualViews();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Runs a command that opens dialogs, and does something with each of them as soon as a control of it is seen. */
  private void dialogs(Runnable command, Step... steps) {
    List<Throwable> failed = new ArrayList<>();
    long end = System.nanoTime() + PATIENCE;
    int[] next = new int[1];
    Runnable[] look = new Runnable[1];
    look[0] = () -> {
      if (next[0] >= steps.length) {
        return;
      }
      Step step = steps[next[0]];
      if (!robot.sees(step.seen) && System.nanoTime() < end) {
        shell.getDisplay().timerExec(50, look[0]);
        return;
      }
      next[0]++;
      if (next[0] < steps.length) {
        shell.getDisplay().timerExec(50, look[0]);
      }
      try {
        step.does.run();
      } catch (RuntimeException | AssertionError trouble) {
        failed.add(trouble);
        next[0] = steps.length;
        others().forEach(Shell::close);
      }
    };
    shell.getDisplay().timerExec(50, look[0]);
    command.run();
    try {
      robot.await("every dialog", () -> next[0] == steps.length && others().isEmpty() && LongWork.jobs().running().isEmpty());
    } catch (AssertionError late) {
      failed.add(late);
    } finally {
      next[0] = steps.length;
    }
    robot.settle();
    failed.forEach(each -> {
      throw new AssertionError(each);
    });
  }

  private record Step(String seen, Runnable does) {
  }

  private List<Shell> others() {
    return Arrays.stream(shell.getDisplay().getShells())
        .filter(each -> each != shell && each.isVisible() && !each.getText().isEmpty()).toList();
  }

  private void importing(Path file, Step... steps) {
    dialogs(() -> {
      try {
        service(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
            service(ICommandService.class).getCommand(IMPORT), Map.of(IMPORT + ".file", file.toString())), null);
      } catch (CommandException missing) {
        throw new AssertionError(missing);
      }
    }, steps);
  }

  private String words(Control root) {
    return robot.all(root).stream().filter(Label.class::isInstance).map(each -> ((Label) each).getText())
        .collect(Collectors.joining("\n"));
  }

  private String remarks() {
    return words(robot.byId(ScrolledComposite.class, "insight.import.remarks"));
  }

  private Button looked(String id) {
    Button button = robot.byId(Button.class, id);
    robot.await("the file to be looked at", () -> !remarks().contains("Being looked at"));
    return button;
  }

  private List<Dataset> datasets(DatasetKind kind) {
    return session().index().<Dataset>all(Dataset.class).stream().filter(each -> each.getKind() == kind).toList();
  }

  @Test
  void aDutchExportOfFacebookIsRecognisedItsTrapsAreToldAndTheReportHasTotals() throws IOException {
    Path file = file("berichten.csv", "Bericht-ID,Pagina-ID,Paginanaam,Titel,Beschrijving,Publicatietijdstip,Permalink,Berichttype,"
        + "Bereik,Weergaven,Reacties,Opmerkingen,Deelacties,\"Reacties, opmerkingen en deelacties\"",
        "122334455667701,104233445566778,Zekerhuis,,Wat te doen bij storm,03/04/2026 10:00,https://www.facebook.com/a,Foto,1200,1500,30,4,2,",
        "122334455667702,104233445566778,Zekerhuis,,Tips,03/05/2026 11:30,https://www.facebook.com/b,Foto,,900,12,1,0,",
        "Totaal,,,,,,,,2000,2400,42,5,2,");
    int before = datasets(DatasetKind.OWN_POSTS).size();
    importing(file, new Step("insight.import.do", () -> {
      Button ok = looked("insight.import.do");
      Table files = robot.byId(Table.class, "insight.import.files");
      assertTrue(files.getItem(0).getText(1).contains("Meta"), files.getItem(0).getText(1));
      String told = remarks();
      assertTrue(told.contains("Take care") && told.contains("total") && told.contains("blank"), told);
      Table columns = robot.byId(Table.class, "insight.import.columns");
      assertEquals(14, columns.getItemCount());
      assertTrue(robot.byId(Combo.class, "insight.import.zone").isEnabled() && robot.byId(Combo.class, "insight.import.dates").isEnabled()
          && robot.byId(Combo.class, "insight.import.becomes").isEnabled(), "what the file does not tell can be said");
      robot.settle();
      picture(ok.getShell(), "insight-import");
      assertTrue(ok.isEnabled(), told);
      robot.press(ok);
    }), new Step("insight.report.close", () -> {
      Button close = robot.byId(Button.class, "insight.report.close");
      Table totals = robot.byId(Table.class, "insight.report.totals");
      List<String> views = Arrays.stream(totals.getItems()).filter(each -> each.getText(0).equals("Weergaven"))
          .map(each -> each.getText(1)).toList();
      assertEquals(List.of("2,400"), views);
      robot.settle();
      picture(close.getShell(), "insight-report");
      robot.press(close);
    }));
    assertEquals(before + 1, datasets(DatasetKind.OWN_POSTS).size());
    assertFalse(session().isDirty(), "it is saved");
    importing(file, new Step("insight.import.do", () -> {
      Button ok = looked("insight.import.do");
      assertTrue(remarks().contains("Imported already"), remarks());
      assertFalse(ok.isEnabled());
      ok.getShell().close();
    }));
    assertEquals(before + 1, datasets(DatasetKind.OWN_POSTS).size());
  }

  @Test
  void conversationsAreImportedAndReadAndACardIsMadeOfThem() throws IOException {
    List<String> lines = new ArrayList<>(List.of("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text"));
    for (int i = 0; i < 40; i++) {
      String day = "2020-12-%02dT".formatted(1 + i % 20);
      lines.add("k%d,k%dq,,zekerhuis,inbound,piet%d,%s18:%02d:00Z,Am I covered for water %d?".formatted(i, i, i, day, i, i));
      lines.add("k%d,k%da,k%dq,zekerhuis,outbound,zekerhuis,%s20:%02d:00Z,You are covered.".formatted(i, i, i, day, i));
    }
    Path file = file("gesprekken.csv", lines.toArray(String[]::new));
    int before = datasets(DatasetKind.CONVERSATIONS).size();
    importing(file, new Step("insight.import.do", () -> {
      Button ok = looked("insight.import.do");
      assertTrue(remarks().contains("40 conversations"), remarks());
      robot.press(ok);
    }), new Step("insight.report.close", () -> robot.press(robot.byId(Button.class, "insight.report.close"))));
    assertEquals(before + 1, datasets(DatasetKind.CONVERSATIONS).size());
    run("org.throughline.insight.ui.conversations.show");
    Table table = robot.byId(Table.class, "talk.table");
    robot.await("all conversations", () -> table.getItemCount() >= 40);
    table.getColumn(0).notifyListeners(SWT.Selection, new Event());
    robot.await("the earliest conversation", () -> table.getItem(0).getText(0).contains("1 Dec"));
    assertEquals("2 h", table.getItem(0).getText(3));
    Canvas canvas = robot.byId(Canvas.class, "talk.canvas");
    Button card = robot.byId(Button.class, "talk.card");
    robot.await("the conversation to be read", card::isEnabled);
    robot.focus(canvas);
    picture(shell, "insight-conversations");
    int cards = session().index().<InsightCard>all(InsightCard.class).size();
    dialogs(() -> robot.press(card), new Step("card.do", () -> {
      Button make = robot.byId(Button.class, "card.do");
      assertFalse(make.isEnabled(), "nothing is claimed yet");
      robot.byId(Text.class, "card.claim").setText("Whoever asks about water waits two hours.");
      robot.await("the figure", () -> make.isEnabled());
      assertTrue(robot.byId(Label.class, "card.figure").getText().contains("95%"), robot.byId(Label.class, "card.figure").getText());
      picture(make.getShell(), "insight-card");
      robot.press(make);
    }));
    List<InsightCard> all = session().index().<InsightCard>all(InsightCard.class);
    assertEquals(cards + 1, all.size());
    InsightCard made = all.stream().filter(each -> "Whoever asks about water waits two hours.".equals(each.getClaim())).findFirst()
        .orElseThrow();
    assertTrue(made.getN() > 0 && made.getQuotes().size() == 1 && made.getQuotes().getFirst().getText().contains("covered for water"));
    aQuoteAndAChartAreDraggedOntoATopic(canvas, made);
  }

  /** Words that are on a card already tie that card; of a chart a card is made, and both are one step. */
  private void aQuoteAndAChartAreDraggedOntoATopic(Canvas words, InsightCard made) {
    Topic topic = session().client().getOrganisation().getTopics().getFirst();
    desk.show(topic);
    robot.settle();
    Tree tree = robot.byId(Tree.class, "explorer.tree");
    Rectangle place = item(tree.getItems(), topic).getBounds();
    Point end = tree.toDisplay(place.x + 10, place.y + place.height / 2);
    robot.focus(words);
    robot.drag(words.toDisplay(60, 90), end);
    robot.await("the card with these words is tied", () -> CardLinks.isLinked(made, topic));
    int cards = session().index().<InsightCard>all(InsightCard.class).size();
    run("org.throughline.insight.ui.board.open");
    robot.await("everything is counted", () -> LongWork.jobs().running().isEmpty());
    SceneCanvas board = ((CanvasEditor) page().getActiveEditor()).canvas();
    Box chart = board.place("figure:messages-per-day").orElseThrow();
    picture(shell, "insight-drag");
    dialogs(() -> robot.drag(board.control().toDisplay((int) chart.x() + 20, (int) chart.y() + 14), end), new Step("card.do", () -> {
      Button make = robot.byId(Button.class, "card.do");
      assertTrue(robot.byId(Label.class, "card.for").getText().contains(String.valueOf(topic.getName())));
      robot.byId(Text.class, "card.claim").setText("People ask about water most.");
      robot.await("the figure", make::isEnabled);
      robot.press(make);
    }));
    List<InsightCard> all = session().index().<InsightCard>all(InsightCard.class);
    InsightCard of = all.stream().filter(each -> "People ask about water most.".equals(each.getClaim())).findFirst().orElseThrow();
    assertEquals(MetricKind.VOLUME, of.getQuery().getMetric());
    assertTrue(CardLinks.isLinked(of, topic));
    assertEquals(cards + 1, all.size());
    session().history().undo();
    assertEquals(cards, session().index().<InsightCard>all(InsightCard.class).size(), "card and link are one step");
    page().closeAllEditors(false);
  }

  private static TreeItem item(TreeItem[] items, Object node) {
    return Stream.of(items).map(each -> each.getData() == node ? each : item(each.getItems(), node))
        .filter(each -> each != null).findFirst().orElse(null);
  }

  @Test
  void aCardIsDraggedOntoATopicInTheTreeAndIsEvidenceForItUntilThatIsUndone() {
    Topic topic = session().client().getOrganisation().getTopics().getLast();
    InsightCard card = session().index().<InsightCard>all(InsightCard.class).stream()
        .filter(each -> !CardLinks.isLinked(each, topic)).findFirst().orElseThrow();
    Tree tree = robot.byId(Tree.class, "explorer.tree");
    desk.show(topic);
    robot.settle();
    desk.show(card);
    robot.settle();
    robot.focus(tree);
    TreeItem from = item(tree.getItems(), card);
    // The topic is brought beside the card: what lies between is folded together.
    for (TreeItem each : tree.getItems()[0].getItems()) {
      if (item(each.getItems(), card) == null && item(each.getItems(), topic) == null) {
        each.setExpanded(false);
      }
    }
    TreeItem to = item(tree.getItems(), topic);
    // Not at the upper edge, where a tree scrolls below what is held there.
    tree.setTopItem(to.getParentItem().getItem(to.getParentItem().getItemCount() - 5));
    robot.settle();
    Rectangle start = from.getBounds();
    Rectangle end = to.getBounds();
    Point begin = tree.toDisplay(start.x + 10, start.y + start.height / 2);
    assertTrue(start.y > 0 && start.y + start.height <= tree.getClientArea().height, "the card is seen: " + start);
    robot.drag(begin, tree.toDisplay(end.x + 10, end.y + end.height / 2));
    robot.await("tied", () -> CardLinks.isLinked(card, topic));
    robot.stroke("ctrl+z");
    robot.await("untied", () -> !CardLinks.isLinked(card, topic));
    desk.show(card);
    dialogs(() -> run("org.throughline.insight.ui.link"), new Step("insight.link.do", () -> {
      Text find = robot.byId(Text.class, "insight.link.find");
      find.setText(String.valueOf(((Element) topic).getName()));
      find.notifyListeners(SWT.Modify, new Event());
      Table elements = robot.byId(Table.class, "insight.link.elements");
      robot.settle();
      for (int i = 0; i < elements.getItemCount(); i++) {
        if (elements.getItem(i).getText(1).equals("Topic")) {
          elements.setSelection(i);
        }
      }
      robot.press(robot.byId(Button.class, "insight.link.do"));
    }));
    assertTrue(CardLinks.isLinked(card, topic));
  }
}
