package org.throughline.insight.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.figure.Figures;
import org.throughline.testkit.MetricSourceContractTest;
import org.throughline.testkit.TemporaryClients;

/** Unusual hours keep what every source of figures promises. */
class SpikeMetricContractTest extends MetricSourceContractTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final int DAYS = 40;
  private static final int LOUD = 33;

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  @Override
  protected MetricSource source() {
    return new SpikeMetricSource(new Figures(new DurableWriter(), temporary.folder()));
  }

  /** Four messages in an hour of each day, and forty once. */
  @Override
  protected ClientSession client() {
    int[] counts = new int[DAYS];
    Arrays.fill(counts, 4);
    counts[LOUD] = 40;
    return Desk.of(temporary).crowded(FIRST, counts).session();
  }

  private static MetricSource.Query asking(String metric, MetricSource.Statistic statistic, LocalDate from) {
    return new MetricSource.Query(metric, statistic, null, null, MetricSource.Hours.CLOCK, null, Instant.parse(from + "T00:00:00Z"),
        Instant.parse("2026-12-01T00:00:00Z"));
  }

  @Override
  protected MetricSource.Query answered(ClientSession session) {
    return asking(MetricSource.SPIKE_VOLUME, MetricSource.Statistic.COUNT, FIRST);
  }

  @Test
  void theLoudHourIsTheOneAndItsUsualStandsBeside() {
    ClientSession session = client();
    MetricSource source = source();
    MetricSource.Value peak = source.value(session, answered(session)).orElseThrow();
    assertEquals(BigDecimal.valueOf(40), peak.amount());
    assertEquals(40, peak.cases());
    assertEquals(Instant.parse(FIRST.plusDays(LOUD) + "T12:00:00Z"), peak.from());
    MetricSource.Value usual = source.value(session,
        asking(MetricSource.SPIKE_VOLUME + MetricSource.USUAL, MetricSource.Statistic.COUNT, FIRST)).orElseThrow();
    assertEquals(0, BigDecimal.valueOf(4).compareTo(usual.amount()), usual.toString());
    assertEquals(Optional.empty(), source.value(session,
        asking(MetricSource.SPIKE_VOLUME, MetricSource.Statistic.COUNT, FIRST.plusDays(LOUD + 1))), "what came after is usual");
    assertTrue(source.value(session, asking(MetricSource.SPIKE_BACKLOG, MetricSource.Statistic.COUNT, FIRST))
        .map(each -> each.cases() > 0).orElse(true));
    assertEquals(Optional.empty(), source.value(session, asking(MetricSource.SPIKE_FEELING, MetricSource.Statistic.MEAN, FIRST)),
        "nobody is angry");
  }
}
