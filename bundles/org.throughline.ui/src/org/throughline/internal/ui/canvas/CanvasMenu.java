package org.throughline.internal.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.throughline.core.OperationResult;
import org.throughline.model.Element;
import org.throughline.picture.Box;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Node;
import org.throughline.picture.canvas.Selection;
import org.throughline.ui.canvas.CanvasHost;

/** The context menu of a canvas: what its content offers for what is selected. */
public final class CanvasMenu {

  private final CanvasScreen screen;
  private final CanvasHost host;
  private final InPlaceText typing;

  /** The menu of a canvas. */
  public CanvasMenu(CanvasScreen screen, CanvasHost host, InPlaceText typing) {
    this.screen = screen;
    this.host = host;
    this.typing = typing;
  }

  /** Shows the menu when it is asked for. */
  public void attach() {
    Menu menu = new Menu(screen.widget());
    menu.setData("id", screen.widget().getData("id") + ".menu");
    menu.addListener(SWT.Show, event -> fill(menu));
    screen.widget().setMenu(menu);
    screen.widget().addListener(SWT.MenuDetect, this::detect);
  }

  /** From the keyboard the menu comes where the keyboard is, not where the pointer happens to be. */
  private void detect(Event event) {
    CanvasContent content = screen.content();
    if (content == null || content.choices(screen.selection().ids()).isEmpty()) {
      event.doit = false;
      return;
    }
    Node node = screen.node(screen.focus());
    if (event.detail == SWT.MENU_KEYBOARD && node != null) {
      Box box = screen.view().onScreen(node.box());
      Point at = screen.widget().toDisplay((int) box.x(), (int) box.bottom());
      event.x = at.x;
      event.y = at.y;
    }
  }

  private void fill(Menu menu) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    CanvasContent content = screen.content();
    if (content != null) {
      fill(menu, content.choices(screen.selection().ids()));
    }
  }

  private void fill(Menu menu, List<Choice> choices) {
    for (Choice choice : choices) {
      switch (choice) {
        case Choice.Act act -> item(menu, act.label().in(Locale.getDefault()),
            act.operation().isPresent() && host.locked().isEmpty(), () -> act(act));
        case Choice.Edit edit -> item(menu, edit.label().in(Locale.getDefault()) + "\tF2", host.locked().isEmpty(),
            typing::open);
        case Choice.Command command -> item(menu, command.label().in(Locale.getDefault()), true,
            () -> host.command(command.command()));
        case Choice.Group group -> {
          MenuItem item = new MenuItem(menu, SWT.CASCADE);
          item.setText(group.label().in(Locale.getDefault()));
          Menu below = new Menu(item);
          item.setMenu(below);
          fill(below, group.choices());
        }
        case Choice.Line line -> new MenuItem(menu, SWT.SEPARATOR);
      }
    }
  }

  private static void item(Menu menu, String words, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words);
    item.setEnabled(enabled);
    item.addListener(SWT.Selection, event -> action.run());
  }

  private void act(Choice.Act act) {
    act.operation().flatMap(host::run).ifPresent(result -> {
      added(result).ifPresent(id -> {
        screen.select(Selection.of(id));
        screen.walkTo(id);
        if (act.typing()) {
          typing.open();
        }
      });
    });
  }

  /** What was added and is on the canvas; a new statement comes with the place where it stands, which is what is drawn. */
  private Optional<String> added(OperationResult result) {
    for (EObject each : result.added()) {
      if (each instanceof Element element && element.getId() != null && screen.node(element.getId()) != null) {
        return Optional.of(element.getId());
      }
    }
    return Optional.empty();
  }
}
