package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Throughline;
import org.throughline.core.ClientSession;
import org.throughline.model.Element;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.model.journey.Touchpoint;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.Choice;
import org.throughline.testkit.ui.Inspection;
import org.throughline.ui.Appearance;
import org.throughline.ui.canvas.SceneCanvas;

/** The stories of the line, told on the sample. */
class ThroughlineViewTest extends SampleStory {

  private static final String VIEW = "org.throughline.coherence.ui.line";

  private ClientSession session;
  private Throughline throughline;
  private SceneCanvas line;
  private Canvas canvas;

  @BeforeEach
  void theSampleAndItsLine() throws Exception {
    session = session();
    throughline = new Throughline(session.index(), service(RuleCatalog.class).line());
    IViewPart view = page().showView(VIEW);
    desk.show(named(Promise.class, "Snelle service"));
    robot.settle();
    line = (SceneCanvas) view.getClass().getMethod("canvas").invoke(view);
    canvas = robot.byId(Canvas.class, "line.canvas");
  }

  @AfterEach
  void asAPicture() {
    if (robot.sees("line.list")) {
      command("line.list");
    }
  }

  private <T extends Element> T named(Class<T> type, String name) {
    return session.index().all(type).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private void command(String id) {
    run("org.throughline.coherence.ui." + id);
  }

  private Scene scene() {
    return line.content().scene();
  }

  private EObject shown() {
    return desk.shown().orElseThrow();
  }

  private void click(String item) {
    line.select(List.of(item));
    Box box = line.place(item).orElseThrow();
    robot.click(canvas, (int) box.x() + 60, (int) box.centre(), 1, SWT.NONE);
    robot.settle();
  }

  private String group(String part) {
    return scene().items().stream().map(Item::id).filter(id -> id.startsWith("group/") && id.contains(part)).findFirst()
        .orElseThrow();
  }

  @Test
  void theStationsAreThoseOfTheHeadlessTraceAndTheStoryStandsBelow() throws Exception {
    Promise promise = named(Promise.class, "Snelle service");
    Set<EObject> traced = new HashSet<>(throughline.above(promise, 9).elements());
    traced.addAll(throughline.below(promise, 3).elements());
    traced.add(promise);
    for (Item item : scene().items()) {
      session.index().byId(item.id()).ifPresent(each -> assertTrue(traced.contains(each), item.name()));
    }
    assertTrue(scene().item(promise.getId()).orElseThrow().value().contains(
        Locale.getDefault().getLanguage().equals("nl") ? "gekozen" : ""), "the promise is on it");
    long touchpoints = throughline.below(promise, 3).elements().stream().filter(Touchpoint.class::isInstance).count();
    assertTrue(scene().item(group("Touchpoint")).orElseThrow().name().startsWith(String.valueOf(touchpoints)));
    assertEquals(throughline.story(promise).sentence().in(Locale.getDefault()),
        robot.byId(StyledText.class, "line.story").getText());
    assertEquals(List.of(), new Inspection().nameless(canvas.getParent().getParent()));
    picture(shell, "line");
    command("line.whole");
    assertTrue(scene().item("rest").isEmpty(), "every kind has a station");
    picture(shell, "line-whole");
    command("line.whole");
    dark("line-dark");
  }

  @Test
  void keysGoUpAndComeBackDown() {
    robot.focus(canvas);
    robot.stroke("alt+Prior");
    EObject above = shown();
    assertTrue(throughline.above(named(Promise.class, "Snelle service"), 1).elements().contains(above));
    robot.stroke("alt+Next");
    assertEquals(named(Promise.class, "Snelle service"), shown());
    robot.stroke("alt+Next");
    assertTrue(throughline.below(named(Promise.class, "Snelle service"), 3).elements().contains(shown()));
  }

  @Test
  void pinnedItStaysWhileSomethingElseIsShown() throws Exception {
    String before = scene().title();
    command("line.pin");
    desk.show(named(Trait.class, "Nabij"));
    robot.settle();
    assertEquals(before, scene().title());
    command("line.pin");
    assertTrue(scene().title().contains("Nabij"));
  }

  @Test
  void aFoldedStationUnfoldsAndWhatIsClickedIsShownEverywhere() {
    String touchpoints = group("Touchpoint");
    int folded = scene().items().size();
    click(touchpoints);
    assertTrue(scene().items().size() > folded + 5, "its elements are there");
    Touchpoint first = session.index().all(Touchpoint.class).stream()
        .filter(each -> scene().item(each.getId()).isPresent()).findFirst().orElseThrow();
    picture(shell, "line-unfolded");
    click(first.getId());
    assertEquals(first, shown());
    robot.await("its own line", () -> scene().title().contains(first.getName()));
  }

  @Test
  void enterShowsTheStationThatHasTheKeyboard() {
    robot.focus(canvas);
    EObject element = scene().items().stream().flatMap(each -> session.index().byId(each.id()).stream())
        .filter(each -> each != shown()).findFirst().orElseThrow();
    String wanted = ((Element) element).getId();
    line.select(List.of(wanted));
    robot.stroke("Return");
    robot.settle();
    assertEquals(element, shown());
  }

  @Test
  void theSameIsThereAsAList() throws Exception {
    int stations = scene().items().size();
    command("line.list");
    Tree list = robot.byId(Tree.class, "line.list");
    assertEquals(stations, list.getItemCount());
    assertEquals(List.of(), new Inspection().nameless(list));
    Event event = new Event();
    TreeItem top = list.getItem(0);
    event.item = top.getItemCount() == 0 ? top : top.getItem(0);
    list.notifyListeners(SWT.DefaultSelection, event);
    robot.settle();
    assertTrue(throughline.above(named(Promise.class, "Snelle service"), 9).elements().contains(shown()));
    picture(shell, "line-list");
  }

  @Test
  void theSentenceIsCopied() throws Exception {
    command("line.copy");
    Clipboard clipboard = new Clipboard(shell.getDisplay());
    try {
      assertEquals(throughline.story(named(Promise.class, "Snelle service")).sentence().in(Locale.getDefault()),
          clipboard.getContents(TextTransfer.getInstance()));
    } finally {
      clipboard.dispose();
    }
  }

  @Test
  void whatLeadsToNoObjectiveIsOpenAndTheRingMendsIt() throws Exception {
    ContentItem monday = named(ContentItem.class, "Vrolijk de maandag in");
    desk.show(monday);
    robot.await("its line", () -> scene().title().contains("Vrolijk"));
    picture(shell, "line-open");
    assertTrue(scene().item("open/above").isPresent());
    Choice.Act serve = line.content().choices(List.of("open/above")).stream().filter(Choice.Act.class::isInstance)
        .map(Choice.Act.class::cast).filter(each -> each.label().in(Locale.ENGLISH).contains("Klanten blijven bij ons"))
        .findFirst().orElseThrow();
    desk.run(serve.operation().orElseThrow());
    robot.await("closed", () -> scene().item("open/above").isEmpty());
    assertTrue(throughline.story(monday).reaches());
    session.history().undo();
    robot.await("open again", () -> scene().item("open/above").isPresent());
  }

  @Test
  void looseEndsAreListedAndShown() throws Exception {
    command("orphans");
    Tree tree = robot.byId(Tree.class, "loose.tree");
    assertEquals(throughline.orphans().size(), java.util.stream.Stream.of(tree.getItems()).mapToInt(TreeItem::getItemCount).sum());
    assertEquals(List.of(), new Inspection().nameless(tree.getShell()));
    assertEquals(List.of(), new Inspection().cut(tree.getShell()));
    TreeItem first = tree.getItem(0).getItem(0);
    tree.setSelection(first);
    Event event = new Event();
    event.item = first;
    tree.notifyListeners(SWT.DefaultSelection, event);
    robot.settle();
    assertTrue(throughline.orphans().contains(shown()));
    tree.getShell().close();
    assertFalse(robot.sees("loose.tree"));
  }

  private void dark(String name) {
    theme(Appearance.DARK);
    picture(shell, name);
    theme(Appearance.LIGHT);
  }
}
