package org.throughline.coherence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientChange;
import org.throughline.core.ElementIndex;
import org.throughline.core.Progress;
import org.throughline.internal.coherence.engine.Checking;

/**
 * Checks a model by rules, and keeps the findings up to date: after an edit only what read the changed values is checked
 * again, with exactly the findings of a full check.
 *
 * <p>Tell it every change by {@link #changed}, from any thread; then call {@link #update} or {@link #remember} where the
 * model may be read and does not change, from one thread at a time, never the window's.
 */
public final class Checker implements AutoCloseable {

  private final Checking checking;

  /**
   * A checker that has checked nothing yet.
   *
   * @param root the client, or another tree
   * @param index the index of that tree
   * @param rules the rules; of two with the same id the first counts
   */
  public Checker(EObject root, ElementIndex index, Collection<? extends Rule<?>> rules, CheckSettings settings) {
    checking = new Checking(root, index, List.copyOf(rules), settings);
  }

  /** The model changed; nothing is checked yet. */
  public void changed(ClientChange change) {
    checking.changed(change);
  }

  /** Practice may give other figures now, for another reason than a change for which the settings say so. */
  public void metricsChanged() {
    checking.metricsChanged();
  }

  /**
   * Brings the findings up to date. The first time it checks everything, as quickly as can be; then nothing is known yet
   * of what each result was read from, and the first update after a change takes as long as {@link #remember}.
   *
   * @param givesWay when true the check ends soon; what is done stays done, and the next call goes on
   * @param progress is told how far it is, on this thread; cancelling ends the check in the same way
   * @return whether the findings are those of a full check
   */
  public boolean update(BooleanSupplier givesWay, Progress progress) {
    return checking.update(givesWay, progress);
  }

  /**
   * Makes ready for edits: brings the findings up to date, and remembers what each result was read from, so that an
   * update takes as long as what it has to look at again. For who checks once it is a waste of time. On one thread.
   *
   * @param givesWay when true it ends soon, and the next call, or the next update after a change, goes on
   * @param progress is told how far it is, on this thread; cancelling ends it in the same way
   * @return whether everything is up to date and remembered
   */
  public boolean remember(BooleanSupplier givesWay, Progress progress) {
    return checking.remember(givesWay, progress);
  }

  /** The findings, always the same object. */
  public Findings findings() {
    return checking.findings();
  }

  /** Which checks are made, as of the last update; from any thread. */
  public RulesInUse inUse() {
    return checking.inUse();
  }

  /** The elements whose findings may be others since this was last asked; from any thread. */
  public Set<EObject> takeChanged() {
    return checking.takeChanged();
  }

  /** How many times a rule was asked about an element so far. */
  public long evaluations() {
    return checking.evaluations();
  }

  /** How many results look at each element, as far as that is remembered. While no update runs. */
  public Map<EObject, Integer> readers() {
    return checking.readers();
  }

  /** Ends the threads; the findings stay as they are. */
  @Override
  public void close() {
    checking.close();
  }
}
