package org.throughline.internal.ui.canvas;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Box;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Node;
import org.throughline.ui.ElementTies;
import org.throughline.ui.canvas.CanvasHost;

/** Elements that are dragged from elsewhere in the window onto what is drawn. */
public final class CanvasDrops {

  private static final double EDGE = 3;

  private final CanvasScreen screen;
  private final CanvasHost host;

  /** Drops on a canvas. */
  public CanvasDrops(CanvasScreen screen, CanvasHost host) {
    this.screen = screen;
    this.host = host;
  }

  /** Takes drops from now on. */
  public void attach() {
    DropTarget target = new DropTarget(screen.widget(), DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragEnter(DropTargetEvent event) {
        over(event);
      }

      @Override
      public void dragOver(DropTargetEvent event) {
        over(event);
      }

      @Override
      public void dragLeave(DropTargetEvent event) {
        screen.drag(List.of(), 0, 0, List.of());
        host.say("");
      }

      @Override
      public void drop(DropTargetEvent event) {
        put(event);
      }
    });
  }

  private @Nullable Node node(DropTargetEvent event) {
    Point at = screen.widget().toControl(event.x, event.y);
    return screen.at(at.x, at.y);
  }

  private Drop offered(@Nullable Node node) {
    List<EObject> elements = ElementTies.dragged();
    return node == null || elements.isEmpty() || host.locked().isPresent() ? new Drop.Nothing() : host.dropped(elements, node.id());
  }

  private void over(DropTargetEvent event) {
    Node node = node(event);
    switch (offered(node)) {
      case Drop.Allowed allowed -> {
        event.detail = (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK
            : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
        screen.drag(List.of(), 0, 0, node == null ? allowed.marker() : List.of(around(node.box())));
        host.say(allowed.words());
      }
      case Drop.Refused refused -> {
        event.detail = DND.DROP_NONE;
        screen.drag(List.of(), 0, 0, List.of());
        host.say(refused.why());
      }
      case Drop.Nothing nothing -> {
        event.detail = DND.DROP_NONE;
        screen.drag(List.of(), 0, 0, List.of());
        host.say("");
      }
    }
  }

  private static Shape around(Box box) {
    return new Shape.Rectangle(box.x() - EDGE / 2, box.y() - EDGE / 2, box.width() + EDGE, box.height() + EDGE, EDGE * 2,
        Paint.line(Token.ACCENT, EDGE), Tag.of(Role.DECORATION));
  }

  private void put(DropTargetEvent event) {
    Drop drop = offered(node(event));
    screen.drag(List.of(), 0, 0, List.of());
    host.say("");
    if (drop instanceof Drop.Allowed allowed) {
      // The drag is over when this returns; what fails is told after that.
      screen.widget().getDisplay().asyncExec(() -> {
        if (!screen.widget().isDisposed()) {
          host.run(allowed.operation());
        }
      });
    }
  }
}
