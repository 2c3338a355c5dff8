package org.throughline.coherence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.throughline.core.spi.MetricSource;

/**
 * Figures from practice that are asked for between two checks, never in one: to compute one takes long and reads the
 * client, and who edits must not wait for either. A check that wants a figure that is not there yet gets none; what
 * wanted it is checked again as soon as it is there. Old figures stand until the new ones are there.
 */
final class LaterFigures {

  private static final System.Logger LOG = System.getLogger(LaterFigures.class.getName());

  private final Function<MetricSource.Query, Optional<MetricSource.Value>> practice;
  private final Map<MetricSource.Query, Optional<MetricSource.Value>> known = new ConcurrentHashMap<>();
  /** What was wanted since everything was last asked for. */
  private final Set<MetricSource.Query> wanted = ConcurrentHashMap.newKeySet();
  private volatile boolean old;

  /** Figures that come from here. */
  LaterFigures(Function<MetricSource.Query, Optional<MetricSource.Value>> practice) {
    this.practice = practice;
  }

  /** What is known now; from any thread, at once. */
  Optional<MetricSource.Value> value(MetricSource.Query query) {
    wanted.add(query);
    return known.getOrDefault(query, Optional.empty());
  }

  /** Practice may give others now; from any thread. */
  void grewOld() {
    old = true;
  }

  /** Whether something has to be asked for. From any thread. */
  boolean isWaiting() {
    return old || !known.keySet().containsAll(wanted);
  }

  /**
   * Asks for what is wanted and not known, and again for everything when that grew old. On one thread, and not while the
   * client is read, as a change would wait for it.
   *
   * @param ends when true it goes on the next time
   * @return whether there may be other figures than before
   */
  boolean ask(BooleanSupplier ends) {
    if (old) {
      // What nobody wanted since the last time is left out; it would be asked for after every import.
      old = false;
      known.keySet().retainAll(wanted);
      Set<MetricSource.Query> again = Set.copyOf(known.keySet());
      wanted.clear();
      again.forEach(query -> keep(query, ends));
      return true;
    }
    boolean asked = false;
    for (MetricSource.Query query : wanted) {
      if (!known.containsKey(query)) {
        keep(query, ends);
        asked = true;
      }
    }
    return asked;
  }

  private void keep(MetricSource.Query query, BooleanSupplier ends) {
    if (ends.getAsBoolean()) {
      throw new CancellationException("The client was closed");
    }
    try {
      known.put(query, practice.apply(query));
    } catch (CancellationException over) {
      throw over;
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.WARNING, "Practice has no figure for " + query.metric(), fault);
      known.put(query, Optional.empty());
    }
  }
}
