package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElements;
import org.throughline.core.Worded;
import org.throughline.dna.Remarks;
import org.throughline.dna.canvas.DnaSheet;
import org.throughline.dna.canvas.PlaceElement;
import org.throughline.model.Element;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Statement;
import org.throughline.model.dna.Trait;
import org.throughline.picture.Box;
import org.throughline.picture.Palette;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.ui.Appearance;
import org.throughline.ui.Desk;
import org.throughline.ui.ElementMarks;
import org.throughline.ui.canvas.CanvasEditor;

/** The stories of the DNA sheet and of the canvases of a brand, told on the sample. */
class DnaEditorTest extends SampleStory {

  private static final String SHOW = "org.throughline.dna.ui.show.";

  private ClientSession session;
  private DnaChapter chapter;
  private BrandDna brand;

  @BeforeEach
  void theBrandOfTheSample() {
    session = session();
    chapter = session.client().getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .findFirst().orElseThrow();
    brand = chapter.getBrands().getFirst();
  }

  private CanvasEditor show(String what) {
    run(SHOW + what);
    return (CanvasEditor) page().getActiveEditor();
  }

  private Trait trait(String name) {
    return brand.getTraits().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private org.throughline.model.dna.Canvas canvas(CanvasKind kind) {
    return chapter.getCanvases().stream().filter(each -> each.getKind() == kind).findFirst().orElseThrow();
  }

  /** A statement of a canvas and where it stands there. */
  private record Stands(Statement statement, CanvasPlacement placement) {
  }

  private Stands first(org.throughline.model.dna.Canvas canvas) {
    for (CanvasPlacement each : canvas.getPlacements()) {
      EObject shown = session.index().byId(each.getShows().getTargetId()).orElse(null);
      if (shown instanceof Statement statement) {
        return new Stands(statement, each);
      }
    }
    throw new AssertionError("no statement on " + canvas.getName());
  }

  private static String texts(CanvasEditor editor) {
    return String.join(" ", editor.canvas().content().scene().shapes().stream().filter(Shape.Text.class::isInstance)
        .map(each -> ((Shape.Text) each).text()).toList());
  }

  private void click(CanvasEditor editor, Element element) {
    Box box = editor.canvas().place(element.getId()).orElseThrow();
    robot.click(editor.canvas().control(), (int) box.x() + 20, (int) box.y() + 20, 1, SWT.NONE);
  }

  private void type(String id, String words) {
    robot.byId(Text.class, id);
    robot.key(SWT.CTRL, 'a');
    robot.type(words);
    robot.stroke("ctrl+Return");
    robot.settle();
  }

  @Test
  void theSheetOpensFromTheExplorerAndATraitIsNamedAnewInItsPlace() {
    desk.show(brand);
    robot.settle();
    robot.focus(robot.byId(Tree.class, "explorer.tree"));
    robot.stroke("Return");
    robot.await("the sheet", () -> page().getActiveEditor() instanceof CanvasEditor);
    robot.settle();
    CanvasEditor editor = (CanvasEditor) page().getActiveEditor();
    assertEquals("org.throughline.dna.ui.sheet", editor.getSite().getId());
    assertEquals("Own DNA sheet", editor.getTitle());
    Trait quick = trait("Snel");
    click(editor, quick);
    assertEquals(quick, desk.shown().orElseThrow());
    robot.stroke("F2");
    robot.byId(Text.class, "canvas.dna.edit");
    robot.key(SWT.CTRL, 'a');
    robot.type("Vlug");
    robot.stroke("Return");
    assertEquals("Vlug", quick.getName());
    robot.await("the new name on the sheet", () -> texts(editor).contains("Vlug"));
    robot.focus(editor.canvas().control());
    robot.stroke("ctrl+z");
    assertEquals("Snel", quick.getName());
    robot.await("the old name on the sheet", () -> texts(editor).contains("Snel"));
  }

  @Test
  void aStatementIsOneAndTheSameOnTwoCanvases() throws Exception {
    org.throughline.model.dna.Canvas prism = canvas(CanvasKind.IDENTITY_PRISM);
    Stands stands = first(prism);
    desk.run(new PlaceElement(canvas(CanvasKind.BRAND_KEY), CanvasBlock.KEY_BENEFITS, stands.statement(), Optional.empty()));
    CanvasEditor key = show("key");
    CanvasEditor front = show("prism");
    assertNotEquals(key, front);
    CanvasBlock before = stands.placement().getBlock();
    click(front, stands.placement());
    assertEquals(stands.statement(), desk.shown().orElseThrow(), "the window shows what stands there");
    robot.stroke("alt+Right");
    assertNotEquals(before, stands.placement().getBlock());
    robot.stroke("F2");
    type("canvas.brand.edit", "altijd iemand die opneemt");
    assertEquals("altijd iemand die opneemt", stands.statement().getWording());
    robot.await("the same words on the other canvas", () -> texts(key).contains("altijd iemand die"));
    page().activate(key);
    robot.settle();
    picture(shell, "dna-key");
    assertEquals(1, key.canvas().selection().size(), "it is selected there too");
    robot.focus(key.canvas().control());
    robot.stroke("Delete");
    robot.await("off this canvas", () -> !texts(key).contains("altijd iemand die"));
    assertTrue(session.index().byId(stands.statement().getId()).isPresent(), "and still on the other");
    assertTrue(texts(front).contains("altijd iemand die"));
  }

  @Test
  void whatIsExportedIsWhatIsDrawnWithoutAWindow() throws Exception {
    CanvasEditor editor = show("sheet");
    ToolItem findings = robot.byId(ToolBar.class, "canvas.dna.show.findings").getItem(0);
    findings.setSelection(false);
    findings.notifyListeners(SWT.Selection, new Event());
    robot.settle();
    Path svg = folder.resolve("sheet.svg");
    assertTrue(editor.export(svg));
    Promise promise = chapter.getPromises().getFirst();
    DnaSheet headless = new DnaSheet(brand, Optional.empty(), session.index(),
        new CanvasRequest(editor.canvas().control().getClientArea().width, new TypefaceMetrics(), Locale.getDefault(),
            Map.of(DnaSheet.SHOW, DnaSheet.DESIRED, DnaSheet.PROMISE, promise.getId()), false), Remarks.none());
    assertEquals(new SvgWriter(Palette.of(org.throughline.picture.Theme.LIGHT)).file(headless.scene()),
        Files.readString(svg));
  }

  @Test
  void theReaderChoosesTheTimeAndThePromise() throws Exception {
    CanvasEditor editor = show("sheet");
    assertTrue(editor.canvas().place("core/DESIRED/purpose").isPresent());
    choose("canvas.dna.show.show", 1);
    assertTrue(editor.canvas().place("core/TODAY/purpose").isPresent());
    assertFalse(editor.canvas().place("core/DESIRED/purpose").isPresent());
    Combo promises = robot.byId(Combo.class, "canvas.dna.show.promise");
    assertEquals(chapter.getPromises().size(), promises.getItemCount());
    Promise other = chapter.getPromises().get(1);
    choose("canvas.dna.show.promise", List.of(promises.getItems()).indexOf(other.getName()));
    Box large = editor.canvas().place(other.getId()).orElseThrow();
    assertTrue(large.width() > editor.canvas().control().getClientArea().width / 2, "it is the large one: " + large);
    desk.run(new DeleteElements(List.of(other)));
    robot.await("one promise less", () -> promises.getItemCount() == chapter.getPromises().size());
    assertEquals(0, promises.getSelectionIndex());
  }

  private void choose(String id, int index) {
    Combo combo = robot.byId(Combo.class, id);
    combo.select(index);
    combo.notifyListeners(SWT.Selection, new Event());
    robot.settle();
  }

  @Test
  void findingsMarkWhatTheyAreAboutOnEveryCanvas() throws Exception {
    Trait quick = trait("Snel");
    CanvasEditor editor = show("sheet");
    Marks marks = new Marks(quick);
    ServiceRegistration<ElementMarks> registered = FrameworkUtil.getBundle(Desk.class).getBundleContext()
        .registerService(ElementMarks.class, marks, null);
    try {
      robot.await("the mark on the trait", () -> said(editor, quick).contains("Nobody says how quick"));
      robot.focus(editor.canvas().control());
      click(editor, quick);
      robot.stroke("F2");
      robot.key(SWT.CTRL, 'a');
      robot.type("Rap");
      marks.listeners.forEach(Runnable::run);
      robot.settle();
      assertTrue(robot.sees("canvas.dna.edit"), "what is being typed stays");
      robot.stroke("Return");
      assertEquals("Rap", quick.getName());
    } finally {
      registered.unregister();
    }
    robot.await("no mark any more", () -> !said(editor, quick).contains("Nobody says how quick"));
  }

  private static String said(CanvasEditor editor, Element element) {
    return editor.canvas().content().scene().item(element.getId()).orElseThrow().value();
  }

  /** Says one thing about one element. */
  private static final class Marks implements ElementMarks {

    private final EObject about;
    private final List<Runnable> listeners = new ArrayList<>();

    Marks(EObject about) {
      this.about = about;
    }

    @Override
    public Optional<Mark> mark(ClientSession client, EObject element) {
      return element == about ? Optional.of(Mark.ERROR) : Optional.empty();
    }

    @Override
    public Optional<Mark> markBelow(ClientSession client, EObject element) {
      return mark(client, element);
    }

    @Override
    public Optional<Worded> sentence(ClientSession client, EObject element) {
      return element == about ? Optional.of(locale -> "Nobody says how quick.") : Optional.empty();
    }

    @Override
    public void addListener(Runnable listener) {
      listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
      listeners.remove(listener);
    }
  }

  @Test
  void aCanvasThatIsNotThereYetIsBegunWhereItWouldStand() throws Exception {
    desk.run(new DeleteElements(List.of(canvas(CanvasKind.BRAND_KEY))));
    show("key");
    assertTrue(robot.sees("canvas.brand.empty"));
    robot.press(robot.byId(Button.class, "canvas.brand.empty.next1"));
    robot.await("the canvas", () -> robot.sees("canvas.brand"));
    assertEquals(brand, canvas(CanvasKind.BRAND_KEY).getBrand());
    session.history().undo();
    robot.await("nothing again", () -> robot.sees("canvas.brand.empty"));
  }

  @Test
  void anEditorClosesWithItsBrand() throws Exception {
    show("sheet");
    desk.run(new DeleteElements(List.of(brand)));
    robot.await("the sheet is closed", () -> Stream.of(page().getEditorReferences())
        .noneMatch(each -> each.getId().equals("org.throughline.dna.ui.sheet")));
  }

  @Test
  @Tag("long")
  void itLooksRightInLightAndDark() throws Exception {
    CanvasEditor frame = show("frame");
    CanvasEditor prism = show("prism");
    CanvasEditor sheet = show("sheet");
    click(sheet, chapter.getPromises().getFirst());
    for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
      theme(look);
      for (Map.Entry<String, CanvasEditor> each : Map.of("sheet", sheet, "prism", prism, "frame", frame).entrySet()) {
        page().activate(each.getValue());
        // The system lets its own widgets fade from one theme to the other.
        for (int i = 0; i < 6; i++) {
          robot.settle();
        }
        ToolBar tools = robot.byId(ToolBar.class, (each.getValue() == sheet ? "canvas.dna" : "canvas.brand") + ".tools");
        assertTrue(tools.getBounds().x + tools.getBounds().width <= tools.getParent().getClientArea().width,
            "the tools are all there");
        picture(shell, "dna-" + each.getKey() + "-" + look.name().toLowerCase(Locale.ROOT));
      }
    }
  }
}
