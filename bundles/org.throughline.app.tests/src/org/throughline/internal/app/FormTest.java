package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Sector;
import org.throughline.model.dna.Promise;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.PackageModule;
import org.throughline.testkit.Populate;
import org.throughline.ui.Desk;
import org.throughline.uikit.Robot;

/** What people do in the Details form. */
@ExtendWith(InTheWorkbench.class)
class FormTest {

  @TempDir
  private Path folder;

  private Robot robot;
  private Desk desk;
  private Shell shell;
  private ClientSession session;

  @BeforeEach
  void sampleIsOpen() {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    session = desk.clients().open(client, OpenMode.EDIT);
    desk.open(session);
    robot.settle();
  }

  @AfterEach
  void closeEverything() {
    page().resetPerspective();
    while (desk.session().isPresent()) {
      desk.close();
    }
    robot.settle();
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  private Organisation organisation() {
    return session.client().getOrganisation();
  }

  private Channel channel() {
    return organisation().getChannels().getFirst();
  }

  private KeyQuestion question() {
    return organisation().getKeyQuestions().getFirst();
  }

  private void show(EObject element) {
    desk.show(element);
    robot.settle();
  }

  private Text text(String feature) {
    return robot.byId(Text.class, "details." + feature);
  }

  private Text enter(String feature, String words) {
    Text text = text(feature);
    robot.focus(text);
    robot.key(SWT.CTRL, 'a');
    robot.type(words);
    return text;
  }

  private int steps() {
    return session.history().done().size();
  }

  @Test
  void aVisitOfAFieldIsOneStepHoweverLongItTakesAndUndoInTheMiddleWorks() {
    show(channel());
    String before = channel().getName();
    int steps = steps();
    Text name = enter("name", "balie");
    robot.await("a pause", pause(900));
    robot.type(" noord");
    assertEquals("balie noord", channel().getName());
    assertEquals(steps + 1, steps());
    robot.key(SWT.CTRL, 'z');
    assertEquals(before, channel().getName());
    assertEquals(before, name.getText());
    robot.key(SWT.CTRL, 'a');
    robot.type("zuid");
    robot.focus(text("handle"));
    robot.focus(name);
    robot.key(SWT.CTRL, 'a');
    robot.type("west");
    assertEquals(steps + 2, steps(), "two visits are two steps");
    robot.key(SWT.CTRL, 'z');
    assertEquals("zuid", channel().getName());
  }

  private static java.util.function.BooleanSupplier pause(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    return () -> System.nanoTime() > end;
  }

  @Test
  void aDayIsPickedFromTheCalendar() {
    show(question());
    robot.press(robot.byId(Button.class, "details.validUntil.calendar"));
    DateTime days = robot.byId(DateTime.class, "details.validUntil.days");
    days.setDate(2027, 4, 5);
    days.notifyListeners(SWT.DefaultSelection, new Event());
    robot.settle();
    assertEquals(LocalDate.of(2027, 5, 5), question().getValidUntil());
  }

  @Test
  void markdownIsPreviewed() {
    Channel channel = channel();
    show(channel);
    enter("purpose", "**snel** antwoord");
    robot.press(previewToggle());
    StyledText preview = robot.byId(StyledText.class, "details.purpose.preview");
    assertEquals("snel antwoord", preview.getText());
    assertEquals(SWT.BOLD, preview.getStyleRangeAtOffset(1).fontStyle);
  }

  private Button previewToggle() {
    Button toggle = robot.byId(Button.class, "details.purpose.preview.toggle");
    toggle.setSelection(true);
    return toggle;
  }

  @Test
  void theFormWorksInANarrowAndAWideWindow() throws PartInitException {
    show(session.index().all(Promise.class).getFirst());
    Composite form = robot.byId(Composite.class, "details.form");
    int narrow = form.getSize().x;
    for (Control each : robot.all(form)) {
      assertTrue(each.getSize().x >= 0 && each.toDisplay(0, 0).x >= form.toDisplay(0, 0).x);
    }
    IViewPart view = page().showView("org.throughline.ui.details");
    page().toggleZoom(page().getReference(view));
    robot.settle();
    try {
      Composite wide = robot.byId(Composite.class, "details.form");
      assertTrue(wide.getSize().x > narrow);
      assertTrue(text("name").getSize().x <= 720);
    } finally {
      page().toggleZoom(page().getReference(view));
      robot.settle();
    }
  }

  @Test
  void theFormOfEveryClassIsShownWithANameForEachControl() {
    ClientSession full = desk.clients().create(folder.resolve("all"),
        new NewClient("Alles", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    full.run(new Populate(new ModelBuilder(4711).perList(1).depth(4), PackageModule.product()));
    try {
      desk.open(full);
      robot.settle();
      List<String> faults = new ArrayList<>();
      Set<EClass> seen = new HashSet<>();
      List<EObject> all = ModelBuilder.tree(full.client());
      for (EObject each : all) {
        if (seen.add(each.eClass()) && each.eClass() != ModelPackage.Literals.CHAPTER_ENTRY) {
          desk.show(each);
          while (shell.getDisplay().readAndDispatch()) {
            // Whatever the form still has to do.
          }
          check(each, faults);
        }
      }
      assertEquals(List.of(), faults);
      Set<EClass> missing = new HashSet<>();
      concrete(ModelPackage.eINSTANCE, missing);
      missing.removeAll(seen);
      assertTrue(missing.size() < 40, "not shown: " + missing.stream().map(EClass::getName).toList());
    } finally {
      desk.close(full);
    }
  }

  private static void concrete(EPackage ePackage, Set<EClass> found) {
    for (EClassifier each : ePackage.getEClassifiers()) {
      if (each instanceof EClass type && !type.isAbstract()) {
        found.add(type);
      }
    }
    ePackage.getESubpackages().forEach(each -> concrete(each, found));
  }

  private void check(EObject shown, List<String> faults) {
    String name = shown.eClass().getName();
    Composite form = robot.byId(Composite.class, "details.form");
    for (Control each : robot.all(form)) {
      String id = String.valueOf(each.getData("id"));
      if (id.equals("guarded.failed")) {
        faults.add(name + " failed: " + ((Label) ((Composite) each).getChildren()[1]).getText());
      }
      boolean typed = each instanceof Text || each instanceof Combo || each instanceof Table || each instanceof Button
          || each instanceof StyledText || each instanceof Link;
      if (typed && (each.getData("id") == null || each.getData("name") == null && !(each instanceof Button button
          && !button.getText().isEmpty()))) {
        faults.add(name + ": " + each + " " + id + " has no name");
      }
    }
    for (EStructuralFeature feature : shown.eClass().getEAllAttributes()) {
      boolean first = feature.getName().equals("name") && shown instanceof org.throughline.model.Element
          && !(shown instanceof Client);
      if (first && !robot.sees("details.name")) {
        faults.add(name + " shows no name");
      }
    }
  }

  @Test
  void theTabKeyReachesEveryFieldInSight() {
    show(channel());
    Composite form = robot.byId(Composite.class, "details.form");
    Set<Control> wanted = new HashSet<>();
    for (Control each : robot.all(form)) {
      boolean takes = each.isEnabled() && (each instanceof Text || each instanceof Combo || each instanceof Button
          || each instanceof Table);
      if (takes) {
        wanted.add(each);
      }
    }
    robot.focus(text("name"));
    Set<Control> reached = new HashSet<>();
    for (int i = 0; i < wanted.size() * 3 && !reached.containsAll(wanted); i++) {
      Control focus = shell.getDisplay().getFocusControl();
      if (focus != null) {
        reached.add(focus);
        focus.traverse(SWT.TRAVERSE_TAB_NEXT);
      }
      while (shell.getDisplay().readAndDispatch()) {
        // Lets the focus arrive.
      }
    }
    wanted.removeAll(reached);
    // One of a group of check boxes is reached by Tab, the others by the arrow keys.
    wanted.removeIf(each -> (each.getStyle() & SWT.CHECK) != 0);
    assertEquals(List.of(), wanted.stream().map(each -> String.valueOf(each.getData("id"))).sorted().toList());
  }
}
