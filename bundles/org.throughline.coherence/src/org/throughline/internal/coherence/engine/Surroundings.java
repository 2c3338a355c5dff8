package org.throughline.internal.coherence.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.throughline.core.ElementIndex;
import org.throughline.core.spi.MetricSource;

/** Where computations look: the client's index, the date, and figures from practice, each asked for once. */
final class Surroundings {

  private final ElementIndex index;
  private final Function<MetricSource.Query, Optional<MetricSource.Value>> practice;
  private final Map<MetricSource.Query, Optional<MetricSource.Value>> metrics = new ConcurrentHashMap<>();
  private volatile LocalDate today = LocalDate.MIN;

  Surroundings(ElementIndex index, Function<MetricSource.Query, Optional<MetricSource.Value>> practice) {
    this.index = index;
    this.practice = practice;
  }

  ElementIndex index() {
    return index;
  }

  LocalDate today() {
    return today;
  }

  /** Whether another day began. */
  boolean today(LocalDate next) {
    boolean other = !next.equals(today);
    today = next;
    return other;
  }

  Optional<MetricSource.Value> metric(MetricSource.Query query) {
    return metrics.computeIfAbsent(query, practice);
  }

  /** Practice gives other figures now. */
  void forgetMetrics() {
    metrics.clear();
  }
}
