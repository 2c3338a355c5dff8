package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.dna.canvas.Reword;
import org.throughline.model.dna.Statement;

/** What a person sees and does where a text is held against how the client speaks. */
class ToneViewTest extends SampleStory {

  private ClientSession session;

  @BeforeEach
  void theSampleAndTheView() {
    session = session();
    run("org.throughline.dna.ui.tone");
  }

  @AfterEach
  void close() {
    IWorkbenchPage page = page();
    page.hideView(page.findView("org.throughline.dna.ui.tone"));
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

  @Test
  void aWordThatDoesNotFitIsMarkedAndReplacedInOneStep() {
    Statement statement = session.index().all(Statement.class).stream().findFirst().orElseThrow();
    desk.run(new Reword(statement, "Indien u helaas schade heeft, bellen wij zo spoedig mogelijk."));
    desk.show(statement);
    String said = statement.getWording();
    robot.await("the text and its marks", () -> words().getText().equals(said) && words().getStyleRanges().length > 0);
    assertEquals(SWT.UNDERLINE_SQUIGGLE, words().getStyleRangeAtOffset(0).underlineStyle);
    picture(shell, "tone-light");
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
