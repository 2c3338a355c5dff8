package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Scores;
import org.throughline.coherence.WaiveFinding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.Progress;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.ui.ElementMarks;
import org.throughline.ui.FindingTally;
import org.throughline.ui.FindingTally.Tally;

/** Does it hold? What the window shows of it, and what people do about it. */
class FindingsTest extends SampleStory {

  private static final String VIEW = "org.throughline.coherence.ui.findings";

  private ClientSession session;
  private Tree tree;

  @BeforeEach
  void theSampleIsOpen() throws PartInitException {
    session = session();
    page().showView(VIEW);
    robot.settle();
    tree = robot.byId(Tree.class, "findings.table");
    upToDate();
  }

  @AfterEach
  void closeTheClient() {
    Text filter = robot.byId(Text.class, "findings.filter");
    filter.setText("");
    group(0);
  }

  // ---- what a check without a window finds

  private FindingStates headless() {
    RuleCatalog catalog = service(RuleCatalog.class);
    try (Checker checker = catalog.checker(session)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      return FindingStates.of(checker.findings(), session.index(), RuleCatalog.today(session));
    }
  }

  private static List<String> sentences(List<Entry> entries) {
    return entries.stream().flatMap(each -> each.finding().stream()).map(FindingsTest::sentence).sorted().toList();
  }

  private static String sentence(Finding finding) {
    return finding.message().in(Locale.getDefault()).replaceAll("\\s+", " ").strip();
  }

  /** Waits until the table has what a check without a window finds, in the same words. */
  private FindingStates upToDate() {
    FindingStates wanted = headless();
    List<String> open = sentences(wanted.open());
    int all = (int) wanted.all().stream().filter(each -> each.finding().isPresent()).count();
    robot.await("the findings of a check without a window", () -> tree.getItemCount() == all
        && rows().containsAll(open) && tally().filter(it -> it.errors() + it.warnings() + it.hints() == open.size())
            .isPresent());
    robot.settle();
    return wanted;
  }

  private List<String> rows() {
    return Stream.of(tree.getItems()).map(item -> item.getText(0)).toList();
  }

  private static Optional<Tally> tally() {
    return service(FindingTally.class).tally();
  }

  // ---- doing

  private TreeItem item(String beginning) {
    for (TreeItem each : tree.getItems()) {
      if (each.getText(0).startsWith(beginning)) {
        return each;
      }
    }
    throw new AssertionError("No row begins with " + beginning + " in " + rows());
  }

  private void select(TreeItem item) {
    tree.setSelection(item);
    Event event = new Event();
    event.item = item;
    tree.notifyListeners(SWT.Selection, event);
  }

  private MenuItem menu(String id) {
    tree.getMenu().notifyListeners(SWT.Show, new Event());
    return Stream.of(tree.getMenu().getItems()).filter(each -> ("findings.do." + id).equals(each.getData("id")))
        .findFirst().orElseThrow();
  }

  /** Chooses what opens a dialog, and fills that in. */
  private void inDialog(String id, Runnable filling) {
    shell.getDisplay().timerExec(500, filling);
    MenuItem item = menu(id);
    assertTrue(item.isEnabled(), id);
    robot.choose(item);
  }

  private void group(int index) {
    Combo combo = robot.byId(Combo.class, "findings.group");
    combo.select(index);
    combo.notifyListeners(SWT.Selection, new Event());
    robot.settle();
  }

  private void filter(String letters) {
    robot.byId(Text.class, "findings.filter").setText(letters);
    robot.settle();
  }

  // ---- stories

  @Test
  void theWindowShowsWhatACheckWithoutAWindowFinds() {
    FindingStates states = headless();
    assertFalse(states.open().isEmpty(), "the sample has something to find");
    assertEquals(sentences(states.open()), rows().stream().sorted().toList());
    Tally tally = tally().orElseThrow();
    Map<FindingSeverity, Long> counts = new TreeMap<>();
    states.open().forEach(each -> counts.merge(each.severity(), 1L, Long::sum));
    assertEquals(counts.getOrDefault(FindingSeverity.ERROR, 0L), tally.errors());
    assertEquals(counts.getOrDefault(FindingSeverity.WARNING, 0L), tally.warnings());
    assertEquals(counts.getOrDefault(FindingSeverity.HINT, 0L), tally.hints());
    assertTrue(tally.holding() < tally.checks());
    assertEquals(String.valueOf(tally.warnings()), robot.byId(CLabel.class, "status.warning").getText());
    ElementMarks marks = service(ElementMarks.class);
    states.open().forEach(each -> {
      EObject about = each.finding().orElseThrow().about();
      assertTrue(marks.mark(session, about).orElseThrow().ordinal() >= mark(each.severity()).ordinal());
      for (EObject around = about; around != null; around = around.eContainer()) {
        assertTrue(marks.markBelow(session, around).orElseThrow().ordinal() >= mark(each.severity()).ordinal());
      }
    });
    long marked = session.index().all(Element.class).stream().filter(each -> marks.mark(session, each).isPresent())
        .count();
    assertEquals(states.open().stream().map(each -> each.finding().orElseThrow().about())
        .filter(Element.class::isInstance).distinct().count(), marked);
    picture(shell, "findings-sample");
  }

  private static ElementMarks.Mark mark(FindingSeverity severity) {
    return ElementMarks.Mark.valueOf(severity.name());
  }

  @Test
  void aFixIsOneStepAndUndoBringsTheFindingBack() {
    int before = tree.getItemCount();
    TreeItem mended = null;
    MenuItem fix = null;
    for (TreeItem each : tree.getItems()) {
      select(each);
      fix = menu("fix");
      if (fix.isEnabled()) {
        mended = each;
        break;
      }
    }
    String sentence = mended == null ? "" : mended.getText(0);
    assertFalse(sentence.isEmpty(), "something in the sample can be fixed");
    int steps = session.history().done().size();
    robot.choose(fix.getMenu().getItem(0));
    assertEquals(steps + 1, session.history().done().size());
    robot.await("gone: " + sentence, () -> !rows().contains(sentence));
    upToDate();
    session.history().undo();
    robot.await("back: " + sentence, () -> rows().contains(sentence));
    upToDate();
    assertEquals(before, tree.getItemCount());
  }

  @Test
  void whatIsWaivedSaysWhyAndUntilWhenAndDoesNotCount() {
    Tally before = tally().orElseThrow();
    String sentence = tree.getItem(0).getText(0);
    select(tree.getItem(0));
    inDialog("waive", () -> {
      Button waive = robot.byId(Button.class, "waive.do");
      assertFalse(waive.isEnabled(), "not without a reason");
      robot.byId(Text.class, "waive.reason").setText("the client wants it so");
      picture(shell, "findings-waive");
      robot.press(waive);
    });
    robot.await("waived", () -> rows().stream().anyMatch(row -> row.startsWith("Waived until")));
    upToDate();
    Tally after = tally().orElseThrow();
    assertEquals(before.errors() + before.warnings() + before.hints() - 1,
        after.errors() + after.warnings() + after.hints());
    TreeItem waived = item("Waived until");
    assertTrue(waived.getText(0).contains("the client wants it so") && waived.getText(0).endsWith(sentence),
        waived.getText(0));
    assertFalse(waived.getText(3).isEmpty(), "its last day");
    assertEquals(waived.getText(0), tree.getItem(tree.getItemCount() - 1).getText(0), "what is waived comes last");
    assertTrue(robot.byId(CLabel.class, "findings.summary").getText().contains("1 waived"));
    picture(shell, "findings-waived");
    robot.byId(ToolBar.class, "findings.kinds").getItem(3).setSelection(false);
    robot.byId(ToolBar.class, "findings.kinds").getItem(3).notifyListeners(SWT.Selection, new Event());
    robot.settle();
    assertTrue(rows().stream().noneMatch(row -> row.startsWith("Waived until")));
    robot.byId(ToolBar.class, "findings.kinds").getItem(3).setSelection(true);
    robot.byId(ToolBar.class, "findings.kinds").getItem(3).notifyListeners(SWT.Selection, new Event());
    robot.settle();
    select(item("Waived until"));
    robot.choose(menu("endWaiver"));
    robot.await("counts again", () -> rows().contains(sentence));
    upToDate();
    assertEquals(before.errors(), tally().orElseThrow().errors());
    session.history().undo();
    robot.await("waived again", () -> rows().stream().anyMatch(row -> row.startsWith("Waived until")));
  }

  @Test
  void severalFindingsAreGivenToSomebodyInOneStep() {
    String first = tree.getItem(0).getText(0);
    String second = tree.getItem(1).getText(0);
    tree.setSelection(new TreeItem[] {tree.getItem(0), tree.getItem(1)});
    int steps = session.history().done().size();
    inDialog("assign", () -> {
      robot.byId(Combo.class, "assign.owner").select(1);
      Button dated = robot.byId(Button.class, "assign.dated");
      dated.setSelection(true);
      dated.notifyListeners(SWT.Selection, new Event());
      picture(shell, "findings-assign");
      robot.press(robot.byId(Button.class, "assign.do"));
    });
    assertEquals(steps + 1, session.history().done().size());
    robot.await("an owner", () -> !item(first).getText(2).isEmpty());
    assertFalse(item(second).getText(3).isEmpty(), "a date");
    assertTrue(session.index().all(Person.class).stream()
        .anyMatch(each -> each.getName().equals(item(first).getText(2))));
    assertEquals(List.of(first, second), Stream.of(tree.getSelection()).map(each -> each.getText(0)).toList(),
        "the selection stays");
    group(4);
    assertTrue(rows().getFirst().endsWith("(2)"), String.valueOf(rows()));
    picture(shell, "findings-owners");
    upToDateGroups();
  }

  private void upToDateGroups() {
    group(0);
    upToDate();
  }

  @Test
  void enterAndF8GoToWhatAFindingIsAbout() {
    List<Entry> open = headless().open();
    TreeItem row = tree.getItem(0);
    select(row);
    String sentence = row.getText(0);
    Event event = new Event();
    event.item = row;
    tree.notifyListeners(SWT.DefaultSelection, event);
    robot.settle();
    Entry entry = open.stream().filter(each -> sentence(each.finding().orElseThrow()).equals(sentence)).findFirst()
        .orElseThrow();
    EObject about = entry.finding().orElseThrow().about();
    assertEquals(nearest(about), desk.shown().orElseThrow());
    Tool.run(page().getWorkbenchWindow(), "org.throughline.coherence.ui.findings.next");
    robot.settle();
    assertEquals(tree.getItem(1).getText(0), tree.getSelection()[0].getText(0));
    Tool.run(page().getWorkbenchWindow(), "org.throughline.coherence.ui.findings.previous");
    robot.settle();
    assertEquals(sentence, tree.getSelection()[0].getText(0));
    assertEquals(nearest(about), desk.shown().orElseThrow());
  }

  private static EObject nearest(EObject object) {
    EObject element = object;
    while (!(element instanceof Element)) {
      element = element.eContainer();
    }
    return element;
  }

  @Test
  void groupsSayWhatHoldsAndExplainItDownToTheLastFinding() {
    FindingStates states = headless();
    Scores scores;
    try (Checker checker = service(RuleCatalog.class).checker(session)) {
      checker.update(() -> false, Progress.none());
      scores = Scores.of(session.index(), checker.inUse(), states);
    }
    group(2);
    picture(shell, "findings-chapters");
    List<String> titles = rows();
    scores.chapters().stream().filter(each -> each.made() > 0).forEach(each -> assertTrue(
        titles.stream().anyMatch(title -> title.endsWith(": " + number(each.held()) + " of " + number(each.made())
            + " checks hold")), each.held() + " of " + each.made() + " in " + titles));
    int inGroups = Stream.of(tree.getItems()).mapToInt(TreeItem::getItemCount).sum();
    assertEquals(states.all().stream().filter(each -> each.finding().isPresent()).count(), inGroups);
    TreeItem broken = Stream.of(tree.getItems()).filter(each -> each.getItemCount() > 0).findFirst().orElseThrow();
    select(broken);
    List<String> links = new ArrayList<>();
    inDialog("explain", () -> {
      for (var each : robot.all(robot.byId(Composite.class, "explain.page"))) {
        if (each instanceof Link link) {
          links.add(link.getText());
        }
      }
      picture(shell, "findings-score");
      robot.byId(Composite.class, "explain.page").getShell().close();
    });
    assertEquals(broken.getItemCount(), links.size(), "every finding that counts is named");
    group(1);
    picture(shell, "findings-departments");
    group(3);
    picture(shell, "findings-severities");
    filter("qqq");
    assertTrue(robot.sees("findings.unfit.empty"));
    robot.press(robot.byId(Button.class, "findings.unfit.empty.clear"));
    assertTrue(robot.sees("findings.table"));
    group(0);
    upToDate();
    String some = tree.getItem(0).getText(1);
    filter(some.toUpperCase(Locale.getDefault()));
    assertTrue(tree.getItemCount() > 0);
    assertTrue(Stream.of(tree.getItems()).allMatch(each -> (each.getText(0) + each.getText(1)).contains(some)));
    filter("");
    select(tree.getItem(0));
    inDialog("explain", () -> {
      picture(shell, "findings-explain");
      robot.byId(Composite.class, "explain.page").getShell().close();
    });
  }

  @Test
  void aRuleThatFailsIsToldAndRulesMayComeAndGo() {
    int before = tree.getItemCount();
    BundleContext context = FrameworkUtil.getBundle(FindingsTest.class).getBundleContext();
    ServiceRegistration<?> broken = context.registerService(Rule.class.getName(), new Broken(), null);
    try {
      robot.await("told", () -> rows().stream().anyMatch(row -> row.contains("could not be checked")));
      robot.await("with the others", () -> tree.getItemCount() == before + 1);
    } finally {
      broken.unregister();
    }
    robot.await("gone with the rule", () -> tree.getItemCount() == before);
    upToDate();
  }

  /** Fails wherever it is asked. */
  private static final class Broken implements Rule<Department> {

    @Override
    public RuleCard card() {
      return RuleCard.of(Broken.class, "test.broken", ModelPackage.Literals.DEPARTMENT, FindingSeverity.HINT, "test");
    }

    @Override
    public void check(Department subject, CheckContext asked, Report report) {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  @Tag("long")
  void thousandsOfFindingsStayFluid() {
    session.run(new ManyDepartments(5_000));
    FindingStates states = headless();
    int all = (int) states.all().stream().filter(each -> each.finding().isPresent()).count();
    assertTrue(all > 5_000);
    robot.await("all of them", () -> tree.getItemCount() == all);
    robot.settle();
    tree.setSelection(tree.getItem(4_000));
    String selected = tree.getItem(4_000).getText(0);
    tree.setTopItem(tree.getItem(3_990));
    robot.settle();
    int filtering = filled(() -> filterNow("department 12"));
    assertTrue(tree.getItemCount() > 0 && tree.getItemCount() < 1_000, String.valueOf(tree.getItemCount()));
    int clearing = filled(() -> filterNow(""));
    assertEquals(all, tree.getItemCount());
    int grouping = filled(() -> groupNow(2));
    int back = filled(() -> groupNow(0));
    for (int filled : List.of(filtering, clearing, grouping, back)) {
      assertTrue(filled < all / 4, "rows filled: %d, %d, %d, %d".formatted(filtering, clearing, grouping, back));
    }
    select(item(selected));
    TreeItem kept = tree.getSelection()[0];
    tree.setTopItem(kept);
    robot.settle();
    Finding last = states.open().stream().map(each -> each.finding().orElseThrow())
        .filter(each -> each.about() instanceof Department it && "Department 4999".equals(it.getName())).findFirst()
        .orElseThrow();
    session.run(new WaiveFinding(last, "Not now", LocalDate.now().plusDays(3), null));
    robot.await("waived", () -> tally().orElseThrow().errors() + tally().orElseThrow().warnings()
        + tally().orElseThrow().hints() == states.open().size() - 1);
    robot.settle();
    assertEquals(selected, tree.getSelection()[0].getText(0), "the selection stays");
    assertEquals(selected, tree.getTopItem().getText(0), "what is in sight stays");
  }

  private void filterNow(String letters) {
    robot.byId(Text.class, "findings.filter").setText(letters);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(130);
    robot.await("a pause", () -> System.nanoTime() > end);
    robot.breathe();
  }

  private void groupNow(int index) {
    Combo combo = robot.byId(Combo.class, "findings.group");
    combo.select(index);
    combo.notifyListeners(SWT.Selection, new Event());
    filterNow(robot.byId(Text.class, "findings.filter").getText());
  }

  /** How many rows were filled while something was done: those in sight, however many there are. */
  private int filled(Runnable work) {
    int[] filled = {0};
    Listener counting = event -> filled[0]++;
    tree.addListener(SWT.SetData, counting);
    work.run();
    tree.removeListener(SWT.SetData, counting);
    return filled[0];
  }

  private static String number(int number) {
    return java.text.NumberFormat.getIntegerInstance(Locale.getDefault()).format(number);
  }

  /** So many departments without a head. */
  private record ManyDepartments(int count) implements Operation {

    @Override
    public Message label() {
      return Message.of(ManyDepartments.class, "many");
    }

    @Override
    public void apply(Edit edit) {
      for (int i = 0; i < count; i++) {
        Department department = edit.create(ModelPackage.Literals.DEPARTMENT);
        department.setName("Department " + i);
        edit.client().getOrganisation().getDepartments().add(department);
      }
    }
  }
}
