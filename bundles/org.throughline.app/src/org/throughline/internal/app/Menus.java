package org.throughline.internal.app;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus; modules add their entries at the markers named additions. Entries have no icons, as the systems'
 * guidelines have it. A menu in which nothing is does not show.
 */
final class Menus extends ActionBarAdvisor {

  private IWorkbenchWindow window;

  Menus(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow made) {
    window = made;
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(file());
    bar.add(edit());
    bar.add(view());
    bar.add(open("menu.client", "org.throughline.client"));
    bar.add(open("menu.check", "org.throughline.check"));
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(window());
    MenuManager help = new MenuManager(Words.of("menu.help"), IWorkbenchActionConstants.M_HELP);
    help.add(item("org.throughline.app.sample", "help.sample"));
    help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    help.add(item("org.throughline.app.keys", "help.keys"));
    help.add(item("org.throughline.app.about", "help.about"));
    bar.add(help);
  }

  /** A menu that is filled by modules. */
  private static MenuManager open(String key, String id) {
    MenuManager menu = new MenuManager(Words.of(key), id);
    menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }

  private MenuManager file() {
    MenuManager file = new MenuManager(Words.of("menu.file"), IWorkbenchActionConstants.M_FILE);
    file.add(item("org.throughline.ui.new", "file.new"));
    file.add(item("org.throughline.ui.open", "file.open"));
    MenuManager recent = new MenuManager(Words.of("file.recent"), "org.throughline.recent");
    recent.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    file.add(recent);
    file.add(new Separator());
    file.add(item("org.throughline.ui.save", "file.save"));
    file.add(item("org.throughline.ui.saveAll", "file.saveAll"));
    file.add(item("org.throughline.ui.saveAs", "file.saveAs"));
    file.add(item("org.throughline.ui.pack", "file.pack"));
    file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    file.add(item("org.throughline.app.preferences", "file.preferences"));
    file.add(new Separator());
    file.add(item("org.throughline.ui.close", "file.close"));
    file.add(item(IWorkbenchCommandConstants.FILE_EXIT, "file.exit"));
    return file;
  }

  private MenuManager edit() {
    MenuManager edit = new MenuManager(Words.of("menu.edit"), IWorkbenchActionConstants.M_EDIT);
    edit.add(item("org.throughline.ui.undo", "edit.undo"));
    edit.add(item("org.throughline.ui.redo", "edit.redo"));
    edit.add(new Separator());
    edit.add(item(IWorkbenchCommandConstants.EDIT_CUT, "edit.cut"));
    edit.add(item(IWorkbenchCommandConstants.EDIT_COPY, "edit.copy"));
    edit.add(item(IWorkbenchCommandConstants.EDIT_PASTE, "edit.paste"));
    edit.add(item(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "edit.all"));
    edit.add(new Separator());
    MenuManager add = new MenuManager(Words.of("edit.add"), "org.throughline.add");
    add.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    edit.add(add);
    edit.add(item("org.throughline.ui.duplicate", "edit.duplicate"));
    edit.add(item("org.throughline.ui.delete", "edit.delete"));
    edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return edit;
  }

  private MenuManager view() {
    MenuManager view = new MenuManager(Words.of("menu.view"), "org.throughline.view");
    view.add(new ViewItems(window, letters("view.larger", "view.smaller", "view.normal", "view.look", "view.reset")));
    view.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    view.add(new Separator());
    view.add(item("org.throughline.ui.text.larger", "view.larger"));
    view.add(item("org.throughline.ui.text.smaller", "view.smaller"));
    view.add(item("org.throughline.ui.text.normal", "view.normal"));
    MenuManager look = new MenuManager(Words.of("view.look"), "org.throughline.look");
    look.add(radio("org.throughline.ui.look.system", "view.system"));
    look.add(radio("org.throughline.ui.look.light", "view.light"));
    look.add(radio("org.throughline.ui.look.dark", "view.dark"));
    view.add(look);
    view.add(new Separator());
    view.add(item("org.throughline.app.reset", "view.reset"));
    return view;
  }

  private MenuManager window() {
    MenuManager menu = new MenuManager(Words.of("menu.window"), IWorkbenchActionConstants.M_WINDOW);
    menu.add(new PerspectiveItems(window));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR, "window.nextEditor"));
    menu.add(item(IWorkbenchCommandConstants.WINDOW_NEXT_VIEW, "window.nextView"));
    menu.add(item(IWorkbenchCommandConstants.WINDOW_NEXT_PERSPECTIVE, "window.nextPerspective"));
    menu.add(item(IWorkbenchCommandConstants.WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR, "window.maximise"));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }

  /** The letters by which entries are reached, in lower case. */
  private static Set<Character> letters(String... keys) {
    return Stream.of(keys).map(Words::of).filter(label -> label.contains("&"))
        .map(label -> Character.toLowerCase(label.charAt(label.indexOf('&') + 1))).collect(Collectors.toSet());
  }

  private CommandContributionItem item(String command, String key) {
    return item(window, command, key);
  }

  /** An entry for a command, with words of this product. */
  static CommandContributionItem item(IWorkbenchWindow window, String command, String key) {
    return item(window, command, key, CommandContributionItem.STYLE_PUSH);
  }

  private CommandContributionItem radio(String command, String key) {
    return item(window, command, key, CommandContributionItem.STYLE_RADIO);
  }

  private static CommandContributionItem item(IWorkbenchWindow window, String command, String key, int style) {
    CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command, style);
    item.label = Words.of(key);
    return new CommandContributionItem(item);
  }
}
