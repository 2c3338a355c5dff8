package org.throughline.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Theme;

/** The perspectives at the right above everything, each with icon and name; the one in front is pressed. */
public final class Switcher extends PerspectiveAdapter implements DeskListener {

  private static final int NUMBERED = 9;

  private final IWorkbenchWindow window;
  private final Desk desk;
  private ToolBar bar;
  private LocalResourceManager images;

  @Inject
  public Switcher(IWorkbenchWindow window) {
    this.window = window;
    this.desk = window.getService(Desk.class);
  }

  @PostConstruct
  void create(Composite parent) {
    bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
    bar.setData("id", "switcher");
    bar.setData("name", Words.of("switcher.name"));
    images = new LocalResourceManager(JFaceResources.getResources(), bar);
    List<IPerspectiveDescriptor> all = Perspectives.all();
    for (int i = 0; i < all.size(); i++) {
      item(all.get(i), i + 1);
    }
    icons();
    MenuManager menu = new MenuManager();
    menu.add(Menus.item(window, "org.throughline.app.reset", "view.reset"));
    bar.setMenu(menu.createContextMenu(bar));
    bar.addDisposeListener(event -> menu.dispose());
    window.addPerspectiveListener(this);
    desk.addListener(this);
    Theme.whenChanged(bar, this::icons);
    update();
  }

  private void item(IPerspectiveDescriptor perspective, int number) {
    ToolItem item = new ToolItem(bar, SWT.RADIO);
    item.setText(perspective.getLabel());
    item.setToolTipText(number <= NUMBERED ? Words.of("switcher.tip", perspective.getLabel(), number)
        : perspective.getLabel());
    item.setData(perspective);
    item.setData("id", "switcher." + perspective.getId());
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (item.getSelection()) {
        Perspectives.show(window, perspective);
      }
    }));
  }

  private void icons() {
    for (ToolItem item : bar.getItems()) {
      item.setImage(images.create(Perspectives.icon((IPerspectiveDescriptor) item.getData())));
    }
  }

  @Override
  public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
    update();
  }

  private void update() {
    if (bar.isDisposed()) {
      return;
    }
    IPerspectiveDescriptor front = Perspectives.front(window).orElse(null);
    boolean open = desk.session().isPresent();
    for (ToolItem item : bar.getItems()) {
      item.setSelection(open && item.getData().equals(front));
      item.setEnabled(open);
    }
  }

  @Override
  public void stateChanged() {
    update();
  }

  @PreDestroy
  void end() {
    window.removePerspectiveListener(this);
    desk.removeListener(this);
  }
}
