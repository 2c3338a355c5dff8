package org.throughline.internal.ui.canvas;

import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.canvas.Node;
import org.throughline.ui.canvas.CanvasHost;

/** What is drawn and dragged out of a canvas, onto elements elsewhere in the window. */
public final class CanvasDrags {

  private final CanvasScreen screen;
  private final CanvasHost host;
  private final Runnable over;

  /**
   * Drags out of a canvas.
   *
   * @param over called when a drag has ended, as the canvas does not hear where the button was let go
   */
  public CanvasDrags(CanvasScreen screen, CanvasHost host, Runnable over) {
    this.screen = screen;
    this.host = host;
    this.over = over;
  }

  /** Lets items be dragged from now on. */
  public void attach() {
    DragSource source = new DragSource(screen.widget(), DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK);
    source.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
    source.addDragListener(new DragSourceAdapter() {

      @Override
      public void dragStart(DragSourceEvent event) {
        List<?> carried = carried(screen.at(event.x, event.y));
        event.doit = !carried.isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(carried.isEmpty() ? null : new StructuredSelection(carried));
      }

      @Override
      public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        host.say("");
        over.run();
      }
    });
  }

  /** What is selected goes together; what is not selected goes alone. */
  private List<?> carried(@Nullable Node node) {
    if (node == null || host.locked().isPresent()) {
      return List.of();
    }
    List<String> selected = screen.selection().ids();
    return host.carried(selected.contains(node.id()) ? selected : List.of(node.id()));
  }
}
