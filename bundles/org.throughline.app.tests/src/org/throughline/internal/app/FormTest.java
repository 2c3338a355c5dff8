package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
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
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.NewClient;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.Sector;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.PackageModule;
import org.throughline.testkit.Populate;

/** What people do in the Details form. */
class FormTest extends SampleStory {

  private ClientSession session;

  @BeforeEach
  void sampleIsOpen() {
    session = session();
  }

  @AfterEach
  void closeEverything() {
    page().resetPerspective();
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
  void everyKindOfFieldIsTypedUndoneAndRedone() {
    ClientSnapshot before = ClientSnapshot.of(session.client());
    Channel channel = channel();
    show(channel);
    enter("name", "loket");
    enter("purpose", "vragen **snel** beantwoorden");
    robot.focus(robot.byId(Text.class, "details.openingHours.monday"));
    robot.key(SWT.CTRL, 'a');
    robot.type("8-12, 13.30-17");
    assertEquals(2, channel.getOpeningHours().on(DayOfWeek.MONDAY).size());
    enter("textLimit", "280");
    assertEquals(280, channel.getTextLimit());

    show(question());
    enter("validUntil", "2027-03-01");
    assertEquals(LocalDate.of(2027, 3, 1), question().getValidUntil());

    Audience audience = organisation().getAudiences().getFirst();
    show(audience);
    Text size = enter("size", "1234");
    assertEquals("1234", audience.getSize().amount().toPlainString());
    Combo unit = robot.byId(Combo.class, "details.size.unit");
    unit.select(4);
    unit.notifyListeners(SWT.Selection, new Event());
    assertEquals("households", audience.getSize().unit().symbol());
    assertEquals("1234", size.getText());

    show(session.client());
    enter("zone", "stockh");
    robot.key(0, SWT.CR);
    assertEquals("Europe/Stockholm", session.client().getZone().getId());

    ClientSnapshot after = ClientSnapshot.of(session.client());
    assertNotEquals(before.text(), after.text());
    int steps = steps();
    for (int i = 0; i < steps; i++) {
      session.history().undo();
      robot.settle();
    }
    assertEquals(before.text(), ClientSnapshot.of(session.client()).text());
    for (int i = 0; i < steps; i++) {
      session.history().redo();
      robot.settle();
    }
    assertEquals(after.text(), ClientSnapshot.of(session.client()).text());
  }

  @Test
  void aReferenceIsFoundByTypingAndMadeOnTheSpot() {
    Channel channel = channel();
    show(channel);
    Person person = organisation().getPeople().getLast();
    Text responsible = enter("responsible", person.getName().substring(0, 5).toLowerCase(Locale.ROOT));
    Table offers = robot.byId(Table.class, "details.responsible.suggestions");
    assertTrue(offers.getItemCount() > 0);
    robot.key(0, SWT.CR);
    assertTrue(channel.getResponsible().getName().toLowerCase(Locale.ROOT)
        .contains(person.getName().substring(0, 5).toLowerCase(Locale.ROOT)));

    int people = organisation().getPeople().size();
    int steps = steps();
    robot.key(SWT.CTRL, 'a');
    robot.type("sanne nieuw");
    Table made = robot.byId(Table.class, "details.responsible.suggestions");
    assertTrue(made.getItem(made.getItemCount() - 1).getText().contains("sanne nieuw"));
    robot.key(0, SWT.ARROW_UP);
    robot.key(0, SWT.CR);
    assertEquals(people + 1, organisation().getPeople().size());
    assertEquals("sanne nieuw", channel.getResponsible().getName());
    assertEquals("sanne nieuw", responsible.getText());
    assertEquals(steps + 1, steps());
    session.history().undo();
    assertEquals(people, organisation().getPeople().size());
    robot.settle();

    robot.focus(responsible);
    robot.key(SWT.CTRL, 'a');
    robot.key(0, SWT.DEL);
    assertNull(channel.getResponsible());
  }

  @Test
  void aNameThatIsNotThereIsSaidAndNotStored() {
    Channel channel = channel();
    Person before = channel.getResponsible();
    show(channel);
    enter("responsible", "nergens te vinden");
    robot.key(0, SWT.ESC);
    robot.focus(text("name"));
    robot.settle();
    assertSame(before, channel.getResponsible());
    assertTrue(robot.byId(Label.class, "details.responsible.problem").getText().contains("nergens te vinden"));
  }

  @Test
  void aListIsFilledReorderedAndEmptied() {
    Channel channel = channel();
    show(channel);
    int steps = steps();
    List<String> before = List.copyOf(channel.getTags());
    Text add = robot.byId(Text.class, "details.tags.add");
    robot.focus(add);
    for (String tag : List.of("een", "twee", "drie")) {
      robot.type(tag);
      robot.key(0, SWT.CR);
    }
    int size = before.size();
    assertEquals(List.of("een", "twee", "drie"), channel.getTags().subList(size, size + 3));
    assertEquals(steps + 1, steps());
    Table table = robot.byId(Table.class, "details.tags");
    robot.focus(table);
    table.setSelection(size + 2);
    table.notifyListeners(SWT.Selection, new Event());
    robot.key(SWT.ALT, SWT.ARROW_UP);
    assertEquals(List.of("een", "drie", "twee"), channel.getTags().subList(size, size + 3));
    robot.press(robot.byId(Button.class, "details.tags.up"));
    assertEquals(List.of("drie", "een", "twee"), channel.getTags().subList(size, size + 3));
    robot.focus(table);
    robot.key(0, SWT.DEL);
    assertEquals(List.of("een", "twee"), channel.getTags().subList(size, size + 2));
    robot.key(0, SWT.F2);
    Text edit = robot.byId(Text.class, "details.tags.edit");
    robot.await("the editor has the focus", edit::isFocusControl);
    robot.key(SWT.CTRL, 'a');
    robot.type("anders");
    robot.key(0, SWT.CR);
    assertTrue(channel.getTags().contains("anders"));
  }

  @Test
  void whatIsInsideIsMadeOpenedAndLeftByTheWayBack() {
    Promise promise = session.index().all(Promise.class).getFirst();
    show(promise);
    int before = promise.getStandards().size();
    Text add = robot.byId(Text.class, "details.standards.add");
    robot.focus(add);
    robot.type("brief beantwoord");
    robot.key(0, SWT.CR);
    assertEquals(before + 1, promise.getStandards().size());
    Table standards = robot.byId(Table.class, "details.standards");
    assertEquals("brief beantwoord", standards.getItem(before).getText());
    robot.focus(standards);
    standards.setSelection(before);
    standards.notifyListeners(SWT.Selection, new Event());
    robot.key(SWT.ALT, SWT.ARROW_UP);
    assertEquals("brief beantwoord", promise.getStandards().get(before - 1).getName());
    robot.press(robot.byId(Button.class, "details.standards.open"));
    assertSame(promise.getStandards().get(before - 1), desk.shown().orElseThrow());
    Link way = robot.byId(Link.class, "details.way");
    Event event = new Event();
    event.text = String.valueOf(way.getText().split("href=").length - 2);
    way.notifyListeners(SWT.Selection, event);
    robot.settle();
    assertSame(promise, desk.shown().orElseThrow());
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
  void whatIsInvalidIsNotStoredAndTheTextWaitsForItsReturn() {
    LocalDate before = question().getValidUntil();
    show(question());
    enter("validUntil", "gisteren");
    assertEquals(before, question().getValidUntil());
    show(channel());
    Label draft = robot.byId(Label.class, "details.draft");
    assertTrue(draft.getText().contains("gisteren"), draft.getText());
    robot.press(robot.byId(Button.class, "details.draft.back"));
    assertSame(question(), desk.shown().orElseThrow());
    assertEquals("gisteren", text("validUntil").getText());
    assertTrue(robot.byId(Label.class, "details.validUntil.problem").getText().contains("gisteren"));
    enter("validUntil", "2027-03-01");
    show(channel());
    assertFalse(robot.sees("details.draft"));
  }

  private void copy(Object content, Transfer transfer) {
    Clipboard clipboard = new Clipboard(shell.getDisplay());
    clipboard.setContents(new Object[] {content}, new Transfer[] {transfer});
    clipboard.dispose();
  }

  private void paste(Text text) {
    robot.focus(text);
    robot.key(SWT.CTRL, 'a');
    text.paste();
    robot.settle();
  }

  @Test
  @Tag("long")
  void fiveMegabytesAreTakenAsFarAsTheyFitWithoutAHang() {
    Channel channel = channel();
    show(channel);
    copy("Löfte 💬 ".repeat(600_000), TextTransfer.getInstance());
    for (String feature : List.of("name", "responsible", "openingHours.monday", "tags.add", "purpose")) {
      Text field = robot.byId(Text.class, "details." + feature);
      paste(field);
      // What would take long is to show and store it all; so it never gets that far.
      assertTrue(field.isDisposed() || field.getCharCount() <= 100_000, feature + " holds too much");
    }
    assertTrue(channel.getPurpose().length() <= 100_000 && channel.getPurpose().length() > 99_000);
    assertTrue(channel.getName().length() <= 1_000);
    assertTrue(robot.byId(Label.class, "details.purpose.problem").getText().length() > 10);
  }

  @Test
  void pagesTablesAndBrokenCharactersArePastedAsText() {
    Channel channel = channel();
    show(channel);
    copy("<html><body><p>Antwoord &amp; hulp</p><script>x</script></body></html>", TextTransfer.getInstance());
    paste(text("purpose"));
    assertEquals("Antwoord & hulp", channel.getPurpose());
    copy("a\u0007b\u000bc", TextTransfer.getInstance());
    paste(text("name"));
    assertEquals("abc", channel.getName());
    List<String> tags = List.copyOf(channel.getTags());
    copy("rij een\tx\r\nrij twee\ty\r\n", TextTransfer.getInstance());
    paste(robot.byId(Text.class, "details.tags.add"));
    assertEquals(tags.size() + 2, channel.getTags().size());
    copy("<p>Alleen <b>opmaak</b></p>", HTMLTransfer.getInstance());
    Text purpose = text("purpose");
    robot.focus(purpose);
    robot.key(SWT.CTRL, 'a');
    robot.key(SWT.CTRL, 'v');
    assertEquals("Alleen opmaak", channel.getPurpose());
  }

  @Test
  void severalElementsAreChangedTogetherAsOneStep() throws PartInitException {
    List<Channel> channels = List.copyOf(organisation().getChannels().subList(0, 3));
    channels.forEach(each -> assertNotNull(each.getName()));
    IShowInTarget details = (IShowInTarget) page().showView("org.throughline.ui.details");
    details.show(new ShowInContext(null, new StructuredSelection(channels)));
    robot.settle();
    assertTrue(robot.byId(Label.class, "details.kind").getText().contains("3"));
    assertFalse(robot.sees("details.name"));
    int steps = steps();
    enter("textLimit", "500");
    assertTrue(channels.stream().allMatch(each -> Integer.valueOf(500).equals(each.getTextLimit())));
    assertEquals(steps + 1, steps());
    session.history().undo();
    robot.settle();
    robot.focus(robot.byId(Text.class, "details.tags.add"));
    robot.type("samen");
    robot.key(0, SWT.CR);
    assertTrue(channels.stream().allMatch(each -> each.getTags().contains("samen")));
  }

  @Test
  void aFieldThatFailsShowsItsNameAndTheRestWorksOn() {
    Channel real = channel();
    boolean[] broken = {true};
    Channel failing = (Channel) Proxy.newProxyInstance(Channel.class.getClassLoader(),
        new Class<?>[] {Channel.class, InternalEObject.class}, (proxy, method, arguments) -> {
          if (broken[0] && method.getName().equals("eGet")
              && arguments[0] == ModelPackage.Literals.CHANNEL__PURPOSE) {
            throw new IllegalStateException("broken on purpose");
          }
          if (method.getName().equals("equals")) {
            return proxy == arguments[0];
          }
          try {
            return method.invoke(real, arguments);
          } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
          }
        });
    show(failing);
    Label fault = robot.byId(Label.class, "guarded.text");
    assertFalse(fault.getText().isBlank());
    assertEquals(real.getName(), text("name").getText());
    broken[0] = false;
    // The page in the middle failed as well.
    while (robot.sees("guarded.retry")) {
      robot.press(robot.byId(Button.class, "guarded.retry"));
    }
    assertEquals(String.valueOf(real.getPurpose()), text("purpose").getText());
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

  /** Those of the sample are looked at where they are looked at for their language too. */
  @Test
  void theFormOfEveryClassThatTheSampleDoesNotHaveIsShownWithANameForEachControlAndCanBeRead() throws Exception {
    page().showView("org.throughline.ui.details");
    Set<EClass> seen = new HashSet<>();
    session().index().all(Element.class).forEach(each -> seen.add(each.eClass()));
    ClientSession full = desk.clients().create(folder.resolve("all"),
        new NewClient("Alles", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    full.run(new Populate(new ModelBuilder(4711).perList(1).depth(4), PackageModule.product()));
    try {
      desk.open(full);
      robot.settle();
      List<String> faults = new ArrayList<>();
      FormFaults forms = new FormFaults(robot);
      List<EObject> all = ModelBuilder.tree(full.client());
      for (EObject each : all) {
        if (seen.add(each.eClass()) && each.eClass() != ModelPackage.Literals.CHAPTER_ENTRY) {
          desk.show(each);
          while (shell.getDisplay().readAndDispatch()) {
            // Whatever the form still has to do.
          }
          faults.addAll(forms.of(each));
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
