package org.throughline.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** Every step of the session that can be undone or redone, in the order in which they were done. */
  List<Entry> steps();

  /** How many of the {@link #steps()} are done now; those behind it are undone. */
  int position();

  /** How many of the {@link #steps()} were done when the client was saved last; empty when no undo leads back there. */
  OptionalInt savedPosition();

  /**
   * Undoes or redoes until so many of the {@link #steps()} are done.
   *
   * @param position 0 to the number of steps
   * @throws ClientException REFUSED when a recorded fact stands in the way; it stays at the step before that then
   */
  void go(int position);

  /**
   * One step.
   *
   * @param number counts up over the session; stays with the step
   * @param label what was done
   * @param at when it was done last, by the session's clock
   */
  record Entry(long number, Message label, Instant at) {
  }

  /** Ends the open step of typing: what is typed next is a step of its own. Does nothing when none is open. */
  void boundary();
}
