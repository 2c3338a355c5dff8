package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.renderers.swt.HandledContributionItem;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.DurableWriter;
import org.throughline.core.Preferences;
import org.throughline.ui.Appearance;
import org.throughline.ui.Icons;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.TextSize;

/** The frame of the window: where to go, how it looks, and that a person finds it again as it was. */
class FrameTest extends SampleStory {

  /** Room after the last of the line below. */
  private static final int END = 40;

  private IWorkbenchWindow window;
  private Preferences preferences;

  @BeforeEach
  void openTheSample() {
    window = page().getWorkbenchWindow();
    preferences = service(Preferences.class);
    go(StrategyPerspective.ID);
  }

  @AfterEach
  void asItWas() {
    preferences.set(TextSize.PREFERENCE, 100);
    robot.settle();
  }

  private void go(String perspective) {
    Perspectives.show(window, PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
    robot.settle();
  }

  private String front() {
    return window.getActivePage().getPerspective().getId();
  }

  private ToolItem tool(String bar, String id) {
    return Stream.of(robot.byId(ToolBar.class, bar).getItems()).filter(item -> id.equals(item.getData("id"))).findFirst()
        .orElseThrow(() -> new AssertionError(bar + " has no " + id));
  }

  // ---- perspectives

  @Test
  void thePerspectiveOfAModuleIsInTheSwitcherAndShows() {
    ToolItem planning = tool("switcher", "switcher." + BroughtPerspective.ID);
    assertEquals("Planning (test)", planning.getText());
    assertNotNull(planning.getImage());
    assertTrue(tool("switcher", "switcher." + StrategyPerspective.ID).getSelection());
    planning.setSelection(true);
    planning.notifyListeners(SWT.Selection, new Event());
    robot.settle();
    assertEquals(BroughtPerspective.ID, front());
    assertTrue(planning.getSelection());
    assertFalse(tool("switcher", "switcher." + StrategyPerspective.ID).getSelection());
  }

  @Test
  void altAndANumberGoesToAPerspective() {
    int planning = Perspectives.all().stream().map(each -> each.getId()).toList().indexOf(BroughtPerspective.ID) + 1;
    robot.focus(robot.byId(Tree.class, "explorer.tree"));
    robot.key(SWT.ALT, '0' + planning);
    robot.await("the second perspective", () -> front().equals(BroughtPerspective.ID));
    robot.key(SWT.ALT, '1');
    robot.await("the first perspective", () -> front().equals(Perspectives.all().getFirst().getId()));
  }

  @Test
  void everyViewOfThePerspectiveIsInTheViewMenuAndComesBackFromThere() {
    IWorkbenchPage page = window.getActivePage();
    List<String> names = ViewItems.views(window).stream().map(each -> each.getLabel()).toList();
    assertTrue(names.size() >= 2, names.toString());
    for (String name : names) {
      assertTrue(robot.menu(shell, plain("menu.view"), name).isPresent(), name);
    }
    page.hideView(page.findView(StrategyPerspective.DETAILS));
    robot.settle();
    String details = PlatformUI.getWorkbench().getViewRegistry().find(StrategyPerspective.DETAILS).getLabel();
    MenuItem item = robot.menu(shell, plain("menu.view"), details).orElseThrow();
    assertFalse(item.getSelection());
    item.setSelection(true);
    robot.choose(item);
    assertNotNull(page.findView(StrategyPerspective.DETAILS));
  }

  @Test
  void resetLayoutIsInTheViewMenuAndInTheSwitchersMenu() {
    IWorkbenchPage page = window.getActivePage();
    page.hideView(page.findView(StrategyPerspective.DETAILS));
    robot.settle();
    robot.choose(robot.menu(shell, plain("menu.view"), plain("view.reset")).orElseThrow());
    robot.await("the details are back", () -> page.findView(StrategyPerspective.DETAILS) != null);
    Menu menu = robot.byId(ToolBar.class, "switcher").getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    assertEquals(plain("view.reset"), menu.getItem(0).getText().replace("&", "").split("\t")[0]);
  }

  private static String plain(String key) {
    return Words.of(key).replace("&", "");
  }

  // ---- the line below

  @Test
  void theLineBelowIsOneRowInSmallWindowsTooAndEndsWithTheFindings() {
    robot.await("the client is checked", () -> robot.sees("status.holding"));
    Rectangle before = shell.getBounds();
    try {
      for (int width : List.of(1440, 1360, 1024, 800)) {
        shell.setSize(width, before.height);
        robot.settle();
        oneRow("at " + width);
        LongWork.jobs().show(Note.done("Something is done that takes many words to say. ".repeat(8)));
        robot.await("the note", () -> robot.sees("work.text"));
        oneRow("at " + width + " with a note");
        LongWork.jobs().dismiss();
        robot.settle();
      }
    } finally {
      shell.setBounds(before);
      robot.settle();
    }
  }

  private void oneRow(String when) {
    Composite findings = robot.byId(Composite.class, "status.findings");
    Composite line = findings.getParent();
    Rectangle place = findings.getBounds();
    assertEquals(line.getClientArea().width, place.x + place.width, "the findings stand at the end " + when);
    int left = shell.getClientArea().width - shell.getDisplay().map(findings, shell, place.width, 0).x;
    assertTrue(left >= 0 && left < END, "the findings stand " + left + " before the edge of the window " + when);
    int text = robot.byId(CLabel.class, "status.text").getSize().y;
    assertTrue(line.getSize().y < 2 * text, when + " the line is " + line.getSize().y + " high, its text " + text);
  }

  // ---- what lasts

  @Test
  void theLayoutIsTheSameAfterTheNextStart() {
    IWorkbenchPage page = window.getActivePage();
    page.hideView(page.findView(StrategyPerspective.DETAILS));
    robot.settle();
    EModelService model = window.getService(EModelService.class);
    MPerspective perspective = model.findElements(window.getService(MWindow.class), StrategyPerspective.ID,
        MPerspective.class).getFirst();
    LayoutNode before = new LayoutModel(model).read(perspective);
    LayoutKeeper first = new LayoutKeeper(folder, new DurableWriter());
    first.perspectiveActivated(page, page.getPerspective());
    first.read(window);
    first.keep(shell);
    page.resetPerspective();
    robot.settle();
    assertNotNull(page.findView(StrategyPerspective.DETAILS));
    LayoutKeeper second = new LayoutKeeper(folder, new DurableWriter());
    assertTrue(second.damage().isEmpty());
    assertEquals(StrategyPerspective.ID, second.front().orElseThrow());
    second.perspectiveActivated(page, page.getPerspective());
    robot.settle();
    assertEquals(before, new LayoutModel(model).read(model.findElements(window.getService(MWindow.class),
        StrategyPerspective.ID, MPerspective.class).getFirst()));
    page.resetPerspective();
    robot.settle();
  }

  @Test
  void aWindowThatWasPutOutsideComesBack() {
    Rectangle before = shell.getBounds();
    Shell dialog = new Shell(shell, SWT.DIALOG_TRIM);
    dialog.setBounds(9000, 9000, 300, 200);
    dialog.open();
    robot.settle();
    Rectangle area = shell.getDisplay().getPrimaryMonitor().getClientArea();
    assertTrue(area.intersects(dialog.getBounds()), dialog.getBounds() + " on " + area);
    dialog.close();
    robot.settle();
    assertEquals(before.width, shell.getBounds().width);
  }

  // ---- looks

  @Test
  void theThemeChangesAtOnceWithAllIcons() throws Exception {
    theme(Appearance.LIGHT);
    ToolItem save = tool("tools", "tool.org.throughline.ui.save");
    assertSame(Icons.image("save"), save.getImage());
    picture(shell, "frame-light");
    theme(Appearance.DARK);
    // The system lets its own widgets fade from one theme to the other.
    for (int i = 0; i < 8; i++) {
      robot.settle();
    }
    assertSame(Icons.image("save"), save.getImage());
    assertSame(Icons.faint("save"), save.getDisabledImage());
    picture(shell, "frame-dark");
    theme(Appearance.LIGHT);
    assertSame(Icons.image("save"), save.getImage());
  }

  @Test
  void allTextsGrowAndShrinkTogether() {
    Tree tree = robot.byId(Tree.class, "explorer.tree");
    ToolBar tools = robot.byId(ToolBar.class, "tools");
    int before = tree.getFont().getFontData()[0].getHeight();
    robot.focus(tree);
    for (int i = 0; i < 5; i++) {
      robot.key(SWT.CTRL, '=');
    }
    robot.await("150 %", () -> preferences.get(TextSize.PREFERENCE) == 150);
    robot.await("larger texts", () -> tree.getFont().getFontData()[0].getHeight() == Math.round(before * 1.5));
    robot.settle();
    int larger = tree.getFont().getFontData()[0].getHeight();
    assertEquals(larger, tools.getFont().getFontData()[0].getHeight());
    picture(shell, "frame-150");
    robot.key(SWT.CTRL, '-');
    robot.await("140 %", () -> preferences.get(TextSize.PREFERENCE) == 140);
    robot.key(SWT.CTRL, '0');
    robot.await("100 %", () -> preferences.get(TextSize.PREFERENCE) == 100);
    robot.await("texts as before", () -> tree.getFont().getFontData()[0].getHeight() == before);
    Event wheel = new Event();
    wheel.stateMask = SWT.CTRL;
    wheel.count = 1;
    tree.notifyListeners(SWT.MouseVerticalWheel, wheel);
    robot.await("110 % by the wheel", () -> preferences.get(TextSize.PREFERENCE) == 110);
  }

  // ---- preferences

  @Test
  @Tag("long")
  void everyPageOfThePreferencesOpensInThreeLanguagesWithAllOfItsTexts() {
    Locale before = Locale.getDefault();
    List<String> trouble = new ArrayList<>();
    try {
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
        Locale.setDefault(language);
        PreferenceDialog dialog = PreferencesHandler.dialog(shell);
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.settle();
        List<IPreferenceNode> pages = List.of(dialog.getPreferenceManager().getRootSubNodes());
        assertTrue(pages.size() >= 6, "pages: " + pages.size());
        for (IPreferenceNode page : pages) {
          assertFalse(page.getId().startsWith("org.eclipse."), page.getId());
          dialog.getShell().setFocus();
          ((org.eclipse.jface.preference.IPreferencePageContainer) dialog).updateTitle();
          select(dialog, page);
          robot.settle();
          check(language + " " + page.getId(), (Composite) page.getPage().getControl(), trouble);
        }
        picture(dialog.getShell(), "preferences-" + language);
        dialog.close();
        robot.settle();
      }
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(List.of(), trouble);
  }

  @Test
  void thePreferencesOpenInTheSamePlaceAndSizeEachTime() {
    List<Rectangle> places = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      PreferenceDialog dialog = PreferencesHandler.dialog(shell);
      dialog.setBlockOnOpen(false);
      dialog.open();
      robot.settle();
      places.add(dialog.getShell().getBounds());
      dialog.close();
      robot.settle();
    }
    assertEquals(1, Set.copyOf(places).size(), places.toString());
    assertTrue(shell.getBounds().contains(places.getFirst().x, places.getFirst().y), places.toString());
  }

  private static void select(PreferenceDialog dialog, IPreferenceNode page) {
    dialog.getTreeViewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(page), true);
  }

  private void check(String where, Composite page, List<String> trouble) {
    for (Control control : robot.all(page)) {
      if (control instanceof Text || control instanceof Combo || control instanceof Spinner || control instanceof Table
          || control instanceof Button) {
        if (control.getData("name") == null && !(control instanceof Button button && !button.getText().isBlank())) {
          trouble.add(where + ": a control without a name: " + control);
        }
      }
      String text = control instanceof Label label ? label.getText()
          : control instanceof Button button ? button.getText() : control instanceof CLabel label ? label.getText() : "";
      if (!text.isEmpty()) {
        Point needed = control.computeSize((control.getStyle() & SWT.WRAP) != 0 ? control.getSize().x : SWT.DEFAULT,
            SWT.DEFAULT);
        Point has = control.getSize();
        if (has.x < needed.x || has.y < needed.y) {
          trouble.add(where + ": clipped: " + text + " " + has + " of " + needed);
        }
      }
    }
  }

  // ---- the keyboard

  @Test
  void everyEntryOfTheMenusHasALetterOfItsOwn() {
    List<String> trouble = new ArrayList<>();
    letters("menus", shell.getMenuBar(), trouble);
    assertEquals(List.of(), trouble);
  }

  private static void letters(String where, Menu menu, List<String> trouble) {
    menu.notifyListeners(SWT.Show, new Event());
    Map<Character, String> taken = new HashMap<>();
    Set<Character> all = Stream.of(menu.getItems()).map(item -> item.getText().split("\t")[0].replace("&&", ""))
        .filter(text -> text.contains("&")).map(text -> Character.toLowerCase(text.charAt(text.indexOf('&') + 1)))
        .collect(Collectors.toSet());
    for (MenuItem item : menu.getItems()) {
      String text = item.getText().split("\t")[0];
      if ((item.getStyle() & SWT.SEPARATOR) == 0 && !text.isEmpty()) {
        String single = text.replace("&&", "");
        int place = single.indexOf('&');
        if (place < 0) {
          trouble.add(where + ": no letter: " + text);
        } else {
          String other = taken.put(Character.toLowerCase(single.charAt(place + 1)), text);
          // In a menu of very many entries the letters run out; pressing one again goes on to the next entry then.
          boolean free = single.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit)
              .anyMatch(letter -> !all.contains((char) letter));
          if (other != null && free) {
            trouble.add(where + ": one letter for two: " + other + ", " + text);
          }
        }
      }
      if (item.getMenu() != null) {
        letters(where + " > " + text, item.getMenu(), trouble);
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
  }

  @Test
  void everyCommandIsReachedByKeyboard() throws NotDefinedException {
    IBindingService keys = window.getService(IBindingService.class);
    Set<String> inMenus = new TreeSet<>();
    commands(shell.getMenuBar(), inMenus);
    List<String> unreachable = new ArrayList<>();
    for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
      if (command.getId().startsWith("org.throughline.") && !inMenus.contains(command.getId())) {
        boolean bound = Stream.of(keys.getBindings()).map(each -> each.getParameterizedCommand())
            .filter(each -> each != null).map(ParameterizedCommand::getId).anyMatch(command.getId()::equals);
        if (!bound) {
          unreachable.add(command.getId());
        }
      }
    }
    assertEquals(List.of(), unreachable);
  }

  private static void commands(Menu menu, Set<String> found) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      if (item.getData() instanceof HandledContributionItem handled
          && handled.getModel() instanceof MHandledItem model && model.getCommand() != null) {
        found.add(model.getCommand().getElementId());
      } else if (item.getData() instanceof CommandContributionItem contributed && contributed.getCommand() != null) {
        found.add(contributed.getCommand().getId());
      }
      if (item.getMenu() != null) {
        commands(item.getMenu(), found);
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
  }

  @Test
  void toolsSayWhatTheyDoAndWithWhichKey() {
    for (ToolItem item : robot.byId(ToolBar.class, "tools").getItems()) {
      if ((item.getStyle() & SWT.SEPARATOR) == 0) {
        assertFalse(item.getToolTipText().isBlank());
      }
    }
    ToolItem save = tool("tools", "tool.org.throughline.ui.save");
    assertTrue(save.getToolTipText().contains("+S"), save.getToolTipText());
    assertEquals(Words.of("tool.new"), tool("tools", "tool.org.throughline.ui.new").getText());
    assertEquals(Words.of("tool.brief"), tool("tools", "tool.org.throughline.briefing.ui.export").getText());
    assertFalse(save.getEnabled());
  }
}
