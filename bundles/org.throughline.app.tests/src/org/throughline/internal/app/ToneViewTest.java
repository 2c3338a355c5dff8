package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.dna.canvas.Reword;
import org.throughline.model.dna.Statement;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;
import org.throughline.uikit.Robot;

/** What a person sees and does where a text is held against how the client speaks. */
@ExtendWith(InTheWorkbench.class)
class ToneViewTest {

  @TempDir
  private Path folder;

  private Robot robot;
  private Desk desk;
  private Shell shell;
  private ClientSession session;

  @BeforeEach
  void theSampleAndTheView() throws Exception {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    assertTrue(Opening.open(shell, desk, client));
    session = desk.session().orElseThrow();
    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.throughline.dna.ui.tone", null);
    robot.settle();
  }

  @AfterEach
  void close() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    page.hideView(page.findView("org.throughline.dna.ui.tone"));
    List.copyOf(desk.sessions()).forEach(desk::close);
    robot.settle();
  }

  private StyledText words() {
    return robot.byId(StyledText.class, "tone.words");
  }

  private void follow(String id, String link) {
    Event event = new Event();
    event.text = link;
    robot.byId(Link.class, id).notifyListeners(SWT.Selection, event);
    robot.settle();
  }

  private static Path pictures() {
    return Path.of(System.getProperty("throughline.pictures", System.getProperty("java.io.tmpdir")));
  }

  @Test
  void aWordThatDoesNotFitIsMarkedAndReplacedInOneStep() {
    Statement statement = session.index().all(Statement.class).stream().findFirst().orElseThrow();
    desk.run(new Reword(statement, "Indien u helaas schade heeft, bellen wij zo spoedig mogelijk."));
    desk.show(statement);
    String said = statement.getWording();
    robot.await("the text and its marks", () -> words().getText().equals(said) && words().getStyleRanges().length > 0);
    assertEquals(SWT.UNDERLINE_SQUIGGLE, words().getStyleRangeAtOffset(0).underlineStyle);
    robot.picture(shell, pictures().resolve("tone-light.png"));
    int steps = session.history().done().size();
    follow("tone.place.0", "0");
    assertTrue(statement.getWording().startsWith("Als u"), statement.getWording());
    assertEquals(steps + 1, session.history().done().size());
    robot.await("the new text", () -> words().getText().startsWith("Als u"));
    session.history().undo();
    assertEquals(said, statement.getWording());
    robot.await("the old text", () -> words().getText().equals(said));
    assertTrue(robot.byId(Label.class, "tone.figures").getText().contains("of 10 words"),
        robot.byId(Label.class, "tone.figures").getText());
  }

  @Test
  void anyTextCanBeTyped() {
    Combo which = robot.byId(Combo.class, "tone.text");
    which.select(which.getItemCount() - 1);
    which.notifyListeners(SWT.Selection, new Event());
    robot.settle();
    robot.focus(words());
    robot.type("wij helpen middels een brief");
    robot.await("its marks", () -> words().getStyleRanges().length > 0);
    follow("tone.place.11", "1");
    assertEquals("wij helpen via een brief", words().getText());
    robot.await("no mark there", () -> !robot.sees("tone.place.11"));
  }
}
