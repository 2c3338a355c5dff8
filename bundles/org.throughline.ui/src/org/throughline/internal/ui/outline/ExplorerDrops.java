package org.throughline.internal.ui.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.OperationResult;
import org.throughline.ui.Desk;
import org.throughline.ui.ElementLinks;
import org.throughline.ui.ElementTies;
import org.throughline.ui.Trouble;

/** Moves elements by dragging, and copies them with the Ctrl key or into another client. */
final class ExplorerDrops extends ViewerDropAdapter {

  private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

  private final Desk desk;
  private final TreeViewer tree;
  private final Consumer<@Nullable String> say;

  /**
   * Prepares dragging in a tree.
   *
   * @param say gets the reason while something cannot be dropped, null when it can
   */
  ExplorerDrops(Desk desk, TreeViewer tree, Consumer<@Nullable String> say) {
    super(tree);
    this.desk = desk;
    this.tree = tree;
    this.say = say;
    setSelectionFeedbackEnabled(true);
    setFeedbackEnabled(true);
    setScrollExpandEnabled(true);
  }

  void install() {
    tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new DragSourceAdapter() {

      @Override
      public void dragStart(DragSourceEvent event) {
        event.doit = tree.getStructuredSelection().getFirstElement() instanceof EObject;
        LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
      }

      @Override
      public void dragSetData(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
      }

      @Override
      public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        say.accept(null);
      }
    });
    tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, this);
  }

  private Placement.Spot spot() {
    return switch (getCurrentLocation()) {
      case LOCATION_BEFORE -> Placement.Spot.BEFORE;
      case LOCATION_AFTER -> Placement.Spot.AFTER;
      default -> Placement.Spot.ON;
    };
  }

  private @Nullable Drop drop(@Nullable Object target, int operation) {
    EObject element = Outline.element(target);
    List<EObject> elements = ElementTies.dragged();
    ClientSession session = element == null ? null : desk.sessionOf(element).orElse(null);
    if (session == null || target == null || elements.isEmpty()) {
      return null;
    }
    boolean copy = operation == DND.DROP_COPY
        || elements.stream().anyMatch(each -> desk.sessionOf(each).orElse(null) != session);
    return new Drop(session, elements, copy, Placement.of(session, elements, target, spot(), copy));
  }

  private record Drop(ClientSession session, List<EObject> elements, boolean copy, Placement placement) {
  }

  /** Where elements cannot be put they may be tied, such as a card to what it is evidence for. */
  private Optional<ElementLinks.Offer> link(@Nullable Object target) {
    EObject element = target instanceof EObject ? Outline.element(target) : null;
    return element == null ? Optional.empty() : ElementTies.offer(desk, element);
  }

  @Override
  public boolean validateDrop(Object target, int operation, TransferData type) {
    Drop drop = drop(target, operation);
    if (drop != null && !(drop.placement() instanceof Placement.Refused)) {
      say.accept(null);
      return true;
    }
    ElementLinks.Offer offer = link(target).orElse(null);
    say.accept(switch (offer) {
      case ElementLinks.Possible possible -> possible.words().in(Locale.getDefault());
      case ElementLinks.Asking asking -> asking.words().in(Locale.getDefault());
      case ElementLinks.Impossible impossible -> impossible.why().in(Locale.getDefault());
      case null -> drop != null && drop.placement() instanceof Placement.Refused refused ? refused.reason().in(Locale.getDefault()) : null;
    });
    return offer != null && !(offer instanceof ElementLinks.Impossible);
  }

  @Override
  public void dragLeave(DropTargetEvent event) {
    say.accept(null);
    super.dragLeave(event);
  }

  @Override
  public boolean performDrop(Object data) {
    Drop drop = drop(getCurrentTarget(), getCurrentOperation());
    if (drop == null || !(drop.placement() instanceof Placement.At at)) {
      return tie();
    }
    // The drag is over when this returns; what fails is told after that.
    tree.getControl().getDisplay().asyncExec(() -> {
      try {
        OperationResult done =
            drop.session().run(drop.copy() ? at.paste(drop.elements()) : at.move(drop.elements()));
        desk.show(drop.copy() && !done.added().isEmpty() ? done.added().getFirst() : drop.elements().getFirst());
      } catch (ClientException refused) {
        Trouble.show(refused);
      }
    });
    return true;
  }

  private boolean tie() {
    EObject element = getCurrentTarget() instanceof EObject target ? Outline.element(target) : null;
    ClientSession session = element == null ? null : desk.sessionOf(element).orElse(null);
    return session != null && switch (link(getCurrentTarget()).orElse(null)) {
      case ElementLinks.Possible possible -> later(() -> session.run(possible.operation()));
      case ElementLinks.Asking asking -> later(asking.ask());
      case ElementLinks.Impossible impossible -> false;
      case null -> false;
    };
  }

  /** The drag is over when this returns; what fails is told after that. */
  private boolean later(Runnable work) {
    tree.getControl().getDisplay().asyncExec(() -> {
      try {
        work.run();
      } catch (ClientException refused) {
        Trouble.show(refused);
      }
    });
    return true;
  }
}
