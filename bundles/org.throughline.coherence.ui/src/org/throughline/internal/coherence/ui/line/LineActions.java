package org.throughline.internal.coherence.ui.line;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.throughline.ui.Icons;

/** What the toolbar and the menu of the view offer. */
final class LineActions {

  /** Does what is asked for. */
  interface Deeds {

    /** Shows what lies above (-1) or below (1). */
    void go(int by);

    /** Shows the line in the chosen way. */
    void show();

    /** Looks at the chosen line. */
    void look();

    /** Puts the story on the clipboard. */
    void copyStory();

    /** Runs a command. */
    void run(String command);
  }

  final Action up;
  final Action down;
  final Action pin;
  final Action asList;
  final Action whole;
  final Action copy;
  private final Consumer<Runnable> guard;

  LineActions(IActionBars bars, Consumer<Runnable> guard, Deeds deeds) {
    this.guard = guard;
    up = action("arrowU", "tool.up", IAction.AS_PUSH_BUTTON, () -> deeds.go(-1));
    down = action("arrowD", "tool.down", IAction.AS_PUSH_BUTTON, () -> deeds.go(1));
    pin = action("pin", "tool.pin", IAction.AS_CHECK_BOX, deeds::look);
    asList = action("list", "tool.list", IAction.AS_CHECK_BOX, deeds::show);
    whole = action("", "tool.whole", IAction.AS_CHECK_BOX, deeds::look);
    copy = action("", "tool.copy", IAction.AS_PUSH_BUTTON, deeds::copyStory);
    IToolBarManager tools = bars.getToolBarManager();
    List.of(up, down, asList, pin).forEach(tools::add);
    IMenuManager menu = bars.getMenuManager();
    List.of(up, down, pin, asList, whole, copy).forEach(menu::add);
    menu.add(new Separator());
    menu.add(command("menu.orphans", "org.throughline.coherence.ui.orphans", deeds));
    menu.add(command("menu.contentless", "org.throughline.coherence.ui.contentless", deeds));
    menu.add(command("menu.impact", ThroughlineView.IMPACT, deeds));
  }

  private Action action(String icon, String key, int style, Runnable does) {
    String words = LineWords.word(key).in(Locale.getDefault());
    Action action = new Action(words, style) {
      @Override
      public void run() {
        guard.accept(does);
      }
    };
    action.setToolTipText(words);
    action.setId("line." + key);
    if (!icon.isEmpty()) {
      action.setImageDescriptor(Icons.descriptor(icon));
    }
    return action;
  }

  private Action command(String key, String command, Deeds deeds) {
    return action("", key, IAction.AS_PUSH_BUTTON, () -> deeds.run(command));
  }

  /** Takes the icons of the theme. */
  void themeChanged() {
    up.setImageDescriptor(Icons.descriptor("arrowU"));
    down.setImageDescriptor(Icons.descriptor("arrowD"));
    pin.setImageDescriptor(Icons.descriptor("pin"));
    asList.setImageDescriptor(Icons.descriptor("list"));
  }
}
