package org.throughline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.throughline.core.Progress;

/**
 * The work that goes on beside the window, and what became of it last. An OSGi service; used on the UI thread only.
 * {@link LongWork} is the short way to it.
 */
@ProviderType
public interface Jobs {

  /**
   * Work with a result.
   *
   * @param <T> the result
   */
  @FunctionalInterface
  interface Work<T> {

    /**
     * Does it, on a thread of its own. It must not touch widgets, nor change a client but through what may be called from
     * any thread.
     *
     * @param progress to be told how far it is, and asked whether it should end
     * @throws java.util.concurrent.CancellationException when it was cancelled; nothing is left half done then
     * @throws Exception when it fails; people are told
     */
    T run(Progress progress) throws Exception;
  }

  /**
   * What is to be done.
   *
   * @param <T> the result
   * @param task what it does, for people
   * @param about what it works on; empty for nothing in particular
   * @param work does it
   * @param then is given the result on the UI thread, unless the work was cancelled or failed
   */
  record Order<T>(String task, Optional<Object> about, Work<T> work, Consumer<? super T> then) {
  }

  /** Starts work and returns at once. Trouble becomes a note. */
  <T> Job start(Order<T> order);

  /**
   * Starts work and returns when it is over; the window lives on meanwhile. Trouble is shown in a dialog.
   *
   * @return the result; empty when the work was cancelled or failed
   */
  <T> Optional<T> await(Order<T> order);

  /** What is going on, what was started first first. */
  List<Job> running();

  /** What is going on with something. */
  List<Job> running(Object about);

  /** What is to be known about what was done last; empty when nothing is, or when it was put away. */
  Optional<Note> note();

  /** Shows a note in place of the last one. */
  void show(Note note);

  /** Puts the note away. */
  void dismiss();

  /** Is called on the UI thread when jobs began, went on or ended, and when another note is shown. */
  void addListener(Runnable listener);

  void removeListener(Runnable listener);
}
