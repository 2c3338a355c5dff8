package org.throughline.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteImpact;
import org.throughline.internal.ui.Services;
import org.throughline.ui.ElementLinks.Impossible;
import org.throughline.ui.ElementLinks.Offer;

/** What comes of dragging elements onto others, as everybody who registered {@link ElementLinks} knows it. On the UI thread. */
public final class ElementTies {

  private ElementTies() {
  }

  /** The elements that are being dragged in this window, none inside another; empty when something else is. */
  public static List<EObject> dragged() {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
        ? DeleteImpact.outermost(Stream.of(selection.toArray()).filter(EObject.class::isInstance)
            .map(EObject.class::cast).toList()) : List.of();
  }

  /**
   * What would come of dropping what is being dragged in this window onto an element. Empty when nobody knows, when it is of
   * another client, or when the client cannot be changed.
   */
  public static Optional<Offer> offer(Desk desk, EObject target) {
    if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof DraggedThing thing) {
      return thing.session().access().editable() && desk.sessionOf(target).filter(of -> of == thing.session()).isPresent()
          ? thing.offer(target) : Optional.empty();
    }
    return offer(desk, dragged(), target);
  }

  /**
   * What would come of dropping elements onto another one: what somebody can do, else why nobody can. Empty when nobody
   * knows of such elements, when they are of different clients, or when the client cannot be changed.
   */
  public static Optional<Offer> offer(Desk desk, List<? extends EObject> dragged, EObject target) {
    Optional<ClientSession> session = desk.sessionOf(target);
    if (dragged.isEmpty() || session.isEmpty() || !session.get().access().editable()
        || dragged.stream().anyMatch(each -> desk.sessionOf(each).filter(of -> of == session.get()).isEmpty())) {
      return Optional.empty();
    }
    List<Offer> offers = Services.all(ElementLinks.class).stream()
        .flatMap(each -> each.offer(session.get(), dragged, target).stream()).toList();
    return offers.stream().filter(each -> !(each instanceof Impossible)).findFirst()
        .or(() -> offers.stream().filter(Impossible.class::isInstance).findFirst());
  }
}
