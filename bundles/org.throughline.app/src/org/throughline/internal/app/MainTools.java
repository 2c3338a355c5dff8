package org.throughline.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.IMenuService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.EventHandler;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;

/** The tools at the left above everything: save, undo, redo, new, check, brief. */
public final class MainTools implements DeskListener {

  /** Brought by modules, where they are installed. */
  private static final String CHECK = "org.throughline.ui.check";

  private static final String BRIEF = "org.throughline.briefing.ui.export";
  private static final String MENU = "org.throughline.new";

  private final IWorkbenchWindow window;
  private final Desk desk;
  private final IEventBroker events;
  private final List<Tool> tools = new ArrayList<>();
  private final EventHandler look = event -> update();
  private final MenuManager fresh = new MenuManager("", MENU);

  @Inject
  public MainTools(IWorkbenchWindow window, IEventBroker events) {
    this.window = window;
    this.events = events;
    this.desk = window.getService(Desk.class);
  }

  @PostConstruct
  void create(Composite parent) {
    ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
    bar.setData("id", "tools");
    tool(bar, SWT.PUSH, "org.throughline.ui.save", "save", "tool.save", false);
    tool(bar, SWT.PUSH, "org.throughline.ui.undo", "undo", "tool.undo", false);
    tool(bar, SWT.PUSH, "org.throughline.ui.redo", "redo", "tool.redo", false);
    new ToolItem(bar, SWT.SEPARATOR);
    dropDown(tool(bar, SWT.DROP_DOWN, "org.throughline.ui.new", "plus", "tool.new", true));
    new ToolItem(bar, SWT.SEPARATOR);
    if (isDefined(CHECK)) {
      tool(bar, SWT.PUSH, CHECK, "check", "tool.check", true);
    }
    if (isDefined(BRIEF)) {
      tool(bar, SWT.PUSH, BRIEF, "briefing", "tool.brief", true);
    }
    desk.addListener(this);
    events.subscribe(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, look);
  }

  private boolean isDefined(String command) {
    return window.getService(ICommandService.class).getCommand(command).isDefined();
  }

  private Tool tool(ToolBar bar, int style, String command, String icon, String key, boolean worded) {
    Tool tool = new Tool(bar, style, window, command, icon, Words.of(key), worded);
    tools.add(tool);
    return tool;
  }

  /** Below the arrow: a new client, opening one, and what can be added to what is shown. */
  private void dropDown(Tool tool) {
    fresh.add(Menus.item(window, "org.throughline.ui.new", "file.new"));
    fresh.add(Menus.item(window, "org.throughline.ui.open", "file.open"));
    fresh.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    IMenuService menus = window.getService(IMenuService.class);
    menus.populateContributionManager(fresh, "popup:" + MENU);
    tool.item().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (event.detail == SWT.ARROW) {
        Menu menu = fresh.createContextMenu(tool.item().getParent());
        Rectangle place = tool.item().getBounds();
        menu.setLocation(tool.item().getParent().toDisplay(place.x, place.y + place.height));
        menu.setVisible(true);
      }
    }));
  }

  private void update() {
    tools.forEach(Tool::update);
  }

  @Override
  public void stateChanged() {
    update();
  }

  @Override
  public void shown(@Nullable EObject element) {
    update();
  }

  @PreDestroy
  void end() {
    desk.removeListener(this);
    events.unsubscribe(look);
    window.getService(IMenuService.class).releaseContributions(fresh);
    fresh.dispose();
  }
}
