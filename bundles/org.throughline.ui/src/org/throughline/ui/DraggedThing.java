package org.throughline.ui;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientSession;

/**
 * Something that is dragged in the window and is no element, such as a chart, and knows itself what comes of dropping it
 * onto one. Whoever begins the drag puts it alone into the {@code LocalSelectionTransfer}; {@link ElementTies} asks it. Used
 * on the UI thread.
 */
@ConsumerType
public interface DraggedThing {

  /** The client it is of; it can be dropped onto elements of no other. */
  ClientSession session();

  /**
   * What would come of dropping it onto an element of its client. Asked with every move of the pointer, so it answers at
   * once.
   *
   * @return empty when it has nothing to do with such elements
   */
  Optional<ElementLinks.Offer> offer(EObject target);
}
