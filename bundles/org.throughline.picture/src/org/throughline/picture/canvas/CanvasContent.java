package org.throughline.picture.canvas;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Operation;
import org.throughline.picture.Scene;

/**
 * A canvas as it is now: the scene and what can be done with it. Made anew from the client after every change and for
 * every width; an instance never changes and knows its own layout. Gestures come back as operations, which whoever
 * shows the canvas applies; nothing here changes the client. Asked on the session's thread.
 */
@ConsumerType
public interface CanvasContent {

  /**
   * The picture; its items are what can be pointed at, in reading order. The same client and request give an equal
   * scene.
   */
  Scene scene();

  /** The id of the item that each row of the scene's table is about, in order; empty where rows are about none. */
  default List<String> rows() {
    return List.of();
  }

  /**
   * The outline, for canvases whose items stand below each other; empty where each item stands below its lane. Items it
   * does not name are not in the outline.
   */
  default List<Branch> outline() {
    return List.of();
  }

  /** What to show instead of the picture while there is nothing to draw; empty when there is something. */
  default Optional<NothingYet> nothing() {
    return Optional.empty();
  }

  /** Whether an item can be dragged or moved by keys at all; where it goes is asked by {@link #drop}. */
  default boolean isMovable(String id) {
    return false;
  }

  /**
   * Whether a dragged item is drawn into line with its neighbours and onto the grid, for canvases where things stand
   * wherever they are put. Where they come between others, the marker of the {@link Drop} shows the place.
   */
  default boolean snaps(String id) {
    return false;
  }

  /** What would come of putting things down. Asked with every move of the pointer, so it answers at once. */
  default Drop drop(Move move) {
    return new Drop.Nothing();
  }

  /** What would come of moving things one place by the keyboard. */
  default Drop step(List<String> ids, Direction direction) {
    return new Drop.Nothing();
  }

  /**
   * What the delete key does where a canvas only shows things that live elsewhere: it takes them off. Empty where it
   * deletes the selected elements, as it does everywhere.
   */
  default Optional<Operation> removal(List<String> ids) {
    return Optional.empty();
  }

  /** The text of an item that is edited in its place; empty when there is none or it must stay. */
  default Optional<TextEdit> text(String id) {
    return Optional.empty();
  }

  /** The context menu for what is selected, which may be nothing. */
  default List<Choice> choices(List<String> ids) {
    return List.of();
  }
}
