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
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.internal.app.welcome.WelcomeWish;
import org.throughline.model.Organisation;
import org.throughline.model.Readership;
import org.throughline.ui.ClientTemplates;
import org.throughline.ui.EmptyState;

/** The stories of somebody who begins: the welcome page, a template, the guide, the hints, and help. */
class WelcomeTest extends WindowStory {

  private static final List<String> VIEWS = List.of("org.throughline.ui.explorer", "org.throughline.ui.details",
      "org.throughline.ui.hints", "org.throughline.ui.guide", "org.throughline.ui.helpView");

  private Throwable dialog;

  @AfterEach
  void closeTheClient() {
    WelcomeWish.set(true);
  }

  private void open() {
    open(sample("Zekerhuis"));
  }

  /** Does something in a dialog that is about to open, and keeps what goes wrong there for {@link #checkDialog}. */
  private void soon(BooleanSupplier ready, Runnable then) {
    dialog = new AssertionError("The dialog did not open");
    Display.getCurrent().timerExec(100, new Runnable() {
      private int patience = 100;

      @Override
      public void run() {
        if (ready.getAsBoolean()) {
          dialog = null;
          try {
            then.run();
          } catch (RuntimeException | AssertionError failed) {
            dialog = failed;
          }
        } else if (patience-- > 0) {
          Display.getCurrent().timerExec(100, this);
        }
      }
    });
  }

  private void checkDialog() {
    if (dialog != null) {
      throw new AssertionError(dialog.getMessage(), dialog);
    }
  }

  // ---- the welcome page

  @Test
  void aClientBeginsFromATemplateByKeyboard() {
    begin(service(ClientTemplates.class).all().subList(0, 1));
  }

  @Test
  @Tag("long")
  void aClientBeginsFromEachTemplateByKeyboard() {
    begin(service(ClientTemplates.class).all());
  }

  private void begin(List<ClientTemplate> templates) {
    for (ClientTemplate template : templates) {
      Path target = folder.resolve(template.key());
      Canvas card = robot.byId(Canvas.class, "welcome.template." + template.key());
      robot.focus(card);
      soon(() -> robot.sees("new.name"), () -> {
        Combo begin = robot.byId(Combo.class, "new.template");
        assertEquals(template.name().in(Locale.getDefault()), begin.getText());
        Combo language = robot.byId(Combo.class, "new.language");
        assertEquals(template.languages().size(), language.getItemCount());
        robot.byId(Text.class, "new.name").setText("Proef");
        robot.byId(Text.class, "new.folder").setText(target.toString());
        Button create = (Button) robot.byId(Text.class, "new.name").getShell().getDefaultButton();
        assertTrue(create.isEnabled());
        create.notifyListeners(SWT.Selection, new Event());
      });
      robot.key(SWT.NONE, SWT.CR);
      robot.await("the dialog", () -> dialog == null || !dialog.getMessage().contains("did not open"));
      checkDialog();
      robot.await("a client from " + template.key(), () -> desk.session().isPresent());
      robot.settle();
      ClientSession session = session();
      assertEquals("Proef", session.client().getName());
      assertEquals(template.sector(), session.client().getOrganisation().getSector());
      assertFalse(session.client().getOrganisation().getDepartments().isEmpty());
      assertFalse(session.isDirty());
      assertTrue(Files.exists(target.resolve("client.throughline")));
      desk.close();
      robot.settle();
    }
  }

  @Test
  void anErrorStandsBesideItsFieldAndTheButtonWaits() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("something"), "x");
    List<String> seen = new ArrayList<>();
    soon(() -> robot.sees("new.name"), () -> {
      Text name = robot.byId(Text.class, "new.name");
      Button create = name.getShell().getDefaultButton();
      seen.add(String.valueOf(create.isEnabled()));
      name.setText("Proef");
      robot.byId(Text.class, "new.folder").setText(taken.toString());
      seen.add(robot.byId(Label.class, "new.folder.problem").getText());
      seen.add(String.valueOf(create.isEnabled()));
      robot.byId(Text.class, "new.folder").setText(folder.resolve("free").toString());
      seen.add(String.valueOf(robot.sees("new.folder.problem")));
      seen.add(String.valueOf(create.isEnabled()));
      name.setText(" ");
      seen.add(robot.byId(Label.class, "new.name.problem").getText());
      name.getShell().close();
    });
    run("org.throughline.ui.new");
    checkDialog();
    assertEquals("false", seen.get(0));
    assertFalse(seen.get(1).isEmpty());
    assertEquals(List.of("false", "false", "true"), seen.subList(2, 5));
    assertFalse(seen.get(5).isEmpty());
  }

  @Test
  void theWelcomePageStaysAwayUntilItIsAskedFor() {
    picture(shell, "welcome");
    Button again = robot.byId(Button.class, "welcome.again");
    again.setSelection(false);
    again.notifyListeners(SWT.Selection, new Event());
    assertFalse(WelcomeWish.isWanted());
    open();
    desk.close();
    robot.settle();
    assertFalse(robot.sees("welcome.page"));
    run("org.throughline.app.welcome");
    assertTrue(robot.sees("welcome.page"));
    assertFalse(robot.byId(Button.class, "welcome.again").getSelection());
  }

  @Test
  void recentClientsAreOnTheWelcomePage() {
    open();
    desk.close();
    robot.settle();
    assertTrue(robot.byId(Link.class, "welcome.recent").getText().contains("Zekerhuis"));
  }

  // ---- hints

  @Test
  void hintsFollowTheSelectionAndSayWhatIsMissing() {
    open();
    run("org.throughline.ui.hints");
    Organisation organisation = session().client().getOrganisation();
    show(organisation.getChannels().getFirst());
    assertEquals(organisation.getChannels().getFirst().getName(), robot.byId(Label.class, "hints.name").getText());
    assertFalse(robot.byId(Label.class, "hints.help").getText().isEmpty());
    var topic = organisation.getTopics().getFirst();
    desk.run(new org.throughline.core.SetFeature(topic, org.throughline.model.ModelPackage.Literals.TOPIC__OWNER, null));
    show(topic);
    Link owner = robot.byId(Link.class, "hints.empty.owner");
    assertTrue(owner.getText().contains("<a>"), owner.getText());
    picture(shell, "hints");
    session().history().undo();
    robot.settle();
    assertFalse(robot.sees("hints.empty.owner"));
  }

  private void show(EObject element) {
    desk.show(element);
    robot.settle();
  }

  // ---- the guide

  @Test
  void stepsTickWhenTheClientShowsThatTheyAreDone() {
    run("org.throughline.ui.guide");
    assertTrue(progress().startsWith("0 "), progress());
    Path target = folder.resolve("leeg");
    desk.open(desk.clients().create(target, new org.throughline.core.NewClient("Leeg", Locale.of("nl"), "NL",
        java.time.ZoneId.of("Europe/Amsterdam"))));
    robot.settle();
    run("org.throughline.ui.guide");
    robot.await("the first step done, not " + progress(), () -> progress().startsWith("1 "));
    robot.press(robot.byId(Button.class, "guide.objective.act"));
    ClientSession session = session();
    var objective = session.index().all(org.throughline.model.dna.Objective.class).getFirst();
    assertEquals(objective, desk.shown().orElseThrow());
    desk.run(new org.throughline.core.SetFeature(objective,
        org.throughline.model.dna.DnaPackage.Literals.OBJECTIVE__WORDING, "Klanten blijven"));
    robot.settle();
    run("org.throughline.ui.guide");
    robot.press(robot.byId(Button.class, "guide.promise.act"));
    desk.run(new org.throughline.core.SetFeature(
        session.index().all(org.throughline.model.dna.Promise.class).getFirst(),
        org.throughline.model.dna.DnaPackage.Literals.PROMISE__WORDING, "Binnen een uur antwoord"));
    robot.settle();
    run("org.throughline.ui.guide");
    robot.press(robot.byId(Button.class, "guide.serves.act"));
    run("org.throughline.ui.guide");
    assertEquals(objective, session.index().all(org.throughline.model.dna.Promise.class).getFirst().getServes()
        .getFirst());
    picture(shell, "guide");
    robot.await("four steps done, not " + progress(), () -> progress().startsWith("4 "));
    session.history().undo();
    robot.await("an undone step open again, not " + progress(), () -> progress().startsWith("3 "));
    assertFalse(session.client().getSharedWith().contains(Readership.CLIENT));
  }

  private String progress() {
    return robot.byId(Label.class, "guide.progress").getText();
  }

  // ---- help

  @Test
  void f1FindsAPageForEveryControlOfEveryView() throws Exception {
    open();
    show(session().client().getOrganisation().getChannels().getFirst());
    IWorkbenchPage page = page();
    List<String> without = new ArrayList<>();
    for (String view : VIEWS) {
      page.showView(view);
      robot.settle();
      run("org.throughline.ui.help");
      StyledText text = robot.byId(StyledText.class, "help.text");
      if (text.getText().isBlank() || text.getText().startsWith(contents())) {
        without.add(view);
      }
    }
    assertEquals(List.of(), without);
    page.showView("org.throughline.ui.details");
    robot.focus(robot.byId(Text.class, "details.name"));
    robot.stroke("F1");
    assertTrue(robot.byId(StyledText.class, "help.text").getText().startsWith("Details"),
        robot.byId(StyledText.class, "help.text").getText());
    picture(shell, "help");
  }

  private String contents() {
    return String.valueOf(robot.byId(Button.class, "help.contents").getData("name"));
  }

  @Test
  void helpIsSearchedAndItsLinksWork() {
    open();
    run("org.throughline.ui.help");
    Text search = robot.byId(Text.class, "help.search");
    robot.focus(search);
    robot.type("promise");
    StyledText text = robot.byId(StyledText.class, "help.text");
    assertTrue(text.getText().startsWith("Pages about"), text.getText());
    robot.focus(text);
    robot.key(SWT.NONE, SWT.TAB);
    String link = text.getSelectionText();
    assertFalse(link.isBlank(), () -> "no link is selected in " + text.getText());
    robot.key(SWT.NONE, SWT.CR);
    assertTrue(text.getText().startsWith(link), text.getText());
    robot.press(robot.byId(Button.class, "help.back"));
    assertFalse(text.getText().startsWith(link));
  }

  @Test
  void picturesInHelpFitThePageInBothThemes() throws Exception {
    open();
    Command help = service(ICommandService.class).getCommand("org.throughline.ui.help");
    service(IHandlerService.class).executeCommand(
        ParameterizedCommand.generateCommand(help, Map.of("org.throughline.ui.help.page", "start")), null);
    robot.settle();
    for (String look : List.of("dark", "light")) {
      run("org.throughline.ui.look." + look);
      StyledText text = robot.byId(StyledText.class, "help.text");
      List<StyleRange> pictures = Stream.of(text.getStyleRanges()).filter(each -> each.metrics != null).toList();
      assertEquals(2, pictures.size(), text.getText());
      for (StyleRange each : pictures) {
        assertTrue(each.metrics.width > 60 && each.metrics.width < text.getClientArea().width, look + " " + each.metrics);
        assertEquals("\uFFFC", text.getTextRange(each.start, each.length));
      }
    }
  }

  // ---- empty states

  @Test
  void emptyStatesSayWhatIsMissingInThreeLanguagesWithOneCommand() throws Exception {
    IWorkbenchPage page = page();
    page.showView("org.throughline.ui.hints");
    robot.settle();
    List<EmptyState> found = new ArrayList<>();
    for (Control control : robot.all(shell)) {
      if (control instanceof EmptyState state) {
        found.add(state);
      }
    }
    assertFalse(found.isEmpty());
    for (EmptyState state : found) {
      String english = state.text().in(Locale.ENGLISH);
      assertNotEquals(english, state.text().in(Locale.of("nl")));
      assertNotEquals(english, state.text().in(Locale.of("sv")));
      assertTrue(state.choices().size() == 1 || state.choices().size() == 2, english);
      for (EmptyState.Choice choice : state.choices()) {
        assertNotEquals(choice.label().in(Locale.of("nl")), choice.label().in(Locale.of("sv")));
      }
      assertTrue(((Composite) state).getData("id").toString().endsWith(".empty"));
    }
    picture(shell, "empty");
  }
}
