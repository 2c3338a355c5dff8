package org.throughline.core;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What was done in a session and can be undone. Used on the session's thread only. */
@ProviderType
public interface EditHistory {

  /** Whether there is a step to undo. */
  boolean canUndo();

  /** What {@link #undo()} would undo. */
  Optional<Message> undoLabel();

  /**
   * Undoes the last step.
   *
   * @throws ClientException REFUSED when there is nothing to undo, or when a fact that was recorded later builds on
   *     the step
   */
  void undo();

  /** Whether there is a step to redo. */
  boolean canRedo();

  /** What {@link #redo()} would redo. */
  Optional<Message> redoLabel();

  /**
   * Does the last undone step again.
   *
   * @throws ClientException REFUSED when there is nothing to redo, or when a recorded fact stands in the way
   */
  void redo();

  /** The steps that can be undone, the oldest first. */
  List<Message> done();

  /** The steps that can be redone, the next one first. */
  List<Message> undone();

  /** Ends the open step of typing: what is typed next is a step of its own. Does nothing when none is open. */
  void boundary();
}
