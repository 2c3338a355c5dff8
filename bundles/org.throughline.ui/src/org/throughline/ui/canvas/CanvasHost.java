package org.throughline.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.ui.ElementLinks;

/** What a canvas needs of the part of the window it stands in. Called on the UI thread. */
@ConsumerType
public interface CanvasHost {

  /** What the canvas is called, for who hears it. */
  String name();

  /** What there is to show now. Whatever it throws is shown in the place of the picture, with a way to try again. */
  CanvasContent content(CanvasRequest request);

  /** Why nothing on the canvas can be changed; empty when it can. */
  Optional<String> locked();

  /** Applies what a gesture means; empty when it was refused, which the host has told the person. */
  Optional<OperationResult> run(Operation operation);

  /** Runs a command of the window. */
  void command(String id);

  /** Says something in the status line; an empty text takes it away. */
  void say(String words);

  /** The selection is another one. */
  void selected(List<String> ids);

  /** The zoom is another one. */
  void zoomed(double zoom);

  /**
   * What would come of dropping what is dragged from elsewhere in the window onto an item, see
   * {@link org.throughline.ui.ElementTies#offer(org.throughline.ui.Desk, org.eclipse.emf.ecore.EObject)}. Asked with every
   * move of the pointer, so it answers at once. Empty when nothing would.
   */
  default Optional<ElementLinks.Offer> dropped(String item) {
    return Optional.empty();
  }

  /** Whether items can be dragged out of the canvas onto elements elsewhere in the window; asked once. */
  default boolean carries() {
    return false;
  }

  /**
   * What is dragged with items: elements, or one {@link org.throughline.ui.DraggedThing}; empty for nothing.
   *
   * @param items at least one
   */
  default List<?> carried(List<String> items) {
    return List.of();
  }
}
