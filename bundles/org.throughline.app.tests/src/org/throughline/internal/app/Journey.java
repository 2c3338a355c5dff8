package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.SetFeature;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.picture.Box;
import org.throughline.testkit.ui.Robot;
import org.throughline.ui.Desk;
import org.throughline.ui.canvas.CanvasEditor;

/**
 * What the two halves of the journey share: the one before the program is killed and the one after. Both are run by
 * name, each in a program of its own, on the folder that the system property {@code throughline.journey} names.
 */
final class Journey {

  static final String CLIENT = "Reis";
  static final String SAVED = "kantoor";
  static final String UNSAVED = "na de val";

  private final Robot robot = new Robot();
  private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
  private final Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
  private final Path folder = Path.of(Objects.requireNonNull(System.getProperty("throughline.journey"),
      "throughline.journey names the folder of the journey")).resolve(CLIENT);

  Robot robot() {
    return robot;
  }

  Path folder() {
    return folder;
  }

  Shell shell() {
    return shell;
  }

  Desk desk() {
    return desk;
  }

  ClientSession session() {
    return desk.session().orElseThrow();
  }

  Organisation organisation() {
    return session().client().getOrganisation();
  }

  void command(String id) {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    } catch (Exception failed) {
      throw new AssertionError(id, failed);
    }
    robot.settle();
  }

  /** Fills in the next dialog once it stands, and agrees to it. */
  void answer(Runnable filling) {
    Display display = shell.getDisplay();
    display.timerExec(200, new Runnable() {
      @Override
      public void run() {
        Shell dialog = Stream.of(display.getShells())
            .filter(each -> each != shell && each.isVisible() && each.getDefaultButton() != null).findFirst()
            .orElse(null);
        if (dialog == null) {
          display.timerExec(100, this);
          return;
        }
        filling.run();
        Button agreed = dialog.getDefaultButton();
        assertTrue(agreed.isEnabled(), "the dialog can be agreed to");
        agreed.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
      }
    });
  }

  /** A client from nothing, by the dialog. */
  void begin() {
    answer(() -> {
      robot.byId(Text.class, "new.name").setText(CLIENT);
      robot.byId(Text.class, "new.folder").setText(folder.toString());
    });
    command("org.throughline.ui.new");
    robot.await("the new client", () -> desk.session().isPresent());
    robot.settle();
  }

  /** Two departments and a person, and a name that is typed. */
  void fill() {
    Department first = department("balie");
    department("redactie");
    Person person = ModelFactory.eINSTANCE.createPerson();
    person.setName("Noor");
    desk.run(new AddElement(organisation(), ModelPackage.Literals.ORGANISATION__PEOPLE, person));
    desk.run(new SetFeature(person, ModelPackage.Literals.PERSON__DEPARTMENT, first));
    typeName(first, SAVED);
    assertEquals(SAVED, first.getName());
  }

  private Department department(String name) {
    Department made = ModelFactory.eINSTANCE.createDepartment();
    made.setName(name);
    desk.run(new AddElement(organisation(), ModelPackage.Literals.ORGANISATION__DEPARTMENTS, made));
    return made;
  }

  void typeName(Element element, String name) {
    selectedName(element);
    robot.type(name);
  }

  /** Fills a name in at once, so that all of it or nothing is kept beside the files, however slow the machine is. */
  void pasteName(Element element, String name) {
    selectedName(element).insert(name);
    robot.settle();
  }

  private Text selectedName(Element element) {
    desk.show(element);
    robot.settle();
    Text field = robot.byId(Text.class, "details.name");
    robot.focus(field);
    robot.key(SWT.CTRL, 'a');
    return field;
  }

  /** Drags the person to the other department with the mouse. */
  void drag() {
    command("org.throughline.ui.organisation.open");
    CanvasEditor editor = (CanvasEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
        .getActiveEditor();
    Canvas canvas = robot.byId(Canvas.class, "canvas.organisation");
    Person noor = organisation().getPeople().getFirst();
    Department other = organisation().getDepartments().getLast();
    Box from = editor.canvas().place(noor.getId()).orElseThrow();
    Box to = editor.canvas().place(other.getId()).orElseThrow();
    robot.focus(canvas);
    robot.point(canvas, (int) from.middle(), (int) from.centre());
    robot.hold(1);
    robot.point(canvas, (int) from.middle() + 10, (int) from.centre() + 10);
    robot.point(canvas, (int) (from.middle() + to.middle()) / 2, (int) (from.centre() + to.centre()) / 2);
    robot.point(canvas, (int) to.middle(), (int) to.centre());
    robot.release(1);
    robot.await("the person in the other department", () -> noor.getDepartment() == other);
  }

  /** How the client is, for comparing. */
  String state() {
    StringBuilder text = new StringBuilder();
    organisation().getDepartments().forEach(each -> text.append(each.getName()).append('\n'));
    organisation().getPeople().forEach(each -> text.append(each.getName()).append(" in ")
        .append(each.getDepartment() == null ? "none" : each.getDepartment().getName()).append('\n'));
    return text.toString();
  }

  void undoAll() {
    while (session().history().canUndo()) {
      command("org.throughline.ui.undo");
    }
    assertTrue(organisation().getDepartments().isEmpty(), "nothing is left of what was filled in");
    assertFalse(session().history().canUndo());
  }

  void redoAll() {
    while (session().history().canRedo()) {
      command("org.throughline.ui.redo");
    }
  }

  void save() {
    robot.key(SWT.CTRL, 's');
    robot.await("saved", () -> !session().isDirty());
  }
}
