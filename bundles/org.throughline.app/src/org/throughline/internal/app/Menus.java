package org.throughline.internal.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.jspecify.annotations.Nullable;
import org.throughline.ui.Icons;

/** The menus and the toolbar; modules add their entries at the markers named additions. */
final class Menus extends ActionBarAdvisor {

  /** Brought by the module of briefings, where it is installed. */
  private static final String BRIEF = "org.throughline.briefing.ui.brief";

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
    MenuManager client = new MenuManager(Words.of("menu.client"), "org.throughline.client");
    client.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(client);
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    MenuManager help = new MenuManager(Words.of("menu.help"), IWorkbenchActionConstants.M_HELP);
    help.add(item("org.throughline.app.sample", "help.sample", null));
    help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    help.add(item("org.throughline.app.about", "help.about", null));
    bar.add(help);
  }

  private MenuManager file() {
    MenuManager file = new MenuManager(Words.of("menu.file"), IWorkbenchActionConstants.M_FILE);
    file.add(item("org.throughline.ui.new", "file.new", "plus"));
    file.add(item("org.throughline.ui.open", "file.open", "open"));
    MenuManager recent = new MenuManager(Words.of("file.recent"), "org.throughline.recent");
    recent.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    file.add(recent);
    file.add(new Separator());
    file.add(item("org.throughline.ui.save", "file.save", "save"));
    file.add(item("org.throughline.ui.saveAll", "file.saveAll", null));
    file.add(item("org.throughline.ui.saveAs", "file.saveAs", null));
    file.add(item("org.throughline.ui.pack", "file.pack", null));
    file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    file.add(item("org.throughline.ui.close", "file.close", null));
    file.add(item(IWorkbenchCommandConstants.FILE_EXIT, "file.exit", null));
    return file;
  }

  private MenuManager edit() {
    MenuManager edit = new MenuManager(Words.of("menu.edit"), IWorkbenchActionConstants.M_EDIT);
    edit.add(item("org.throughline.ui.undo", "edit.undo", "undo"));
    edit.add(item("org.throughline.ui.redo", "edit.redo", "redo"));
    edit.add(new Separator());
    edit.add(item(IWorkbenchCommandConstants.EDIT_CUT, "edit.cut", null));
    edit.add(item(IWorkbenchCommandConstants.EDIT_COPY, "edit.copy", null));
    edit.add(item(IWorkbenchCommandConstants.EDIT_PASTE, "edit.paste", null));
    edit.add(item(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "edit.all", null));
    edit.add(new Separator());
    MenuManager add = new MenuManager(Words.of("edit.add"), "org.throughline.add");
    add.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    edit.add(add);
    edit.add(item("org.throughline.ui.duplicate", "edit.duplicate", null));
    edit.add(item("org.throughline.ui.delete", "edit.delete", null));
    edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return edit;
  }

  private MenuManager view() {
    MenuManager view = new MenuManager(Words.of("menu.view"), "org.throughline.view");
    view.add(item("org.throughline.app.light", "view.light", null, CommandContributionItem.STYLE_RADIO));
    view.add(item("org.throughline.app.dark", "view.dark", null, CommandContributionItem.STYLE_RADIO));
    view.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return view;
  }

  private CommandContributionItem item(String command, String key, @Nullable String icon) {
    return item(command, key, icon, CommandContributionItem.STYLE_PUSH);
  }

  private CommandContributionItem item(String command, String key, @Nullable String icon, int style) {
    CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command, style);
    item.label = Words.of(key);
    if (icon != null) {
      item.icon = Icons.descriptor(icon);
    }
    return new CommandContributionItem(item);
  }

  @Override
  protected void fillCoolBar(ICoolBarManager coolBar) {
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    tools.add(tool("org.throughline.ui.save", "tool.save", "save", false));
    tools.add(tool("org.throughline.ui.undo", "tool.undo", "undo", false));
    tools.add(tool("org.throughline.ui.redo", "tool.redo", "redo", false));
    tools.add(new Separator());
    tools.add(tool("org.throughline.ui.new", "tool.new", "plus", true));
    tools.add(tool("org.throughline.ui.open", "tool.open", "open", true));
    tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    if (window.getService(ICommandService.class).getCommand(BRIEF).isDefined()) {
      tools.add(tool(BRIEF, "tool.brief", "briefing", true));
    }
    coolBar.add(new ToolBarContributionItem(tools, "org.throughline.tools"));
    coolBar.setLockLayout(true);
  }

  private CommandContributionItem tool(String command, String key, String icon, boolean worded) {
    CommandContributionItemParameter item =
        new CommandContributionItemParameter(window, command + ".tool", command, CommandContributionItem.STYLE_PUSH);
    item.label = Words.of(key);
    item.tooltip = Words.of(key);
    item.icon = Icons.descriptor(icon);
    item.mode = worded ? CommandContributionItem.MODE_FORCE_TEXT : 0;
    return new CommandContributionItem(item);
  }
}
