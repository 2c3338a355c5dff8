package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.NewClient;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.picture.Box;
import org.throughline.ui.Appearance;
import org.throughline.ui.canvas.CanvasEditor;
import org.throughline.ui.canvas.SceneCanvas;

/** The stories of a canvas, told on the organisation of the sample. */
class CanvasTest extends SampleStory {

  private static final String COMMAND = "org.throughline.ui.canvas.";

  private Organisation organisation;
  private CanvasEditor editor;
  private SceneCanvas scene;
  private Canvas canvas;

  @BeforeEach
  void theOrganisationOfTheSample() throws Exception {
    organisation = session().client().getOrganisation();
    run("org.throughline.ui.organisation.open");
    IEditorPart front = page().getActiveEditor();
    editor = (CanvasEditor) front;
    scene = editor.canvas();
    canvas = robot.byId(Canvas.class, "canvas.organisation");
    robot.focus(canvas);
  }

  private Person person(String name) {
    return organisation.getPeople().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private Department department(String name) {
    return organisation.getDepartments().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private Box place(Element element) {
    return scene.place(element.getId()).orElseThrow();
  }

  private void click(Element element, int times, int held) {
    Box box = place(element);
    robot.click(canvas, (int) box.middle(), (int) box.centre(), times, held);
  }

  private List<String> names(List<String> ids) {
    return ids.stream().map(id -> scene.content().scene().item(id).orElseThrow().name()).toList();
  }

  @Test
  void aClickShowsTheElementEverywhere() {
    Person ruben = person("Ruben de Wit");
    click(ruben, 1, SWT.NONE);
    assertEquals(List.of(ruben.getId()), scene.selection());
    assertEquals(ruben, desk.shown().orElseThrow());
    desk.show(person("Pieter Wolters"));
    robot.settle();
    assertEquals(List.of(person("Pieter Wolters").getId()), scene.selection());
  }

  @Test
  void severalAreSelectedWithControlAndWithAMarquee() {
    click(person("Pieter Wolters"), 1, SWT.NONE);
    click(person("Noor van Dijk"), 1, SWT.CTRL);
    assertEquals(List.of("Pieter Wolters", "Noor van Dijk"), names(scene.selection()));
    Box first = place(person("Pieter Wolters"));
    Box second = place(person("Noor van Dijk"));
    robot.point(canvas, (int) first.x() - 6, (int) first.y() - 6);
    robot.hold(1);
    robot.point(canvas, (int) first.right(), (int) first.bottom());
    robot.point(canvas, (int) second.right() + 6, (int) second.bottom() + 6);
    robot.release(1);
    assertEquals(List.of("Pieter Wolters", "Noor van Dijk"), names(scene.selection()));
    robot.stroke("Escape");
    assertEquals(List.of(), scene.selection());
  }

  @Test
  void aCardDraggedToAnotherDepartmentIsOneStepThatIsUndone() {
    Person noor = person("Noor van Dijk");
    Department before = noor.getDepartment();
    int steps = session().history().done().size();
    drag(noor, person("Ruben de Wit"), true);
    assertEquals(department("Marketing"), noor.getDepartment());
    assertEquals(steps + 1, session().history().done().size());
    assertTrue(place(noor).y() > place(person("Pieter Wolters")).y(), "its card is there");
    robot.focus(canvas);
    robot.stroke("ctrl+z");
    assertEquals(before, noor.getDepartment());
    robot.stroke("ctrl+y");
    assertEquals(department("Marketing"), noor.getDepartment());
  }

  private void drag(Element moved, Element onto, boolean drop) {
    Box from = place(moved);
    Box to = place(onto);
    robot.point(canvas, (int) from.middle(), (int) from.centre());
    robot.hold(1);
    robot.point(canvas, (int) from.middle() + 10, (int) from.centre() + 10);
    robot.point(canvas, (int) (from.middle() + to.right()) / 2, (int) (from.centre() + to.centre()) / 2);
    robot.point(canvas, (int) to.right() - 6, (int) to.centre());
    if (drop) {
      robot.release(1);
      robot.settle();
    }
  }

  @Test
  void whileItIsDraggedTheCardIsSeenOnItsWayAndEscapePutsItBack() throws Exception {
    Person noor = person("Noor van Dijk");
    Department before = noor.getDepartment();
    ImageData rest = look();
    drag(noor, person("Ruben de Wit"), false);
    picture(shell, "canvas-drag");
    assertTrue(differs(rest, look()), "a preview is drawn");
    robot.stroke("Escape");
    robot.release(1);
    assertEquals(before, noor.getDepartment());
  }

  @Test
  void aNameIsEditedWhereItStands() {
    Person ruben = person("Ruben de Wit");
    click(ruben, 1, SWT.NONE);
    robot.stroke("F2");
    Text field = robot.byId(Text.class, "canvas.organisation.edit");
    assertEquals("Ruben de Wit", field.getText());
    robot.key(SWT.CTRL, 'a');
    robot.type("Ruben");
    robot.stroke("Return");
    assertEquals("Ruben", ruben.getName());
    assertFalse(robot.sees("canvas.organisation.edit"));
    robot.focus(canvas);
    robot.stroke("F2");
    robot.type("x");
    robot.stroke("Escape");
    assertEquals("Ruben", ruben.getName());
    robot.stroke("ctrl+z");
    assertEquals("Ruben de Wit", ruben.getName());
  }

  @Test
  void theKeyboardGoesEverywhereAndMovesThings() {
    robot.stroke("Home");
    assertEquals(scene.nodes().getFirst().id(), scene.focused().orElseThrow());
    List<String> seen = new ArrayList<>(List.of(scene.focused().orElseThrow()));
    while (seen.size() < scene.nodes().size()) {
      robot.stroke("Tab");
      String now = scene.focused().orElseThrow();
      assertFalse(seen.contains(now), "no circle");
      seen.add(now);
      if (seen.size() > 12) {
        break;
      }
    }
    assertEquals(scene.nodes().stream().map(node -> node.id()).limit(seen.size()).toList(), seen);
    robot.stroke("End");
    assertEquals(scene.nodes().getLast().id(), scene.focused().orElseThrow());
    Person noor = person("Noor van Dijk");
    desk.show(noor);
    robot.settle();
    robot.stroke("Left");
    assertEquals(List.of("Pieter Wolters"), names(scene.selection()));
    robot.stroke("Right");
    robot.stroke("alt+Down");
    assertNotEquals("Directie", noor.getDepartment().getName());
  }

  @Test
  void zoomGoesFromAQuarterToFourTimes() {
    double before = scene.zoom();
    robot.focus(canvas);
    robot.stroke("ctrl+plus");
    assertTrue(scene.zoom() > before, "larger: " + scene.zoom());
    robot.stroke("ctrl+0");
    assertEquals(1, scene.zoom());
    robot.point(canvas, 300, 300);
    robot.wheel(-2, SWT.CTRL);
    assertTrue(scene.zoom() < 1, "the wheel makes it smaller: " + scene.zoom());
    for (int i = 0; i < 20; i++) {
      scene.zoomOut();
    }
    assertEquals(0.25, scene.zoom());
    for (int i = 0; i < 20; i++) {
      scene.zoomIn();
    }
    assertEquals(4, scene.zoom());
    scene.fit();
    assertTrue(scene.zoom() <= 1);
  }

  @Test
  void thePictureIsExportedAndCopied() throws Exception {
    run(COMMAND + "copy");
    Clipboard clipboard = new Clipboard(shell.getDisplay());
    try {
      assertTrue(clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData);
    } finally {
      clipboard.dispose();
    }
    Path svg = folder.resolve("out/organisation.svg");
    assertTrue(editor.export(svg));
    String text = Files.readString(svg);
    assertTrue(text.contains("<title") && text.contains("Ruben de Wit"), "texts stay texts");
    Path png = folder.resolve("out/organisation.png");
    assertTrue(editor.export(png));
    ImageData image = new ImageData(png.toString());
    assertEquals((int) Math.ceil(scene.content().scene().width() * 2), image.width);
  }

  @Test
  void theTableAndTheOutlineFollowThePicture() {
    Person ruben = person("Ruben de Wit");
    desk.show(ruben);
    robot.settle();
    editor.asTable(true);
    robot.settle();
    Table table = robot.byId(Table.class, "canvas.organisation.table");
    assertEquals("Ruben de Wit", table.getSelection()[0].getText(1));
    Tree outline = robot.byId(Tree.class, "canvas.organisation.outline");
    assertTrue(outline.getSelection()[0].getText().startsWith("Ruben de Wit"));
    assertEquals(organisation.getDepartments().size(), outline.getItemCount());
    editor.asTable(false);
    robot.settle();
    assertTrue(robot.sees("canvas.organisation"));
  }

  @Test
  void onAFullScreenThereIsOnlyThePictureAndEscapeEndsIt() {
    Shell full = editor.present();
    robot.await("full screen", () -> full.getDisplay().getActiveShell() == full);
    robot.settle();
    picture(full, "canvas-presentation");
    assertTrue(robot.sees("canvas.organisation.presented"));
    robot.stroke("Escape");
    robot.await("closed", full::isDisposed);
    assertFalse(robot.sees("canvas.organisation.presented"));
  }

  @Test
  void aScreenReaderHearsNamesRolesAndValues() throws Exception {
    Accessible accessible = canvas.getAccessible();
    int count = scene.nodes().size();
    AccessibleControlEvent children = new AccessibleControlEvent(accessible);
    children.childID = ACC.CHILDID_SELF;
    this.<AccessibleControlListener>listeners(accessible, "accessibleControlListeners").forEach(each -> each.getChildCount(children));
    assertEquals(count, children.detail);
    for (int i = 0; i < count; i++) {
      AccessibleEvent name = new AccessibleEvent(accessible);
      name.childID = i;
      this.<AccessibleListener>listeners(accessible, "accessibleListeners").forEach(each -> each.getName(name));
      assertEquals(scene.nodes().get(i).item().name(), name.result);
      AccessibleControlEvent part = new AccessibleControlEvent(accessible);
      part.childID = i;
      this.<AccessibleControlListener>listeners(accessible, "accessibleControlListeners").forEach(each -> {
        each.getRole(part);
        assertEquals(ACC.ROLE_LISTITEM, part.detail);
        each.getValue(part);
        each.getLocation(part);
      });
      assertEquals(scene.nodes().get(i).item().value(), part.result);
      assertTrue(part.width > 0 && part.height > 0);
    }
    AccessibleEvent self = new AccessibleEvent(accessible);
    self.childID = ACC.CHILDID_SELF;
    this.<AccessibleListener>listeners(accessible, "accessibleListeners").forEach(each -> each.getName(self));
    assertEquals(canvas.getData("name"), self.result);
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> listeners(Accessible accessible, String field) throws ReflectiveOperationException {
    Field listeners = Accessible.class.getDeclaredField(field);
    listeners.setAccessible(true);
    return List.copyOf((List<T>) listeners.get(accessible));
  }

  @Test
  void textsArePaintedAsWideAsTheyWerePlanned() {
    List<double[]> widths = scene.textWidths();
    assertTrue(widths.size() > 50);
    double painted = 0;
    double planned = 0;
    List<String> wrong = new ArrayList<>();
    for (double[] width : widths) {
      painted += width[0];
      planned += width[1];
      if (Math.abs(width[0] - width[1]) > 0.03 * width[1]) {
        wrong.add(width[0] + " for " + width[1]);
      }
    }
    assertEquals(1, painted / planned, 0.03, "all texts together");
    assertEquals(List.of(), wrong);
  }

  private static String words(MenuItem item) {
    return item.getText().replace("&", "");
  }

  @Test
  void theMenuOffersWhatCanBeDoneWithWhatIsSelected() {
    Person ruben = person("Ruben de Wit");
    desk.show(ruben);
    robot.settle();
    Menu menu = canvas.getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    List<String> words = Stream.of(menu.getItems()).map(CanvasTest::words).filter(text -> !text.isEmpty()).toList();
    assertEquals("Rename\tF2", words.getFirst());
    MenuItem places = Stream.of(menu.getItems()).filter(item -> words(item).equals("Move to")).findFirst().orElseThrow();
    MenuItem webcare = Stream.of(places.getMenu().getItems()).filter(item -> words(item).equals("Webcare")).findFirst()
        .orElseThrow();
    robot.choose(webcare);
    assertEquals(department("Webcare"), ruben.getDepartment());
    session().history().undo();
    assertEquals(department("Marketing"), ruben.getDepartment());
  }

  @Test
  void anEmptyOrganisationSaysWhatToDoNextAndDoesIt() throws Exception {
    desk.close();
    desk.open(desk.clients().create(folder.resolve("Leeg"), new NewClient("Leeg", java.util.Locale.of("nl"), "NL",
        java.time.ZoneId.of("Europe/Amsterdam"))));
    robot.settle();
    run("org.throughline.ui.organisation.open");
    assertTrue(robot.sees("canvas.organisation.empty"));
    robot.press(robot.byId(Button.class, "canvas.organisation.empty.next1"));
    assertTrue(robot.sees("canvas.organisation.edit"), "the name is typed at once");
    robot.type("verkoop");
    robot.stroke("Return");
    assertEquals("verkoop", session().client().getOrganisation().getDepartments().getFirst().getName());
  }

  @Test
  void everyToolHasAName() {
    robot.all(shell).stream().filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
        .filter(bar -> String.valueOf(bar.getData("id")).startsWith("canvas.organisation"))
        .flatMap(bar -> List.of(bar.getItems()).stream()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
        .forEach(item -> assertFalse((item.getText() + Objects.toString(item.getToolTipText(), "")).isBlank()));
  }

  @Test
  @Tag("long")
  void itLooksRightInLightAndDarkSmallAndLarge() throws Exception {
    click(person("Ruben de Wit"), 1, SWT.NONE);
    robot.stroke("Right");
    for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
      theme(look);
      for (double zoom : List.of(1.0, 2.0)) {
        scene.zoom(zoom);
        robot.settle();
        picture(shell, "canvas-" + look.name().toLowerCase(java.util.Locale.ROOT) + "-" + (int) (zoom * 100));
        assertTrue(colours(look()) > 30, "something is drawn");
      }
    }
  }

  private ImageData look() throws Exception {
    Path file = folder.resolve("look.png");
    robot.picture(shell, file);
    return new ImageData(file.toString());
  }

  private static boolean differs(ImageData one, ImageData other) {
    for (int y = 0; y < one.height; y += 3) {
      for (int x = 0; x < one.width; x += 3) {
        if (one.getPixel(x, y) != other.getPixel(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long colours(ImageData image) {
    java.util.Set<Integer> seen = new java.util.HashSet<>();
    for (int y = 0; y < image.height; y += 4) {
      for (int x = 0; x < image.width; x += 4) {
        seen.add(image.getPixel(x, y));
      }
    }
    return seen.size();
  }
}
