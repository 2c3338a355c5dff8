package org.throughline.coherence;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.throughline.core.ClientChange;
import org.throughline.core.spi.MetricSource;

/**
 * What a checker needs to know of the world.
 *
 * @param today the date by which things are due or late; asked at the start of each update
 * @param practice gives figures from practice
 * @param stirs whether practice may give other figures after a change of the client; they are asked for again then
 * @param threads how many threads check many elements side by side, at least 1
 * @param limit how much time of the processor one rule may take for one element
 */
public record CheckSettings(Supplier<LocalDate> today,
    Function<MetricSource.Query, Optional<MetricSource.Value>> practice, Predicate<ClientChange> stirs, int threads,
    Duration limit) {

  /** Two seconds for a rule, all processors, and no figures from practice. */
  public static CheckSettings usual(Supplier<LocalDate> today) {
    return new CheckSettings(today, query -> Optional.empty(), change -> false,
        Math.max(1, Runtime.getRuntime().availableProcessors()), Duration.ofSeconds(2));
  }

  public CheckSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread: " + threads);
    }
  }

  /** The same with figures from practice that no change of the client makes others. */
  public CheckSettings withPractice(Function<MetricSource.Query, Optional<MetricSource.Value>> other) {
    return withPractice(other, change -> false);
  }

  /** The same with figures from practice, and with what makes them others. */
  public CheckSettings withPractice(Function<MetricSource.Query, Optional<MetricSource.Value>> other,
      Predicate<ClientChange> otherwise) {
    return new CheckSettings(today, other, otherwise, threads, limit);
  }

  /** The same with another number of threads. */
  public CheckSettings withThreads(int other) {
    return new CheckSettings(today, practice, stirs, other, limit);
  }

  /** The same with another limit. */
  public CheckSettings withLimit(Duration other) {
    return new CheckSettings(today, practice, stirs, threads, other);
  }
}
