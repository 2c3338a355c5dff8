package org.throughline.internal.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Worded;
import org.throughline.picture.Box;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.Node;
import org.throughline.ui.ElementLinks;
import org.throughline.ui.canvas.CanvasHost;

/** What is dragged from elsewhere in the window onto what is drawn. */
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

  private Optional<ElementLinks.Offer> offered(@Nullable Node node) {
    return node == null || host.locked().isPresent() ? Optional.empty() : host.dropped(node.id());
  }

  private void over(DropTargetEvent event) {
    Node node = node(event);
    switch (offered(node).orElse(null)) {
      case ElementLinks.Possible possible -> allowed(event, node, possible.words());
      case ElementLinks.Asking asking -> allowed(event, node, asking.words());
      case ElementLinks.Impossible impossible -> {
        event.detail = DND.DROP_NONE;
        screen.drag(List.of(), 0, 0, List.of());
        host.say(impossible.why().in(Locale.getDefault()));
      }
      case null -> {
        event.detail = DND.DROP_NONE;
        screen.drag(List.of(), 0, 0, List.of());
        host.say("");
      }
    }
  }

  private void allowed(DropTargetEvent event, @Nullable Node node, Worded words) {
    event.detail = (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK
        : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
    screen.drag(List.of(), 0, 0, node == null ? List.of() : List.of(around(node.box())));
    host.say(words.in(Locale.getDefault()));
  }

  private static Shape around(Box box) {
    return new Shape.Rectangle(box.x() - EDGE / 2, box.y() - EDGE / 2, box.width() + EDGE, box.height() + EDGE, EDGE * 2,
        Paint.line(Token.ACCENT, EDGE), Tag.of(Role.DECORATION));
  }

  private void put(DropTargetEvent event) {
    Optional<ElementLinks.Offer> offer = offered(node(event));
    screen.drag(List.of(), 0, 0, List.of());
    host.say("");
    switch (offer.orElse(null)) {
      // The drag is over when this returns; what fails is told after that.
      case ElementLinks.Possible possible -> later(() -> host.run(possible.operation()));
      case ElementLinks.Asking asking -> later(asking.ask());
      case ElementLinks.Impossible impossible -> {
        // The status line has said why.
      }
      case null -> {
        // Nothing was meant.
      }
    }
  }

  private void later(Runnable work) {
    screen.widget().getDisplay().asyncExec(() -> {
      if (!screen.widget().isDisposed()) {
        work.run();
      }
    });
  }
}
