package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.internal.app.Shortcuts.Shortcut;
import org.throughline.testkit.ui.Robot;

/** A person asks which key does what, and hears of this product only. */
@ExtendWith(InTheWorkbench.class)
class KeysTest {

  private Robot robot;
  private IWorkbenchWindow window;

  @BeforeEach
  void arrange() {
    robot = new Robot();
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
  }

  @Test
  void everyKeyDoesSomethingOfThisProductOrIsAPlainOne() {
    List<Shortcut> all = new Shortcuts(window).all();
    assertTrue(all.size() > 40, "shortcuts: " + all.size());
    for (Shortcut each : all) {
      assertTrue(each.commands().stream()
          .allMatch(command -> command.startsWith("org.throughline.") || Shortcuts.plain().contains(command)),
          each.toString());
      assertFalse(each.deed().isBlank() || each.where().isBlank() || each.keys().isEmpty(), each.toString());
      assertFalse(each.deed().contains("Editor"), each.toString());
    }
  }

  @Test
  void noKeyOfAnIdeIsLeft() throws ParseException {
    IBindingService keys = window.getService(IBindingService.class);
    assertEquals(List.of(), Stream.of(keys.getBindings())
        .filter(each -> each.getParameterizedCommand() != null && !each.getSchemeId().equals(Shortcuts.SCHEME)
            && keys.getActiveBindingsFor(each.getParameterizedCommand()).length > 0
            && !each.getParameterizedCommand().getId().startsWith("org.throughline.")
            && !Shortcuts.plain().contains(each.getParameterizedCommand().getId()))
        .map(each -> each.getTriggerSequence() + " " + each.getParameterizedCommand().getId()).toList());
    for (String gone : List.of("CTRL+P", "CTRL+SHIFT+W", "ALT+CR")) {
      assertEquals(null, keys.getPerfectMatch(KeySequence.getInstance(gone)), gone);
    }
  }

  @Test
  void thePlainOnesStillDoWhatTheyDo() throws ParseException {
    IBindingService keys = window.getService(IBindingService.class);
    for (String key : List.of("CTRL+X", "CTRL+C", "CTRL+V", "CTRL+A", "DEL", "F2", "CTRL+F6", "CTRL+F7", "CTRL+M")) {
      assertTrue(keys.getPerfectMatch(KeySequence.getInstance(key)) != null, key);
    }
  }

  @Test
  void theyAreListedAndFoundInThreeLanguages() {
    Locale before = Locale.getDefault();
    try {
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
        Locale.setDefault(language);
        inTheList(list -> {
          Table table = robot.byId(Table.class, "keys.table");
          assertEquals(new Shortcuts(window).all().size(), table.getItemCount());
          Text filter = robot.byId(Text.class, "keys.filter");
          String copy = Words.of("edit.copy").replace("&", "");
          filter.setText(copy.toLowerCase(language));
          assertTrue(Stream.of(table.getItems()).map(TableItem::getText).anyMatch(copy::equals), copy);
          assertTrue(table.getItemCount() < 10, "fitting: " + table.getItemCount());
          filter.setText("qqq");
          assertEquals(Words.of("keys.none"), table.getItem(0).getText());
        });
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private interface Look {
    void at(Shell list);
  }

  private void inTheList(Look look) {
    Display display = window.getShell().getDisplay();
    List<Throwable> failed = new ArrayList<>();
    boolean[] seen = {false};
    display.timerExec(300, new Runnable() {
      @Override
      public void run() {
        Shell list = Stream.of(display.getShells()).filter(each -> "keys".equals(each.getData("id"))).findFirst()
            .orElse(null);
        if (list == null) {
          display.timerExec(200, this);
          return;
        }
        try {
          look.at(list);
          seen[0] = true;
        } catch (Throwable wrong) {
          failed.add(wrong);
        } finally {
          list.close();
        }
      }
    });
    try {
      window.getService(IHandlerService.class).executeCommand("org.throughline.app.keys", new Event());
    } catch (Exception wrong) {
      throw new AssertionError("The list does not open", wrong);
    }
    robot.settle();
    assertEquals(List.of(), failed);
    assertTrue(seen[0], "the list was seen");
  }

  @Test
  void theListIsInTheHelpMenuWithItsKey() {
    String label = Words.of("help.keys").replace("&", "");
    assertTrue(robot.menu(window.getShell(), Words.of("menu.help").replace("&", ""), label).isPresent());
    assertTrue(new Shortcuts(window).all().stream().filter(each -> each.commands().contains("org.throughline.app.keys"))
        .anyMatch(each -> each.keys().stream().anyMatch(key -> key.endsWith("F1"))));
  }
}
