package org.throughline.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.core.Worded;

/**
 * Ties elements to others when they are dragged onto them, where they cannot be moved there. Registered as an OSGi service
 * by the module that knows what the tie means; {@link ElementTies} asks them all. Used on the UI thread.
 */
@ConsumerType
public interface ElementLinks {

  /** What would come of dropping elements onto another. */
  sealed interface Offer {
  }

  /**
   * They can be tied.
   *
   * @param operation does it, as one step
   * @param words what would happen, for the status line
   */
  record Possible(Operation operation, Worded words) implements Offer {
  }

  /**
   * They can be tied once a person has said more.
   *
   * @param ask asks for it and does it, as one step; called when the drag is over
   * @param words what would happen, for the status line
   */
  record Asking(Runnable ask, Worded words) implements Offer {
  }

  /**
   * They cannot.
   *
   * @param why in one sentence
   */
  record Impossible(Worded why) implements Offer {
  }

  /**
   * What would come of dropping elements onto another one of the same client. Asked with every move of the pointer, so it
   * answers at once.
   *
   * @param dragged at least one
   * @return empty when it knows nothing of such elements
   */
  Optional<Offer> offer(ClientSession session, List<? extends EObject> dragged, EObject target);
}
